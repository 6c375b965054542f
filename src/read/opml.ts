/**
 * OPML 2 (opml.org/spec2.opml), the list in which readers of feeds hand each other what they follow: read from whole and broken files, and
 * written. Folders are kept as paths of names, outermost first; an outline's categories are paths too.
 */
import { parseMarkup, type Tag } from "./markup.ts";

/** One feed of a list. */
export interface Subscription {
  readonly title: string | null;
  readonly url: string;
  readonly site: string | null;
  /** The folders that it lies in, each a path such as "Nordic/Sweden". */
  readonly tags: readonly string[];
}

const value = (tag: Tag, name: string): string | null => tag.attributes.get(name)?.replace(/\s+/gu, " ").trim() || null;

/** The categories of an outline, "/Boston/Weather,/Harvard" as the specification writes them. */
const categories = (tag: Tag): string[] =>
  (value(tag, "category") ?? "")
    .split(",")
    .map((path) => path.split("/").map((part) => part.trim()).filter(Boolean).join("/"))
    .filter(Boolean);

/**
 * The feeds of an OPML list in order, each address once with all its folders; `cut` where the file is not whole.
 *
 *     readOpml('<opml><body><outline text="Norden"><outline xmlUrl="https://a.example/rss"/></outline></body></opml>').feeds[0].tags  // ["Norden"]
 */
export function readOpml(opml: string): { readonly feeds: Subscription[]; readonly cut: boolean } {
  const found = new Map<string, Subscription>();
  const walk = (tag: Tag, path: readonly string[]): void => {
    for (const one of tag.children) {
      if (typeof one === "string") continue;
      const url = one.name === "outline" ? value(one, "xmlurl") : null;
      const name = one.name === "outline" ? (value(one, "title") ?? value(one, "text")) : null;
      if (url) {
        const known = found.get(url);
        const tags = [...new Set([...(known?.tags ?? []), ...(path.length ? [path.join("/")] : []), ...categories(one)])];
        found.set(url, { title: known?.title ?? name, url, site: known?.site ?? value(one, "htmlurl"), tags });
      }
      // a slash within a folder's name would make two of it
      walk(one, !url && name ? [...path, name.replaceAll("/", "-")] : path);
    }
  };
  const { root, cut } = parseMarkup(opml);
  walk(root, []);
  return { feeds: [...found.values()], cut };
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly feeds: Subscription[];
}

const escaped = (text: string): string =>
  text
    // XML 1.0 holds no control characters, however they are written
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");

/**
 * Feeds as an OPML list, each in its first folder and with all of them as its categories.
 *
 *     writeOpml([{ title: "Kustbladet", url: "https://a.example/rss", site: null, tags: ["Norden"] }], "Feeds")
 */
export function writeOpml(feeds: readonly Subscription[], title: string): string {
  const top: Folder = { folders: new Map(), feeds: [] };
  for (const feed of feeds) {
    let folder = top;
    for (const name of feed.tags[0]?.split("/") ?? []) {
      let inner = folder.folders.get(name);
      if (!inner) folder.folders.set(name, (inner = { folders: new Map(), feeds: [] }));
      folder = inner;
    }
    folder.feeds.push(feed);
  }
  const lines: string[] = [];
  const write = ({ folders, feeds: own }: Folder, indent: string): void => {
    for (const [name, folder] of folders) {
      lines.push(`${indent}<outline text="${escaped(name)}">`);
      write(folder, `${indent}  `);
      lines.push(`${indent}</outline>`);
    }
    for (const { title: name, url, site, tags } of own) {
      const attributes = [`text="${escaped(name ?? url)}"`, `type="rss"`, `xmlUrl="${escaped(url)}"`];
      if (site) attributes.push(`htmlUrl="${escaped(site)}"`);
      if (tags.length > 1) attributes.push(`category="${escaped(tags.map((tag) => `/${tag}`).join(","))}"`);
      lines.push(`${indent}<outline ${attributes.join(" ")}/>`);
    }
  };
  write(top, "    ");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escaped(title)}</title>\n  </head>\n  <body>\n${lines.join("\n")}\n  </body>\n</opml>\n`;
}
