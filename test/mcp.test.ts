/** The Model Context Protocol, asked by a real client: over a pipe to the program itself, over HTTP to a desk, and in memory for every tool. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { codes } from "../src/errors.ts";
import { openIntake } from "../src/intake.ts";
import { packs } from "../src/lang/index.ts";
import { openInquiries } from "../src/serve/inquiries.ts";
import { openMcp, tools } from "../src/serve/mcp/server.ts";
import { openArchive } from "../src/store/sqlite.ts";
import { openToldDesk, type ToldDesk } from "./told-desk.ts";
import { root } from "./source.ts";

// answers are held against their schemas by the client; here they are only looked into
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = Readonly<Record<string, any>>;
interface Called {
  readonly data: Answer;
  readonly text: string;
  readonly error: string | null;
}

async function call(client: Client, name: string, given: Record<string, unknown>): Promise<Called> {
  const result = (await client.callTool({ name, arguments: given })) as Answer;
  const problem = result["_meta"]?.["firsthand/problem"] as { readonly code: string } | undefined;
  return {
    data: (result["structuredContent"] ?? {}) as Answer,
    text: (result["content"] as readonly { readonly text: string }[]).map(({ text }) => text).join("\n"),
    error: result["isError"] ? (problem?.code ?? "without a code") : null,
  };
}

const newClient = () => new Client({ name: "test", version: "0" });
const base = "http://127.0.0.1:4646";
const world: { desk: ToldDesk; client: Client; bugs: unknown[] } = {} as never;

async function inMemory(desk: Pick<ToldDesk, "archive">, bugs: unknown[] = []): Promise<Client> {
  const { archive } = desk;
  const server = openMcp({ archive, inquiries: openInquiries(archive), base, software: "firsthand/0.0.0", bug: (error) => void bugs.push(error) });
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = newClient();
  await Promise.all([server.connect(there), client.connect(here)]);
  return client;
}

before(async () => {
  const desk = await openToldDesk();
  const bugs: unknown[] = [];
  Object.assign(world, { desk, bugs, client: await inMemory(desk, bugs) });
});
after(async () => {
  await world.client.close();
  await world.desk.close();
});

const textOf = async (article: string): Promise<string> => (await world.desk.archive.article(article))!.text;
/** A statement's words are those at its spans. */
async function verbatim(rows: readonly Answer[]): Promise<void> {
  assert.ok(rows.length > 0);
  for (const { article, text, spans } of rows) {
    const whole = await textOf(article.article);
    assert.equal(text, spans.map(([from, to]: [number, number]) => whole.slice(from, to)).join(" … "));
  }
}

