/** Work beside the server: what is asked too much, too long, too large or wrongly harms nobody else. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openApp } from "../src/serve/app.ts";
import { Refusal } from "../src/serve/guard/refusal.ts";
import { openInquiriesBeside } from "../src/serve/inquiries.ts";
import { openKeeping } from "../src/serve/keeping.ts";
import { openThread, type Thread, type ThreadLimits } from "../src/serve/thread.ts";
import { HOME } from "../src/serve/guard/caller.ts";
import { openGuardWorld, type GuardWorld } from "./guard-world.ts";
import { addAll } from "./store-entries.ts";

const stuck = (limits: Partial<ThreadLimits> = {}) =>
  openThread(new URL("./stuck-thread.ts", import.meta.url), () => null, { waiting: 4, time: 10_000, memory: 64, ...limits });
const refused = (code: string, status: number) => (error: unknown) =>
  error instanceof Refusal && error.problem.code === code && error.status === status;

describe("a thread beside the server", () => {
  let thread: Thread;
  before(() => {
    thread = stuck({ time: 1500 });
  });
  after(() => thread.stop());

  it("answers in the order in which it was asked", async () => {
    const order: unknown[] = [];
    await Promise.all(
      [3, 1, 2].map(async (ms) => {
        order.push(await thread.ask("wait", ms));
      }),
    );
    assert.deepEqual(order, [3, 1, 2]);
  });

  it("ends what takes too long, and answers what waited behind it", async () => {
    const [spun, echoed] = [thread.ask("spin", null), thread.ask("echo", "behind")];
    await assert.rejects(spun, refused("serve/long", 503));
    assert.equal(await echoed, "behind");
  });

  it("outlives what throws and what ends it", async () => {
    await assert.rejects(thread.ask("fail", null), /inside the thread/u);
    await assert.rejects(thread.ask("end", null), refused("serve/long", 503));
    assert.equal(await thread.ask("echo", 1), 1);
  });

  it("answers some by turns where it is told to, and ends all of them with what is stuck", async () => {
    const several = stuck({ atOnce: 2, time: 1500 });
    const order: unknown[] = [];
    await Promise.all([200, 1].map(async (ms) => order.push(await several.ask("wait", ms))));
    assert.deepEqual(order, [1, 200]);
    const both = [several.ask("wait", 60_000), several.ask("spin", null)];
    for (const one of await Promise.allSettled(both)) assert.ok(one.status === "rejected" && refused("serve/long", 503)(one.reason));
    assert.equal(await several.ask("echo", 3), 3);
    await several.stop();
  });

  it("refuses at once what would wait behind too many, and says when to come again", async () => {
    const asked = Array.from({ length: 5 }, () => thread.ask("wait", 20));
    await assert.rejects(thread.ask("echo", 1), (error) => refused("serve/busy", 503)(error) && (error as Refusal).after! > 0);
    await Promise.all(asked);
    assert.deepEqual(thread.counts(), { waiting: 0, answered: 11, refused: 1, brokenOff: 2 });
  });

  it("ends what takes too much memory", async () => {
    const small = stuck();
    await assert.rejects(small.ask("fill", null), refused("serve/long", 503));
    assert.equal(await small.ask("echo", 2), 2);
    await small.stop();
  });
});

describe("the desk with its threads", () => {
  let desk: GuardWorld;
  before(async () => {
    desk = await openGuardWorld();
  });
  after(() => desk.close());

  it("traces and reads beside, and draws what it is answered", async () => {
    const { inquiries, thread } = openInquiriesBeside(desk.archive, desk.file);
    const app = openApp({ archive: desk.archive, now: () => new Date("2026-03-12T08:00:00Z"), inquiries, guarding: HOME });
    await desk.archive.accounts.remove("reader");
    await desk.archive.accounts.remove("writer");
    const answer = await app.request("http://127.0.0.1/trace?words=Vi+st%C3%A4nger+bron");
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /Karin Ek/u);
    assert.equal((await inquiries.read("– Vi stänger bron, säger Karin Ek."))[0]!.statements.length, 1);
    assert.equal(thread.counts().answered, 2);
    await thread.stop();
    const after = await app.request("http://127.0.0.1/trace?words=Vi+st%C3%A4nger+bron");
    assert.equal(after.status, 503);
    assert.ok(Number(after.headers.get("retry-after")) > 0);
  });

  it("keeps sessions, and tells stories anew, by a writer of its own", async () => {
    const bugs: unknown[] = [];
    const { passes, add, thread } = openKeeping(
      desk.file,
      () => new Date("2026-03-12T08:00:00Z"),
      (error) => bugs.push(error),
    );
    await passes.admit({ hash: "h", kind: "session", user: null, issuer: "i", begun: 0, expires: null });
    assert.equal((await desk.archive.accounts.pass("h", 0))?.issuer, "i");
    await passes.revoke("h");
    assert.equal(await desk.archive.accounts.pass("h", 0), null);
    await addAll(desk.archive, [
      { url: "https://a.example/2", title: "Färja på grund", text: "– Ingen är skadad, säger Helen Marsk.", language: "sv", published: "2026-03-11" },
    ]);
    for (let i = 0; i < 200 && (await desk.archive.front({})).length < 2; i++) await sleep(100);
    assert.equal((await desk.archive.front({})).length, 2);
    const { added } = await add(new TextEncoder().encode("Bro sperret\n\n– Ingen er skadet, sier Helen Marsk."), {
      path: null,
      url: "https://a.example/3",
    });
    assert.equal((await desk.archive.article(added[0]!.id))!.language, "nb");
    await thread.stop();
    assert.deepEqual(bugs, []);
  });
});
