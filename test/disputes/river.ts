/** A spill in a river: one denies the discharge, another that it was dangerous; renderings that lose a hedge and a negation. */
import type { Dispute } from "./shape.ts";

export const river: Dispute = {
  name: "river",
  articles: [
    {
      outlet: "Forsbladet",
      language: "sv",
      published: "2026-05-18T06:30:00+02:00",
      title: "Döda fiskar i Rydaån – fabriken nekar",
      text: `Tusentals döda fiskar har flutit i land längs Rydaån i Forsbo sedan i lördags.

– Fabriken har släppt ut cyanid i ån, säger kommunens miljöchef Gunilla Strand till Forsbladet.

Metallverket Ryda Stål förnekar att fabriken har släppt ut cyanid.

– Våra reningsverk har fungerat utan avbrott, säger platschefen Lennart Ekman.

Strand säger att halten kan ha varit tjugo gånger högre än tillåtet.

– Vattnet är inte farligt att bada i, men ät ingen fisk, säger hon.`,
    },
    {
      outlet: "Elvenytt",
      language: "nb",
      published: "2026-05-18T11:00:00+02:00",
      title: "Fiskedød i svensk elv",
      text: `Flere tusen døde fisk har drevet i land langs Rydaån i svenske Forsbo.

– Fabrikken har sluppet ut cyanid i elva, sier kommunens miljøsjef Gunilla Strand til Forsbladet.

Ryda Stål nekter for å ha sluppet ut cyanid.

Strand sier at nivået var tjue ganger høyere enn tillatt.

– Vannet er ikke farlig å bade i, men spis ingen fisk, sier hun.`,
    },
    {
      outlet: "The Marsh Herald",
      language: "en",
      published: "2026-05-18T15:00:00+01:00",
      title: "Factory accused after fish deaths in Sweden",
      text: `Thousands of dead fish have washed up along the Rydaån river in the Swedish town of Forsbo.

“The factory has released cyanide into the river,” the municipality’s head of environment, Gunilla Strand, told Forsbladet.

The level may have been twenty times higher than permitted, she said.

“The water is dangerous to bathe in,” Strand said.

The steelworks, Ryda Stål, said its treatment plant had worked without interruption.`,
    },
    {
      outlet: "Forsbladet",
      language: "sv",
      published: "2026-05-20T08:00:00+02:00",
      title: "Länsstyrelsen: Cyaniden kom från Ryda Stål",
      text: `Cyaniden i Rydaån kom från Ryda Stål. Det bekräftar länsstyrelsen efter att proverna analyserats.

– Vi kan bekräfta att fabriken har släppt ut cyanid, säger länsstyrelsens handläggare Oskar Lind.

Lind säger att ingen människa har skadats.

Lennart Ekman vill inte svara på frågor.

– Vi har inte fått rapporten, säger han.

Polisen har inlett en förundersökning om miljöbrott.`,
    },
    {
      outlet: "Gazeta Puszczańska",
      language: "pl",
      published: "2026-05-20T18:00:00+02:00",
      title: "Szwecja: cyjanek w rzece pochodził z huty",
      text: `Władze regionu potwierdziły, że fabryka Ryda Stål wypuściła cyjanek do rzeki Rydaån.

„Możemy potwierdzić, że fabryka wypuściła cyjanek”, powiedział Oskar Lind.

Lind powiedział, że żaden człowiek nie ucierpiał.

Huta wcześniej zaprzeczała, że wypuściła cyjanek.`,
    },
  ],
  claims: [
    {
      denied: ["fabriken har släppt ut cyanid.", "fabriken har släppt ut cyanid", "ha sluppet ut cyanid", "sluppet ut cyanid", "wypuściła cyjanek"],
      held: [
        "Fabriken har släppt ut cyanid i ån",
        "Fabrikken har sluppet ut cyanid i elva",
        "The factory has released cyanide",
        "fabriken har släppt ut cyanid",
        "fabryka Ryda Stål wypuściła cyjanek",
        "fabryka wypuściła cyjanek",
        "Cyaniden i Rydaån kom från Ryda Stål",
      ],
    },
  ],
  drift: [
    { kind: "lost-hedge", outlet: "Elvenytt", text: "nivået var tjue ganger høyere" },
    { kind: "lost-negation", outlet: "The Marsh Herald", text: "The water is dangerous to bathe in" },
  ],
};
