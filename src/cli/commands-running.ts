/** The commands for those who run an archive for others: records for commands.ts. */
import type { Command } from "./commands.ts";

export const running: readonly Command[] = [
  {
    name: "users",
    summary: "Say who may come to a desk over the network: add, list or remove users, or make a token for programs of one.",
    arguments: "<action...>",
    argumentsSummary: "add NAME, list, remove NAME or token NAME",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--role <role>", summary: "read to look and ask, write to add and change as well; read where it is left out" },
      { flags: "--json", summary: "print one user a line as JSON (JSON Lines)" },
    ],
    example: { line: "firsthand users list", shows: "everybody who may sign in, with their roles" },
    run: async (...given) => (await import("./users.ts")).users(...given),
  },
  {
    name: "backup",
    summary: "Write all of an archive to a new file, while others read and write it; the copy is checked as `doctor` checks.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      { flags: "--to <file>", summary: "the file to write; one that is there is never replaced" },
      { flags: "--json", summary: "print it as JSON" },
    ],
    example: { line: "firsthand backup --to firsthand-2026-03-12.db", shows: "that the copy is whole, and how many articles it holds" },
    run: async (...given) => (await import("./backup.ts")).backup(...given),
  },
  {
    name: "mcp",
    summary: "Answer programs that speak the Model Context Protocol over standard input and output: trace, statements, stories, figures, texts.",
    arguments: "",
    argumentsSummary: "",
    options: [
      { flags: "--archive <file>", summary: "the file of the archive; firsthand.db in the working folder where it is left out" },
      {
        flags: "--desk <address>",
        summary: "where a desk over the same archive stands, such as http://127.0.0.1:4646; answers then link to its pages",
      },
      { flags: "--config", summary: "print what a client's configuration takes to start this, and end" },
    ],
    example: { line: "firsthand mcp --config", shows: "the lines that make the archive in the working folder known to a client" },
    run: async (...given) => (await import("./mcp.ts")).mcp(...given),
  },
];
