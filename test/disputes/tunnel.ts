/** A fire in a tunnel: nobody denies what another holds, though many say no; renderings that are split, shortened and joined without loss. */
import type { Dispute } from "./shape.ts";

export const tunnel: Dispute = {
  name: "tunnel",
  articles: [
    {
      outlet: "Fjellposten",
      language: "nb",
      published: "2026-01-19T08:00:00+01:00",
      title: "42 hentet ut av Skorvetunnelen",
      text: `42 personer ble hentet ut av Skorvetunnelen etter at et vogntog tok fyr søndag kveld.

– Viftene startet ikke. Vi måtte gå ut i mørket og ingen sa noe til oss, sier passasjeren Jorunn Hestvik til Fjellposten.

Politiet sier at ingen er alvorlig skadet.

– Vi vet ikke hvorfor det begynte å brenne, sier innsatsleder Arve Lunde.

Veiselskapet Skorve Vei avviser ikke at viftene sviktet.

– Tunnelen blir ikke åpnet før tirsdag, sier driftssjef Bente Rud.`,
    },
    {
      outlet: "Bergslagskuriren",
      language: "sv",
      published: "2026-01-19T12:00:00+01:00",
      title: "Brand i norsk tunnel – 42 personer räddade",
      text: `42 personer räddades ur Skorvetunneln i Norge sedan en långtradare fattat eld.

– Fläktarna startade inte, säger Jorunn Hestvik till Fjellposten.

– Vi fick gå ut i mörkret. Ingen sa något till oss, säger hon.

Polisen uppger att ingen är allvarligt skadad.

– Vi vet inte varför det började brinna, säger insatsledaren Arve Lunde.

Vägbolaget utesluter inte att fläktarna svek.

– Tunneln öppnas tidigast på tisdag, säger driftchefen Bente Rud.`,
    },
    {
      outlet: "The Harrow Gazette",
      language: "en",
      published: "2026-01-19T17:00:00+00:00",
      title: "Passengers walked through dark Norwegian tunnel",
      text: `Forty-two people were brought out of a road tunnel in Norway after a lorry caught fire.

“The fans did not start. We had to walk out in the dark,” Jorunn Hestvik told Fjellposten. Nobody said anything to them, she said.

Police said no one was seriously hurt.

It was not known why the fire had started, said Arve Lunde, who led the rescue.

The tunnel will not be opened before Tuesday, according to the road company Skorve Vei.`,
    },
    {
      outlet: "Wieści Podhalańskie",
      language: "pl",
      published: "2026-01-20T08:00:00+01:00",
      title: "Pożar w norweskim tunelu",
      text: `42 osoby wyprowadzono z tunelu Skorve w Norwegii po pożarze ciężarówki.

„Wentylatory nie ruszyły. Musieliśmy wyjść po ciemku i nikt nam nic nie powiedział”, opowiada Jorunn Hestvik w rozmowie z Fjellposten.

Policja podaje, że nikt nie został poważnie ranny.

„Nie wiemy, dlaczego wybuchł pożar”, mówi Arve Lunde.

Firma Skorve Vei nie wyklucza, że wentylatory zawiodły.`,
    },
  ],
  claims: [],
  drift: [],
};
