/**
 * Hostile input by kind: pages and feeds made to break whoever reads them, by depth, by number, by what is left open, by what is said
 * twice. Each kind is asked for so many bytes, so that twice as many can be timed. What other readers of pages and feeds died of stands
 * here too: nesting, attributes by the thousand, tables and links left open, entities within entities, items that never close.
 */

/** A text of about so many bytes. */
type Make = (bytes: number) => string | Uint8Array;

/** A hostile kind: how large it is in the long run, in bytes, and how it is made. */
export interface Hostile {
  readonly bytes: number;
  readonly make: Make;
}

const MB = 1e6;
const WORDS = "<p>Färjan låg still i fyra dygn, sade kaptenen, och ingen hämtade passagerarna.</p>";
const SPOKEN = "– Vi stänger bron i Kustvik på måndag, säger Karin Ek till Nordbladet. Minst 300 personer berörs, enligt polisen.";

/** A piece again and again, until it fills so many bytes; a piece may know its number. */
function fill(bytes: number, piece: string | ((i: number) => string)): string {
  if (typeof piece === "string") return piece.repeat(Math.max(1, Math.floor(bytes / piece.length)));
  const parts: string[] = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const part = piece(i);
    parts.push(part);
    size += part.length;
  }
  return parts.join("");
}

/** Something opened so often that opening and closing fill so many bytes. */
function nested(bytes: number, open: string, close: string, within = ""): string {
  const times = Math.max(1, Math.floor(bytes / (open.length + close.length)));
  return open.repeat(times) + within + close.repeat(times);
}

const page = (html: string) => `<!doctype html><html lang="sv"><head><title>Färjan</title></head><body><h1>Färjan står</h1>${html}${WORDS}`;
const filled =
  (piece: string | ((i: number) => string), around: readonly [string, string] = ["", ""]): Make =>
  (bytes) =>
    page(around[0] + fill(bytes, piece) + around[1]);
const data = (json: string) => page(`<script type="application/ld+json">${json}</script>`);

/** Ends of lines, names and marks of many languages, by number: no two lines are the same. */
const name = (i: number) =>
  `${"AKMPRSTV"[i % 8]!}${(i * 7919).toString(26).replace(/[^a-z]/gu, "o")} ${"BEHL"[i % 4]!}${i.toString(26).replace(/[^a-z]/gu, "e")}`;
/** Sentences that attribute, of one language, so that no guess spares them the extraction. */
const swedish = [
  (i: number) => `– Det kostar ${i} kronor, säger ${name(i)} till Nordbladet.`,
  (i: number) => `Enligt ${name(i)} ska minst ${i} personer ha varnats den ${1 + (i % 28)} mars, uppger polisen.`,
  (i: number) => `”Vi stängde den ${i} gånger”, sade ${name(i)}, som förnekar att ägaren visste om det.`,
  (i: number) => `Hon säger att ${name(i)} ska ha lovat att de får tillbaka sina pengar före ${1 + (i % 28)} april.`,
] as const;
const english = [
  (i: number) => `“We closed it ${i} times,” said ${name(i)}, who denied that the owner knew of it.`,
  (i: number) => `According to ${name(i)}, at least ${i} people were warned on ${1 + (i % 28)} March, police said.`,
  (i: number) => `He told the Northern Post that ${name(i)} had promised to pay about ${i} million euros back.`,
] as const;
const polish = [
  (i: number) => `– To kosztuje ${i} złotych – powiedział ${name(i)} gazecie.`,
  (i: number) => `Według ${name(i)} co najmniej ${i} osób ostrzeżono ${1 + (i % 28)} marca, podaje policja.`,
  (i: number) => `Dodała, że ${name(i)} zaprzecza, jakoby właściciel o tym wiedział.`,
] as const;
const of =
  (all: readonly ((i: number) => string)[]) =>
  (i: number): string =>
    all[i % all.length]!(i);
const line = of(swedish);

