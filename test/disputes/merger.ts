/** Two companies: a negated statement that denies, a non-denial, a question, a partial denial and a correction of a figure. */
import type { Dispute } from "./shape.ts";

export const merger: Dispute = {
  name: "merger",
  articles: [
    {
      outlet: "The Quayside Ledger",
      language: "en",
      published: "2026-06-02T06:00:00+01:00",
      title: "Brandreth in talks to buy Polish shipyard",
      text: `The engineering group Brandreth is negotiating to buy the Polish shipyard Stocznia Wierzba for 340 million euros, its chief executive has said.

“We are negotiating with Wierzba, and we may sign before the summer,” Helen Carrow told The Quayside Ledger.

She said that no jobs would be lost.

“We do not buy a yard in order to close it,” Carrow said.

Unions said they had not been consulted.`,
    },
    {
      outlet: "Dziennik Stoczniowy",
      language: "pl",
      published: "2026-06-02T13:00:00+02:00",
      title: "Wierzba: nie ma żadnych rozmów",
      text: `Stocznia Wierzba nie prowadzi rozmów o sprzedaży, oświadczył jej prezes.

„Nie negocjujemy z firmą Brandreth i nie dostaliśmy żadnej oferty”, powiedział Marek Zdun.

Prezes Brandreth Helen Carrow powiedziała gazecie The Quayside Ledger: „Negocjujemy z Wierzbą i możemy podpisać umowę przed latem”.

Związkowcy pytają, czy stocznia zostanie zamknięta.

„Nikt z nami nie rozmawiał”, mówi Jolanta Krupa ze związku zawodowego.`,
    },
    {
      outlet: "Hamnposten",
      language: "sv",
      published: "2026-06-03T07:00:00+02:00",
      title: "Brittisk jätte vill köpa polskt varv",
      text: `Den brittiska verkstadskoncernen Brandreth förhandlar om att köpa det polska varvet Stocznia Wierzba.

– Vi förhandlar med Wierzba och vi skriver under före sommaren, säger vd:n Helen Carrow till The Quayside Ledger.

Varvets vd Marek Zdun säger att de inte förhandlar med Brandreth.

– Vi köper inte ett varv för att stänga det, säger Carrow.

Facket frågar om jobben är hotade.`,
    },
    {
      outlet: "The Quayside Ledger",
      language: "en",
      published: "2026-06-05T06:00:00+01:00",
      title: "Wierzba owner confirms talks with Brandreth",
      text: `The owner of the Wierzba shipyard has confirmed that the yard is negotiating with Brandreth.

“Talks have been under way since March,” said Adam Kulesza of the holding company Balta Invest.

Kulesza declined to comment on the price. He did not know whether an offer had been made in writing.

Marek Zdun did not answer questions on Thursday.`,
    },
    {
      outlet: "Dziennik Stoczniowy",
      language: "pl",
      published: "2026-06-05T12:00:00+02:00",
      title: "Balta Invest potwierdza negocjacje",
      text: `Właściciel stoczni Wierzba potwierdza, że stocznia negocjuje z firmą Brandreth.

„Rozmowy trwają od marca”, powiedział Adam Kulesza z Balta Invest gazecie The Quayside Ledger.

Kulesza zaprzecza jednak, że cena wynosi 340 milionów euro.

„Zamknięcia nie będzie”, powiedział Kulesza.`,
    },
  ],
  claims: [
    {
      denied: ["nie prowadzi rozmów", "Nie negocjujemy z firmą Brandreth", "de inte förhandlar med Brandreth"],
      held: [
        "We are negotiating with Wierzba",
        "Negocjujemy z Wierzbą",
        "Vi förhandlar med Wierzba",
        "the yard is negotiating with Brandreth",
        "Talks have been under way",
        "stocznia negocjuje z firmą",
        "Rozmowy trwają od marca",
        "is negotiating to buy the Polish shipyard",
      ],
    },
    { denied: ["cena wynosi 340 milionów euro"], held: ["for 340 million euros"] },
  ],
  drift: [{ kind: "lost-hedge", outlet: "Hamnposten", text: "vi skriver under före sommaren" }],
};
