/** Renderings of one speaker's words across languages, and what gets lost between them, over an invented interview. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { packs } from "../src/lang/index.ts";
import { utterances } from "../src/link/utterance.ts";
import type { Utterance } from "../src/model.ts";
import { story } from "./story.ts";

const INTERVIEW = story([
  {
    outlet: "Harbour Gazette",
    language: "en",
    published: "2026-02-03T06:00:00Z",
    text: `
The ferry line will be cut back next winter, its director told the Harbour Gazette.

“We may have to close up to nine of the thirty routes next winter, but not before the owners have decided,” director Maren Tveitsund told the Harbour Gazette.

“I have not promised the municipalities any money,” Tveitsund said.

Tveitsund said that the state could buy the old ships.`,
  },
  {
    outlet: "Kustbladet",
    language: "sv",
    published: "2026-02-03T08:00:00Z",
    text: `
Färjerederiet drar ned på trafiken nästa vinter.

– Vi kan komma att stänga upp till nio av de trettio linjerna nästa vinter, men inte förrän ägarna har beslutat, säger direktör Maren Tveitsund till Harbour Gazette.

– Jag har inte lovat kommunerna några pengar, säger Tveitsund.

– Staten kan köpa de gamla fartygen, säger Tveitsund till Harbour Gazette.`,
  },
  {
    outlet: "Fjordavisa",
    language: "nb",
    published: "2026-02-03T09:00:00Z",
    text: `
Fergerederiet kutter i rutetilbudet.

– Vi stenger ni av de tretti rutene neste vinter, sier direktør Maren Tveitsund til Harbour Gazette.

– Jeg har lovet kommunene penger, sier Tveitsund.`,
  },
  {
    outlet: "Gazeta Portowa",
    language: "pl",
    published: "2026-02-04T09:00:00Z",
    text: `
Armator ogranicza połączenia promowe.

– Możemy zamknąć do dwunastu z trzydziestu połączeń w przyszłym zimowym sezonie, ale nie wcześniej, niż zdecydują właściciele – powiedziała dyrektor Maren Tveitsund gazecie Harbour Gazette.

– Nie obiecałam gminom żadnych pieniędzy – powiedziała Tveitsund.`,
  },
]);

const found = utterances(INTERVIEW.articles, packs);
const holding = (text: string): Utterance => {
  const one = found.find(({ renderings }) => renderings.some((rendering) => rendering.text.includes(text)));
  assert.ok(one, `no utterance with "${text}"`);
  return one;
};
const drifts = (text: string): string[] =>
  holding(text)
    .drift.map(({ kind, article }) => `${kind} ${INTERVIEW.outletOf(article)}`)
    .sort();

describe("utterances", () => {
  it("align renderings in four languages", () => {
    assert.deepEqual(
      holding("up to nine").renderings.map(({ language }) => language),
      ["en", "sv", "nb", "pl"],
    );
    assert.deepEqual(
      holding("promised").renderings.map(({ language }) => language),
      ["en", "sv", "nb", "pl"],
    );
    assert.equal(holding("promised").speaker, "Maren Tveitsund");
  });

  it("take their words from the articles", () => {
    for (const { renderings } of found)
      for (const { article, text, span } of renderings) assert.equal(INTERVIEW.byId(article).text.slice(...span!), text);
  });

  it("keep what is not the same apart", () => assert.notEqual(holding("up to nine").id, holding("promised").id));

  it("stay apart where two people say different things", () => {
    const { articles } = story([
      {
        outlet: "Harbour Gazette",
        language: "en",
        published: "2026-02-03T06:00:00Z",
        text: "\n“The roof will be ready in May,” said architect Olav Brekkenes.\n",
      },
      {
        outlet: "Kustbladet",
        language: "sv",
        published: "2026-02-03T08:00:00Z",
        text: "\n– Vi söker fler lärare till skolan, säger rektor Siv Almhult.\n",
      },
    ]);
    assert.deepEqual(utterances(articles, packs), []);
  });
});

describe("drift", () => {
  it("names a lost hedge, an omission and a changed number", () => {
    assert.deepEqual(drifts("up to nine"), ["changed-number Gazeta Portowa", "lost-hedge Fjordavisa", "omission Fjordavisa"]);
  });

  it("names a lost negation", () => assert.deepEqual(drifts("promised"), ["lost-negation Fjordavisa"]));

  it("names reported speech that is printed as a quotation", () => assert.deepEqual(drifts("köpa de gamla"), ["indirect-as-direct Kustbladet"]));

  it("is silent where the translation is faithful", () => {
    for (const { drift } of found)
      assert.deepEqual(
        drift.filter(({ article, kind }) => INTERVIEW.outletOf(article) === "Kustbladet" && kind !== "indirect-as-direct"),
        [],
      );
  });
});

describe("drift between four papers", () => {
  const telling = (outlet: string, language: string, hour: number, text: string) => ({
    outlet,
    language,
    published: `2026-04-02T${String(hour).padStart(2, "0")}:00:00Z`,
    text,
  });
  const { articles, outletOf } = story([
    telling(
      "Harbour Gazette",
      "en",
      6,
      `
“We have sent nobody home,” shipyard owner Edda Brynhild Lund told the Harbour Gazette.

“The yard could perhaps take on twelve welders in the spring,” she said.

She does not rule out a sale to the state.`,
    ),
    telling(
      "Kustbladet",
      "sv",
      8,
      `
– Vi har inte skickat hem någon, säger varvsägaren Edda Brynhild Lund till Harbour Gazette.

– Varvet kan kanske anställa tolv svetsare i vår, säger hon.

Hon utesluter inte en försäljning till staten.`,
    ),
    telling(
      "Fjordavisa",
      "nb",
      9,
      `
– Vi har sendt folk hjem, sier verftseier Edda Brynhild Lund til Harbour Gazette.

– Verftet kan ansette tolv sveisere til våren, sier hun.

Hun utelukker et salg til staten.`,
    ),
    telling(
      "Hafenblatt",
      "de",
      10,
      `
„Wir haben niemanden nach Hause geschickt“, sagte Werfteignerin Edda Brynhild Lund der Zeitung Harbour Gazette.

„Die Werft könnte vielleicht im Frühjahr zwölf Schweißer einstellen“, sagte sie.`,
    ),
  ]);
  const claimed = utterances(articles, packs)
    .flatMap(({ drift }) => drift)
    .map(({ kind, article }) => `${kind} ${outletOf(article)}`)
    .sort();

  it("names the lost 'nobody', the lost 'perhaps' beside a 'can', and 'rules out' for 'does not rule out', and nothing else", () => {
    assert.deepEqual(claimed, ["lost-hedge Fjordavisa", "lost-negation Fjordavisa", "lost-negation Fjordavisa"]);
  });
});
