/**
 * A small world of papers on 127.0.0.1 for a watch to run over: feeds in several formats, articles that are edited, moved and taken down,
 * duplicates over feeds, dates that lie, outages of every kind. What stands where at a time is a function of the time alone, so that the server
 * can say afterwards what it showed, and the test whether all of it was kept.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export const HOUR = 3_600_000;

/** A stretch of time, in hours since the world began. */
type Stretch = readonly [from: number, to: number];

interface Story {
  readonly id: number;
  readonly born: number;
  /** Its words change so many hours after they were first shown to anybody. */
  readonly edits: readonly number[];
  /** From when its page is taken down, and how. */
  readonly down: number;
  readonly downStatus: 404 | 410;
  /** Whether the feed links to the page for telephones, which names the other as its address. */
  readonly amp: boolean;
  /** From when it stands at another address, to which the old one leads. */
  readonly moves: number;
  /** From when on its page answers; before, it is the server's fault. */
  readonly answers: number;
  readonly lies: boolean;
}

type Kind = "rss" | "full" | "atom" | "json" | "sitemap" | "copies" | "lies";
type Trouble = "none" | "errors" | "hangs" | "resets" | "moves" | "ends" | "cut" | "limits";

interface Paper {
  readonly index: number;
  readonly kind: Kind;
  readonly trouble: Trouble;
  readonly during: Stretch;
  readonly stories: readonly Story[];
}

export interface Served {
  readonly path: string;
  readonly at: number;
  readonly status: number;
  /** The story and its edition, where it was a page. */
  readonly story?: number;
  readonly edition?: number;
}

export interface World {
  readonly papers: readonly Paper[];
  readonly served: readonly Served[];
  readonly feedOf: (paper: Paper) => string;
  readonly close: () => Promise<void>;
}

const KINDS: readonly Kind[] = ["rss", "rss", "full", "atom", "json", "rss", "copies", "sitemap", "lies", "rss", "full"];
const TROUBLES: readonly Trouble[] = ["none", "errors", "none", "hangs", "none", "moves", "none", "resets", "none", "ends", "cut", "none", "limits"];
const NEVER = Infinity;

/** Papers with their stories over so many hours. */
function papersOf(count: number, hours: number): Paper[] {
  const papers: Paper[] = [];
  for (let index = 0; index < count; index++) {
    const kind = KINDS[index % KINDS.length]!;
    const trouble = kind === "copies" ? "none" : TROUBLES[index % TROUBLES.length]!;
    const own = Array.from({ length: 6 }, (_, i): Story => {
      const id = index * 10 + i;
      const born = (hours * i) / 9 + (index % 7) / 3;
      return {
        id,
        born,
        edits: id % 2 ? [0.5] : id % 4 === 0 ? [0.6, 13] : [],
        down: id % 9 === 5 ? born + hours / 4 : NEVER,
        downStatus: id % 2 ? 404 : 410,
        amp: kind === "rss" && id % 5 === 3,
        moves: kind === "rss" && id % 7 === 2 ? born + hours / 5 : NEVER,
        answers: id % 11 === 7 ? born + hours / 20 : 0,
        lies: kind === "lies",
      };
    });
    const stories = kind === "copies" && index > 0 ? papers[index - 1]!.stories : own;
    papers.push({ index, kind, trouble, during: [hours * 0.3, hours * 0.45], stories });
  }
  return papers;
}

/** The words that name a story and its edition wherever they stand. */
const markOf = (story: number, edition: number): string => `bro ${story + 1000} i läge ${edition + 1}`;

function paragraphs(story: Story, edition: number): string[] {
  const mark = markOf(story.id, edition);
  return [
    `– Vi stänger ${mark} under hela veckan, säger Karin Ekman till Kustbladet, och det finns ingen annan väg över sundet för dem som bor på öarna.`,
    `Beslutet om ${mark} fattades sent på tisdagen efter att ingenjörer hade hittat sprickor i två av pelarna. Minst 40 personer berörs varje morgon, enligt kommunen.`,
    `Enligt Rederi Nord sätts en extra färja in från och med onsdag. Den tar 60 bilar och går varje halvtimme mellan sju på morgonen och tio på kvällen.`,
    `– Det är tråkigt men nödvändigt, säger Karin Ekman. Hon räknar med att arbetet är klart till helgen om vädret håller och delarna kommer fram i tid.`,
  ];
}

