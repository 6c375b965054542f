/** A folder of web archives after a kill, a cut, a full disk: what was said to be kept is there, and nothing else is torn. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { openWarcWriter } from "../src/warc/writer.ts";
import { article, exchange, filesIn, kept, newFolder, NOON, opened, place, readAgain, world } from "./kept-pages.ts";
import { root } from "./source.ts";

describe("what goes wrong", () => {
  it("a record that was cut: the reader says so, the next writer cuts it off", async () => {
    const folder = newFolder();
    const first = await opened(folder);
    await kept(first, exchange("1", article(1)), exchange("2", article(2)));
    const name = join(folder, filesIn(folder)[0]!);
    truncateSync(name, statSync(name).size - 500);
    assert.deepEqual(await readAgain(folder), ["1", "warc/cut"]);
    const second = await opened(folder);
    assert.deepEqual(
      second.repaired.map(({ file, cut }) => [file, cut > 0]),
      [[name.replace(".open", ""), true]],
    );
    await kept(second, exchange("3", article(3)));
    await second.close();
    assert.deepEqual(await readAgain(folder), ["1", "3"]);
  });

  it("a file without a whole record is removed", async () => {
    const folder = newFolder();
    await (await opened(folder)).close();
    writeFileSync(join(folder, "a.warc.gz.open"), "half");
    const writer = await opened(folder);
    assert.deepEqual(writer.repaired, [{ file: join(folder, "a.warc.gz"), cut: 4 }]);
    assert.deepEqual(filesIn(folder), []);
  });

  it("a folder that cannot be made", async () => {
    writeFileSync(join(place, "file"), "");
    const writer = await openWarcWriter(join(place, "file", "in"), world());
    assert.ok("code" in writer);
    assert.equal(writer.code, "output/unwritable");
  });

  const child = (folder: string, body: string) => `
    import { openWarcWriter } from ${JSON.stringify(join(root, "src", "warc", "writer.ts"))};
    let ids = 0;
    const writer = await openWarcWriter(${JSON.stringify(folder)}, { now: () => ${NOON}, id: () => "00000000-0000-4000-8000-" + String(ids++).padStart(12, "0"), software: "x" });
    const exchange = (n, size) => ({ url: "https://kustbladet.example/" + n, at: ${NOON}, address: "", request: "", head: "HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n",
      body: new TextEncoder().encode("<p>" + Array.from({ length: size }, (_, i) => (i * 7919 * (n + 3)) % 1000003).join(" ")) });
    ${body}`;
  const start = (code: string) => [process.execPath, ["--input-type=module-typescript", "-e", code]] as const;

  it("a kill at any moment loses nothing that was said to be kept", async () => {
    for (const after of [20, 35, 60]) {
      const folder = newFolder();
      const [node, args] = start(
        child(
          folder,
          `for (let n = 0; ; n++) { const put = await writer.put(exchange(n, 3000)); if ("file" in put) process.stdout.write(n + "\\n"); }`,
        ),
      );
      const running = spawn(node, args, { stdio: ["ignore", "pipe", "inherit"] });
      let said = "";
      await new Promise<void>((done) => {
        running.stdout.on("data", (text: Buffer) => {
          said += String(text);
          if (said.split("\n").length > after) running.kill("SIGKILL");
        });
        running.on("close", () => done());
      });
      const numbers = said.split("\n").slice(0, -1);
      assert.ok(numbers.length >= after);
      const next = await opened(folder);
      assert.equal(next.repaired.length, 1);
      await kept(next, exchange("next", article(1)));
      await next.close();
      const found = await readAgain(folder);
      assert.deepEqual(found.slice(0, numbers.length), numbers);
      assert.equal(found.at(-1), "next");
      assert.ok(!found.includes("warc/cut"));
    }
  });

  it("a disk that is full: said, nothing torn, and tried again", { skip: process.platform === "win32" }, async () => {
    const folder = newFolder();
    const [node, args] = start(
      child(
        folder,
        `const said = [];
         for (let n = 0; n < 12; n++) { const put = await writer.put(exchange(n, n === 5 ? 60000 : 400)); said.push("code" in put ? put.code : String(n)); }
         said.push(String((await writer.close())?.code ?? "closed"));
         process.stdout.write(JSON.stringify(said));`,
      ),
    );
    // no file larger than 64 blocks of 512 bytes: writing beyond fails as it does on a full disk
    const ran = spawnSync("sh", ["-c", 'ulimit -f 64; exec "$0" "$@"', node, ...args], { encoding: "utf8" });
    const said = JSON.parse(ran.stdout) as string[];
    assert.equal(said[5], "output/unwritable", ran.stdout + ran.stderr);
    const numbers = said.filter((one) => /^\d+$/.test(one));
    assert.ok(numbers.includes("6"), "the next ones fit");
    assert.deepEqual(await readAgain(folder), numbers);
  });
});
