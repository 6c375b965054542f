/**
 * What a served desk may use of the world beside its pages: the archive for writing, the network, and the herald that tells hooks of what
 * comes. The archive is opened for writing when something is to be kept, and the client when something is to be fetched or told.
 */
import type { Problem } from "../model.ts";
import type { Client } from "../fetch/client.ts";
import { packs } from "../lang/index.ts";
import { runHerald } from "../serve/hooks/herald.ts";
import type { Outside } from "../serve/programs.ts";
import { openArchive } from "../store/sqlite.ts";
import type { Archive } from "../store/store.ts";
import type { Surroundings } from "./commands.ts";

/** The origins that --cors names, or what is wrong with one. */
export function originsOf(options: Readonly<Record<string, unknown>>): readonly string[] | Problem {
  const origins = [options["cors"] ?? []].flat() as string[];
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin || !/^https?:/u.test(origin));
  return wrong === undefined ? origins : { code: "serve/cors", span: null, detail: wrong };
}

/** Opens the way out of a desk over the archive in a file; `archive` is the one that it reads. */
export function openOutside(
  archive: Archive,
  file: string,
  allow: readonly string[],
  { now, world, client, id, software }: Surroundings,
): { readonly outside: Outside; stop(): void; end(): Promise<void> } {
  const stopping = new AbortController();
  let written: Archive | null = null;
  let opened: Promise<Client> | null = null;
  const writer = (): Archive => (written ??= openArchive(file, { packs, readOnly: false, now: () => now().toISOString() }));
  const network = (): Promise<Client> => (opened ??= client(allow));
  const wait = (ms: number, signal: AbortSignal) => world.wait(ms, signal);
  const herald = runHerald(
    { archive, writer, client: network, world: { now: world.now, random: world.random, wait: world.wait, id } },
    stopping.signal,
  );
  // a desk is read even where its hooks cannot be told; what it was is said in the end
  herald.catch(() => {});
  return {
    outside: { writer, client: network, id, software, wait, stopping: stopping.signal },
    stop: () => stopping.abort(),
    async end() {
      stopping.abort();
      (await opened)?.close();
      try {
        await herald;
      } finally {
        await written?.close();
      }
    },
  };
}
