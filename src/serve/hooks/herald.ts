/**
 * The herald looks at what has come into an archive, whoever added it, notes what each hook is to hear of it, and delivers that. It works
 * beside a desk that is served and beside a watch, in as many processes as there are: what is noted is noted once, and what is delivered
 * is taken by one at a time.
 */
import { ArchiveFailure } from "../../store/connection.ts";
import type { Client } from "../../fetch/client.ts";
import type { Hook, NewDelivery } from "../../store/hooks.ts";
import type { Archive } from "../../store/store.ts";
import { deliver, post, type CourierWorld } from "./courier.ts";
import { look, type News } from "./wants.ts";

export interface HeraldWorld extends CourierWorld {
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A new UUID each time. */
  readonly id: () => string;
}

export interface Herald {
  readonly archive: Archive;
  /** The archive for writing, opened with the first hook; `archive` itself where it is one. */
  readonly writer: () => Archive;
  /** Opened with the first delivery. */
  readonly client: () => Promise<Client>;
  readonly world: HeraldWorld;
}

/** So often the archive is asked whether anything has come: asking costs microseconds, and news is news for seconds. */
const TICK = 2000;
/** A hook for which so many deliveries wait is not looked further for until some are made or given up: nothing is lost, and nothing grows. */
const WAITING = 1000;
/** What was delivered or given up is remembered for so long, for people who ask what became of it. */
const REMEMBERED = 30 * 86_400_000;
const FORGET_EVERY = 3_600_000;

/** The body of a delivery. */
function bodyOf(
  { id: hook, name, wants }: Pick<Hook, "id" | "name" | "wants">,
  id: string,
  made: number,
  told: News["told"] | { readonly what: "test" },
): string {
  return JSON.stringify({ schema: "firsthand/hook@1", id, made: new Date(made).toISOString(), hook: { id: hook, name, wants }, ...told });
}

/** Notes what every hook is to hear of what has come since it was last looked; how many deliveries that made. */
export async function note(
  { archive, world }: { readonly archive: Archive; readonly world: Pick<HeraldWorld, "now" | "id"> },
  signal?: AbortSignal,
): Promise<number> {
  let noted = 0;
  for (const { id } of await archive.hooks.list())
    while (!signal?.aborted) {
      const hook = await archive.hooks.hook(id);
      if (!hook || hook.state !== "active" || hook.waiting >= WAITING) break;
      const { place, news } = await look(archive, hook);
      if (place.version === hook.place.version && place.telling === hook.place.telling && !news.length) break;
      const made = world.now();
      const found = news.map(({ subject, told }): NewDelivery => {
        const delivery = world.id();
        return { id: delivery, subject, body: bodyOf(hook, delivery, made, told) };
      });
      noted += await archive.hooks.move(id, place, found, made);
    }
  return noted;
}

/** Sends a hook a delivery that tells nothing, outside of its order; what came of it. */
export function test(hook: Hook, client: Client, world: Pick<HeraldWorld, "now" | "id">): ReturnType<typeof post> {
  const id = world.id();
  return post(hook, { id, body: bodyOf(hook, id, world.now(), { what: "test" }) }, client, world.now());
}

/** Notes and delivers what there is now, each delivery tried once: for who works in rounds. */
export async function once({
  archive,
  client,
  world,
}: {
  readonly archive: Archive;
  readonly client: Client;
  readonly world: CourierWorld & Pick<HeraldWorld, "id">;
}): Promise<void> {
  if (!(await archive.hooks.list()).length) return;
  await note({ archive, world });
  while (await deliver(archive.hooks, client, world)) {
    // the next that are due
  }
}

/** Works until the signal says stop. Rejects with an ArchiveFailure where the archive is damaged; a busy or full disk is waited for. */
export async function runHerald({ archive, writer, client, world }: Herald, signal: AbortSignal): Promise<void> {
  let seen: number | null = null;
  let hooked = false;
  let forgotten = -Infinity;
  while (!signal.aborted) {
    try {
      const revision = await archive.revision();
      if (revision !== seen) {
        hooked = (await archive.hooks.list()).length > 0;
        if (hooked) await note({ archive: writer(), world }, signal);
        // what came while it was noted is seen the next time
        seen = revision;
      }
      if (hooked) {
        const { hooks } = writer();
        const due = await hooks.due();
        if (due !== null && due <= world.now()) {
          while (!signal.aborted && (await deliver(hooks, await client(), world, signal))) {
            // the next that are due
          }
        }
        if (world.now() - forgotten > FORGET_EVERY) {
          await hooks.forget(world.now() - REMEMBERED);
          forgotten = world.now();
        }
      }
    } catch (error) {
      if (!(error instanceof ArchiveFailure) || (error.problem.code !== "archive/unwritable" && error.problem.code !== "archive/busy")) throw error;
    }
    await world.wait(TICK, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
