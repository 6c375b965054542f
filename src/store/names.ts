/**
 * The names of an archive: what the registry of entities saves between runs, and every spelling by how it sounds, so that a name is
 * found however it is written: the forms that texts use, in every case form they may stand for, and the canonical name.
 */
import type { Article, EntityType, SavedEntity } from "../model.ts";
import { alike, nameForms, skeleton } from "../lang/forms.ts";
import type { NameChanges, SavedNames } from "../lang/known.ts";
import type { Pack } from "../lang/pack.ts";
import type { Connection } from "./connection.ts";
import { foldedWords } from "./fold.ts";
import type { NameFound } from "./store.ts";

/** Spellings that were written down are remembered, so that the names of every day cost one look each. */
const REMEMBERED = 50_000;
/** No part of a name leads to more entities than this: whoever asks for "Anna" alone is not helped by all of them. */
const MOST_BEARERS = 2000;
const MOST_FORMS = 12;
/** What a name's articles count at most: spelled as asked for, each of them three times. */
const RANKS = 3;

interface EntityRow {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly known: number;
  readonly parts: string;
  readonly spelled: string;
  readonly articles: number;
}

export interface NameStore extends SavedNames {
  keep(changes: NameChanges): void;
  /** The number of an entity within the archive, made where it has none. */
  number(id: string, name: string, type: EntityType | null): number;
  /** Counts the names that an article mentions, once each, and writes down how it spells them. */
  count(article: Article, numbers: ReadonlyMap<string, number>, times: 1 | -1): void;
  /** Writes down in how many articles each name stands now. */
  save(): void;
  /** Forgets what it remembers of rows that may be gone. */
  forget(): void;
}

/** The names as a writer sees them. */
export function openNameStore(connection: Connection, packOf: (language: string) => Pack | undefined): NameStore {
  const numbers = new Map<string, number>();
  const sounded = new Set<string>();
  const places = new Map<string, number>();
  const counts = new Map<number, number>();

  const soundOut = (n: number, form: string, pack: Pack): void => {
    const mark = `${n} ${pack.code} ${form}`;
    if (sounded.has(mark)) return;
    if (sounded.size >= REMEMBERED) sounded.clear();
    sounded.add(mark);
    for (const sound of new Set(soundsOf(form, pack).flat()))
      connection.run("INSERT OR IGNORE INTO sound VALUES (?, ?, ?)", skeleton(sound), sound, n);
  };
  const number = (id: string, name: string, type: EntityType | null): number => {
    let n = numbers.get(id);
    if (n !== undefined) return n;
    n =
      connection.row<{ n: number }>("SELECT n FROM entity WHERE id = ?", id)?.n ??
      connection.run("INSERT INTO entity (id, name, type, known, parts, spelled) VALUES (?, ?, ?, 0, '[]', '[]')", id, name, type).rowid;
    if (numbers.size >= REMEMBERED) numbers.clear();
    numbers.set(id, n);
    return n;
  };

  return {
    number,
    entity(id) {
      const row = connection.row<EntityRow>("SELECT * FROM entity WHERE id = ?", id);
      return row ? savedOf(row) : null;
    },
    filed: (key) =>
      connection
        .rows<{ id: string }>("SELECT entity.id FROM filed JOIN entity ON entity.n = filed.entity WHERE filed.key = ? ORDER BY place", key)
        .map(({ id }) => id),
    keep({ entities, filed }) {
      for (const { id, name, type, known, parts, spelled } of entities) {
        connection.run(
          "UPDATE entity SET name = ?, type = ?, known = ?, parts = ?, spelled = ? WHERE n = ?",
          name,
          type,
          known ? 1 : 0,
          JSON.stringify(parts),
          JSON.stringify(spelled),
          number(id, name, type),
        );
      }
      for (const [key, id] of filed) {
        const n = numbers.get(id) ?? connection.row<{ n: number }>("SELECT n FROM entity WHERE id = ?", id)!.n;
        const place = places.get(key) ?? connection.row<{ count: number }>("SELECT count(*) AS count FROM filed WHERE key = ?", key)!.count;
        connection.run("INSERT INTO filed VALUES (?, ?, ?)", key, place, n);
        if (places.size >= REMEMBERED) places.clear();
        places.set(key, place + 1);
      }
    },
    count(article, ids, times) {
      const pack = packOf(article.language);
      const forms = new Map<string, Set<string>>();
      for (const { span, entity } of article.mentions) {
        const seen = forms.get(entity);
        if (seen) seen.add(article.text.slice(...span));
        else forms.set(entity, new Set([article.text.slice(...span)]));
      }
      for (const [entity, spelled] of forms) {
        const n = ids.get(entity)!;
        counts.set(n, (counts.get(n) ?? 0) + times);
        for (const form of spelled) {
          connection.run("INSERT INTO spelling VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET articles = articles + excluded.articles", n, form, times);
          if (pack && times > 0) soundOut(n, form, pack);
        }
      }
      if (pack && times > 0) for (const { id, name } of article.entities) soundOut(ids.get(id)!, name, pack);
    },
    save() {
      for (const [n, more] of [...counts].sort((a, b) => a[0] - b[0]))
        connection.run("UPDATE entity SET articles = articles + ? WHERE n = ?", more, n);
      counts.clear();
    },
    forget() {
      for (const map of [numbers, places, sounded, counts]) map.clear();
    },
  };
}

