/** What pages offer to be taken away: every link leads to an export of what the page shows, of the right type, under a name. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { figureTable } from "../src/export/tables.ts";
import { selectArticles } from "../src/inquiry/selection.ts";
import { openToldDesk, type ToldDesk } from "./told-desk.ts";

let desk: ToldDesk;
before(async () => {
  desk = await openToldDesk();
});
after(() => desk.close());

const linksOf = async (path: string): Promise<[href: string, file: string][]> => {
  const page = await (await desk.app.request(path)).text();
  const nav = /<nav class="take-away"[\s\S]*?<\/nav>/u.exec(page)?.[0] ?? "";
  return [...nav.matchAll(/href="([^"]+)"\s+download="([^"]+)"/gu)].map((found) => [found[1]!.replaceAll("&amp;", "&"), found[2]!]);
};

describe("taking away", () => {
  it("is offered on stories, articles, statements and figures, and every link answers", async () => {
    const [story] = await desk.archive.stories(1);
    const paths = [`/stories/${story!.id}`, `/articles/${story!.articles[0]!.id}`, "/statements?act=deny&firsthand=1", "/figures?of=injured"];
    for (const [path, least] of paths.map((path, i) => [path, [4, 5, 2, 2][i]!] as const)) {
      const links = await linksOf(path);
      assert.equal(links.length, least, path);
      for (const [href, file] of links) {
        const answer = await desk.app.request(href);
        assert.equal(answer.status, 200, href);
        assert.match(answer.headers.get("Content-Disposition") ?? "", /^attachment; filename="firsthand-/u);
        const type = answer.headers.get("Content-Type") ?? "";
        const ending = file.split(".").at(-1);
        assert.match(type, ending === "csv" ? /^text\/csv/u : ending === "jsonl" ? /ndjson/u : /json/u, href);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        assert.ok(bytes.length > 50, href);
        // the mark by which spreadsheets know UTF-8
        assert.equal(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf, ending === "csv", href);
        if (ending !== "csv") for (const line of new TextDecoder().decode(bytes).trim().split("\n").slice(0, 3)) assert.ok(JSON.parse(line), href);
      }
    }
  });

  it("is narrowed as the page is", async () => {
    const denied = await desk.archive.statements({ act: "deny" });
    const [[csv], [lines]] = (await linksOf("/statements?act=deny")) as unknown as [[string], [string]];
    const rows = (await (await desk.app.request(lines)).text()).trim().split("\n");
    assert.equal(rows.length, denied.length);
    assert.match(csv, /act=deny/u);
    let expected = "";
    for await (const text of figureTable(selectArticles(desk.archive, { of: "injured" }), { bom: true })) expected += text;
    const [[figures]] = (await linksOf("/figures?of=injured")) as unknown as [[string]];
    const answer = await desk.app.request(figures);
    assert.equal(new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer()), expected);
  });

  it("guards what a spreadsheet would compute", async () => {
    const other = await openToldDesk([
      { title: "=1+1", outlet: "@cmd", text: "– =HYPERLINK(1) är farligt, säger Alva Sternfelt.", language: "sv", published: "2026-03-11" },
    ]);
    const csv = await (await other.app.request("/api/export/csv?what=articles&bom=true")).text();
    assert.match(csv, /'=1\+1/u);
    assert.doesNotMatch(csv, /(?:^|,)"?[=@+]/mu);
    await other.close();
  });
});