/** Pages by what makes them hard. */
export const pages: Readonly<Record<string, Hostile>> = {
  "div nested 100,000 deep": { bytes: 1.1 * MB, make: (bytes) => page(nested(bytes, "<div>", "</div>", WORDS)) },
  "div nested 500,000 deep, never closed": { bytes: 2.5 * MB, make: filled("<div>") },
  "links never closed": { bytes: 1 * MB, make: filled("<a href=x>Port ") },
  "tables never closed": { bytes: 1.5 * MB, make: filled("<table><tr><td>") },
  "forms of letters never closed": { bytes: 1 * MB, make: filled("<b><i>a") },
  "2,000,000 angle brackets": { bytes: 2 * MB, make: filled("<") },
  "beginnings of tags": { bytes: 1 * MB, make: filled("<a ") },
  "ends of nothing": { bytes: 1 * MB, make: (bytes) => page("<div>".repeat(190) + fill(bytes, "</foo>")) },
  "100,000 attributes": { bytes: 1 * MB, make: (bytes) => page(`<p ${fill(bytes, (i) => `a${i}=1 `)}>Port</p>`) },
  "attributes of data": { bytes: 1 * MB, make: (bytes) => page(`<p ${fill(bytes, (i) => `data-a${i}=1 `)}>Port</p>`) },
  "one attribute": { bytes: 4 * MB, make: (bytes) => page(`<p class="${fill(bytes, "related ")}">Port</p>`) },
  "attributes never closed": { bytes: 1 * MB, make: filled('<p class="') },
  "300,000 paragraphs": { bytes: 2.4 * MB, make: filled("<p>a</p>") },
  "300,000 paragraphs of two words": { bytes: 4 * MB, make: filled((i) => `<p>${name(i)}</p>`) },
  "all elements named apart": { bytes: 2 * MB, make: filled((i) => `<div class="related-${i} body-${i}">Port ${i}</div>`) },
  "long names of classes": { bytes: 2 * MB, make: filled((i) => `<p class="${`a${i}-`.repeat(40)}">Port ${i}</p>`) },
  "lists nested": { bytes: 1 * MB, make: filled("<ul><li>") },
  "definitions nested": { bytes: 1 * MB, make: filled("<dl><dt>a<dd>") },
  "names of prototypes": {
    bytes: 1 * MB,
    make: filled("<constructor __proto__=1 constructor=2><__proto__>Port</__proto__><toString class=valueOf></toString>"),
  },
  "one long headline and many": {
    bytes: 1 * MB,
    make: (bytes) => `<title>${fill(bytes / 2, "Färjan - ")}</title>${page(fill(bytes / 2, "<h2>Port</h2>"))}`,
  },
  headings: { bytes: 1 * MB, make: filled("<h1>Färjan</h1>") },
  "headings in headings": { bytes: 1 * MB, make: filled("<h1><h2>Port") },
  "links by the thousand": {
    bytes: 2 * MB,
    make: filled((i) => `<li><a href="/a/${i}">Färjan ligger still i Kustvik för dygn ${i}</a></li>`, ["<ul>", "</ul>"]),
  },
  "articles in articles": { bytes: 1 * MB, make: filled(`<article><p>${SPOKEN}</p>`) },
  "pictures with captions": {
    bytes: 2 * MB,
    make: filled((i) => `<figure><img src=a><figcaption>Bron i Kustvik. Foto: ${name(i)}/TT</figcaption></figure>`),
  },
  "line breaks": { bytes: 1 * MB, make: filled("a<br>") },
  "preformatted lines": { bytes: 1 * MB, make: filled("Port\n\n", ["<pre>", "</pre>"]) },
  "titles and names of the page": { bytes: 1 * MB, make: filled('<title>Färjan</title><meta name="date" content="2026-01-01">') },
  "dates of the page": { bytes: 1 * MB, make: filled('<time datetime="2026-01-01" itemprop="datePublished author">i går</time>') },
  "styles that hide": { bytes: 1 * MB, make: (bytes) => page(`<style>${fill(bytes, (i) => `.a${i}/**/{display:none}`)}</style>`) },
  "styles of comments": { bytes: 1 * MB, make: (bytes) => page(`<style>a${fill(bytes, "/**/")}</style>`) },
  "comment never closed": { bytes: 2 * MB, make: (bytes) => `${page("")}<!--${fill(bytes, "- ")}` },
  "comments never closed": { bytes: 1 * MB, make: filled("<!--") },
  "script never closed": { bytes: 2 * MB, make: (bytes) => `${page("")}<script>${fill(bytes, "<!--<script>")}` },
  "scripts by the thousand": { bytes: 1 * MB, make: filled("<script>a()</script>") },
  "drawing never closed": { bytes: 1 * MB, make: filled("<g>", ["<svg>", ""]) },
  "declared as data": { bytes: 1 * MB, make: filled("<![CDATA[a]]>") },
  "beginnings of declarations": { bytes: 1 * MB, make: filled("<!<?</") },
  entities: { bytes: 2 * MB, make: filled("&amp;&#x41;&bogus;&notit;") },
  "numbers of no letter": { bytes: 1 * MB, make: filled("&#99999999;&#xD800;&#0;") },
  "data nested": { bytes: 1 * MB, make: (bytes) => data(nested(bytes, '{"@type":"NewsArticle","a":[', "]}")) },
  "data nested, never closed": { bytes: 2 * MB, make: (bytes) => data(fill(bytes, "[{")) },
  "data as a long list": {
    bytes: 2 * MB,
    make: (bytes) => data(`[${fill(bytes, (i) => `{"@type":"NewsArticle","@id":"${i}","author":{"@id":"${i + 1}"}},`)}{}]`),
  },
  "data as a list of authors": {
    bytes: 2 * MB,
    make: (bytes) => data(`{"@type":"NewsArticle","headline":"Port","author":[${fill(bytes, (i) => `{"@id":"${i}"},`)}{}]}`),
  },
  "data by the thousand": { bytes: 1 * MB, make: filled('<script type="application/ld+json">{"@type":"NewsArticle"}</script>') },
  "data with the article in it": { bytes: 3 * MB, make: (bytes) => data(JSON.stringify({ "@type": "NewsArticle", articleBody: fill(bytes, line) })) },
  "picture in an address": { bytes: 5 * MB, make: (bytes) => page(`<img src="data:image/png;base64,${fill(bytes, "QUJD")}">`) },
  "one word": { bytes: 3 * MB, make: (bytes) => page(`<p>${fill(bytes, "a")}</p>`) },
  "one word of letters and digits": { bytes: 1 * MB, make: (bytes) => page(`<p>kl${fill(bytes, "9")}</p>`) },
  "one space": { bytes: 3 * MB, make: (bytes) => page(`<p>a${fill(bytes, " ")}b</p>`) },
  "one paragraph of marks": { bytes: 1 * MB, make: (bytes) => page(`<p>${fill(bytes, "“, (– ")}</p>`) },
  "one paragraph of digits": { bytes: 1 * MB, make: (bytes) => page(`<p>${fill(bytes, "1 000 ")}</p>`) },
  "letters on letters": { bytes: 1 * MB, make: (bytes) => page(`<p>e${fill(bytes, "\u0301")}</p>`) },
  "statements in one paragraph": { bytes: 3 * MB, make: (bytes) => page(`<p>${fill(bytes, (i) => `${line(i)} `)}</p>`) },
  "statements by the paragraph": { bytes: 3 * MB, make: filled((i) => `<p>${line(i)}</p>`) },
  "the same statement": { bytes: 2.3 * MB, make: filled(`<p>${SPOKEN}</p>`) },
  "zeros and broken letters": {
    bytes: 1 * MB,
    make: (bytes) => Buffer.concat([Buffer.from(page("<p>")), Buffer.from(fill(bytes, "\0\u0080"), "latin1")]),
  },
};