const stampOf = (story: Story, began: number): string =>
  new Date(began + (story.lies ? (story.id % 2 ? 9000 : -480_000) : story.born) * HOUR).toISOString();

function pageOf(story: Story, edition: number, address: string, canonical: string | null, began: number, lone: boolean): string {
  const body = paragraphs(story, edition)
    .map((text) => `<p>${text}</p>`)
    .join("\n");
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Bro ${story.id + 1000} stängs</title>
<meta property="og:site_name" content="Kustbladet"><meta property="article:published_time" content="${stampOf(story, began)}">
${canonical ? `<link rel="canonical" href="${canonical}">` : ""}</head><body><article><h1>Bro ${story.id + 1000} stängs</h1>
${body}</article><aside><a href="${address}?${lone ? "a" : "b"}">Mer</a></aside></body></html>`;
}

const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Opens the world: it began at `began` and lasts `hours`; `now` tells its time. `ports` are as many hosts. */
export async function openWorld(count: number, hours: number, began: number, now: () => number, ports = 6): Promise<World> {
  const papers = papersOf(count, hours);
  const stories = new Map(
    papers.filter(({ kind }) => kind !== "copies").flatMap((paper) => paper.stories.map((story) => [story.id, { story, paper }] as const)),
  );
  const served: Served[] = [];
  const servers: Server[] = [];
  const bases: string[] = [];
  const first = new Map<number, number>();
  const editionAt = ({ id, edits }: Story, hour: number): number => edits.filter((edit) => (first.get(id) ?? hour) + edit <= hour).length;
  const show = ({ id }: Story, hour: number): void => void (first.has(id) || first.set(id, hour));
  const baseOf = (paper: Paper) => bases[paper.index % ports]!;
  const pathOf = (story: Story, hour: number) => (hour >= story.moves ? `/nytt/${story.id}` : `/artikel/${story.id}`);
  const feedPath = (paper: Paper, hour: number) =>
    paper.trouble === "moves" && hour >= paper.during[0] ? `/feed/${paper.index}` : `/rss/${paper.index}`;

  function feedText(paper: Paper, hour: number): [type: string, text: string] {
    const shown = paper.stories.filter(({ born }) => born <= hour).toSorted((a, b) => b.born - a.born);
    if (paper.kind === "full") for (const story of shown) show(story, hour);
    const home = baseOf(paper.kind === "copies" ? papers[paper.index - 1]! : paper);
    const linkOf = (story: Story) => {
      const link = `${home}${pathOf(story, hour)}`;
      if (paper.kind === "copies") return `${link}?utm_source=grannen&fbclid=x${paper.index}`;
      return story.amp ? `${link}/amp` : link;
    };
    const html = (story: Story) =>
      [...paragraphs(story, editionAt(story, hour)), ...paragraphs(story, editionAt(story, hour)).map((text) => text.replace("veckan", "våren"))]
        .map((text) => `<p>${text}</p>`)
        .join("");
    const teaser = (story: Story) => `Bron över sundet stängs för tredje gången i år, nummer ${story.id + 1000} i ordningen …`;
    if (paper.kind === "json") {
      const items = shown.map((story) => ({
        id: `json-${story.id}`,
        url: linkOf(story),
        title: `Bro ${story.id + 1000} stängs`,
        summary: teaser(story),
        date_published: stampOf(story, began),
      }));
      return ["application/feed+json", JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: `Kustbladet ${paper.index}`, items })];
    }
    if (paper.kind === "sitemap") {
      const urls = shown.map(
        (story) =>
          `<url><loc>${linkOf(story)}</loc><news:news><news:publication><news:name>Kustbladet</news:name><news:language>sv</news:language></news:publication><news:publication_date>${stampOf(story, began)}</news:publication_date><news:title>Bro ${story.id + 1000} stängs</news:title></news:news></url>`,
      );
      return [
        "application/xml",
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join("")}</urlset>`,
      ];
    }
    if (paper.kind === "atom") {
      const entries = shown.map(
        (story) =>
          `<entry><id>tag:${story.id}</id><title>Bro ${story.id + 1000} stängs</title><link href="${linkOf(story)}"/><published>${stampOf(story, began)}</published><summary>${teaser(story)}</summary></entry>`,
      );
      return [
        "application/atom+xml",
        `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kustbladet ${paper.index}</title>${entries.join("")}</feed>`,
      ];
    }
    const items = shown.map(
      (story) =>
        `<item><guid isPermaLink="false">g${story.id}</guid><title>Bro ${story.id + 1000} stängs</title><link>${escaped(linkOf(story))}</link><pubDate>${new Date(stampOf(story, began)).toUTCString()}</pubDate><description>${escaped(paper.kind === "full" ? html(story) : teaser(story))}</description></item>`,
    );
    const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>Kustbladet ${paper.index}</title><link>${baseOf(paper)}/</link>${items.join("")}</channel></rss>`;
    // a cut feed is read as far as it goes, and all of its items stand before the cut
    return ["application/rss+xml", paper.trouble === "cut" ? text.slice(0, -16) : text];
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const at = now();
    const hour = (at - began) / HOUR;
    const path = request.url!.split("?")[0]!;
    const [, room, number, form] = path.split("/");
    const send = (status: number, body = "", headers: Record<string, string> = {}, more: Partial<Served> = {}) => {
      response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers });
      response.end(body, () => served.push({ path, at, status, ...more }));
    };
    if (room === "rss" || room === "feed") {
      const paper = papers[Number(number)]!;
      const { trouble, during } = paper;
      const troubled = hour >= during[0] && hour < during[1];
      if (troubled && trouble === "errors") return send(500);
      if (troubled && trouble === "limits") return send(429, "", { "Retry-After": "600" });
      if (troubled && trouble === "hangs") return void served.push({ path, at, status: 0 });
      if (troubled && trouble === "resets") return void (request.socket.resetAndDestroy(), served.push({ path, at, status: 0 }));
      if (trouble === "ends" && hour >= during[1]) return send(410);
      if (feedPath(paper, hour) !== path) return send(301, "", { Location: feedPath(paper, hour) });
      const [type, text] = feedText(paper, hour);
      const etag = `"${text.length}-${shownAt(paper, hour)}"`;
      if (paper.index % 2 && request.headers["if-none-match"] === etag) return send(304);
      return send(200, text, { "Content-Type": type, ...(paper.index % 2 && { ETag: etag }) });
    }
    const found = stories.get(Number(number));
    if (!found || (room !== "artikel" && room !== "nytt")) return send(404);
    const { story, paper } = found;
    if (hour < story.born) return send(404);
    if (hour < story.answers) return send(503);
    if (hour >= story.down) return send(story.downStatus);
    if (room === "artikel" && hour >= story.moves) return send(301, "", { Location: `/nytt/${story.id}${form ? "/amp" : ""}` });
    show(story, hour);
    const edition = editionAt(story, hour);
    const address = `${baseOf(paper)}${pathOf(story, hour)}`;
    return send(200, pageOf(story, edition, address, form ? address : null, began, served.length % 2 === 0), {}, { story: story.id, edition });
  }

  const shownAt = (paper: Paper, hour: number) =>
    paper.stories.map((story) => (story.born <= hour ? editionAt(story, hour) + (hour >= story.moves ? 5 : 0) : "-")).join("");

  for (let i = 0; i < ports; i++) {
    const server = createServer(answer);
    // who is killed hangs up in the middle of an answer
    server.on("clientError", (_, socket) => socket.destroy());
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    servers.push(server);
    bases.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  return {
    papers,
    served,
    feedOf: (paper) => `${baseOf(paper)}/rss/${paper.index}`,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}
