/** What the page of the API says around the description itself, which is in English as its fields are. */
import type { Locale } from "./words.ts";

interface ApiWords {
  readonly title: string;
  readonly hint: string;
  readonly document: string;
  readonly feeds: string;
  readonly parameters: string;
  readonly needed: string;
  readonly body: string;
  readonly answer: string;
  readonly refusals: string;
  readonly writes: string;
  readonly open: string;
  readonly schemas: string;
}

export const apiWords: Readonly<Record<Locale, ApiWords>> = {
  en: {
    title: "For programs",
    hint: "Everything the desk shows can be asked for as JSON. This is every route, what it takes and what it answers.",
    document: "The same as OpenAPI 3.1",
    feeds: "Every list is also a feed: its page links to RSS, Atom and JSON Feed.",
    parameters: "Takes",
    needed: "needed",
    body: "Body",
    answer: "Answers",
    refusals: "Refuses with",
    writes: "for those who may write",
    open: "Try it",
    schemas: "What the fields hold",
  },
  sv: {
    title: "För program",
    hint: "Allt som visas här går att fråga efter som JSON. Här är varje väg, vad den tar emot och vad den svarar.",
    document: "Samma sak som OpenAPI 3.1",
    feeds: "Varje lista är också ett flöde: sidan länkar till RSS, Atom och JSON Feed.",
    parameters: "Tar emot",
    needed: "krävs",
    body: "Innehåll",
    answer: "Svarar",
    refusals: "Avvisar med",
    writes: "för den som får skriva",
    open: "Prova",
    schemas: "Vad fälten innehåller",
  },
  nb: {
    title: "For programmer",
    hint: "Alt som vises her, kan hentes som JSON. Her står hver vei, hva den tar imot og hva den svarer.",
    document: "Det samme som OpenAPI 3.1",
    feeds: "Hver liste er også en strøm: siden lenker til RSS, Atom og JSON Feed.",
    parameters: "Tar imot",
    needed: "kreves",
    body: "Innhold",
    answer: "Svarer",
    refusals: "Avviser med",
    writes: "for den som kan skrive",
    open: "Prøv",
    schemas: "Hva feltene inneholder",
  },
  pl: {
    title: "Dla programów",
    hint: "Wszystko, co tu widać, można pobrać jako JSON. Oto każda ścieżka: co przyjmuje i co odpowiada.",
    document: "To samo jako OpenAPI 3.1",
    feeds: "Każda lista jest też kanałem: jej strona prowadzi do RSS, Atom i JSON Feed.",
    parameters: "Przyjmuje",
    needed: "wymagane",
    body: "Treść",
    answer: "Odpowiada",
    refusals: "Odmawia z kodem",
    writes: "dla tych, którzy mogą zapisywać",
    open: "Wypróbuj",
    schemas: "Co zawierają pola",
  },
};
