/**
 * IPTC 7901, the telegram of agencies: a header between SOH and STX (service and number, priority, category, words), keywords and headline up
 * to " =", paragraphs up to ETX, the time of sending behind it ("131137 GMT Nov 13": day, hour, minute, zone, month, year).
 */
import type { Piece } from "./pieces.ts";
import { zoneOf } from "./stamp.ts";
import { unstated, type Stated } from "./stated.ts";

/** Service and number, priority, category, words, and what the agency adds; loosely behind SOH, strictly where it is missing. */
const MARKED = /^\u0001\s{0,4}([\p{L}][\p{L}\d-]{1,14}?)(\d{0,6})[ \t]{1,4}(\d)[ \t]{1,4}([\p{L}][\p{L}/]{0,9})[ \t]{1,4}(\d{1,5})((?:[ \t].{0,80})?)$/mu;
const BARE = /^\s{0,4}([a-z]{2,5})(\d{3,4}) {1,3}(\d) {1,3}([a-z]{1,3}) {1,3}(\d{1,5})([ \p{L}\d]{0,40})$/imu;
const header = (text: string): RegExpExecArray | null => (text.startsWith("\u0001") ? MARKED : BARE).exec(text.slice(0, 240));
const SENT = /^[\u0003\s]*(\d{2})(\d{2})(\d{2})(?: ([A-Z]{1,5}))? (\p{L}{3})\p{L}* ((?:20)?\d{2})\s*$/mu;
/** The months as telegrams write them, in the agencies' languages: format data. */
const MONTHS: Readonly<Record<string, string>> = {
  jan: "01", feb: "02", mar: "03", mär: "03", mrz: "03", apr: "04", may: "05", mai: "05", maj: "05", jun: "06", jul: "07", aug: "08", sep: "09", oct: "10", okt: "10", nov: "11", dec: "12", dez: "12", des: "12",
};
/** Behind these marks stand notes to newsrooms, not for print. */
const NOTES = /^(?:#|\*(?:\s*\*){2,})/u;

/** Whether a text begins as a telegram does. */
export const isTelegram = (text: string): boolean => header(text)?.index === 0;

/**
 * The letters that seven bits have in the place of brackets (ISO 646: the variants of Sweden and Finland, Norway and Denmark, Germany).
 * Line by line: [ \\ ] { | } ~ ^ @ `
 */
const SEVEN = ["ÄÖÅäöåüÜÉé", "ÆØÅæøå~^@`", "ÄÖÜäöüß^§`"];
const PLACES = "[\\]{|}~^@`";

/**
 * A telegram of seven bits with its letters, by the variant whose letters stand most in the prose of the language that it then seems to be in;
 * others as they are.
 *
 *     inLetters("F{rjan g}r", (text) => proseOf(identify(text, packs).language))  // "Färjan går"
 */
export function inLetters(text: string, proseLike: (text: string) => string): string {
  const inWords = text.match(/\p{L}[[\\\]{|}]|[[\\\]{|}]\p{L}/gu)?.length ?? 0;
  if (inWords < 2 || /[^\u0000-\u007f]/u.test(text)) return text;
  let best = text, most = 0;
  for (const letters of SEVEN) {
    const place = (sign: string) => letters[PLACES.indexOf(sign)]!;
    const read = text.replace(/[[\\\]{|}~^@`]/gu, place), prose = proseLike(read.slice(0, 3000)).toLowerCase();
    const known = (text.match(/[[\\\]{|}~]/gu) ?? []).filter((sign) => prose.includes(place(sign).toLowerCase())).length;
    if (known > most) { best = read; most = known; }
  }
  return best;
}

function timeOf(text: string): string | null {
  const sent = SENT.exec(text);
  const month = sent ? MONTHS[sent[5]!.toLowerCase()] : undefined;
  if (!sent || !month) return null;
  const year = sent[6]!.length === 2 ? `20${sent[6]}` : sent[6]!;
  return `${year}-${month}-${sent[1]}T${sent[2]}:${sent[3]}${zoneOf(sent[4] ?? "") ?? ""}`;
}

/** The lines over the body: keywords end in a slash, notes are in capitals, the byline names the agency; what is left is the headline. */
function headOf(lines: readonly string[], agency: string | null): { title: string | null; byline: string[]; rest: Piece[] } {
  const byline: string[] = [], rest: Piece[] = [], heads: string[] = [];
  for (const line of lines) {
    const signed = agency ? new RegExp(`^(?:\\p{L}{2,4}\\s)?(.{3,60}), ${agency}$`, "iu").exec(line) : null;
    if (line.endsWith("/") || (!/\s/u.test(line) && heads.length === 0)) rest.push({ kind: "boilerplate", text: line });
    else if (signed) byline.push(signed[1]!);
    else if (/^[\d\p{Lu}\s:.()-]+$/u.test(line) && line.length < 40) rest.push({ kind: "boilerplate", text: line });
    else heads.push(line);
  }
  return { title: heads[0] ?? null, byline, rest: [...rest, ...heads.slice(1).map((text): Piece => ({ kind: "heading", text }))] };
}

/** A line of the head without the sign that ends it. */
const unmarked = (line: string): string => { const bare = line.trim(); return bare.endsWith("=") ? bare.slice(0, -1).trimEnd() : bare; };

/**
 * The article of a telegram; several in one file are several.
 *
 *     telegrams("\u0001abc012 4 i 200\r\n\r\nHamnen/\r\nFärjan står =\r\n…")[0].title  // "Färjan står"
 */
export function telegrams(text: string): Stated[] {
  return text.split(/(?<=.)(?=\u0001)/su).filter(isTelegram).map((message) => {
    const found = header(message)!;
    const agency = /(?:^|\s)(\p{L}{2,10})\s+\d+\s*$/u.exec(found[6] ?? "")?.[1] ?? null;
    const etx = message.indexOf("\u0003");
    const inner = message.slice(found.index + found[0].length, etx < 0 ? undefined : etx).replace(/[\u0000-\u0008\u000e-\u001f\u007f]/gu, "");
    const sent = SENT.exec(inner);
    const paragraphs = (sent ? inner.slice(0, sent.index) : inner).split(/\r?\n[ \t]*\r?\n/u).map((part) => part.trim()).filter(Boolean);
    // the head ends with " =", or with the first paragraph of several lines
    const equals = paragraphs.findIndex((part) => /=\s*$/u.test(part));
    const headEnd = equals >= 0 && equals < 4 ? equals + 1 : 1;
    const head = paragraphs.slice(0, headEnd).flatMap((part) => part.split(/\r?\n/u)).map((line) => unmarked(line)).filter(Boolean);
    const { title, byline, rest } = headOf(head, agency);
    const pieces: Piece[] = [...rest];
    let noted = false;
    for (const part of paragraphs.slice(headEnd)) {
      noted ||= NOTES.test(part);
      if (noted) for (const line of part.split(/\r?\n/u)) pieces.push({ kind: "boilerplate", text: line });
      else pieces.push({ kind: "paragraph", text: part });
    }
    return { ...unstated, title, pieces, byline, published: timeOf(message), agency, outlet: agency, guid: `${found[1]}${found[2]}` };
  });
}
