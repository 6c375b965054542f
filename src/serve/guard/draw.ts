/** A refusal as whoever asked reads it: a page in their language, or the one shape of failures that the API has. */
import { advise } from "../../errors.ts";
import { html } from "../../show/html.ts";
import { errors } from "../words/errors.ts";
import { say } from "../words/words.ts";
import type { Page, Visit } from "../visit.ts";
import type { Refusal } from "./refusal.ts";

/** What went wrong, what to do, and the code by which it is found in the documents; never where in the program. */
export function refusalPage({ problem: { code }, status, after }: Refusal, { locale }: Pick<Visit, "locale">): Page {
  const { of, again, code: label } = errors[locale];
  const { what, advice } = of[code] ?? (code.startsWith("archive/") ? of["archive"] : null) ?? advise(code);
  return {
    title: what,
    status,
    main: html`<h1>${what}</h1>
      <p>${advice}</p>
      ${after === null ? null : html`<p>${say(locale, again, { n: after })}</p>`}
      <p class="soft">${label} <code>${code}</code></p>`,
  };
}

/** The same for programs. */
export const refusalJson = ({ problem: { code, detail } }: Refusal): object => ({ problem: { code, ...advise(code), detail } });
