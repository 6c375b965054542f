/**
 * Who may ask what: every route of the desk with the role it needs, how large a body it takes, and whether it is a form of a page. What
 * stands in no row is asked by nobody, so that a new route is closed until somebody has said who may use it.
 */

/** What whoever asks may do: nothing but sign in, look, or change things too. */
export type Role = "none" | "read" | "write";
const ORDER: readonly Role[] = ["none", "read", "write"];

/** Whether a role is as much as is needed. */
export const may = (role: Role, needed: Role): boolean => ORDER.indexOf(role) >= ORDER.indexOf(needed);

export interface Access {
  /** "GET" stands for HEAD too; "*" for every method. */
  readonly method: string;
  /** As hono writes it: ":name" is one part of a path, "*" at the end all that follows. */
  readonly path: string;
  readonly needs: Role;
  /** Bytes of a body at most. */
  readonly body: number;
  /** True for what a form of a page sends: it carries the token of the form. */
  readonly form?: true;
  /** True where whoever may not ask is told so in words of a page rather than in JSON. */
  readonly page?: true;
}

const KILOBYTE = 1024;
/** A name, a password, a choice: forms of a few fields. */
const FIELDS = 16 * KILOBYTE;
/** The 100,000 characters of the field for texts, of at most 9 bytes each as a form is written. */
const TEXT = 1024 * KILOBYTE;
/** Articles handed to the API: more than any page, and less than a machine minds holding for several at once. */
const ARTICLES = 16 * 1024 * KILOBYTE;

const page = (path: string): Access => ({ method: "GET", path, needs: "read", body: 0, page: true });
const form = (path: string, needs: Role, body = FIELDS): Access => ({ method: "POST", path, needs, body, form: true, page: true });
const open = (path: string): Access => ({ method: "GET", path, needs: "none", body: 0 });
const asked = (path: string): Access => ({ method: "POST", path, needs: "read", body: ARTICLES });

export const accesses: readonly Access[] = [
  open("/assets/:name"),
  open("/health"),
  open("/health/live"),
  open("/health/ready"),
  { ...open("/login"), page: true },
  form("/login", "none"),
  form("/logout", "none"),
  form("/preferences", "none"),
  { method: "GET", path: "/metrics", needs: "read", body: 0 },
  page("/"),
  page("/stories/:id"),
  page("/articles/:id"),
  page("/articles/:id/versions"),
  page("/articles/:id/why/:statement"),
  page("/names/:id"),
  page("/outlets"),
  page("/outlets/:name"),
  page("/statements"),
  page("/figures"),
  page("/search"),
  page("/languages"),
  page("/trace"),
  form("/trace", "read", TEXT),
  // questions with a body, which keep nothing
  asked("/api/read"),
  asked("/api/trace"),
  asked("/api/explain"),
  // questions too; what it does not do it says itself
  { method: "*", path: "/mcp", needs: "read", body: TEXT },
  page("/api/docs"),
  // where hooks lead is told to those who may lay them; a check of the whole archive is work for minutes
  { method: "GET", path: "/api/hooks/*", needs: "write", body: 0 },
  { method: "GET", path: "/api/doctor", needs: "write", body: 0 },
  { method: "GET", path: "/api/*", needs: "read", body: 0 },
  { method: "*", path: "/api/*", needs: "write", body: ARTICLES },
  { method: "GET", path: "/feeds/*", needs: "read", body: 0 },
];

/** The row of an access, for tests and for names of routes in metrics. */
export const nameOf = ({ method, path }: Access): string => `${method} ${path}`;

const compiled = accesses.map((access) => ({ access, parts: access.path.split("/") }));

function fits(parts: readonly string[], asked: readonly string[]): boolean {
  const rest = parts.at(-1) === "*";
  // "/api/*" is "/api" too
  if (rest ? asked.length < parts.length - 1 : asked.length !== parts.length) return false;
  return parts.every((part, i) => (rest && i === parts.length - 1) || (part.startsWith(":") ? Boolean(asked[i]) : part === asked[i]));
}

/**
 * The first row that a request fits; null where there is none.
 *
 *     accessOf("HEAD", "/stories/st_1")?.needs === "read"
 */
export function accessOf(method: string, path: string): Access | null {
  const asked = path.split("/");
  const meant = method === "HEAD" ? "GET" : method;
  return compiled.find(({ access, parts }) => (access.method === "*" || access.method === meant) && fits(parts, asked))?.access ?? null;
}
