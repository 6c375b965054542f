/** A hospital and a ministry: numbers that differ, a confirmed and a denied date, "not true" as a denial, an omission that turns the sense. */
import type { Dispute } from "./shape.ts";

export const vaccine: Dispute = {
  name: "vaccine",
  articles: [
    {
      outlet: "Głos Doliny",
      language: "pl",
      published: "2026-02-10T09:00:00+01:00",
      title: "Lekarka: szpital wyrzucił 1800 szczepionek",
      text: `Szpital w Brzezinach Dolnych wyrzucił 1800 szczepionek, bo zepsuła się chłodnia, twierdzi lekarka.

„Wyrzuciliśmy 1800 dawek, jeśli dobrze policzyłam, i nikt nie zgłosił tego ministerstwu”, powiedziała Hanna Wrona gazecie Głos Doliny.

Dyrektor szpitala Jerzy Malak zaprzecza, że szpital wyrzucił szczepionki.

„To nieprawda”, powiedział Malak.

Ministerstwo zdrowia poinformowało, że nie otrzymało żadnego zgłoszenia.`,
    },
    {
      outlet: "The Weald Observer",
      language: "en",
      published: "2026-02-10T16:00:00+00:00",
      title: "Polish hospital threw away 800 vaccines, doctor says",
      text: `A hospital in southern Poland threw away hundreds of vaccines after a cold store failed, a doctor has said.

“We threw away 800 doses, and nobody reported it to the ministry,” Hanna Wrona told Głos Doliny.

The director of the hospital, Jerzy Malak, denied that the hospital had thrown away vaccines.

The health ministry said it had received no report.`,
    },
    {
      outlet: "Skånebygden",
      language: "sv",
      published: "2026-02-11T07:00:00+01:00",
      title: "Sjukhus kastade vacciner",
      text: `Ett sjukhus i södra Polen kastade 1 800 doser vaccin sedan ett kylrum gått sönder, uppger en läkare.

– Vi kastade 1 800 doser, om jag räknade rätt, och ingen anmälde det till ministeriet, säger Hanna Wrona till Głos Doliny.

Sjukhusets direktör Jerzy Malak förnekar att sjukhuset har kastat vacciner.

Hälsoministeriet säger att ingen anmälan har kommit in.`,
    },
    {
      outlet: "Głos Doliny",
      language: "pl",
      published: "2026-02-12T09:00:00+01:00",
      title: "Ministerstwo potwierdza: szczepionki wyrzucono",
      text: `Ministerstwo zdrowia potwierdziło, że szpital w Brzezinach Dolnych wyrzucił szczepionki.

„Kontrola wykazała, że szpital wyrzucił 1800 dawek”, powiedziała rzeczniczka ministerstwa Ewa Sikora.

Jerzy Malak nie odbierał telefonu.

Sikora dodała, że nikt z pacjentów nie był zagrożony.`,
    },
  ],
  claims: [
    {
      denied: ["szpital wyrzucił szczepionki", "the hospital had thrown away vaccines", "sjukhuset har kastat vacciner"],
      held: [
        "Wyrzuciliśmy 1800 dawek",
        "We threw away 800 doses",
        "Vi kastade 1 800 doser",
        "szpital wyrzucił 1800 dawek",
        "szpital w Brzezinach Dolnych wyrzucił szczepionki",
        "wyrzucił 1800 szczepionek",
        "threw away hundreds of vaccines",
        "kastade 1 800 doser vaccin",
      ],
    },
  ],
  drift: [
    { kind: "changed-number", outlet: "The Weald Observer", text: "800" },
    { kind: "lost-hedge", outlet: "The Weald Observer", text: "We threw away 800 doses" },
  ],
};
