/** The API of the desk: its document, every route by a client made from it, what is refused and how, and what is asked conditionally. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { documentOf, type ApiDocument, type ApiOperation } from "../src/serve/api/api.ts";
import type { Article, Story } from "../src/model.ts";
import { apiText } from "../docs/api.ts";
import { clientOf, invalid } from "./api-client.ts";
import { openDesk, receive, type DeskWorld, type Receiver } from "./api-world.ts";

const document: ApiDocument = documentOf("firsthand/0.0.0");
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]): [string, string, ApiOperation] => [method, path, operation]),
);

const article = `<!doctype html><html lang="en"><head><title>The harbour is closed</title></head><body><article><h1>The harbour is closed</h1>
<p>“Nobody was hurt when the crane fell,” said Helen Marsk, the harbour master, to Harbour Post on Tuesday evening.</p>
<p>The harbour of Solvik will stay closed until Friday, she said, because the crane of 40 tonnes blocks the only quay that is deep enough.</p></article></body></html>`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>https://harbour.example/</link>
<item><title>The harbour is closed</title><link>https://harbour.example/1</link><description>A crane has fallen.</description></item></channel></rss>`;

let desk: DeskWorld;
let paper: Receiver;
const ask = (path: string, init: RequestInit = {}) => Promise.resolve(desk.app.request(path, init));
const json = async <T>(path: string, init: RequestInit = {}): Promise<T> => (await ask(path, init)).json() as Promise<T>;
const post = (path: string, body: unknown) =>
  ask(path, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
interface Failed {
  readonly problem: { readonly code: string; readonly what: string; readonly advice: string; readonly detail: string };
}

before(async () => {
  paper = await receive((request, _, response) => {
    const isFeed = request.url === "/rss";
    response.setHeader("Content-Type", isFeed ? "application/rss+xml" : "text/html");
    response.statusCode = request.url === "/robots.txt" || request.url === "/none" ? 404 : 200;
    response.end(isFeed ? rss : article);
  });
  desk = await openDesk();
});
after(async () => {
  desk.stop.abort();
  desk.client.close();
  await paper.close();
  await desk.archive.close();
});

describe("the document of the API", () => {
  it("is valid OpenAPI 3.1, and the rules can tell one that is not", async () => {
    assert.equal(await invalid(document), null);
    assert.notEqual(await invalid({ ...document, paths: { "/a": { get: { responses: { 200: { content: 1 } } } } } }), null);
  });
  it("is what the desk answers, and names every operation once", async () => {
    assert.deepEqual(await json("/api/openapi.json"), JSON.parse(JSON.stringify(document)));
    const ids = operations.map(([, , { operationId }]) => operationId);
    assert.equal(new Set(ids).size, ids.length);
  });
  it("and docs/api.md tell of the same routes", () => {
    const docs = readFileSync(new URL("../docs/api.md", import.meta.url), "utf8");
    assert.equal(docs, apiText(), "run `npm run docs`");
    const told = [...docs.matchAll(/^### `([A-Z]+) \/api(\S+)`$/gmu)].map(([, method, path]) => `${method!.toLowerCase()} ${path}`);
    assert.deepEqual(told.toSorted(), operations.map(([method, path]) => `${method} ${path}`).toSorted());
  });
});

describe("every route", () => {
  it("answers a client made from the document as the document says, whatever it is asked with", async () => {
    const client = clientOf(document, ask);
    const articles = await json<{ items: { id: string; story: string; outlet: string }[] }>("/api/articles?language=nb");
    const listed = articles.items.find(({ story }) => story)!;
    const names = await json<{ items: { entity: string }[] }>("/api/names?name=Straumdal");
    const known: Record<string, string> = {
      id: listed.id,
      story: listed.story,
      article: listed.id,
      outlet: listed.outlet,
      name: "Straumdal",
      speaker: "Straumdal",
      person: "Straumdal",
      place: "Norge",
      entity: names.items[0]!.entity,
      words: "radar",
      format: "jsonl",
      address: `${paper.url}/rss`,
      behind: "0.0",
      from: "2026-03-01",
      to: "2026-03-31",
      of: "injured",
      language: "nb",
    };
    const { after: cursor } = { after: (await json<{ next: string }>("/api/statements?limit=1")).next };
    const bodies: Record<string, unknown> = { "post /feeds": { address: paper.url + "/rss", tag: "Norden" } };
    const hook = (
      (await (await post("/api/hooks", { url: `${paper.url}/hook`, wants: { kind: "figures", of: "injured" } })).json()) as { hook: { id: string } }
    ).hook.id;
    const order = operations.toSorted(([a], [b]) => Number(a === "delete") - Number(b === "delete"));
    for (const [method, path, operation] of order) {
      const own = {
        ...known,
        ...(/^\/(?:stories|statements|articles$|figures)/u.test(path) && { after: path === "/figures" ? "1" : cursor }),
        ...(path.startsWith("/stories/") && { id: listed.story }),
        ...(path.startsWith("/hooks/") && { id: hook }),
        ...(path.startsWith("/export/") && { what: "statements" }),
      };
      await client.exercise(method, path, operation, own, bodies[`${method} ${path}`] ?? client.exampleOf(operation));
    }
    assert.deepEqual(client.faults, []);
    for (const [method, path, { operationId }] of operations) {
      const pattern = new RegExp(`^${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/gu, "[^/?]+")}(?:\\?|$)`, "u");
      const mine = client.called.filter(({ where }) => pattern.test(where));
      assert.ok(
        mine.some(({ status }) => status < 300),
        `${operationId}: ${JSON.stringify(mine)}`,
      );
    }
  });

  it("that takes an id says in the one shape that there is none of it", async () => {
    const client = clientOf(document, ask);
    for (const [method, path, operation] of operations) {
      if (!/\{(?:id|entity)\}$|\{id\}\//u.test(path)) continue;
      const { status, body } = await client.call(method, path, operation, { id: "none", entity: "none" }, [], client.exampleOf(operation));
      assert.equal(status, 404, path);
      assert.match((body as Failed).problem.code, /\/unknown$/u);
      assert.equal((body as Failed).problem.detail, "none");
    }
    assert.deepEqual(client.faults, []);
  });
});

describe("lists", () => {
  for (const path of ["/articles", "/statements", "/figures", "/figures?of=injured", "/stories", "/search?words=radar"])
    it(`${path} is the same in pages of two as in one`, async () => {
      type Page = { items: unknown[]; next: string | null };
      const join = path.includes("?") ? "&" : "?";
      const whole = await json<Page>(`/api${path}${join}limit=500`);
      assert.ok(whole.items.length > 2 && whole.next === null, path);
      const all: unknown[] = [];
      let next: string | null = null;
      do {
        const page: Page = await json(`/api${path}${join}limit=2${next ? `&after=${next}` : ""}`);
        assert.ok(page.items.length <= 2);
        all.push(...page.items);
        ({ next } = page);
      } while (next);
      assert.deepEqual(all, whole.items);
    });
});

describe("what is added", () => {
  it("as a text, an address or articles is answered when it is on the disk, and known the second time", async () => {
    type Added = { added: { id: string; outcome: string; title: string }[]; problems: unknown[] };
    const line = {
      title: "Färjan är sen",
      text: "– Vi väntar på reservdelar, säger Karin Ekdal.",
      url: "https://kust.example/sen",
      language: "sv",
      published: "2026-03-12",
    };
    for (const body of [{ text: "Bron är stängd\n\n– Ingen får passera, säger Karin Ekdal.\n" }, { url: `${paper.url}/1` }, { articles: [line] }]) {
      const response = await post("/api/articles", body);
      const first = (await response.json()) as Added;
      assert.deepEqual([response.status, first.added.map(({ outcome }) => outcome), first.problems], [201, ["added"], []], JSON.stringify(first));
      const read = await json<Article>(`/api/articles/${first.added[0]!.id}`);
      assert.equal(read.title?.text, first.added[0]!.title);
      const again = (await (await post("/api/articles", body)).json()) as Added;
      assert.deepEqual(
        again.added.map(({ id, outcome }) => [id, outcome]),
        [[first.added[0]!.id, "known"]],
      );
    }
    const edited = (await (
      await post("/api/articles", { articles: [{ ...line, text: "– Vi har fått reservdelar, säger Karin Ekdal." }] })
    ).json()) as Added;
    assert.equal(edited.added[0]!.outcome, "version");
    const { items } = await json<{ items: { number: number; changes: { old: string; new: string }[] }[] }>(
      `/api/articles/${edited.added[0]!.id}/versions`,
    );
    assert.deepEqual(
      items.map(({ number, changes }) => [number, changes.length > 0]),
      [
        [1, false],
        [2, true],
      ],
    );
  });

  it("is in a story a moment later", async () => {
    const { added } = (await (
      await post("/api/articles", { text: "Isen bär inte\n\n– Gå inte ut på isen, säger räddningsledaren Ida Norrby.\n" })
    ).json()) as { added: { id: string }[] };
    const { items } = await json<{ items: { story: string; id: string }[] }>("/api/articles?limit=500");
    const story = items.find(({ id }) => id === added[0]!.id)!.story;
    assert.deepEqual(
      (await json<Story>(`/api/stories/${story}`)).articles.map(({ id }) => id),
      [added[0]!.id],
    );
  });

  it("is read and kept nowhere by /read", async () => {
    const before_ = await json<{ place: object }>("/api/health");
    const { articles } = (await (await post("/api/read", { text: "Bron\n\n– Den är farlig, säger Mats Ekdal.\n" })).json()) as {
      articles: Article[];
    };
    assert.equal(articles[0]!.statements[0]!.speaker!.name, "Mats Ekdal");
    assert.deepEqual((await json<{ place: object }>("/api/health")).place, before_.place);
  });
});
