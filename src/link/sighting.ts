/**
 * Articles that name a person of an occasion in full without a statement that reading could tie to the name: a source whose words the
 * article has, most often. Before the person is first heard nothing can be of that origin; where no pack knows an article's language,
 * the name is all there is.
 */
import type { Article, Span } from "../model.ts";
import { alike, nameForms } from "../lang/forms.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind, tokenize } from "../text/segment.ts";
import type { Testimony } from "./mouth.ts";
import type { Occasion } from "./occasion.ts";

const NO_STOPS = { abbreviations: new Set<string>() };

/** Where the persons of an occasion are named in articles that have no testimony of theirs. */
export function sightings(list: readonly Article[], packs: readonly Pack[], { mouths, testimonies }: Occasion, said: readonly Testimony[]): { article: number; span: Span }[] {
  const first = Math.min(...testimonies.map(({ article }) => article));
  const heard = new Set(said.filter(({ mouth }) => mouths.some(({ id }) => id === mouth.id)).map(({ article }) => article));
  const names = mouths.filter(({ person }) => person).map(({ name }) => name.split(/\s+/u)).filter((parts) => parts.length > 1);
  if (!names.length) return [];
  const soundsOf = (pack: Pack) => nameForms(pack).sound;
  return list.flatMap((article, i) => {
    if (heard.has(i)) return [];
    const pack = packs.find(({ code }) => code === article.language);
    if (pack && i < first) return [];
    const entities = new Set(mouths.flatMap((mouth) => [...mouth.entities]));
    const mention = article.mentions.find(({ entity, span }) => entities.has(entity) && /\s/u.test(article.text.slice(...span)) && names.some((parts) => parts.length <= article.text.slice(...span).split(/\s+/u).length));
    if (pack) return mention ? [{ article: i, span: mention.span }] : [];
    const tokens = tokenize(article.text, article.blocks, NO_STOPS);
    for (let t = 0; t + 1 < tokens.count; t++) {
      if (tokens.kind[t] === Kind.mark || !/^\p{Lu}/u.test(tokens.word[t]!) || !/^\p{Lu}/u.test(tokens.word[t + 1]!)) continue;
      for (const parts of names)
        for (const sound of packs.map(soundsOf)) {
          const fits = (word: string, part: string) => packs.some((other) => alike(sound(word), nameForms(other).sound(part)));
          if (fits(tokens.word[t]!, parts[0]!) && fits(tokens.word[t + 1]!, parts.at(-1)!)) return [{ article: i, span: [tokens.start[t]!, tokens.end[t + 1]!] as Span }];
        }
    }
    return [];
  });
}
