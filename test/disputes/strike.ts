/** A strike: several sides who say no to different things; one true denial among them; renderings of which one omits the condition. */
import type { Dispute } from "./shape.ts";

export const strike: Dispute = {
  name: "strike",
  articles: [
    {
      outlet: "Kanalbladet",
      language: "sv",
      published: "2026-09-14T07:00:00+02:00",
      title: "Lotsarna tar ut 600 medlemmar i strejk",
      text: `Lotsförbundet tar ut 600 medlemmar i strejk på torsdag.

– Vi går tillbaka till arbetet om arbetsgivaren drar tillbaka uppsägningarna, säger ordföranden Mats Grönlund till Kanalbladet.

Arbetsgivaren Kusthamnarna säger att inga uppsägningar har gjorts.

– Vi har inte sagt upp en enda lots, säger förhandlingschefen Lisbeth Norén.

Grönlund är inte orolig för kassan.

– Vi har inga planer på att trappa upp, säger han.`,
    },
    {
      outlet: "Sundposten",
      language: "nb",
      published: "2026-09-14T13:00:00+02:00",
      title: "Svenske loser streiker",
      text: `Det svenske losforbundet tar ut 600 medlemmer i streik torsdag.

– Vi går tilbake til arbeidet, sier leder Mats Grönlund til Kanalbladet.

Arbeidsgiveren Kusthamnarna sier at ingen oppsigelser er gjort.

Norske loser deltar ikke i streiken, opplyser Kystlosenes forening.

– Vi har ikke fått noen forespørsel, sier talskvinnen Anne Tveit.`,
    },
    {
      outlet: "The Tidewater Post",
      language: "en",
      published: "2026-09-15T06:00:00+01:00",
      title: "Swedish pilots to strike",
      text: `Six hundred Swedish harbour pilots will go on strike on Thursday.

“We will go back to work if the employer withdraws the dismissals,” said the union’s chairman, Mats Grönlund, in an interview with Kanalbladet.

“We have not dismissed a single pilot,” said Lisbeth Norén of the employers, Kusthamnarna.

A pilot, Olle Wiker, said that he was dismissed on Friday.

“I was dismissed by text message,” he said.

The minister for transport said she would not intervene.`,
    },
    {
      outlet: "Kanalbladet",
      language: "sv",
      published: "2026-09-16T09:00:00+02:00",
      title: "Mejl bekräftar uppsägningarna",
      text: `Kusthamnarna har sagt upp elva lotsar. Det framgår av mejl som Kanalbladet har läst.

– Vi har sagt upp elva lotsar, bekräftar vd:n Claes Hovmark.

Han säger att ingen fler kommer att sägas upp.

Lisbeth Norén vill inte kommentera mejlen.

– Jag har inget att säga, säger hon.

Facket kräver att elva lotsar får jobben tillbaka.`,
    },
  ],
  claims: [
    {
      denied: [
        "inga uppsägningar har gjorts",
        "Vi har inte sagt upp en enda lots",
        "ingen oppsigelser er gjort",
        "ingen oppsigelser",
        "We have not dismissed a single pilot",
      ],
      held: ["Vi har sagt upp elva lotsar", "Kusthamnarna har sagt upp elva lotsar", "he was dismissed on Friday", "I was dismissed by text message"],
    },
  ],
  drift: [{ kind: "omission", outlet: "Sundposten", text: "Vi går tilbake til arbeidet" }],
};
