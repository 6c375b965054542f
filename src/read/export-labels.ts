/**
 * The labels that news archives print before a field, in the languages of their screens. They are data of the formats, as the element names of
 * an agency's file are, and no language's words: "LENGTH" stands over Polish text too. Field <- labels.
 */
export type Field = "byline" | "dateline" | "highlight" | "graphic" | "language" | "length" | "section" | "published" | "note" | "other";

const TABLE: Readonly<Record<Field, string>> = {
  byline: "byline|author|autor|auteur|autorin|auteurs|door|av|af|autore|verfasser|forfatter|författare|tekijä|signature|firma autora",
  dateline: "dateline|ort|lieu|datum und ort|fechado en|plaats|miejsce|local",
  highlight: "highlight|zusammenfassung|résumé|samenvatting|abstract|resumen|resumo|riassunto|sammanfattning|sammendrag|resumé|tiivistelmä|streszczenie",
  graphic: "graphic|grafik|abbildung|graphique|illustration|gráfico|grafica|grafiek|grafikk|kuva|grafika",
  language: "language|sprache|langue|taal|idioma|språk|sprog|kieli|język|lingua",
  length: "length|länge|longueur|lengte|longitud|lengde|längd|længde|pituus|długość|lunghezza|comprimento|extensão",
  section: "section|rubrik|rubrique|sectie|sección|seksjon|sektion|osasto|sekcja|dział|sezione|seção|secção",
  published: "load-date|update|date-chargement|laaddatum|pub-date|ladedatum|date de chargement|fecha de carga|data de carregamento|data di caricamento|lastedato|laddningsdatum|indlæsningsdato",
  note: "correction|correction-date|notes|editor-note|anmerkung",
  other: "publication-type|publikationstyp|zeitungs-code|journal-code|pub-type|type-publication|subject|company|ticker|organization|industry|geographic|person|country|state|city|series|column|acc-no|isbn|issn|copyright|url|cite|distribution|publisher|ressort|körperschaft|firma|land|classification|industry|load date|publication type",
};

/** The lines that part a document saved as .docx, and the names of its heading styles, in the languages of screens and of Word. */
export const END = /^(?:end of document|ende des dokuments|dokumentende|fin du document|fin del? documento|einde van (?:het )?document|fine (?:del )?documento|fim do documento|slut på dokumentet?|slutt på dokumentet?|dokumentets slut|slut på dokument|asiakirjan loppu|koniec dokumentu)$/iu;
export const BODY = /^(?:body|text|corps|corps de l'article|cuerpo|textkörper|volltext|hauptteil|corpo|hoofdtekst|tekst|brödtext|brødtekst|leipäteksti|treść)$/iu;
export const CLASSIFIED = /^(?:classification|klassifizierung|klassifikation|clasificación|classificatie|classificazione|classificação|klassificering|klassifisering|luokitus|klasyfikacja|(?:load-date|ladedatum|date de chargement|fecha de carga|laaddatum|data di caricamento|data de carregamento)\s?: .*|graphic)$/iu;
export const HEADING = /heading|title|überschrift|rubrik|overskrift|nagłówek/iu;

const FIELDS = new Map((Object.entries(TABLE) as [Field, string][]).flatMap(([field, labels]) => labels.split("|").map((label) => [label, field] as const)));

/**
 * The field and value of a line that opens with a label and a colon, or null.
 *
 *     fieldOf("LENGTH: 239 words")  // { field: "length", value: "239 words" }
 */
export function fieldOf(line: string): { field: Field; value: string } | null {
  const found = /^([\p{L}][\p{L}\s-]{1,28}?)\s?:(?:\s+|$)/u.exec(line.slice(0, 40));
  const field = found && FIELDS.get(found[1]!.toLowerCase());
  return field ? { field, value: line.slice(found[0].length).trim() } : null;
}
