/**
 * An endless invented feed in four languages, to fill an archive with: events of five articles each, a day every five hundred. As in a
 * newsroom, an event has people, a place, a body and figures of its own, and shares a city, a politician, a topic and its ordinary words
 * with hundreds of others; the names that are everywhere come by Zipf's law.
 */
import { random } from "./texts.ts";

const DAY = 500;
/** Articles on one event, one after another. */
const EVENT = 5;

const syllables = [
  "ka",
  "lo",
  "mer",
  "vin",
  "sto",
  "rad",
  "el",
  "bru",
  "hage",
  "nor",
  "ti",
  "sund",
  "dal",
  "mo",
  "ly",
  "ske",
  "ran",
  "vik",
  "os",
  "gar",
];
export const given = ["Anna", "Erik", "Maria", "Jan", "Ewa", "Ola", "Karin", "Marek", "Helen", "Tom", "Ingrid", "Piotr", "Sara", "Nils"];
const cities = ["Oslo", "London", "Berlin", "Stockholm", "Bergen", "Madrid", "Gdynia", "Malmö", "Dublin", "Trondheim", "Sopot", "Leeds"];

/** The same invented word for a number, always. */
export function wordOf(n: number): string {
  let word = "";
  for (let rest = n + 20; rest > 0; rest = Math.floor(rest / syllables.length)) word += syllables[rest % syllables.length]!;
  return word[0]!.toUpperCase() + word.slice(1);
}

type Words = readonly [sv: string, nb: string, pl: string, en: string];
/** What the news is about; the Polish forms stand behind "o" and "po". */
const topics: readonly Words[] = [
  ["branden", "brannen", "pożarze", "the fire"],
  ["strejken", "streiken", "strajku", "the strike"],
  ["översvämningen", "flommen", "powodzi", "the flood"],
  ["valet", "valget", "wyborach", "the election"],
  ["rättegången", "rettssaken", "procesie", "the trial"],
  ["flygolyckan", "flyulykken", "katastrofie lotniczej", "the plane crash"],
  ["budgeten", "budsjettet", "budżecie", "the budget"],
  ["jordbävningen", "jordskjelvet", "trzęsieniu ziemi", "the earthquake"],
  ["fusionen", "fusjonen", "fuzji", "the merger"],
  ["vapenvilan", "våpenhvilen", "rozejmie", "the ceasefire"],
  ["mordet", "drapet", "zabójstwie", "the murder"],
  ["vaccinet", "vaksinen", "szczepionce", "the vaccine"],
  ["urspårningen", "avsporingen", "wykolejeniu pociągu", "the derailment"],
  ["skatten", "skatten", "podatku", "the tax"],
  ["protesten", "protesten", "proteście", "the protest"],
  ["konkursen", "konkursen", "bankructwie", "the bankruptcy"],
  ["stormen", "stormen", "burzy", "the storm"],
  ["oljeutsläppet", "oljeutslippet", "wycieku ropy", "the oil spill"],
  ["dataintrånget", "datainnbruddet", "cyberataku", "the cyberattack"],
  ["avtalet", "avtalen", "umowie", "the contract"],
];
/** Whom or what it concerns; the Polish forms are genitives. */
const concerns: readonly Words[] = [
  ["skolan", "skolen", "szkoły", "the school"],
  ["bron", "broen", "mostu", "the bridge"],
  ["hamnen", "havnen", "portu", "the harbour"],
  ["sjukhuset", "sykehuset", "szpitala", "the hospital"],
  ["gruvan", "gruven", "kopalni", "the mine"],
  ["fabriken", "fabrikken", "fabryki", "the factory"],
  ["flygplatsen", "flyplassen", "lotniska", "the airport"],
  ["kyrkan", "kirken", "kościoła", "the church"],
  ["fängelset", "fengselet", "więzienia", "the prison"],
  ["museet", "museet", "muzeum", "the museum"],
  ["järnvägen", "jernbanen", "kolei", "the railway"],
  ["universitetet", "universitetet", "uniwersytetu", "the university"],
  ["skogen", "skogen", "lasu", "the forest"],
  ["kärnkraftverket", "kjernekraftverket", "elektrowni jądrowej", "the nuclear plant"],
  ["fisket", "fisket", "rybołówstwa", "the fishery"],
  ["bönderna", "bøndene", "rolników", "the farmers"],
];
const quotes: readonly Words[] = [
  ["Det kommer att ta tid", "Det kommer til å ta tid", "To potrwa", "It will take time"],
  ["Vi har ingen förklaring", "Vi har ingen forklaring", "Nie mamy wyjaśnienia", "We have no explanation"],
  ["Ingen blev varnad i förväg", "Ingen ble varslet på forhånd", "Nikt nie został ostrzeżony", "Nobody was warned in advance"],
  ["Pengarna räcker inte", "Pengene strekker ikke til", "Pieniędzy nie wystarczy", "The money is not enough"],
  ["Vi börjar om på måndag", "Vi begynner på nytt på mandag", "Zaczynamy od nowa w poniedziałek", "We start again on Monday"],
  ["Det var oväntat", "Det var uventet", "To było niespodziewane", "It was unexpected"],
];

