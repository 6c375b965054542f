/** The project's own source as data: files, imports, string literals. For the tests that walk it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export interface SourceFile {
  /** From the project's folder, with slashes: "src/text/match.ts". */
  readonly path: string;
  readonly text: string;
}

/** All files under some folders of the project, sorted. */
export function files(folders: readonly string[], ending = /\.ts$/): SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (ending.test(name)) found.push({ path: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") });
    }
  };
  for (const folder of folders) walk(join(root, folder));
  return found;
}

/** The project's files that one imports, and the packages. */
export function imports({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s*"([^"]+)"|import\("([^"]+)"\)/g)].map((found) => {
    const to = (found[1] ?? found[2])!;
    return to.startsWith(".") ? normalize(join(dirname(path), to)).replaceAll("\\", "/") : to;
  });
}

/** The string literals and the words of the regular expressions of a file, comments left out. */
export function literals({ text }: SourceFile): string[] {
  const found: string[] = [];
  let last = "";
  for (let i = 0; i < text.length;) {
    const c = text[i]!;
    if (text.startsWith("//", i)) i = lineEnd(text, i);
    else if (text.startsWith("/*", i)) i = text.indexOf("*/", i + 2) + 2;
    else if (c === '"' || c === "'" || c === "`") {
      const end = closing(text, i, c);
      found.push(text.slice(i + 1, end));
      i = end + 1;
      last = c;
    } else if (c === "/" && !/[\w)\]]/.test(last)) {
      const end = closingRegex(text, i);
      found.push(
        ...(text
          .slice(i + 1, end)
          .replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, " ")
          .match(/\p{L}{3,}/gu) ?? []),
      );
      i = end + 1;
      last = "/";
    } else {
      if (!/\s/.test(c)) last = c;
      i++;
    }
  }
  return found;
}

const lineEnd = (text: string, i: number) => (text.indexOf("\n", i) < 0 ? text.length : text.indexOf("\n", i));

function closing(text: string, from: number, mark: string): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === mark) return i;
  }
  return text.length;
}

function closingRegex(text: string, from: number): number {
  let inClass = false;
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "[") inClass = true;
    else if (text[i] === "]") inClass = false;
    else if ((text[i] === "/" && !inClass) || text[i] === "\n") return i;
  }
  return text.length;
}