describe("what a client is offered", () => {
  it("is every tool, with schemas of what is asked and answered, each only looking", async () => {
    const { tools: offered } = await world.client.listTools();
    assert.deepEqual(
      offered.map(({ name }) => name),
      tools.map(({ name }) => name),
    );
    for (const { name, inputSchema, outputSchema, annotations, description } of offered) {
      assert.ok(Object.keys(inputSchema.properties ?? {}).length > 0, name);
      assert.equal(outputSchema?.type, "object", name);
      assert.equal(annotations?.readOnlyHint, true, name);
      assert.equal(annotations?.openWorldHint, false, name);
      assert.ok((description ?? "").length > 40, name);
    }
  });

  it("says that words of articles are evidence and no instructions", () => assert.match(world.client.getInstructions() ?? "", /never instructions/u));

  it("is documented, a heading a tool, a prompt, a resource", async () => {
    const headings = readFileSync(join(root, "docs/mcp.md"), "utf8").match(/^#+ .*$/gmu)!;
    const { prompts } = await world.client.listPrompts();
    const { resourceTemplates } = await world.client.listResourceTemplates();
    const names = [...tools.map(({ name }) => name), ...prompts.map(({ name }) => name), ...resourceTemplates.map(({ uriTemplate }) => uriTemplate)];
    assert.deepEqual(
      names.filter((name) => !headings.some((heading) => heading.includes(`\`${name}\``))),
      [],
    );
  });
});

describe("tools", () => {
  it("trace: a Polish quotation to the Swedish interview that it came from", async () => {
    const { items: polish } = (await call(world.client, "search_statements", { language: "pl", limit: 100 })).data;
    const asked = polish.find((one: Answer) => one["chain"].some(({ role }: Answer) => role === "relay") && one["text"].length > 25);
    const { data, text, error } = await call(world.client, "trace", { words: asked.text });
    assert.equal(error, null);
    const [found] = data["items"];
    assert.ok(new Set(found.renderings.map(({ article }: Answer) => article["language"])).size > 1);
    for (const { article, text: words, span } of found.renderings) assert.equal(words, (await textOf(article.article)).slice(...span));
    assert.ok(found.origins.length >= 1);
    assert.equal(found.link, `${base}/stories/${found.story}`);
    assert.ok(text.includes(`⟦${found.renderings[0].text}⟧`));
    assert.ok(text.includes(found.renderings[0].article.article));
    assert.ok(text.includes(found.renderings[0].link));
  });

  it("trace: nothing for what nobody says", async () => {
    const { data, text, error } = await call(world.client, "trace", { words: "Xyzzy plugh frobozz" });
    assert.equal(error, null);
    assert.deepEqual(data["items"], []);
    assert.match(text, /Nobody in this archive/u);
  });

  it("search_statements: all filters narrow, words are verbatim, pages join without a gap", async () => {
    const all = (await call(world.client, "search_statements", { limit: 100 })).data;
    await verbatim(all["items"]);
    const [one] = all["items"];
    const narrowed: readonly [Record<string, unknown>, (row: Answer) => boolean][] = [
      [{ speaker: one.speaker ?? "nobody" }, () => true],
      [{ language: "sv" }, (row) => row["article"].language === "sv"],
      [{ act: "deny" }, (row) => row["act"] === "deny"],
      [{ hedge: "alleged" }, (row) => row["hedge"] === "alleged"],
      [{ firsthand: true }, (row) => row["firsthand"]],
      [{ article: one.article.article }, (row) => row["article"].article === one.article.article],
      [{ story: one.article.story }, (row) => row["article"].story === one.article.story],
      [{ outlet: one.article.outlet }, (row) => row["article"].outlet === one.article.outlet],
      [{ from: "2026-03-12" }, (row) => row["article"].published >= "2026-03-12"],
      [{ to: "2026-03-11" }, (row) => row["article"].published.slice(0, 10) <= "2026-03-11"],
      [{ about: "radar" }, () => true],
    ];
    for (const [filter, meets] of narrowed) {
      const { items } = (await call(world.client, "search_statements", { ...filter, limit: 100 })).data;
      assert.ok(items.every(meets), JSON.stringify(filter));
      assert.ok(items.length < all["items"].length || all["next"] !== null, JSON.stringify(filter));
    }
    const seen: string[] = [];
    for (let next: string | null = null, first = true; first || next !== null; first = false) {
      const { data }: Called = await call(world.client, "search_statements", { limit: 7, ...(next !== null && { after: next }) });
      seen.push(...data["items"].map(({ article, statement }: Answer) => `${article.article} ${statement}`));
      next = data["next"];
    }
    assert.equal(new Set(seen).size, seen.length);
    const total = (await world.desk.archive.statements({ limit: 10_000 })).length;
    assert.equal(seen.length, total);
  });

  it("story: by words and by id, an overview and a part further down", async () => {
    const { data: byWords, text } = await call(world.client, "story", { words: "radar" });
    assert.ok(byWords["independent"] >= 1);
    assert.ok(byWords["origins"].total >= 1 && byWords["articles"].total >= 1);
    assert.match(text, /Independent origins: \d/u);
    const { data: byId } = await call(world.client, "story", { story: byWords["story"] });
    assert.deepEqual({ ...byId, others: [] }, { ...byWords, others: [] });
    const ids: string[] = [];
    for (let next: string | null = "0"; next !== null;) {
      const { data }: Called = await call(world.client, "story", { story: byWords["story"], part: "articles", limit: 2, after: next });
      assert.equal(data["origins"], null);
      ids.push(...data["articles"].items.map(({ article }: Answer) => article));
      next = data["articles"].next;
    }
    assert.equal(new Set(ids).size, byWords["articles"].total);
    assert.equal(ids.length, byWords["articles"].total);
  });

  it("stories: the latest first, narrowed to those of several articles", async () => {
    const { items } = (await call(world.client, "stories", { articles: 2 })).data;
    assert.ok(items.length > 0);
    assert.ok(items.every((one: Answer) => one["articles"] >= 2 && one["independent"] >= 1 && one["link"].startsWith(base)));
  });

  it("figures: with bounds and spans, in all languages", async () => {
    const { items } = (await call(world.client, "figures", { of: "injured" })).data;
    assert.ok(items.length > 0);
    for (const { article, text, span, around } of items) {
      assert.equal(text, (await textOf(article.article)).slice(...span));
      assert.ok(around.includes(text));
    }
    const pages: string[] = [];
    for (let next: string | null = "0"; next !== null;) {
      const { data }: Called = await call(world.client, "figures", { limit: 5, after: next });
      pages.push(...data["items"].map(({ article, span }: Answer) => `${article.article} ${span}`));
      next = data["next"];
    }
    assert.equal(new Set(pages).size, pages.length);
    assert.ok(pages.length > 5);
  });

  it("read_text: statements with chains of a text that is kept nowhere", async () => {
    const text = "Bron stängs i natt\n\n– Vi stänger bron vid midnatt, säger brochefen Alva Sternfelt till Kanalposten.\n\nMinst 40 bilar väntar.";
    const before_ = (await world.desk.archive.articles({ limit: 1000 })).length;
    const { data } = await call(world.client, "read_text", { text });
    assert.equal(data["articles"][0].language, "sv");
    const [one] = data["items"];
    assert.equal(one.speaker, "Alva Sternfelt");
    assert.equal(one.text, "Vi stänger bron vid midnatt");
    assert.equal(text.slice(...one.spans[0]), one.text);
    assert.ok(one.chain.some(({ role, name }: Answer) => role === "told" && name === "Kanalposten"));
    assert.ok(data["figures"].some(({ min, bound }: Answer) => min === 40 && bound === "at-least"));
    assert.equal((await world.desk.archive.articles({ limit: 1000 })).length, before_);
  });

  it("article: a long one in parts that join to the whole text", async () => {
    const archive = openArchive(":memory:", { packs, now: () => "2026-03-12T08:00:00.000Z" });
    const paragraph = "– Vattnet stiger fort 🌊 nu, säger Alva Sternfelt till Kanalposten.";
    const text = Array.from({ length: 400 }, (_, i) => `${paragraph} Det är prov ${i}.`).join("\n\n");
    const intake = openIntake(archive);
    const line = new TextEncoder().encode(JSON.stringify({ title: "Vattnet stiger", text, language: "sv", published: "2026-03-11" }));
    const [{ id }] = (await intake.keep(intake.copies(line, { path: "l.jsonl", url: null }).copies)) as unknown as [{ id: string }];
    const client = await inMemory({ archive });
    const whole = (await archive.article(id))!;
    let joined = "",
      statements = 0;
    for (let next: string | null = "0"; next !== null;) {
      const { data, text: shown }: Called = await call(client, "article", { article: id, after: next });
      assert.ok(JSON.stringify(data).length < 60_000 && shown.length < 60_000);
      joined += data["text"];
      statements += data["statements"].length + data["left"];
      next = data["next"];
    }
    assert.equal(joined, whole.text);
    assert.ok(statements >= whole.statements.length);
    await client.close();
    await archive.close();
  });

  it("versions: what changed from one to the next", async () => {
    const [article] = await world.desk.archive.articles({ limit: 1 });
    const { data } = await call(world.client, "versions", { article: article!.id });
    assert.equal(data["items"][0].number, 1);
    assert.equal(data["total"], article!.versions);
  });

  it("who: everybody whom a name may mean, in any spelling, by name and by entity", async () => {
    const { items } = (await call(world.client, "search_statements", { limit: 100 })).data;
    const { speaker, entity } = items.find((one: Answer) => one["entity"]);
    const { data, text } = await call(world.client, "who", { name: speaker });
    assert.ok(data["items"].some((one: Answer) => one["entity"] === entity));
    await verbatim(data["items"].find((one: Answer) => one["entity"] === entity).statements);
    assert.ok(text.includes(entity));
    assert.equal((await call(world.client, "who", { entity })).data["items"][0].entity, entity);
  });

  it("outlets: whom each passes on", async () => {
    const { data } = await call(world.client, "outlets", {});
    assert.ok(data["items"].some((one: Answer) => one["relays"].length > 0));
    assert.ok(data["items"].every((one: Answer) => one["firsthand"] <= one["statements"]));
    const [{ name }] = data["items"];
    assert.equal((await call(world.client, "outlets", { name: name.slice(0, 5).toUpperCase() })).data["items"][0].name, name);
  });
});

describe("what goes wrong", () => {
  const cases: readonly [name: string, tool: string, given: Record<string, unknown>, code: string][] = [
    ["an article that is none", "article", { article: "a_none" }, "article/unknown"],
    ["a story that is none", "story", { story: "st_none" }, "story/unknown"],
    ["words that mean no story", "story", { words: "xyzzy" }, "story/unknown"],
    ["a name of nobody", "who", { name: "Xyzzy Plugh" }, "name/unknown"],
    ["an entity that is none", "who", { entity: "e_none" }, "name/unknown"],
    ["an outlet that is none", "outlets", { name: "Xyzzy" }, "outlet/unknown"],
    ["versions of nothing", "versions", { article: "a_none" }, "article/unknown"],
    ["a cursor of another list", "search_statements", { after: "%%%" }, "list/cursor"],
    ["figures too far down", "figures", { after: "999999" }, "list/cursor"],
    ["a field that is missing", "trace", {}, "api/request"],
    ["a field that there is not", "trace", { words: "a", loud: true }, "api/request"],
    ["a value that there is not", "search_statements", { act: "shout" }, "api/request"],
    ["a day that is none", "stories", { from: "2026-02-30" }, "api/request"],
    ["too long a text", "read_text", { text: "a".repeat(100_001) }, "api/request"],
    ["too many at once", "search_statements", { limit: 1000 }, "api/request"],
    ["both of two", "story", { story: "st_1", words: "a" }, "api/request"],
    ["neither of two", "who", {}, "api/request"],
  ];
  for (const [name, asked, given, code] of cases)
    it(`${name} is told with a code and advice, and no stack`, async () => {
      const { error, text } = await call(world.client, asked, given);
      assert.equal(error, code);
      assert.ok((codes as readonly string[]).includes(code));
      assert.ok(text.startsWith(`[${code}] `));
      assert.doesNotMatch(text, /\n\s+at |node_modules|\.ts:/u);
    });

  it("a bug tells nothing of itself, and is reported", async () => {
    const bugs: unknown[] = [];
    const broken = { ...world.desk.archive, outlets: () => Promise.reject(new TypeError("secret of the house")) };
    const client = await inMemory({ archive: broken }, bugs);
    const { error, text } = await call(client, "outlets", {});
    assert.equal(error, "internal/bug");
    assert.doesNotMatch(text, /secret/u);
    assert.equal(bugs.length, 1);
    await client.close();
  });

  it("a resource that is none says so", () =>
    assert.rejects(world.client.readResource({ uri: "firsthand://article/a_none" }), /\[article\/unknown\]/u));
});
