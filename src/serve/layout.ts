/** The frame of every page of the desk: head, masthead with search and choices, the page itself, foot. */
import { html, type Html } from "../show/html.ts";
import type { Asset } from "./assets.ts";
import { feedOf } from "./feeds-out.ts";
import { markField } from "./guard/mark.ts";
import type { Look, Page, Visit } from "./visit.ts";
import { apiWords } from "./words/api.ts";
import { locales, say, wordsOf } from "./words/words.ts";

const looks: readonly Look[] = ["auto", "light", "dark"];

/** The whole document of a page. */
export function layout(page: Page, visit: Visit, assets: { readonly style: Asset; readonly script: Asset }): Html {
  const { words, locale, look, caller } = visit;
  const { common } = words;
  return html`<!doctype html>
    <html lang="${locale}" data-look="${look}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="${look === "auto" ? "light dark" : look}" />
        <meta name="referrer" content="same-origin" />
        <title>${page.title === common.name ? page.title : `${page.title} · ${common.name}`}</title>
        <link rel="stylesheet" href="${assets.style.path}" />
        <link rel="icon" href="data:," />
        ${feedLinks(visit)}
        <script type="module" src="${assets.script.path}"></script>
      </head>
      <body>
        <a class="skip" href="#content">${common.skip}</a>
        <header class="masthead">
          <a class="brand" href="/">${common.name}</a>
          ${caller.role === "none" ? null : html`${searching(visit)}${menu(visit)}`}
        </header>
        <main id="content" tabindex="-1">${page.main}</main>
        <footer class="foot">
          <p>${common.footer} <a href="/api/docs">${apiWords[locale].title}</a></p>
          <form class="choices" method="post" action="/preferences" data-at-once>
            ${markField(visit.mark)}
            <input type="hidden" name="back" value="${`${visit.path}${visit.query.size ? `?${visit.query.toString()}` : ""}`}" />
            <label
              >${common.readIn}
              <select name="locale">
                ${locales.map((code) => html`<option value="${code}" lang="${code}" ${code === locale ? html` selected` : null}>${wordsOf(code).common.language}</option>`)}
              </select></label
            >
            <label
              >${common.look}
              <select name="look">
                ${looks.map((one) => html`<option value="${one}" ${one === look ? html` selected` : null}>${common[one]}</option>`)}
              </select></label
            >
            <button>OK</button>
          </form>
          ${leaving(visit)}
        </footer>
      </body>
    </html> `;
}

const searching = ({ words: { common }, path, query }: Visit): Html => html`<form class="search" role="search" action="/search" method="get">
            <label class="hidden" for="search-words">${common.search}</label>
            <input
              id="search-words"
              type="search"
              name="words"
              value="${path === "/search" ? (query.get("words") ?? "") : ""}"
              placeholder="${common.searchHint}"
              maxlength="500"
              autocomplete="off"
              enterkeyhint="search"
            />
            <button>${common.search}</button>
          </form>`;

const menu = (visit: Visit): Html => html`<nav aria-label="${visit.words.common.menu}">
            <ul>
              ${parts(visit)}
            </ul>
          </nav>`;

/** Who is signed in, and the way out; nothing where nobody has to sign in. */
function leaving({ caller, words: { signIn }, locale, mark }: Visit): Html | null {
  if (caller.by !== "session") return null;
  return html`<form class="choices" method="post" action="/logout">
    ${markField(mark)}<span>${say(locale, signIn.as, { name: caller.name ?? signIn.token })}</span> <button>${signIn.leave}</button>
  </form>`;
}

/** What a reader of feeds finds of a page that shows a list: the same list as a feed, in three forms. */
function feedLinks({ path, query, locale, words }: Visit): Html[] {
  const feed = feedOf(path, query, locale);
  if (!feed) return [];
  const forms = [
    ["rss", "application/rss+xml"],
    ["atom", "application/atom+xml"],
    ["json", "application/feed+json"],
  ] as const;
  return forms.map(
    ([form, type]) =>
      html`<link rel="alternate" type="${type}" title="${words.common.name} (${form})" href="${`${feed.path}.${form}${feed.query}`}" /> `,
  );
}

function parts({ words: { common }, path }: Visit): Html[] {
  const all = [
    ["/", common.front],
    ["/statements", common.statements],
    ["/figures", common.figures],
    ["/outlets", common.outlets],
    ["/trace", common.trace],
    ["/languages", common.languages],
  ] as const;
  return all.map(([to, label]) => {
    const current = to === "/" ? path === "/" || path.startsWith("/stories") : path.startsWith(to);
    return html`<li><a href="${to}" ${current ? html` aria-current="page"` : null}>${label}</a></li>`;
  });
}
