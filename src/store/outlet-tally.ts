/**
 * How much each outlet published, how much of it first hand, and whom it relays: counted as articles come and go, so that asking costs
 * what the answer holds. An outlet is known by its entity, or by how it signs where it has none.
 */
import type { Article } from "../model.ts";
import type { Connection } from "./connection.ts";
import type { OutletCount } from "./store.ts";

const MOST_RELAYS = 10;
/** The key of articles that do not say who published them. */
const NOBODY = "";

interface Counts {
  readonly entity: number | null;
  readonly name: string;
  articles: number;
  statements: number;
  firsthand: number;
  readonly relays: Map<string, number>;
}

export interface OutletTally {
  /** Counts an article in or out; `entity` is the number of its outlet. */
  count(article: Article, entity: number | null, times: 1 | -1): void;
  save(): void;
  forget(): void;
}

/** The names of those through whom a statement came, once each. */
export const relaysOf = ({ chain }: Article["statements"][number]): Set<string> =>
  new Set(chain.filter(({ role }) => role === "relay").map(({ name }) => name));

/** Counts kept in memory until the batch ends: rows that touch an index between articles would cost more than the articles. */
export function openOutletTally(connection: Connection): OutletTally {
  const counts = new Map<string, Counts>();
  return {
    count({ outlet, statements }, entity, times) {
      const key = outlet === null ? NOBODY : entity === null ? `o:${outlet.name}` : `e${entity}`;
      let one = counts.get(key);
      if (!one) counts.set(key, (one = { entity, name: outlet?.name ?? "", articles: 0, statements: 0, firsthand: 0, relays: new Map() }));
      one.articles += times;
      one.statements += times * statements.length;
      for (const statement of statements) {
        const relays = relaysOf(statement);
        if (!relays.size) one.firsthand += times;
        for (const name of relays) one.relays.set(name, (one.relays.get(name) ?? 0) + times);
      }
    },
    save() {
      for (const [key, { entity, name, articles, statements, firsthand, relays }] of counts) {
        if (key !== NOBODY)
          connection.run(
            `INSERT INTO outlet VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET articles = articles + excluded.articles,
             statements = statements + excluded.statements, firsthand = firsthand + excluded.firsthand`,
            key,
            entity,
            name,
            articles,
            statements,
            firsthand,
          );
        for (const [whom, passed] of relays)
          connection.run(
            "INSERT INTO passing VALUES (?, ?, ?) ON CONFLICT (outlet, whom) DO UPDATE SET statements = statements + excluded.statements",
            key,
            whom,
            passed,
          );
      }
      counts.clear();
    },
    forget: () => counts.clear(),
  };
}

/** How many statements an outlet has through whom; null where the article does not say who published it. */
interface Passed {
  readonly by: string | null;
  readonly whom: string;
  statements: number;
}

/** Those that published articles, the most first, then those that are only relayed. */
export function outlets(connection: Connection): OutletCount[] {
  const rows = connection.rows<Omit<OutletCount, "relays" | "relayedBy"> & { key: string }>(
    `SELECT key, coalesce(entity.name, outlet.name) AS name, entity.id AS entity, outlet.articles, statements, firsthand
     FROM outlet LEFT JOIN entity ON entity.n = outlet.entity WHERE outlet.articles > 0 ORDER BY outlet.articles DESC, 2`,
  );
  const nameOf = new Map(rows.map(({ key, name }) => [key, name]));
  const passed = passings(connection, nameOf);
  const relayed = Map.groupBy(passed, ({ whom }) => whom);
  const relaying = Map.groupBy(passed, ({ by }) => by);
  const links = (name: string): Pick<OutletCount, "relays" | "relayedBy"> => ({
    relays: counted(relaying.get(name), ({ whom }) => whom),
    relayedBy: counted(relayed.get(name), ({ by }) => by),
  });
  const published = rows.map(({ key: _, ...row }): OutletCount => ({ ...row, ...links(row.name) }));
  const names = new Set(published.map(({ name }) => name));
  const others = [...relayed].filter(([name, by]) => !names.has(name) && by.some((one) => one.by !== null)).map(([name]) => name);
  const more = others.map((name): OutletCount => ({ name, entity: null, articles: 0, statements: 0, firsthand: 0, ...links(name) }));
  return [...published, ...more];
}

/** Who passed on whom, the most statements first; outlets of one name are one. */
function passings(connection: Connection, nameOf: ReadonlyMap<string, string>): Passed[] {
  const found = new Map<string, Passed>();
  for (const { outlet, whom, statements } of connection.rows<{ outlet: string; whom: string; statements: number }>(
    "SELECT outlet, whom, statements FROM passing WHERE statements > 0",
  )) {
    const by = outlet === NOBODY ? null : (nameOf.get(outlet) ?? null);
    const key = JSON.stringify([by, whom]);
    const one = found.get(key);
    if (one) one.statements += statements;
    else found.set(key, { by, whom, statements });
  }
  const order = (a: string | null, b: string | null): number => (a === b ? 0 : a === null || (b !== null && a < b) ? -1 : 1);
  return [...found.values()].sort((a, b) => b.statements - a.statements || order(a.by, b.by) || order(a.whom, b.whom));
}

const counted = (found: readonly Passed[] | undefined, nameOf: (one: Passed) => string | null): OutletCount["relays"] =>
  (found ?? []).flatMap((one) => (nameOf(one) === null ? [] : [{ name: nameOf(one)!, statements: one.statements }])).slice(0, MOST_RELAYS);