/** Texts of other doors that are as large as no article is. */
export const texts: Readonly<Record<string, Hostile>> = {
  "statements, Swedish": { bytes: 3 * MB, make: (bytes) => fill(bytes, (i) => `${line(i)}\n\n`) },
  "statements, English": { bytes: 3 * MB, make: (bytes) => fill(bytes, (i) => `${of(english)(i)}\n\n`) },
  "statements, Polish": { bytes: 3 * MB, make: (bytes) => fill(bytes, (i) => `${of(polish)(i)}\n\n`) },
  "one line of 3 MB": { bytes: 3 * MB, make: (bytes) => fill(bytes, (i) => `${line(i)} `) },
  "the same statement": { bytes: 2.3 * MB, make: (bytes) => fill(bytes, `${SPOKEN}\n\n`) },
  "names, all different": { bytes: 2 * MB, make: (bytes) => fill(bytes, (i) => `${name(i)} met ${name(i + 1)}. `) },
  "lines of one letter": { bytes: 1 * MB, make: (bytes) => fill(bytes, "a\n") },
};

/** An entry as newsrooms write them: a picture in several sizes, a paragraph, and in every third one in which somebody says something. */
const report = (i: number) => {
  const sizes = [320, 640, 960, 1280].map((width) => `https://bild.nordbladet.example/${i}/${width}.jpg?crop=1.5&fit=max ${width}w`);
  return `<figure><img src="https://bild.nordbladet.example/${i}/240.jpg" srcset="${sizes.join(", ")}" class="picture picture--wide" alt=""></figure><p>Bron i Kustvik stängs i ${1 + (i % 9)} dygn när fogarna byts. Trafiken leds om över den gamla vägen och bussarna går en gång i timmen.</p><p>${i % 3 ? "De som bor på öarna får åka med färjan som vanligt, och avgiften höjs inte i år." : line(i)}</p>`;
};

