/** A bridge and its welds: a ministry, a builder and an engineer, with refusals, questions, wishes and a denial that is taken back. */
import type { Dispute } from "./shape.ts";

export const bridge: Dispute = {
  name: "bridge",
  articles: [
    {
      outlet: "Mühlbacher Zeitung",
      language: "de",
      published: "2026-03-03T06:00:00+01:00",
      title: "Ingenieur: Schweißnähte der Talbrücke wurden nie geprüft",
      text: `Die Schweißnähte der neuen Talbrücke bei Mühlbach sind nach Angaben eines Ingenieurs nie geprüft worden.

„Die Baufirma Hartung hat die Prüfberichte gefälscht“, sagte Jürgen Ahlers der Mühlbacher Zeitung. „Ich habe das dem Ministerium im Mai gemeldet, aber niemand hat geantwortet.“

Hartung bestreitet, dass die Prüfberichte gefälscht wurden.

„Die Brücke ist sicher“, sagte Firmensprecherin Doris Keil. Ob die Nähte noch einmal geprüft werden, wollte sie nicht sagen.

Ein Sprecher des Verkehrsministeriums sagte, eine Meldung liege nicht vor.

Die Opposition fordert, dass die Brücke nicht eröffnet wird.`,
    },
    {
      outlet: "The Valley Sentinel",
      language: "en",
      published: "2026-03-03T14:00:00+00:00",
      title: "German bridge builder denies faking reports",
      text: `A German builder has denied that inspection reports for a new bridge were faked.

“The builder, Hartung, has faked the inspection reports,” the engineer Jürgen Ahlers told the Mühlbacher Zeitung. “I reported it to the ministry in May, but nobody answered.”

“The bridge is safe,” said Doris Keil, a spokeswoman for Hartung.

She would not say whether the welds would be inspected again.

Residents asked why nobody had told them. “We do not feel safe,” said Ute Brandl, who lives below the bridge.`,
    },
    {
      outlet: "Dalabladet",
      language: "sv",
      published: "2026-03-04T07:00:00+01:00",
      title: "Tysk bro: provrapporter ska ha förfalskats",
      text: `Byggbolaget Hartung har förfalskat provrapporter för en ny bro, säger en tysk ingenjör.

– Jag anmälde det till ministeriet i maj, säger Jürgen Ahlers till Mühlbacher Zeitung.

– Men ingen svarade, säger han.

Hartung förnekar att rapporterna har förfalskats.

– Bron är säker, säger talespersonen Doris Keil.

Trafikministeriet har inte velat svara på Dalabladets frågor.`,
    },
    {
      outlet: "Mühlbacher Zeitung",
      language: "de",
      published: "2026-03-06T18:00:00+01:00",
      title: "Hartung räumt Fälschung ein",
      text: `Die Staatsanwaltschaft bestätigt, dass Prüfberichte der Talbrücke gefälscht wurden.

„Wir können bestätigen, dass mehrere Prüfberichte gefälscht sind“, sagte Oberstaatsanwältin Silke Brehm.

Niemand sei festgenommen worden, sagte Brehm.

„Wir haben Fehler gemacht“, sagte Doris Keil.

Das Ministerium bestätigte am Freitag, dass Ahlers sich im Mai gemeldet hatte.`,
    },
  ],
  claims: [
    {
      denied: ["die Prüfberichte gefälscht wurden", "inspection reports for a new bridge were faked", "rapporterna har förfalskats"],
      held: [
        "Die Baufirma Hartung hat die Prüfberichte gefälscht",
        "The builder, Hartung, has faked the inspection reports",
        "Byggbolaget Hartung har förfalskat provrapporter",
        "Prüfberichte der Talbrücke gefälscht wurden",
        "mehrere Prüfberichte gefälscht sind",
      ],
    },
    {
      denied: ["eine Meldung liege nicht vor"],
      held: [
        "Ich habe das dem Ministerium im Mai gemeldet",
        "I reported it to the ministry in May",
        "Jag anmälde det till ministeriet i maj",
        "Ahlers sich im Mai gemeldet hatte",
      ],
    },
  ],
  drift: [],
};
