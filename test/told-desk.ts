/** A desk for tests of its pages: an archive of the demo newsroom, or of lines handed in, told, and the application over it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { openIntake } from "../src/intake.ts";
import { tellStories } from "../src/inquiry/tell.ts";
import { packs } from "../src/lang/index.ts";
import { openApp } from "../src/serve/app.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import { root } from "./source.ts";

const now = () => new Date("2026-03-15T12:00:00Z");

export interface ToldDesk {
  readonly archive: Archive;
  readonly app: Hono;
  close(): Promise<void>;
}

/** A line of .jsonl as `add` takes it. */
export type Line = Readonly<Record<string, string>>;

/** Opens a desk over the demo newsroom, or over the lines given. */
export async function openToldDesk(lines?: readonly Line[]): Promise<ToldDesk> {
  const place = mkdtempSync(join(tmpdir(), "firsthand-desk-"));
  const archive = openArchive(join(place, "a.db"), { packs, readOnly: false, now: () => now().toISOString() });
  const intake = openIntake(archive);
  if (lines) {
    const bytes = new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join("\n"));
    await intake.keep(intake.copies(bytes, { path: "lines.jsonl", url: null }).copies);
  } else
    for (const name of readdirSync(join(root, "examples")).sort()) {
      const { copies } = intake.copies(readFileSync(join(root, "examples", name)), { path: name, url: null });
      await intake.keep(copies);
    }
  await tellStories(archive, { now });
  return {
    archive,
    app: openApp({ archive, now }),
    async close() {
      await archive.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
