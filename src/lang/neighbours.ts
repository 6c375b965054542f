/**
 * Languages without a pack that are taken for one with a pack, because most of their small words are the same. Of each the words
 * that are spelled otherwise, theirs=ours: whichever side a text is on decides.
 */
import type { Words } from "./pack.ts";

export interface Neighbour {
  readonly code: string;
  /** The pack's language that it is taken for. */
  readonly like: string;
  readonly pairs: Words;
}

export const neighbours: readonly Neighbour[] = [
  {
    code: "da", like: "nb",
    pairs: `af=av blev=ble blevet=blitt bliver=blir efter=etter mellem=mellom hvad=hva noget=noe nogle=noen mig=meg dig=deg sig=seg
      uden=uten ud=ut op=opp nu=nå gøre=gjøre gør=gjør gjorde=gjorde havde=hadde været=vært hende=henne igen=igjen måske=kanskje
      siger=sier sagde=sa giver=gir gik=gikk fik=fikk tog=tok uge=uke kvinder=kvinner mænd=menn børn=barn mod=mot tilbage=tilbake
      desuden=dessuten sådan=slik endnu=ennå end=enn mere=mer mindst=minst aldrig=aldri gennem=gjennom bruge=bruke tage=ta
      regeringen=regjeringen præsident=president oplyser=opplyser ligger=ligger først=først`,
  },
  {
    code: "nn", like: "nb",
    pairs: `ikkje=ikke eg=jeg ein=en eit=et frå=fra kva=hva kvar=hvor korleis=hvordan kven=hvem dei=de vere=være vore=vært noko=noe
      nokon=noen nokre=noen berre=bare meir=mer mykje=mye seier=sier sjølv=selv ho=hun dykk=dere vart=ble vert=blir saman=sammen
      gjere=gjøre gjer=gjør kjem=kommer fekk=fikk gjekk=gikk heile=hele medan=mens sidan=siden difor=derfor fleire=flere anna=annet
      no=nå då=da òg=også millionar=millioner personar=personer ifølgje=ifølge hjå=hos tek=tar gjev=gir`,
  },
];
