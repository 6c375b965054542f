/** Statements of the archive, narrowed by who said them, what about, what they do and how far the article stands off. */
import type { Act, Hedge } from "../../model.ts";
import { html, type Html } from "../../show/html.ts";
import type { StatementFilter } from "../../store/store.ts";
import { takeAway } from "../taking.ts";
import type { PageKind } from "../visit.ts";
import { asked, further, isDay, ROWS, statementList } from "./lists.ts";

export const statements: PageKind = {
  path: "/statements",
  async show(visit) {
    const { archive, words, query } = visit;
    const [speaker, about, outlet, act, hedge, from, to, after] = ["speaker", "about", "outlet", "act", "hedge", "from", "to", "after"].map((field) =>
      asked(query, field),
    ) as [string, string, string, string, string, string, string, string];
    const isAct = (text: string): text is Act => Object.hasOwn(words.acts, text);
    const isHedge = (text: string): text is Hedge => Object.hasOwn(words.hedges, text);
    const filter: StatementFilter = {
      ...(speaker ? { speaker } : {}),
      ...(about ? { about } : {}),
      ...(outlet ? { outlet } : {}),
      ...(isAct(act) ? { act } : {}),
      ...(isHedge(hedge) ? { hedge } : {}),
      ...(isDay(from) ? { from } : {}),
      ...(isDay(to) ? { to } : {}),
      ...(query.has("firsthand") ? { firsthand: true } : {}),
    };
    const found = await archive.statements({ ...filter, limit: ROWS + 1, ...(after ? { after } : {}) });
    const taken = Object.fromEntries(Object.entries(filter).map(([field, value]) => [field, String(value)]));
    const text = (name: string, label: string, value: string) =>
      html`<label>${label} <input type="text" name="${name}" value="${value}" maxlength="200"></label>`;
    const choice = (name: string, label: string, chosen: string, all: Readonly<Record<string, string>>): Html =>
      html`<label>${label} <select name="${name}"><option value="">${words.front.any}</option>${Object.entries(all).map(([code, said]) => (said ? html`<option value="${code}"${code === chosen ? html` selected` : null}>${said}</option>` : null))}</select></label>`;
    const day = (name: string, label: string, value: string) => html`<label>${label} <input type="date" name="${name}" value="${value}"></label>`;
    const main = html`<h1>${words.statements.title}</h1>
<form class="ask" method="get" action="/statements">${text("speaker", words.statements.speaker, speaker)}${text("about", words.statements.about, about)}${text("outlet", words.front.filterOutlet, outlet)}${choice("act", words.statements.act, act, words.acts)}${choice("hedge", words.statements.hedge, hedge, words.hedges)}${day("from", words.front.filterFrom, from)}${day("to", words.front.filterTo, to)}<label class="check"><input type="checkbox" name="firsthand" value="1"${query.has("firsthand") ? html` checked` : null}> ${words.statements.firsthand}</label><button>${words.front.apply}</button></form>
${found.length ? html`${statementList(found.slice(0, ROWS), visit)}${further(found.length > ROWS ? found[ROWS - 1]!.cursor : undefined, visit)}${takeAway("statements", taken, visit)}` : html`<p class="empty">${words.statements.none}</p>`}`;
    return { title: words.statements.title, main };
  },
};
