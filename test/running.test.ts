/** Running a desk for others: the commands as whoever runs it types them, copies made while articles come, and what the container files say. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { commands } from "../src/cli/commands.ts";
import { packs } from "../src/lang/index.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { line } from "../bench/feed.ts";
import { root } from "./source.ts";

const bin = join(root, "bin", "firsthand");
const place = mkdtempSync(join(tmpdir(), "firsthand-running-"));
after(() => rmSync(place, { recursive: true, force: true }));

const run = (args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}) => {
  const ran = spawnSync(bin, args, { cwd: place, encoding: "utf8", input, env: { ...process.env, NO_COLOR: "1", ...env } });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
};
const archiveOf = (path: string) => openArchive(path, { packs, readOnly: true, now: () => "" });

before(() => {
  assert.equal(run(["add", join(root, "examples", "01-skargardsbladet.txt")]).code, 0);
});

describe("serve", () => {
  it("does not start open to others without a key, nor with a weak one", () => {
    writeFileSync(join(place, "weak"), "secret\n");
    for (const [args, code] of [
      [["--public"], "serve/open"],
      [["--host", "0.0.0.0"], "serve/open"],
      [["--host", "192.0.2.1"], "serve/open"],
      [["--behind-proxy"], "serve/open"],
      [["--public", "--token-file", "weak"], "serve/token"],
      [["--public", "--token-file", "none"], "serve/token"],
      [["--name", "https://desk.example"], "serve/name"],
    ] as [string[], string][]) {
      const { code: exit, out, err } = run(["serve", "--port", "0", ...args]);
      assert.equal(exit, 2, args.join(" "));
      assert.equal(out, "");
      assert.ok(err.includes(`[${code}]`), err);
    }
  });

  it("is reached with its token, writes its log, and stops when it is told to, with 0", async () => {
    const token = "0123456789-0123456789-token";
    const desk = spawn(bin, ["serve", "--port", "0", "--behind-proxy", "--log", "desk.log"], {
      cwd: place,
      env: { ...process.env, FIRSTHAND_TOKEN: token },
    });
    const ended = new Promise<number | null>((done) => desk.once("close", done));
    let said = "";
    for await (const part of desk.stdout) if (/Ctrl-C/u.test((said += String(part)))) break;
    const address = /http:\/\/\S+/u.exec(said)![0];
    assert.equal((await fetch(`${address}/health`)).status, 200);
    assert.equal((await fetch(`${address}/statements`, { redirect: "manual" })).status, 303);
    assert.equal((await fetch(`${address}/statements`, { headers: { Authorization: `Bearer ${token}` } })).status, 200);
    desk.kill("SIGTERM");
    assert.equal(await ended, 0);
    const lines = readFileSync(join(place, "desk.log"), "utf8").trimEnd().split("\n");
    assert.deepEqual(
      lines.map((entry) => (JSON.parse(entry) as { status: number }).status),
      [200, 303, 200],
    );
    assert.equal(statSync(join(place, "desk.log")).mode & 0o077, 0);
  });
});

describe("users", () => {
  it("are added with a password from a pipe, listed, given tokens, and removed", () => {
    assert.equal(run(["users", "add", "Maria", "Ek", "--role", "write"], "correct horse battery\n").code, 0);
    assert.match(run(["users", "list"]).out, /^Maria Ek +write +since /mu);
    const token = run(["users", "token", "maria ek"]);
    assert.match(token.out, /^[\w-]{43}\n$/u);
    const [listed] = run(["users", "list", "--json"]).out.split("\n");
    assert.deepEqual(Object.keys(JSON.parse(listed!) as object), ["name", "role", "added", "tokens"]);
    assert.doesNotMatch(run(["users", "list", "--json"]).out, /scrypt/u);
    assert.equal(run(["users", "remove", "Maria Ek"]).code, 0);
    assert.equal(run(["users", "list", "--json"]).out, "");
  });

  it("are refused where name, role or password will not do, each with its code", () => {
    for (const [args, input, exit, code] of [
      [["add", "Maria"], "short\n", 2, "users/password"],
      [["add", "Maria"], "", 2, "users/password"],
      [["add", "Ma\u202eria"], "correct horse battery\n", 2, "users/name"],
      [["add"], "correct horse battery\n", 2, "users/name"],
      [["add", "Maria", "--role", "admin"], "correct horse battery\n", 2, "users/role"],
      [["rename", "Maria"], "", 2, "users/action"],
      [["remove", "Nobody"], "", 1, "users/unknown"],
    ] as [string[], string, number, string][]) {
      const { code: ended, err } = run(["users", ...args], input);
      assert.equal(ended, exit, err);
      assert.ok(err.includes(`[${code}]`), err);
    }
  });
});

describe("backup", () => {
  it("is whole however much is added meanwhile, each time, with nobody signed in", async () => {
    const file = join(place, "busy.db");
    writeFileSync(join(place, "feed.jsonl"), Array.from({ length: 20_000 }, (_, i) => line(i)).join("\n"));
    const archive = openArchive(file, { packs, now: () => "2026-03-12T08:00:00Z" });
    const writer = spawn(bin, ["add", "feed.jsonl", "--archive", file], { cwd: place, stdio: ["ignore", "ignore", "inherit"] });
    const ended = new Promise((done) => writer.once("close", done));
    const grown = async (revision: number) => {
      while ((await archive.revision()) === revision) await sleep(20);
    };
    await grown(await archive.revision());
    await archive.accounts.admit({ hash: "h", kind: "session", user: null, issuer: "i", begun: 0, expires: null });
    const counts: number[] = [];
    for (let i = 0; i < 3; i++) {
      const to = join(place, `copy-${i}.db`);
      await archive.copy(to);
      assert.equal(statSync(to).mode & 0o077, 0);
      const copy = archiveOf(to);
      const health = await copy.check();
      assert.deepEqual(health.problems, []);
      counts.push(health.counts["article"]!);
      assert.equal(await copy.accounts.pass("h", 0), null);
      await copy.close();
      await grown(await archive.revision());
    }
    assert.equal(writer.exitCode, null, "articles were still coming");
    assert.ok(counts.at(-1)! > counts[0]!, counts.join());
    assert.notEqual(await archive.accounts.pass("h", 0), null);
    writer.kill();
    await ended;
    await archive.close();
  });

  it("replaces nothing, leaves nothing behind that is not whole, and says how to go back", () => {
    const made = run(["backup", "--to", "copy.db"]);
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /copy\.db is a sound copy of firsthand\.db: 1 articles?/u);
    assert.match(run(["statements", "--archive", "copy.db"]).out, /Lövgren/u);
    const again = run(["backup", "--to", "copy.db"]);
    assert.equal(again.code, 1);
    assert.ok(again.err.includes("[backup/exists]"));
    assert.ok(run(["backup", "--to", "no/such/folder.db"]).err.includes("[output/unwritable]"));
    assert.ok(!existsSync(join(place, "no")));
    assert.equal(run(["backup"]).code, 2);
    assert.ok(run(["backup", "--archive", "none.db", "--to", "x.db"]).err.includes("[archive/missing]"));
  });
});

describe("the container files", () => {
  const text = (name: string) => readFileSync(join(root, name), "utf8");
  const dockerfile = text("Dockerfile");
  const compose = text("compose.yaml");
  /** The argument lists that stand there as JSON. */
  const lists = (file: string) =>
    [...file.matchAll(/^\s*(?:ENTRYPOINT|CMD|command:|entrypoint:)\s*(\[[^\]]*\])/gmu)].map((found) => JSON.parse(found[1]!) as string[]);

  it("run commands and options that there are", () => {
    const said = [...lists(dockerfile), ...lists(compose)]
      .map((list) => list.filter((one) => !one.endsWith("bin/firsthand")))
      .filter((list) => list.length);
    assert.ok(said.length >= 3);
    for (const [name, ...rest] of said) {
      const command = commands.find((one) => one.name === name);
      assert.ok(command, name);
      for (const flag of rest.filter((one) => one.startsWith("--")))
        assert.ok(
          command.options.some(({ flags }) => flags.split(" ")[0] === flag),
          `${name} ${flag}`,
        );
    }
  });

  it("install as the README does, run as nobody, and keep the archive outside", () => {
    assert.match(dockerfile, /^FROM node:24-slim$/mu);
    assert.match(dockerfile, /^RUN npm ci --omit=dev/mu);
    assert.match(dockerfile, /^USER node$/mu);
    assert.match(dockerfile, /^VOLUME /mu);
    assert.match(dockerfile, /^HEALTHCHECK [\s\S]*?\/health\b/mu);
    for (const [, path] of dockerfile.matchAll(/^COPY (?:--chown=\S+ )?((?:[\w./-]+ )+)/gmu))
      for (const one of path!.trim().split(" ")) assert.ok(existsSync(join(root, one)), one);
    for (const service of ["serve", "watch"]) assert.match(compose, new RegExp(`^  ${service}:$`, "mu"));
    assert.doesNotMatch(compose, /^\t/mu);
    // what stands in the folder is not all to go into the image
    for (const name of ["node_modules", ".git", "*.db"]) assert.ok(text(".dockerignore").split("\n").includes(name), name);
  });
});

describe("docs/running.md", () => {
  const document = readFileSync(join(root, "docs", "running.md"), "utf8");
  it("has a heading for every command of those who run a desk, and for every option", () => {
    const headings = document.split("\n").filter((one) => one.startsWith("#"));
    for (const name of ["serve", "users", "backup"]) {
      const command = commands.find((one) => one.name === name)!;
      assert.ok(headings.includes(`## \`firsthand ${name}\``), name);
      for (const { flags } of command.options) assert.ok(headings.includes(`### \`${flags}\``), `${name} ${flags}`);
    }
  });
});
