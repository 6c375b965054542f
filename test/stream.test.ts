/** The stream of the API, over HTTP: what comes while somebody listens, whoever adds it; where one goes on who comes back; slow readers and the end. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, describe, it } from "node:test";
import { tellStories } from "../src/inquiry/tell.ts";
import { packs } from "../src/lang/index.ts";
import { listen, type Listening } from "../src/serve/listen.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import { openDesk, TIME, type DeskWorld } from "./api-world.ts";
import { addAll } from "./store-entries.ts";

const folder = mkdtempSync(join(tmpdir(), "firsthand-stream-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const now = () => new Date(TIME);
const openAt = (path: string, readOnly: boolean) => openArchive(path, { packs, readOnly, now: () => now().toISOString() });

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of open.splice(0)) await end();
});

interface Event {
  readonly event: string;
  readonly id: string;
  readonly data: { readonly text?: string; readonly title?: string; readonly news?: { readonly articles: number } | null };
}

/** Reads events until `enough` of them have come. */
async function events(response: Response, enough: (all: readonly Event[]) => boolean): Promise<Event[]> {
  const all: Event[] = [];
  let rest = "";
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  const timer = setTimeout(() => void reader.cancel(), 10_000);
  while (!enough(all)) {
    const { value, done } = await reader.read();
    if (done) break;
    rest += decoder.decode(value as Uint8Array, { stream: true });
    const blocks = rest.split("\n\n");
    rest = blocks.pop()!;
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
      if (fields["event"]) all.push({ event: fields["event"], id: fields["id"]!, data: JSON.parse(fields["data"]!) as Event["data"] });
    }
  }
  clearTimeout(timer);
  await reader.cancel();
  return all;
}

const entry = (n: number, text: string, url = `https://a.example/${n}`) => ({
  url,
  outlet: "Brobladet",
  title: `Bron ${n} stängs`,
  text,
  language: "sv",
  published: "2026-03-12",
});
const said = (what: string, who = "Karin Ek") => `– ${what}, säger ${who}.`;

/** A desk over a file that another process, as it were, adds to. */
async function following(name: string): Promise<{
  desk: DeskWorld;
  server: Listening;
  writer: Archive;
  add: (...entries: Parameters<typeof addAll>[1]) => Promise<void>;
}> {
  const path = join(folder, `${name}.db`);
  const writer = openAt(path, false);
  const desk = await openDesk({ filled: false, archive: openAt(path, false) });
  const server = await listen(desk.app, "127.0.0.1", 0);
  open.push(async () => {
    desk.stop.abort();
    await server.stop(500);
    await writer.close();
    await desk.archive.close();
  });
  return {
    desk,
    server,
    writer,
    async add(...entries) {
      await addAll(writer, entries);
      await tellStories(writer, { now });
    },
  };
}

describe("the stream", () => {
  it("brings statements and stories that another process adds, and narrows them", async () => {
    const { server, add } = await following("comes");
    await add(entry(1, said("Det var förr")));
    const [all, ek, stories] = await Promise.all(
      ["", "?speaker=Ek&what=statements", "?what=stories"].map((query) => fetch(`${server.address}/api/stream${query}`)),
    );
    assert.equal(all!.headers.get("Content-Type"), "text/event-stream; charset=utf-8");
    await add(entry(2, `${said("Vi stänger bron")}\n\n${said("Det är fel", "Mats Berg")}`));
    const found = await events(all!, (got) => got.length === 3);
    assert.deepEqual(found.map(({ event }) => event).sort(), ["statement", "statement", "story"]);
    // both stand in one story, which has an article more
    assert.equal(found.find(({ event }) => event === "story")!.data.news!.articles, 1);
    assert.deepEqual(
      (await events(ek!, (got) => got.length === 1)).map(({ data }) => data.text),
      ["Vi stänger bron"],
    );
    assert.deepEqual(
      (await events(stories!, (got) => got.length === 1)).map(({ event, data }) => [event, data.news!.articles]),
      [["story", 1]],
    );
  });

  it("goes on behind the last event for who comes back, and misses nothing", async () => {
    const { server, add } = await following("back");
    const first = await fetch(`${server.address}/api/stream?what=statements`);
    await add(entry(1, said("Vi stänger bron")));
    const [seen] = await events(first, (got) => got.length === 1);
    await add(entry(2, said("Vi öppnar bron")), entry(3, said("Vi river bron")));
    const back = await fetch(`${server.address}/api/stream?what=statements`, { headers: { "Last-Event-ID": seen!.id } });
    const texts = (await events(back, (got) => new Set(got.map(({ data }) => data.text)).size >= 3)).map(({ data }) => data.text!);
    assert.deepEqual(new Set(texts), new Set(["Vi stänger bron", "Vi öppnar bron", "Vi river bron"]));
    const whole = await fetch(`${server.address}/api/stream?behind=0.0&what=statements`);
    assert.equal((await events(whole, (got) => got.length === 3)).length, 3);
  });

  it("brings of an edit what is new in it", async () => {
    const { server, add } = await following("edit");
    await add(entry(1, said("Vi stänger bron")));
    const response = await fetch(`${server.address}/api/stream?what=statements`);
    await add(entry(1, `${said("Vi stänger bron")}\n\n${said("Ingen är skadad")}`));
    assert.deepEqual(
      (await events(response, (got) => got.length === 1)).map(({ data }) => data.text),
      ["Ingen är skadad"],
    );
  });

  it("makes what comes as it is taken: a reader who takes nothing holds nothing", async () => {
    const { server, desk, add } = await following("slow");
    await add(...Array.from({ length: 120 }, (_, i) => entry(i, said(`Nummer ${i} är stängd`))));
    let asked = 0;
    const { statements } = desk.archive;
    Object.assign(desk.archive, { statements: (...given: Parameters<typeof statements>) => (asked++, statements(...given)) });
    const response = await desk.app.request("/api/stream?behind=0.0&what=statements");
    await new Promise((done) => setTimeout(done, 200));
    assert.ok(asked <= 1, `${asked} parts were fetched for a reader who took none`);
    assert.equal((await events(response, (got) => got.length === 120)).length, 120);
    assert.ok(asked >= 6);
    assert.ok(server.address);
  });

  it("refuses an id that is none, and ends when the desk stops", async () => {
    const { server, desk } = await following("ends");
    assert.equal((await fetch(`${server.address}/api/stream?behind=yesterday`)).status, 400);
    const response = await fetch(`${server.address}/api/stream`);
    const read = events(response, () => false);
    const begun = performance.now();
    setTimeout(() => desk.stop.abort(), 50);
    assert.deepEqual(await read, []);
    assert.ok(performance.now() - begun < 2000);
  });
});
