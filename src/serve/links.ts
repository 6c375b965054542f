/** Where things stand on the desk. Every link is made here, so that an address is written in one way only. */

const part = encodeURIComponent;

export const storyPath = (story: string): string => `/stories/${part(story)}`;
/** An article, or a statement in it. */
export const articlePath = (article: string, statement?: string): string => `/articles/${part(article)}${statement ? `#${part(statement)}` : ""}`;
export const whyPath = (article: string, statement: string): string => `/articles/${part(article)}/why/${part(statement)}`;
export const versionsPath = (article: string): string => `/articles/${part(article)}/versions`;
/** A person, body or place by its entity. */
export const namePath = (entity: string): string => `/names/${part(entity)}`;
export const outletPath = (name: string): string => `/outlets/${part(name)}`;
export const tracePath = (words: string): string => `/trace?words=${part(words)}`;
/** An export of the archive, as the API has them. */
export const exportPath = (format: string, query: Readonly<Record<string, string>>): string =>
  `/api/export/${part(format)}?${new URLSearchParams(query).toString()}`;
export const searchPath = (words: string): string => `/search?words=${part(words)}`;
