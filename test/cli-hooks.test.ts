/** `firsthand hooks`, by the real start script: added, listed, tried, taken away, and what is said of what does not go. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { isSigned } from "../src/serve/hooks/signature.ts";
import { receive } from "./api-world.ts";
import { root } from "./source.ts";

const place = mkdtempSync(join(tmpdir(), "firsthand-hooks-"));
after(() => rmSync(place, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(join(root, "bin", "firsthand"), ["hooks", ...args, "--archive", "news.db"], { cwd: place, env: { ...env, NO_COLOR: "1" } });
  let [out, err] = ["", ""];
  child.stdout.on("data", (part: Buffer) => (out += part.toString()));
  child.stderr.on("data", (part: Buffer) => (err += part.toString()));
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}

describe("firsthand hooks", () => {
  it("adds, lists, tries and removes", async () => {
    const heard: { body: string; signature: string }[] = [];
    const receiver = await receive(({ headers }, body, response) => {
      heard.push({ body, signature: String(headers["firsthand-signature"]) });
      response.writeHead(204).end();
    });
    const added = await run("add", `${receiver.url}/hook`, "--speaker", "Straumdal", "--act", "deny", "--json");
    const { hook, secret } = JSON.parse(added.out) as { hook: { id: string; wants: object; state: string }; secret: string };
    assert.deepEqual([added.code, hook.wants, hook.state], [0, { kind: "statements", speaker: "Straumdal", act: "deny" }, "active"]);
    const shown = await run("list");
    assert.match(shown.out, /statements: speaker Straumdal, act deny/);
    assert.ok(!shown.out.includes(secret));
    assert.match((await run("test", "1")).err, /\[fetch\/not-public\]/);
    const tried = await run("test", hook.id, "--allow-host", "127.0.0.1");
    assert.deepEqual([tried.code, heard.length], [0, 1]);
    assert.ok(isSigned(heard[0]!.signature, heard[0]!.body, secret, Date.now()));
    assert.equal((await run("remove", "1")).code, 0);
    assert.match((await run("list")).out, /tells nobody/);
    await receiver.close();
  });

  it("says what does not go", async () => {
    const cases: [string[], number, RegExp][] = [
      [["add", "nowhere", "--of", "injured"], 2, /\[fetch\/bad-address\]/],
      [["add", "https://a.example"], 2, /\[hook\/wants\]/],
      [["add", "https://a.example", "--origins", "many", "--about", "radar"], 2, /\[hook\/wants\]/],
      [["sing"], 2, /\[hook\/action\]/],
      [["remove", "7"], 1, /\[hook\/unknown\]/],
    ];
    for (const [args, code, said] of cases) {
      const ran = await run(...args);
      assert.equal(ran.code, code, args.join(" "));
      assert.match(ran.err, said);
    }
  });
});
