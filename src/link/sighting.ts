/**
 * Articles that name a person of an occasion in full without a statement that reading could tie to the name: a source whose words the
 * article has, most often. Before the person is first heard nothing can be of that origin; where no pack knows an article's language,
 * the name is all there is. Two capitalised words in a row are filed by how they sound, once for the story.
 */
import type { Article, Span } from "../model.ts";
import { alike, nameForms, skeleton } from "../lang/forms.ts";
import type { Pack } from "../lang/pack.ts";
import { Kind } from "../text/segment.ts";
import type { Testimony } from "./mouth.ts";
import type { Occasion } from "./occasion.ts";
import { tokensOf } from "./wording.ts";

const BODY: ReadonlySet<string> = new Set(["lede", "paragraph", "caption"]);

interface Sight { readonly article: number; readonly span: Span; readonly first: readonly string[]; readonly last: readonly string[] }

/** Finds where the persons of an occasion are named in articles that have no testimony of theirs. */
export type Sighting = (occasion: Occasion) => { article: number; span: Span }[];

/**
 * Files the names of a story.
 *
 *     openSighting(list, packs, said)(occasion)[0].article   // 3: it names her in full
 */
export function openSighting(list: readonly Article[], packs: readonly Pack[], said: readonly Testimony[]): Sighting {
  const byLast = new Map<string, Sight[]>();
  const read = list.map((article, i) => {
    const own = packs.filter(({ code }) => code === article.language);
    const tokens = tokensOf(article);
    const sounds = (word: string) => [...new Set((own.length ? own : packs).flatMap((pack) => { const forms = nameForms(pack); return [word, ...forms.nominatives(word)].map(forms.sound); }))];
    for (let t = 0; t + 1 < tokens.count; t++) {
      if (tokens.kind[t] === Kind.mark || !/^\p{Lu}/u.test(tokens.word[t]!) || !/^\p{Lu}/u.test(tokens.word[t + 1]!) || !BODY.has(tokens.blocks[tokens.block[t]!]?.kind ?? "")) continue;
      const sight: Sight = { article: i, span: [tokens.start[t]!, tokens.end[t + 1]!], first: sounds(tokens.word[t]!), last: sounds(tokens.word[t + 1]!) };
      for (const key of new Set(sight.last.map(skeleton))) { const near = byLast.get(key); if (near) near.push(sight); else byLast.set(key, [sight]); }
    }
    return own.length > 0;
  });
  const heard = new Map<string, Set<number>>();
  for (const { mouth, article } of said) heard.set(mouth.id, (heard.get(mouth.id) ?? new Set()).add(article));
  return ({ mouths, testimonies }) => {
    const begun = Math.min(...testimonies.map(({ article }) => article));
    const found = new Map<number, Span>();
    for (const { id, voice } of mouths) {
      const parts = voice?.split(/\s+/u) ?? [];
      if (parts.length < 2) continue;
      for (const { sound } of packs.map(nameForms)) {
        const first = sound(parts[0]!), last = sound(parts.at(-1)!);
        for (const sight of byLast.get(skeleton(last)) ?? []) {
          if (found.has(sight.article) || heard.get(id)?.has(sight.article) || read[sight.article] && sight.article < begun) continue;
          if (sight.first.some((one) => alike(one, first)) && sight.last.some((one) => alike(one, last))) found.set(sight.article, sight.span);
        }
      }
    }
    return [...found].map(([article, span]) => ({ article, span }));
  };
}
