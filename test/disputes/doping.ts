/** A runner and a test: a denial of one thing and a confirmation of another beside it, refused comments, an agency that is quoted with and without its doubt. */
import type { Dispute } from "./shape.ts";

export const doping: Dispute = {
  name: "doping",
  articles: [
    {
      outlet: "Idrettsposten",
      language: "nb",
      published: "2026-08-11T07:00:00+02:00",
      title: "Løperstjerne skal ha testet positivt",
      text: `Langdistanseløperen Mona Tveitane testet positivt for EPO i juni, ifølge treneren.

– Mona testet positivt, men prøven kan ha blitt byttet om, sier trener Gaute Lien til Idrettsposten.

Tveitane nekter for at hun testet positivt.

– Jeg har aldri tatt noe ulovlig, sier hun.

Forbundet ville mandag ikke bekrefte noe.

– Vi kommenterer ikke enkeltsaker, sier president Rune Aas.`,
    },
    {
      outlet: "Sportkuriren",
      language: "sv",
      published: "2026-08-11T12:00:00+02:00",
      title: "Norsk löpare nekar till dopning",
      text: `Den norska långdistanslöparen Mona Tveitane förnekar att hon testade positivt.

– Mona testade positivt, säger tränaren Gaute Lien till Idrettsposten.

– Jag har aldrig tagit något olagligt, säger Tveitane.

Hon ställer inte upp i söndagens lopp.

– Vi kommenterar inte enskilda fall, säger förbundets ordförande Rune Aas.`,
    },
    {
      outlet: "Kurier Sportowy Zalesia",
      language: "pl",
      published: "2026-08-12T08:00:00+02:00",
      title: "Norweska biegaczka zaprzecza",
      text: `Norweska biegaczka Mona Tveitane zaprzecza, że miała pozytywny wynik testu.

„Mona miała pozytywny wynik, ale próbka mogła zostać zamieniona”, powiedział trener Gaute Lien w rozmowie z Idrettsposten.

„Nigdy nie wzięłam niczego nielegalnego”, powiedziała Tveitane.

Prezes związku Rune Aas powiedział, że nie komentuje pojedynczych spraw.`,
    },
    {
      outlet: "The Track Weekly",
      language: "en",
      published: "2026-08-13T09:00:00+01:00",
      title: "Federation confirms Tveitane test",
      text: `The Norwegian federation has confirmed that Mona Tveitane tested positive in June.

“We can confirm that she tested positive,” said its president, Rune Aas.

Aas said that the federation had not found any mistake at the laboratory.

“I have never taken anything illegal,” Tveitane said.

Her coach, Gaute Lien, denied that he had given her anything.

The race organisers said that she had not withdrawn.`,
    },
  ],
  claims: [
    {
      denied: ["hun testet positivt", "hon testade positivt", "miała pozytywny wynik testu"],
      held: [
        "Mona testet positivt",
        "testet positivt for EPO",
        "Mona testade positivt",
        "Mona miała pozytywny wynik",
        "Mona Tveitane tested positive",
        "she tested positive",
      ],
    },
    { denied: ["she had not withdrawn"], held: ["Hon ställer inte upp"] },
  ],
  drift: [{ kind: "omission", outlet: "Sportkuriren", text: "Mona testade positivt" }],
};
