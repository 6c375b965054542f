/** The languages that are read, how well each is, as measured, and what each pack knows. */
import { packs } from "../../lang/index.ts";
import { countPack } from "../../lang/count.ts";
import { html } from "../../show/html.ts";
import { measured } from "../../data/measured.ts";
import type { PageKind } from "../visit.ts";
import { languageName } from "../words/names.ts";
import { numberOf } from "../words/words.ts";

const COLUMNS = ["content", "full", "exact", "figure", "names"] as const;

export const languages: PageKind = {
  path: "/languages",
  async show({ words, locale }) {
    const percent = (value: number | null) =>
      value === null ? html`<span class="soft">–</span>` : html`${numberOf(locale, Math.round(value * 1000) / 10)}`;
    const rows = packs.map((pack) => {
      const scores = measured[pack.code];
      const count = countPack(pack);
      return html`<tr><th scope="row">${languageName(locale, pack.code)} <span class="soft" lang="${pack.code}">${pack.code}</span></th>${scores ? COLUMNS.map((column) => html`<td>${percent(scores[column])}</td>`) : html`<td colspan="${COLUMNS.length}" class="soft">${words.languages.unmeasured}</td>`}<td>${numberOf(locale, count.constructions)}</td><td>${numberOf(locale, count.verbs)}</td><td>${numberOf(locale, count.examples)}</td></tr>`;
    });
    const main = html`<h1>${words.languages.title}</h1><p class="soft">${words.languages.hint}</p>
<div class="wide" tabindex="0" role="region" aria-label="${words.languages.title}"><table><thead><tr><th scope="col">${words.languages.language}</th>${COLUMNS.map((column) => html`<th scope="col">${words.languages[column]}</th>`)}<th scope="col">${words.languages.constructions}</th><th scope="col">${words.languages.verbs}</th><th scope="col">${words.languages.examples}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    return { title: words.languages.title, main };
  },
};
