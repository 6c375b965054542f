/**
 * Languages without a pack, as far as reading must know them: those that are taken for one with a pack, because most of their
 * small words are the same, with the words that they spell otherwise (theirs=ours: whichever side a text is on decides); and the
 * letters beyond a to z of Europe's alphabets, by which character sets are told apart.
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

/** The commonest small words of other languages in Latin letters: a text that has more of them than of ours is in none of ours. */
export const strangers: Readonly<Record<string, Words>> = {
  nl: "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft ze hij door over tot worden werd wordt deze hebben zich kan geen meer al was haar hun wat ik wel dit zou die hem",
  fr: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son aux d l s ou mais comme ont cette été nous sa fait leur être deux ses elle tout on après y si même",
  es: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ha son fue",
  it: "di e il la che a per un in è del non una le i si da con della sono al ha come più alla anche dei nel ma gli lo se nella dal delle o su questo dalla ci stato essere hanno suo quando loro era tra dopo",
  pt: "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre",
  fi: "ja on ei että se oli hän kun mutta ovat joka myös ole sen mukaan hänen niin vuoden jo sekä ollut kuin vain tai joka voi jos nyt jonka mitä ne tämä hänet hän eivät",
  cs: "a se v na je že s z do o i ve to k za by pro po jsem jako ale jeho od jsou při si která který co již než bude byl jen podle už aby které není byla nebo také až ze které této",
  sk: "a sa v na je že s z do o aj vo to k za by pre po som ako ale jeho od sú pri si ktorá ktorý čo už než bude bol len podľa aby ktoré nie bola alebo tiež až zo",
  ro: "și de în a la cu pe că din o nu un să se mai pentru care este au ce sau ca fost dar prin am după fi are lui al cel sunt o",
  hu: "a az és hogy nem is egy ez volt de meg csak ha már el mint még azt lesz van vagy ki kell ezt után szerint sem fel most minden pedig",
  tr: "ve bir bu da de için ile olarak çok daha olan en ne var sonra gibi kadar ise o ama ki olduğu her ya değil mi dedi",
  hr: "i je u na se da su za od s a o koji će kao što ne bi iz nije koja to do samo ali po koje već biti ili jer više sam",
  et: "ja on ei et see oli ta ka kui mis aga oma või ning selle kes nii ole siis veel seda mida pole olid",
  lt: "ir kad į yra su tai iš o bet ne kaip jo dėl buvo apie tik už jau ar bus po iki nuo taip kuris",
  is: "og að í á er sem til um við var með fyrir af ekki það en hann eru hefur því þess var frá þá hún",
  af: "die van in en het nie is dat om te hy aan was vir op met sy wat sal as hulle deur ook maar word ons nog of",
  ca: "de la i que el a en els les un per del amb una no és al es ha més com dels va són o aquest pel",
};

export const alphabets: readonly string[] = [
  "áäčďéíĺľňóôŕšťúýž", "áčďéěíňóřšťúůýž", "áéíóöőúüű", "ăâîșşțţ", "čćđšž", "äöüß", "äöõüšž", "åäö", "æøå", "áðéíóúýþæö", "āčēģīķļņšūž", "ąčęėįšųūž",
  "àâæçèéêëîïôœùûüÿ", "áéíñóúü¿¡", "àáâãçéêíóôõú", "àèéìíîòóùú", "àçèéíïòóúü", "çğıöşü", "éèëïöüó", "çëâ",
];
