/**
 * A question in words as a language reads it: in the same terms as articles, so that it finds what other languages say. Its names
 * are those of the archive, in any spelling.
 */
import type { Article } from "../model.ts";
import { packs } from "../lang/index.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind } from "../text/segment.ts";
import { withKeys, wordings, type Wording } from "../link/wording.ts";
import { openReader, type Reader } from "../pipeline.ts";
import type { Archive } from "../store/store.ts";

export interface Question {
  readonly language: string;
  /** The whole of it, and each sentence where it has several. */
  readonly units: readonly Wording[];
  /** Its telling words, as they stand. */
  readonly words: string;
}

/** A name of the question may be so many of the archive's. */
const MOST_NAMES = 5;

/**
 * Reads a question as text of every language: a few words do not tell which it is.
 *
 *     (await questions(archive, "Radaren döde")).map(({ language }) => language)   // ["sv", "nb", "pl", "en"]
 */
export async function questions(archive: Archive, text: string): Promise<Question[]> {
  const reader = openReader();
  const made: Question[] = [];
  for (const pack of packs) made.push(await questionIn(archive, text, pack, reader));
  return made;
}

async function questionIn(archive: Archive, text: string, pack: Pack, reader: Reader): Promise<Question> {
  const article = articleOf(text, pack.code, reader);
  const read = wordings(article, pack);
  const { tokens } = read;
  const bearers = new Map<string, readonly string[]>();
  for (const { span, entity } of article.mentions) {
    const found = await archive.names(text.slice(...span), MOST_NAMES);
    if (found.length)
      bearers.set(
        `n:${entity}`,
        found.map((one) => `n:${one.entity}`),
      );
  }
  const known = (wording: Wording): Wording => ({
    ...wording,
    terms: wording.terms.map((term) =>
      withKeys(
        term,
        term.keys.flatMap((key) => bearers.get(key) ?? [key]),
      ),
    ),
  });
  const sentences = tokens.sentences.map(([from, to]) => read.of([[tokens.start[from]!, tokens.end[to - 1]!]])).filter(({ terms }) => terms.length);
  const whole = read.of([[0, text.length]]);
  const telling = new Set(whole.terms.map(({ at }) => at));
  const names = article.mentions.map(({ span }) => text.slice(...span));
  const words = [...tokens.word].filter((_, t) => tokens.kind[t] !== Kind.mark && telling.has(tokens.start[t]!));
  return {
    language: pack.code,
    units: (sentences.length > 1 ? [whole, ...sentences] : [whole]).map(known),
    words: [...new Set([...names, ...words])].join(" ") || text,
  };
}

function articleOf(text: string, language: string, reader: Reader): Article {
  return reader.extract({
    id: "question",
    origin: { path: null, index: 0, url: null, format: "text" },
    outletName: null,
    language,
    title: null,
    published: null,
    byline: [],
    credits: [],
    agency: null,
    text,
    blocks: [{ kind: "paragraph", span: [0, text.length] }],
    problems: [],
  });
}
