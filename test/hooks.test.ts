/** Hooks: what each is to hear, how it is signed, and that it arrives, at a real receiver that is down, slow, gone or private, by a clock of ours. */
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { tellStories } from "../src/inquiry/tell.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { deliver, nextTry } from "../src/serve/hooks/courier.ts";
import { note } from "../src/serve/hooks/herald.ts";
import { isSigned, sign } from "../src/serve/hooks/signature.ts";
import { wantsOf } from "../src/serve/hooks/wanted.ts";
import type { Wants } from "../src/store/hooks.ts";
import { openArchive } from "../src/store/sqlite.ts";
import type { Archive } from "../src/store/store.ts";
import { nextId, ownClient, receive, TIME, type Receiver } from "./api-world.ts";

const HOUR = 3_600_000;
const SECRET = "fh_secret";
interface Heard {
  readonly id: string;
  readonly what: string;
  readonly statement?: { readonly text: string; readonly statement: { readonly speaker: { readonly name: string } } };
  readonly story?: { readonly id: string; readonly state: { readonly independent: number } };
  readonly figure?: { readonly text: string };
  readonly before?: { readonly text: string } | null;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** An archive with a hook, a clock, and somebody who takes what is told. */
async function newsroom(wants: Wants, url = "https://desk.example/hook") {
  let time = TIME;
  const now = () => new Date(time);
  const archive: Archive = openArchive(":memory:", { packs, now: () => now().toISOString() });
  open.push(archive);
  const intake = openIntake(archive);
  const world = { now: () => time, random: () => 0.5, id: nextId };
  const add = async (n: number, outlet: string, text: string, more: object = {}): Promise<void> => {
    const line = JSON.stringify({
      url: `https://${outlet.toLowerCase().replaceAll(" ", "")}.example/${n}`,
      outlet,
      language: "en",
      published: "2026-03-12",
      title: "Kaldur bridge closed after crack is found",
      text,
      ...more,
    });
    await intake.keep(intake.copies(new TextEncoder().encode(line), { path: "a.jsonl", url: null }).copies);
    await tellStories(archive, { now });
  };
  const hook = () => archive.hooks.add({ id: "h1", name: "desk", url, wants, secret: SECRET, added: time });
  /** What the hook is told of what has come. */
  const heard = async (): Promise<Heard[]> => {
    await note({ archive, world });
    const all = (await archive.hooks.deliveries("h1", { limit: 500 })).map(({ body }) => JSON.parse(body) as Heard);
    return all.toReversed();
  };
  return { archive, add, hook, heard, world, at: (to: number) => void (time = to) };
}

const crack =
  "“The crack is four metres long,” said Ingrid Salmela, head of the Kaldur bridge office, to Harbour Post.\n\nThe Kaldur bridge carries 31,400 cars a day.";
const warned =
  "“We had warned the Kaldur bridge office of the crack,” said Marek Zalewa, an engineer, to Nordan Daily.\n\nThe Kaldur bridge, closed since Tuesday, carries 31,400 cars a day. The crack is four metres long.";

describe("a hook for statements", () => {
  it("hears of what comes from then on, of each once, whatever is read again", async () => {
    const { add, hook, heard } = await newsroom({ kind: "statements", speaker: "salmela", about: "crack" });
    await add(1, "Harbour Post", crack);
    await hook();
    assert.deepEqual(await heard(), []);
    await add(2, "Tidal Times", "“The crack will be mended in June,” said Ingrid Salmela.\n\n“It is no concern of mine,” said Marek Zalewa.");
    await add(2, "Tidal Times", "“The crack will be mended in June,” said Ingrid Salmela.\n\n“It is no concern of mine,” said Marek Zalewa.");
    const once = await heard();
    assert.deepEqual(
      once.map(({ what, statement }) => [what, statement!.text, statement!.statement.speaker.name]),
      [["statement", "The crack will be mended in June", "Ingrid Salmela"]],
    );
    assert.deepEqual(await heard(), once);
  });

  it("hears of an edit what is new in it", async () => {
    const { add, hook, heard } = await newsroom({ kind: "statements", speaker: "salmela" });
    await add(1, "Harbour Post", crack);
    await hook();
    await add(1, "Harbour Post", `${crack}\n\n“Nobody is in danger,” said Ingrid Salmela.`);
    assert.deepEqual(
      (await heard()).map(({ statement }) => statement!.text),
      ["Nobody is in danger"],
    );
  });

  it("tells denials from the rest", async () => {
    const { add, hook, heard } = await newsroom({ kind: "statements", speaker: "Salmela", act: "deny" });
    await hook();
    await add(1, "Harbour Post", crack);
    await add(2, "Tidal Times", "Ingrid Salmela denied that the crack had been known for years.");
    const found = await heard();
    assert.equal(found.length, 1);
    assert.match(found[0]!.statement!.text, /known for years/);
  });
});

describe("a hook for origins", () => {
  it("hears when a second independent one appears, once, and not of what was so before", async () => {
    const { add, hook, heard, archive } = await newsroom({ kind: "origins", about: "crack", least: 2 });
    await add(1, "Harbour Post", crack);
    await hook();
    await add(3, "Tidal Times", "The Kaldur bridge is closed after a crack of four metres was found, Ingrid Salmela told Harbour Post.");
    assert.deepEqual(await heard(), []);
    await add(2, "Nordan Daily", warned);
    const [one, ...more] = await heard();
    assert.deepEqual([one!.what, one!.story!.state.independent, more.length], ["origins", 2, 0]);
    await add(4, "Evening Mail", "“I saw the crack of the Kaldur bridge in May,” said Olaf Brenn, a fisherman, to Evening Mail.");
    assert.equal((await heard()).length, 1);
    // a hook that comes later has missed it
    await archive.hooks.add({
      id: "h2",
      name: "late",
      url: "https://desk.example",
      wants: { kind: "origins", about: "crack", least: 2 },
      secret: "s",
      added: 1,
    });
    await add(5, "Morning Mail", "“The Kaldur bridge will stay closed,” said Ingrid Salmela, head of the Kaldur bridge office, to Morning Mail.");
    await heard();
    assert.deepEqual(await archive.hooks.deliveries("h2"), []);
  });
});

describe("a hook for figures", () => {
  it("hears of the first and of every other value, with the one before", async () => {
    const { add, hook, heard } = await newsroom({ kind: "figures", of: "injured" });
    await hook();
    const accident = (n: string) =>
      `At least ${n} people were injured when the ferry Havorn ran aground at Solvik, police said.\n\nThe ferry Havorn had left Solvik at noon.`;
    const ferry = { title: "Ferry Havorn runs aground at Solvik" };
    await add(1, "Harbour Post", accident("17"), ferry);
    await heard();
    await add(2, "Tidal Times", accident("17"), ferry);
    assert.deepEqual(
      (await heard()).map(({ figure, before }) => [figure!.text, before]),
      [["At least 17 people", null]],
    );
    await add(3, "Nordan Daily", accident("23"), ferry);
    const [, second, ...more] = await heard();
    assert.deepEqual([second!.figure!.text, second!.before!.text, more.length], ["At least 23 people", "At least 17 people", 0]);
  });
});

describe("what a hook is to hear of", () => {
  it("is understood or refused with what is wrong", () => {
    assert.deepEqual(wantsOf({ kind: "statements", speaker: "Ek", firsthand: undefined }), { wants: { kind: "statements", speaker: "Ek" } });
    assert.deepEqual(wantsOf({ kind: "origins", story: "st_1" }), { wants: { kind: "origins", story: "st_1", least: 2 } });
    const wrong = (given: object) => ("wrong" in wantsOf(given) ? (wantsOf(given) as { wrong: string }).wrong : "");
    assert.match(wrong({ kind: "statements" }), /of whom/);
    assert.match(wrong({ kind: "statements", act: "sing" }), /^act:/);
    assert.match(wrong({ kind: "origins", least: 2 }), /which story/);
    assert.match(wrong({ kind: "figures" }), /^of:/);
    assert.notEqual(wrong({ kind: "rumours" }), "");
  });
});

describe("a signature", () => {
  it("holds for the body, the secret and some minutes", () => {
    const body = '{"what":"test"}';
    const header = sign(SECRET, body, TIME);
    assert.equal(header, sign(SECRET, body, TIME));
    assert.equal(isSigned(header, body, SECRET, TIME + 200_000), true);
    assert.equal(isSigned(header, `${body} `, SECRET, TIME), false);
    assert.equal(isSigned(header, body, "other", TIME), false);
    assert.equal(isSigned(header, body, SECRET, TIME + 301_000), false);
    assert.equal(isSigned(header, body, SECRET, TIME - 302_000), false);
    assert.equal(isSigned(header.replace(/t=\d+/, `t=${TIME / 1000 + 60}`), body, SECRET, TIME), false);
    assert.equal(isSigned("", body, SECRET, TIME), false);
  });
});

describe("a delivery", () => {
  interface Got {
    readonly body: string;
    readonly signature: string;
    readonly delivery: string;
    readonly type: string;
  }
  async function telling(answer: (count: number) => { readonly status: number; readonly headers?: Readonly<Record<string, string>> }) {
    const got: Got[] = [];
    const receiver: Receiver = await receive(({ headers, method }, body, response) => {
      assert.equal(method, "POST");
      const text = (name: string) => String(headers[name]);
      got.push({ body, signature: text("firsthand-signature"), delivery: text("firsthand-delivery"), type: text("content-type") });
      const { status, headers: more = {} } = answer(got.length);
      response.writeHead(status, more);
      response.end();
    });
    open.push(receiver);
    const room = await newsroom({ kind: "statements", speaker: "salmela" }, `${receiver.url}/hook`);
    await room.hook();
    await room.add(1, "Harbour Post", crack);
    await room.heard();
    const client = ownClient(["127.0.0.1"], room.world.now);
    open.push({ close: async () => client.close() });
    const send = () => deliver(room.archive.hooks, client, room.world);
    const state = async () => (await room.archive.hooks.deliveries("h1"))[0]!;
    return { ...room, got, send, state, client };
  }

  it("is posted once, signed, with an id", async () => {
    const { got, send, state } = await telling(() => ({ status: 204 }));
    assert.equal(await send(), 1);
    assert.equal(await send(), 0);
    const [one] = got;
    const kept = await state();
    assert.deepEqual([got.length, one!.body, one!.delivery, one!.type], [1, kept.body, kept.id, "application/json"]);
    assert.ok(isSigned(one!.signature, one!.body, SECRET, TIME));
    assert.deepEqual([kept.state, kept.status, kept.tries, kept.due], ["delivered", 204, 1, null]);
    const body = JSON.parse(one!.body) as { schema: string; id: string; hook: { id: string }; path: string };
    assert.deepEqual([body.schema, body.id, body.hook.id], ["firsthand/hook@1", kept.id, "h1"]);
    assert.match(body.path, /^\/articles\/a_/);
  });

  it("that fails comes again after growing pauses, the same, signed anew", async () => {
    const { got, send, state, at } = await telling((count) => ({ status: count < 3 ? 500 : 200 }));
    await send();
    const first = await state();
    assert.deepEqual([first.state, first.status, first.problem!.code, first.due! - TIME], ["waiting", 500, "fetch/status", 10_000]);
    assert.equal(await send(), 0);
    at(first.due!);
    await send();
    const second = await state();
    assert.equal(second.due! - first.due!, 30_000);
    at(second.due!);
    await send();
    assert.deepEqual(
      [(await state()).state, (await state()).tries, new Set(got.map(({ body }) => body)).size, new Set(got.map(({ delivery }) => delivery)).size],
      ["delivered", 3, 1, 1],
    );
    assert.equal(new Set(got.map(({ signature }) => signature)).size, 3);
  });

  it("that nobody takes for a day is given up and kept as dead", async () => {
    const { got, send, state, at } = await telling(() => ({ status: 503 }));
    for (let one = await state(); one.due !== null; one = await state()) {
      at(Math.max(one.due, TIME));
      await send();
      assert.ok(got.length < 50);
    }
    const last = await state();
    assert.deepEqual([last.state, last.problem!.detail], ["dead", "503"]);
    assert.ok(last.tried! - TIME > 12 * HOUR && last.tried! - TIME <= 24 * HOUR, `${(last.tried! - TIME) / HOUR} h`);
    assert.ok(got.length >= 9, `${got.length} tries`);
    assert.equal(await send(), 0);
  });

  it("obeys a receiver that names a time, and is never sent after a redirect", async () => {
    const asked = await telling(() => ({ status: 429, headers: { "Retry-After": "7200" } }));
    await asked.send();
    assert.equal((await asked.state()).due! - TIME, 2 * HOUR);
    const moved = await telling(() => ({ status: 307, headers: { Location: "https://elsewhere.example/" } }));
    await moved.send();
    assert.deepEqual([(await moved.state()).status, (await moved.state()).state, moved.got.length], [307, "waiting", 1]);
  });

  it("ends the hook where its server says that it is gone for good", async () => {
    const { send, state, archive } = await telling(() => ({ status: 410 }));
    await send();
    assert.deepEqual([(await state()).state, (await archive.hooks.hook("h1"))!.state], ["dead", "ended"]);
  });

  it("is tried again by another process where one was killed over it", async () => {
    const { send, state, archive, at, got } = await telling(() => ({ status: 200 }));
    const [taken] = await archive.hooks.claim(TIME, 8, TIME + 120_000);
    assert.equal(await send(), 0);
    at(TIME + 120_000);
    assert.equal(await send(), 1);
    assert.deepEqual([(await state()).state, got[0]!.delivery], ["delivered", taken!.id]);
  });

  it("goes to no private address that nobody allowed, whatever the hook says", async () => {
    const { got, state, archive, world } = await telling(() => ({ status: 200 }));
    const stranger = ownClient([]);
    await deliver(archive.hooks, stranger, world);
    stranger.close();
    assert.deepEqual([got.length, (await state()).problem!.code], [0, "fetch/not-public"]);
  });
});

describe("pauses", () => {
  it("are drawn by lot, so that what failed together does not come back together", () => {
    const at = (tries: number, random: number) => nextTry({ made: 0, tries }, null, { now: () => 0, random: () => random });
    assert.deepEqual([at(0, 0), at(0, 1), at(3, 0.5)], [5000, 15_000, 270_000]);
    assert.equal(at(20, 0.5), 6 * HOUR);
    assert.equal(nextTry({ made: 0, tries: 1 }, null, { now: () => 24 * HOUR, random: () => 0 }), null);
  });
});