const savedOf = (row: EntityRow): SavedEntity => ({
  id: row.id,
  name: row.name,
  type: row.type as EntityType | null,
  known: row.known === 1,
  parts: JSON.parse(row.parts) as string[][],
  spelled: JSON.parse(row.spelled) as string[],
});

/** The sounds that each word of a form may have, of the nominatives that it may stand for too. */
function soundsOf(form: string, pack: Pack): string[][] {
  const { nominatives, sound } = nameForms(pack);
  const words = form.match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? [];
  return words.map((word) => [...new Set([word, ...nominatives(word)].map(sound))]);
}

/** The numbers of the entities that may be meant by a name in any spelling of any of the languages, in no order. */
export function bearers(connection: Connection, text: string, packs: readonly Pack[]): number[] {
  // whoever asks writes small letters and capitals alike
  const parts = (text.match(/[\p{L}\p{N}\p{M}]{2,}/gu) ?? []).map((word) => [
    ...new Set(packs.flatMap((pack) => soundsOf(`${word[0]!.toUpperCase()}${word.slice(1)}`, pack).flat())),
  ]);
  let found: Set<number> | null = null;
  for (const sounds of parts) {
    const here = new Set<number>();
    const tried = new Set<string>();
    for (const asked of sounds)
      for (const { sound } of connection.rows<{ sound: string }>("SELECT DISTINCT sound FROM sound WHERE key = ?", skeleton(asked))) {
        const key = skeleton(asked);
        if (tried.has(sound) || !alike(asked, sound)) continue;
        tried.add(sound);
        for (const { entity } of connection.rows<{ entity: number }>(
          `SELECT entity FROM sound WHERE key = ? AND sound = ? LIMIT ${MOST_BEARERS}`,
          key,
          sound,
        )) {
          if (!found || found.has(entity)) here.add(entity);
        }
      }
    found = here;
    if (!found.size) break;
  }
  return [...(found ?? [])];
}

/** The names that a text may mean, those that it spells exactly first, then the most frequent. */
export function findNames(connection: Connection, text: string, packs: readonly Pack[], limit: number): NameFound[] {
  const asked = foldedWords(text).map(({ word }) => word);
  const same = (form: string) =>
    foldedWords(form)
      .map(({ word }) => word)
      .join(" ");
  const partial = (form: string) => {
    const words = new Set(foldedWords(form).map(({ word }) => word));
    return asked.every((word) => words.has(word));
  };
  const met = bearers(connection, text, packs)
    .map((n) =>
      connection.row<Pick<EntityRow, "n" | "id" | "name" | "type" | "articles">>("SELECT n, id, name, type, articles FROM entity WHERE n = ?", n)!,
    )
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles);
  // a name that is spelled as it was asked for counts three times: whoever has less than a third of enough names' articles is no answer
  const least = (met[limit - 1]?.articles ?? 0) / RANKS;
  const found = met
    .filter(({ articles }) => articles >= least)
    .map((row) => {
      const one = nameFound(connection, row);
      const spelled = [one.name, ...one.forms];
      const rank = spelled.some((form) => same(form) === asked.join(" ")) ? 2 : spelled.some(partial) ? 1 : 0;
      return { rank, found: one };
    });
  return found
    .sort(
      (a, b) => b.found.articles * (b.rank + 1) - a.found.articles * (a.rank + 1) || b.rank - a.rank || (a.found.entity < b.found.entity ? -1 : 1),
    )
    .slice(0, limit)
    .map((one) => one.found);
}

type NameRow = Pick<EntityRow, "n" | "id" | "name" | "type" | "articles">;

function nameFound(connection: Connection, { n, id, name, type, articles }: NameRow): NameFound {
  const forms = connection
    .rows<{ form: string }>(`SELECT form FROM spelling WHERE entity = ? AND articles > 0 ORDER BY articles DESC, form LIMIT ${MOST_FORMS}`, n)
    .map(({ form }) => form);
  return { entity: id, name, type: (type ?? "organisation") as EntityType, articles, forms };
}

/** The name of an entity; null where the archive has none of that id. */
export function nameOf(connection: Connection, entity: string): NameFound | null {
  const row = connection.row<NameRow>("SELECT n, id, name, type, articles FROM entity WHERE id = ?", entity);
  return row ? nameFound(connection, row) : null;
}
