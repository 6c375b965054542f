/**
 * The commands of `firsthand`, one record each: name, arguments, options, an example, and what runs. The help, the parser and
 * the documentation's test all read this list; nothing about a command stands anywhere else. What a command needs is loaded when it
 * runs, so that help does not wait for the languages.
 */
import type { Client } from "../fetch/client.ts";
import type { WatchWorld } from "../watch/watch.ts";
import { exchange } from "./commands-exchange.ts";
import { running } from "./commands-running.ts";
import type { Progress, Terminal } from "./terminal.ts";

/** What a command may touch of the world: everything that differs between a terminal, a pipe and a test. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** Writes to standard output and waits until it is taken. */
  readonly out: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly now: () => Date;
  readonly progress: () => Progress;
  /** Resolves when the program is told to stop, by Ctrl-C or SIGTERM; a second signal ends it at once. */
  readonly stopped: () => Promise<void>;
  /** The clock, waiting and chance. */
  readonly world: WatchWorld;
  /** The way to the network; the hosts and addresses named may be private ones. */
  readonly client: (allow: readonly string[]) => Promise<Client>;
  /** A new UUID each time. */
  readonly id: () => string;
  /** The program and its version: "firsthand/0.1.0". */
  readonly software: string;
  /** Whether a person reads standard output as it comes. */
  readonly watched: boolean;
  /** FIRSTHAND_TOKEN, by which programs and people come to a desk. */
  readonly token: string | undefined;
  /** Whether a bug is to be told with where it happened. */
  readonly debug: boolean;
  /** Asks for something that is not to be shown as it is typed; without a terminal the first line of standard input. */
  readonly secret: (question: string) => Promise<string>;
  /** The folder in which the program stands; examples/ lies in it. */
  readonly home: string;
  /** Shows a file in a browser where there is a display; false where there is none. */
  readonly open: (path: string) => boolean;
}

export interface Option {
  /** As commander reads them: "--html <file>". */
  readonly flags: string;
  readonly summary: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As commander reads them: "<input...>"; empty for none. */
  readonly arguments: string;
  readonly argumentsSummary: string;
  readonly options: readonly Option[];
  /** A command line that works in the project's folder, and what it shows. */
  readonly example: { readonly line: string; readonly shows: string };
  /** Whether the example asks the network, which tests go without. */
  readonly online?: boolean;
  /** True for a command that works until it is told to stop. */
  readonly lasting?: true;
  /** Resolves to the exit code. */
  readonly run: (given: readonly string[], options: Readonly<Record<string, unknown>>, surroundings: Surroundings) => Promise<number>;
}

