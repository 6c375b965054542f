/**
 * The catalogue of expected failures: code -> what happened, what to do. Whatever makes a Problem uses a code from here
 * (a test compares both ways), so that every message a user sees comes with advice.
 * A code is "where/what"; its particulars stand in the problem's `detail`.
 */
export interface Advice {
  readonly what: string;
  readonly advice: string;
}

const catalogue = {
  "input/missing": { what: "There is no such file or folder.", advice: "Check the path; quote it if it holds spaces." },
  "input/unreadable": { what: "The file or folder cannot be opened.", advice: "Check its permissions, and that it is a plain file or a folder." },
  "input/empty-folder": { what: "The folder holds no file to read.", advice: "Hidden files are left out; name them one by one to read them." },
  "input/too-large": { what: "The file is larger than one read takes.", advice: "Split it: a .jsonl file can be cut between any two lines." },
  "output/unwritable": { what: "The file cannot be written.", advice: "Check that its folder exists and that you may write there." },
  "language/unknown": { what: "There is no pack for this language.", advice: "Run `firsthand languages` for the list." },
  "language/unclear": { what: "The sentence does not tell its language.", advice: "Say it with --lang, for instance --lang sv." },
  "usage/wrong": { what: "The command line is not understood.", advice: "Run `firsthand --help`, or `firsthand COMMAND --help`." },
  "internal/bug": { what: "The program failed where it never should.", advice: "Please report it with the input and the detail above; set FIRSTHAND_DEBUG=1 to see where." },
} as const satisfies Record<string, Advice>;

export type ProblemCode = keyof typeof catalogue;

export const codes = Object.keys(catalogue) as readonly ProblemCode[];

/**
 * What a code means and what to do about it; a code that is not in the catalogue answers with itself.
 *
 *     advise("input/missing").what === "There is no such file or folder."
 */
export function advise(code: string): Advice {
  return (catalogue as Record<string, Advice>)[code] ?? { what: code, advice: "Run `firsthand --help`." };
}