/** A page with an ordinary article of some kilobytes: what reading costs before anything is hostile. */
export const ordinary: Hostile = { bytes: 8000, make: (bytes) => page(fill(bytes, report)) };

const rss = (inside: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Nordbladet</title><link>https://nordbladet.example/</link>${inside}`;
const END = "</channel></rss>";
const item = (inside: string) => `<item><title>Port</title>${inside}</item>`;
const described = (html: string) => item(`<description>${html.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</description>`);

/** Feeds by what makes them hard. */
export const feeds: Readonly<Record<string, Hostile>> = {
  "a billion laughs": {
    bytes: 0.3 * MB,
    make: (bytes) =>
      `<!DOCTYPE r [${Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("")}<!ENTITY l0 "ha">]>${rss(item(`<description>${fill(bytes, "&l10;")}</description>`) + END)}`,
  },
  "an entity repeated": {
    bytes: 1 * MB,
    make: (bytes) => `<!DOCTYPE r [<!ENTITY a "${fill(bytes / 2, "a")}">]>${rss(item(`<description>${fill(bytes / 2, "&a;")}</description>`) + END)}`,
  },
  "entities declared by the thousand": {
    bytes: 1 * MB,
    make: (bytes) => `<!DOCTYPE r [${fill(bytes, (i) => `<!ENTITY a${i} "b">`)}]>${rss(item("&a1;") + END)}`,
  },
  "an entity from outside": {
    bytes: 0.3 * MB,
    make: (bytes) =>
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x"> %p;]>${rss(item(`<description>${fill(bytes, "&x; ")}</description>`) + END)}`,
  },
  "declaration never closed": { bytes: 1 * MB, make: (bytes) => `<!DOCTYPE r [${fill(bytes, "<!ENTITY a ")}${rss(item("") + END)}` },
  "names of prototypes": {
    bytes: 1 * MB,
    make: (bytes) => rss(fill(bytes, "<item><__proto__>a</__proto__><constructor>b</constructor><title>Port</title></item>") + END),
  },
  "JSON with names of prototypes": {
    bytes: 1 * MB,
    make: (bytes) =>
      `{"version":"https://jsonfeed.org/version/1.1","__proto__":{"a":1},"items":[${fill(bytes, '{"__proto__":{"title":"x"},"constructor":1,"id":"1","title":"Port"},')}{}]}`,
  },
  "JSON nested": {
    bytes: 1 * MB,
    make: (bytes) => `{"version":"https://jsonfeed.org/version/1.1","items":${nested(bytes, '[{"items":', "}]", "[]")}}`,
  },
  "JSON cut off": {
    bytes: 1 * MB,
    make: (bytes) => `{"version":"https://jsonfeed.org/version/1.1","items":[${fill(bytes, (i) => `{"id":"${i}","title":"Port ${i}"},`)}`,
  },
  "200,000 items never closed": { bytes: 5.2 * MB, make: (bytes) => rss(fill(bytes, "<item><title>Port</title>\n")) },
  "items and titles never closed": { bytes: 1.3 * MB, make: (bytes) => rss(fill(bytes, "<item><title>Port a b c d")) },
  "100,000 tags nested": { bytes: 1.5 * MB, make: (bytes) => rss(item(nested(bytes, "<outline>", "</outline>")) + END) },
  "items in items": { bytes: 1 * MB, make: (bytes) => `<feed xmlns="http://www.w3.org/2005/Atom">${fill(bytes, "<entry><source><title>a")}` },
  "100,000 attributes": { bytes: 1 * MB, make: (bytes) => rss(item(`<guid ${fill(bytes, (i) => `a${i}="1" `)}>1</guid>`) + END) },
  "100,000 namespaces": { bytes: 2 * MB, make: (bytes) => rss(item(`<guid ${fill(bytes, (i) => `xmlns:n${i}="u${i}" `)}>1</guid>`) + END) },
  "namespaces nested": { bytes: 1 * MB, make: (bytes) => rss(fill(bytes, (i) => `<a${i}:b xmlns:a${i}="u${i}">`)) },
  "bases nested": {
    bytes: 1 * MB,
    make: (bytes) => rss(fill(bytes, (i) => `<item xml:base="a${i}/"><title>Port</title><link>b</link></item>`) + END),
  },
  "100,000 authors": { bytes: 2 * MB, make: (bytes) => rss(item(fill(bytes, (i) => `<author>${name(i)}</author>`)) + END) },
  "100,000 links": { bytes: 2 * MB, make: (bytes) => rss(item(fill(bytes, (i) => `<link rel="x">${i}</link>`)) + END) },
  "cut off in the middle": { bytes: 3 * MB, make: (bytes) => rss(fill(bytes, (i) => described(report(i)))).slice(0, -40) },
  "one long text as data": {
    bytes: 3 * MB,
    make: (bytes) => rss(item(`<description><![CDATA[${fill(bytes, (i) => `<p>${line(i)}</p>`)}]]></description>`) + END),
  },
  "data never closed": { bytes: 1 * MB, make: (bytes) => rss(item(`<description>${fill(bytes, "<![CDATA[a")}`)) },
  "escaped tags nested": { bytes: 2 * MB, make: (bytes) => rss(described(fill(bytes, "<div>")) + END) },
  "escaped again and again": { bytes: 1 * MB, make: (bytes) => rss(item(`<description>&${fill(bytes, "amp;")}lt;p&gt;</description>`) + END) },
  "another encoding declared": {
    bytes: 3 * MB,
    make: (bytes) => `<?xml version="1.0" encoding="iso-2022-jp"?>${rss(fill(bytes, (i) => described(report(i))) + END)}`,
  },
  "two encodings": {
    bytes: 1 * MB,
    make: (bytes) =>
      Buffer.concat([
        Buffer.from(rss("")),
        ...["utf8", "latin1", "utf16le"].map((code) =>
          Buffer.from(
            fill(bytes / 3, (i) => described(report(i))),
            code as BufferEncoding,
          ),
        ),
      ]),
  },
  "one headline": { bytes: 2 * MB, make: (bytes) => rss(`<item><title>${fill(bytes, "Färjan står ")}</title></item>${END}`) },
  "one name of a paper": {
    bytes: 0.5 * MB,
    make: (bytes) =>
      `<rss><channel><link>https://a.example/</link><title>Nordbladet ${fill(bytes, "-  ")}<item><title>Port</title></item></channel></rss>`,
  },
  "spaces in a JSON headline": {
    bytes: 0.5 * MB,
    make: (bytes) =>
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        home_page_url: "https://a.example/",
        title: `a${fill(bytes, " ")}b`,
        items: [{ title: "Port" }],
      }),
  },
  "agency documents never closed": {
    bytes: 1 * MB,
    make: (bytes) => fill(bytes, (i) => `<nitf><body><body.head><hedline><hl1>Port ${i}</hl1></hedline></body.head><body.content>${report(i)}`),
  },
  "one author": { bytes: 0.5 * MB, make: (bytes) => rss(item(`<author>${fill(bytes, "a")}</author>`) + END) },
  "dates of no day": { bytes: 1 * MB, make: (bytes) => rss(item(`<pubDate>${fill(bytes, "Mon, 99 ")}</pubDate>`) + END) },
  "base64 of nothing": {
    bytes: 1 * MB,
    make: (bytes) => `<feed><entry><title>Port</title><content mode="base64">${fill(bytes, "QUJD\n")}</content></entry></feed>`,
  },
  "a sitemap of 50,000": {
    bytes: 4 * MB,
    make: (bytes) => `<urlset>${fill(bytes, (i) => `<url><loc>https://nordbladet.example/${i}</loc><lastmod>2026-01-01</lastmod></url>`)}</urlset>`,
  },
  "a list nested": { bytes: 1 * MB, make: (bytes) => `<opml><body>${fill(bytes, (i) => `<outline xmlUrl="https://a.example/${i}">`)}` },
  "brackets behind": { bytes: 1 * MB, make: (bytes) => rss(item("") + END) + fill(bytes, "<") },
};

/** All kinds of a door, as files: with the extension under which they are read. */
export const hostile: readonly { readonly name: string; readonly file: string; readonly kind: Hostile }[] = [
  ...Object.entries(pages).map(([name, kind]) => ({ name: `page: ${name}`, file: "page.html", kind })),
  ...Object.entries(feeds).map(([name, kind]) => ({ name: `feed: ${name}`, file: "feed.xml", kind })),
  ...Object.entries(texts).map(([name, kind]) => ({ name: `text: ${name}`, file: "text.txt", kind })),
];