export const commands: readonly Command[] = [
  {
    name: "read",
    summary: "Read articles and show who said what, through whom it came, and with what doubt.",
    arguments: "<input...>",
    argumentsSummary: "files, folders (read through), addresses (https://…) or - for standard input; .jsonl holds one article a line",
    options: [
      { flags: "--json", summary: "print one article a line as JSON (JSON Lines)" },
      { flags: "--html <file>", summary: "write one self-contained page to a file" },
      { flags: "--allow-host <host...>", summary: "hosts or addresses that may be asked although they are private ones" },
    ],
    example: { line: "firsthand read examples", shows: "every article of a folder, marked up" },
    run: async (...given) => (await import("./read.ts")).read(...given),
  },
  {
    name: "add",
    summary: "Add articles to an archive; what is there already is passed over, so a run that broke off can be run again.",
    arguments: "<input...>",
    argumentsSummary: "files, folders (read through), addresses (https://…) or - for standard input; .jsonl holds one article a line",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--allow-host <host...>", summary: "hosts or addresses that may be asked although they are private ones" },
      { flags: "--json", summary: "print what came of each article, a line each, as soon as it is on the disk" },
      { flags: "--no-tell", summary: "do not put the stories together that have changed; whoever asks for one waits then" },
    ],
    example: { line: "firsthand add examples", shows: "an archive of the articles of a folder" },
    run: async (...given) => (await import("./add.ts")).add(...given),
  },
  {
    name: "stories",
    summary: "List the stories of an archive: articles on one event, in whatever languages, and how many origins stand behind them.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--threads", summary: "tell of each story the running topic that it belongs to" },
      { flags: "--json", summary: "print one story a line as JSON (JSON Lines)" },
    ],
    example: { line: "firsthand stories", shows: "the stories of the archive in the working folder" },
    run: async (...given) => (await import("./stories.ts")).stories(...given),
  },
  {
    name: "story",
    summary: "Show one story: its articles, where it came from, the same words side by side, its figures over time.",
    arguments: "<story>",
    argumentsSummary: "its number in the list of `firsthand stories`, or its id",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--json", summary: "print it as JSON" },
    ],
    example: { line: "firsthand story 1", shows: "the story that was added to last" },
    run: async (given, ...rest) => (await import("./stories.ts")).story(typeof given === "string" ? [given] : given, ...rest),
  },
  {
    name: "statements",
    summary: "List who said what: by speaker, subject, outlet, hedge, act, language and day, the newest first.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--speaker <name>", summary: "who said it, in any spelling" },
      { flags: "--about <words>", summary: "words or names in what was said, in any of the languages" },
      { flags: "--outlet <name>", summary: "who published it" },
      { flags: "--hedge <kind>", summary: "none, alleged, conditional or unconfirmed" },
      {
        flags: "--act <act>",
        summary: "say, deny, confirm, accuse, warn, promise, threaten, demand, plan, estimate, believe, ask, correct, praise or criticise",
      },
      { flags: "--language <code>", summary: "the language of the article, such as sv" },
      { flags: "--since <date>", summary: "not published before this day, such as 2026-03-10" },
      { flags: "--until <date>", summary: "not published after this day" },
      { flags: "--limit <number>", summary: "at most so many; 50 where it is left out, with --json 10000" },
      { flags: "--json", summary: "print one a line as JSON (JSON Lines)" },
    ],
    example: { line: "firsthand statements --speaker Straumdal", shows: "what somebody said, in whatever spelling and language" },
    run: async (...given) => (await import("./statements.ts")).statements(...given),
  },
  {
    name: "figures",
    summary: "List figures of something, with their bounds and who gives them, the newest first.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--of <words>", summary: "what is counted, in any of the languages; all figures where it is left out" },
      { flags: "--since <date>", summary: "not published before this day, such as 2026-03-10" },
      { flags: "--until <date>", summary: "not published after this day" },
      { flags: "--limit <number>", summary: "at most so many; 50 where it is left out, with --json 10000" },
      { flags: "--json", summary: "print one a line as JSON (JSON Lines)" },
    ],
    example: { line: "firsthand figures --of injured", shows: "how many were injured, by whom and when, in all languages" },
    run: async (...given) => (await import("./statements.ts")).figures(...given),
  },
  {
    name: "trace",
    summary: "Trace words to where they came from: who has them, who was first, who had them from whom, how many origins.",
    arguments: "<words...>",
    argumentsSummary: "a quotation or claim, in any of the languages, best in quotes",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--json", summary: "print one story a line as JSON (JSON Lines)" },
    ],
    example: { line: 'firsthand trace "Radar zgasł, a zapasowy nie ruszył"', shows: "a Polish quotation led back to a Norwegian interview" },
    run: async (...given) => (await import("./trace.ts")).trace(...given),
  },
  {
    name: "outlets",
    summary: "List the outlets of an archive: whom each relays, who relays it, how much it has first hand.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--json", summary: "print one a line as JSON (JSON Lines)" },
    ],
    example: { line: "firsthand outlets", shows: "the papers and agencies of the archive in the working folder" },
    run: async (...given) => (await import("./outlets.ts")).outlets(...given),
  },
  {
    name: "who",
    summary: "Show a person or body: spellings, what they said over time, to whom, in which languages.",
    arguments: "<name...>",
    argumentsSummary: "a name in any spelling",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--limit <number>", summary: "at most so many; 50 where it is left out, with --json 10000" },
      { flags: "--json", summary: "print one a line as JSON (JSON Lines)" },
    ],
    example: { line: "firsthand who Straumdal", shows: "all that a captain said, the oldest first" },
    run: async (...given) => (await import("./who.ts")).who(...given),
  },
  {
    name: "search",
    summary: "Search articles by words and names, in any spelling and language; words between quotation marks stand together.",
    arguments: "<query...>",
    argumentsSummary: "words or names",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--limit <number>", summary: "at most so many; 50 where it is left out, with --json 10000" },
      { flags: "--json", summary: "print one a line as JSON (JSON Lines)" },
    ],
    example: { line: "firsthand search kapten radar", shows: "articles on the captain and the radar" },
    run: async (...given) => (await import("./outlets.ts")).search(...given),
  },
  {
    name: "serve",
    lasting: true,
    summary: "Open the desk: stories, articles and their chains as pages in a browser, on this machine only unless told otherwise.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--host <address>", summary: "the address to listen on; 127.0.0.1 where it is left out" },
      { flags: "--port <number>", summary: "the port to listen on; 4646 where it is left out, 0 for any that is free" },
      { flags: "--public", summary: "let others reach it, on every address of the machine; everybody then has to sign in" },
      { flags: "--name <host...>", summary: "names by which it is called besides its address, such as desk.example.org" },
      { flags: "--token-file <file>", summary: "a file with a token by which programs and people come in; also FIRSTHAND_TOKEN" },
      { flags: "--behind-proxy", summary: "believe X-Forwarded-For and X-Forwarded-Proto, which a proxy of yours sets; everybody has to sign in" },
      { flags: "--cors <origin...>", summary: "sites whose pages may ask the API, such as https://desk.example.org; none where it is left out" },
      { flags: "--allow-host <host...>", summary: "hosts or addresses that may be asked, and told of news, although they are private ones" },
      { flags: "--log <file>", summary: "write a line of JSON for every request" },
    ],
    example: { line: "firsthand serve", shows: "the archive in the working folder, at http://127.0.0.1:4646" },
    run: async (...given) => (await import("./serve.ts")).serve(...given),
  },
  ...running,
  ...exchange,
  {
    name: "doctor",
    summary: "Check that an archive is sound, and show what it holds.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--json", summary: "print it as JSON" },
    ],
    example: { line: "firsthand doctor", shows: "whether the archive in the working folder is sound" },
    run: async (...given) => (await import("./doctor.ts")).doctor(...given),
  },
  {
    name: "record",
    summary: "Make a fixture folder of a page, for work on its outlet: the page as fetched, how it was fetched, what is read in it now.",
    arguments: "<address...>",
    argumentsSummary: "addresses of pages",
    options: [
      {
        flags: "--to <folder>",
        summary: "the folder in which that of the outlet is made, such as fixtures/pages; the working folder where it is left out",
      },
      { flags: "--allow-host <host...>", summary: "hosts or addresses that may be asked although they are private ones" },
      { flags: "--json", summary: "print one page a line as JSON (JSON Lines)" },
    ],
    example: {
      line: "firsthand record https://example.org/news/article --to fixtures/pages",
      shows: "a folder with page.html, meta.json and expected.json",
    },
    online: true,
    run: async (...given) => (await import("./record.ts")).record(...given),
  },
  {
    name: "explain",
    summary: "Show which constructions were tried on a sentence, on which words, and why each held or fell.",
    arguments: "<sentence...>",
    argumentsSummary: "the sentence, best in quotes",
    options: [{ flags: "--lang <code>", summary: "its language, such as sv; found out where it is left out" }],
    example: { line: 'firsthand explain "Det blir dyrt, säger Maria Ek." --lang sv', shows: "why it is a statement of Maria Ek" },
    run: async (...given) => (await import("./explain.ts")).explainSentence(...given),
  },
  {
    name: "languages",
    summary: "List the languages and what is known of each.",
    arguments: "",
    argumentsSummary: "",
    options: [{ flags: "--json", summary: "print one language a line as JSON" }],
    example: { line: "firsthand languages", shows: "a row for every language" },
    run: async (...given) => (await import("./languages.ts")).showLanguages(...given),
  },
  {
    name: "demo",
    lasting: true,
    summary: "Put an invented newsroom in four languages into an archive of its own, out/demo.db, and open the desk over it.",
    arguments: "",
    argumentsSummary: "",
    options: [{ flags: "--port <number>", summary: "the port to listen on; 4646 where it is left out, 0 for any that is free" }],
    example: { line: "firsthand demo", shows: "the invented newsroom, at http://127.0.0.1:4646" },
    run: async (...given) => (await import("./demo.ts")).demo(...given),
  },
];
