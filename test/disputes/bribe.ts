/** A council and a builder: a plain denial in three languages, a document that holds the claim, and much that is said without being either. */
import type { Dispute } from "./shape.ts";

export const bribe: Dispute = {
  name: "bribe",
  articles: [
    {
      outlet: "Lyngvik Avis",
      language: "nb",
      published: "2026-04-07T07:00:00+02:00",
      title: "Tidligere byggesjef: Ordføreren fikk hytte av Varde Bygg",
      text: `Ordfører Torleif Skarbø i Lyngvik fikk en hytte til 2,4 millioner kroner av entreprenøren Varde Bygg, hevder selskapets tidligere byggesjef.

– Skarbø fikk hytta i gave høsten 2023, og alle på kontoret visste det, sier Ingrid Mo til Lyngvik Avis.

Mo forteller at hun varslet styret i april i fjor.

– Jeg la fram alle papirene. Ingen stilte et eneste spørsmål, sier hun.

Torleif Skarbø avviser at han har fått hytta i gave.

– Jeg har betalt hver krone selv, sier han.

Varde Bygg vil ikke kommentere saken.`,
    },
    {
      outlet: "Nordbottens Tidning",
      language: "sv",
      published: "2026-04-07T12:30:00+02:00",
      title: "Norsk borgmästare anklagas: fick stuga av byggbolag",
      text: `Borgmästaren i norska Lyngvik anklagas för att ha fått en stuga värd 2,4 miljoner norska kronor av byggbolaget Varde Bygg.

– Skarbø fick stugan i present hösten 2023, och alla på kontoret visste det, säger bolagets tidigare byggchef Ingrid Mo till Lyngvik Avis.

Hon säger att hon lade fram alla papper för styrelsen.

– Ingen ställde en enda fråga, säger hon.

Borgmästaren Torleif Skarbø förnekar att han fick stugan i gåva.

Kommunens jurist Elin Dahlø säger att frågan inte har utretts ännu.`,
    },
    {
      outlet: "The Fenland Courier",
      language: "en",
      published: "2026-04-08T06:00:00+01:00",
      title: "Norwegian mayor denies cabin gift",
      text: `The mayor of the Norwegian town of Lyngvik has denied that he was given a cabin by a building company.

“I have paid every krone myself,” Torleif Skarbø told Lyngvik Avis.

The company’s former site manager, Ingrid Mo, says that Skarbø was given the cabin in the autumn of 2023.

The council’s lawyer, Elin Dahlø, said the question had not yet been examined. She did not want to say when that would happen.

Police in Lyngvik said that they had not received a complaint.`,
    },
    {
      outlet: "Kurier Nadrzeczny",
      language: "pl",
      published: "2026-04-08T09:00:00+02:00",
      title: "Burmistrz zaprzecza, że dostał domek",
      text: `Burmistrz norweskiego Lyngvik Torleif Skarbø zaprzecza, że dostał domek od firmy Varde Bygg.

„Zapłaciłem za wszystko sam”, powiedział gazecie Lyngvik Avis.

Była kierowniczka budowy Ingrid Mo twierdzi, że Skarbø dostał domek jesienią 2023 roku.

Policja poinformowała, że nie wpłynęło żadne zawiadomienie.`,
    },
    {
      outlet: "Lyngvik Avis",
      language: "nb",
      published: "2026-04-09T10:00:00+02:00",
      title: "Varde Bygg bekrefter: Ordføreren fikk hytta",
      text: `Varde Bygg bekrefter at ordfører Torleif Skarbø fikk hytta i gave fra selskapet.

– Det stemmer at ordføreren fikk hytta, sier styreleder Ragnar Vik.

Vik sier at selskapet ikke har brutt noen regler.

– Vi skulle ha vært åpne om dette fra første dag, sier han.

Opposisjonen krever at Skarbø går av.

– Han må gå i dag, sier Kari Bråten i Lyngvik Arbeiderlag.`,
    },
  ],
  claims: [
    {
      denied: ["han har fått hytta i gave", "han fick stugan i gåva", "he was given a cabin by a building company", "dostał domek od firmy"],
      held: [
        "Skarbø fikk hytta i gave høsten",
        "Skarbø fick stugan i present",
        "Skarbø was given the cabin",
        "Skarbø dostał domek jesienią",
        "fikk hytta i gave fra selskapet",
        "Det stemmer at ordføreren fikk hytta",
        "fikk en hytte til 2,4",
        "ha fått en stuga värd",
      ],
    },
  ],
  drift: [],
};