type Slots = Readonly<Record<"who" | "also" | "common" | "body" | "place" | "city" | "n" | "m" | "topic" | "concern" | "quote", string>>;
const languages = ["sv", "nb", "pl", "en"] as const;
const forms: readonly ((slots: Slots) => [title: string, text: string])[] = [
  ({ who, also, common, body, place, city, n, m, topic, concern, quote }) => [
    `${body} om ${topic} i ${place}`,
    `– ${quote}, säger ${who} till ${also}s medarbetare.\n\nMinst ${n} personer berörs i ${place}, enligt ${body}. ${who} säger att kostnaden blir ${m} miljoner kronor, och att den också gäller ${concern}.\n\n${also} förnekar uppgifterna om ${topic}. I ${city} vill ${common} vänta med besked.`,
  ],
  ({ who, also, common, body, place, city, n, m, topic, concern, quote }) => [
    `${body} om ${topic} i ${place}`,
    `– ${quote}, sier ${who}.\n\nMinst ${n} personer er berørt i ${place}, ifølge ${body}. ${who} sier at kostnaden blir ${m} millioner kroner, og at den også gjelder ${concern}.\n\n${also} avviser opplysningene om ${topic}. I ${city} vil ${common} vente med svar.`,
  ],
  ({ who, also, common, body, place, city, n, m, topic, concern, quote }) => [
    `${body} po ${topic} w ${place}`,
    `„${quote}” – powiedział ${who}.\n\nCo najmniej ${n} osób ucierpiało w ${place}, podaje ${body}. ${who} powiedział, że koszt wyniesie ${m} milionów złotych i że dotyczy to także ${concern}.\n\n${also} zaprzeczył informacjom o ${topic}. ${city}: ${common} odpowie później.`,
  ],
  ({ who, also, common, body, place, city, n, m, topic, concern, quote }) => [
    `${body} on ${topic} in ${place}`,
    `“${quote},” said ${who}.\n\nAt least ${n} people are affected in ${place}, according to ${body}. ${who} said that the cost would be ${m} million euros, and that it concerned ${concern} too.\n\n${also} denied the report on ${topic}. In ${city}, ${common} would rather wait.`,
  ],
];

/** The event of the i-th article. */
export const eventOf = (i: number): number => Math.floor(i / EVENT);

/**
 * The i-th article as a line of .jsonl: its event decides who and where among those `seen`, itself the language and the outlet.
 *
 *     JSON.parse(line(0)).language   // "sv"
 */
export function line(i: number, event: number = eventOf(i), seen: number = 2000 + i): string {
  const next = random((event + 1) * 2654435761);
  for (let k = 0; k < 8; k++) next();
  const among = (count: number): number => Math.floor(count * next());
  /** The first of a list twice as often as the second, three times as often as the third. */
  const zipf = (count: number): number => Math.floor((count + 1) ** next()) - 1;
  const language = i % languages.length;
  const person = (n: number) => `${given[n % given.length]!} ${wordOf(n)}`;
  const [title, text] = forms[language]!({
    who: person(among(seen)),
    also: person(zipf(seen)),
    common: person(zipf(60)),
    body: `${wordOf(among(seen) + 3)} Group`,
    place: wordOf(zipf(seen) + 7),
    city: cities[zipf(cities.length)]!,
    n: String(2 + among(900)),
    m: String(1 + among(90)),
    topic: topics[among(topics.length)]![language]!,
    concern: concerns[among(concerns.length)]![language]!,
    quote: quotes[among(quotes.length)]![language]!,
  });
  const published = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / DAY))).toISOString().slice(0, 10);
  return JSON.stringify({
    url: `https://news.example/${i}`,
    outlet: `${wordOf(i % 60)} Post`,
    language: languages[language],
    published,
    title,
    text,
  });
}
