/** Hooks and their deliveries as rows. */
import type { Problem } from "../model.ts";
import { headOf } from "./arrivals.ts";
import type { Connection } from "./connection.ts";
import type { Delivery, Hook, Hooks, Place, Wants } from "./hooks.ts";

interface HookRow {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly wants: string;
  readonly secret: string;
  readonly added: number;
  readonly version: number;
  readonly telling: number;
  readonly since_version: number;
  readonly since_telling: number;
  readonly state: Hook["state"];
  readonly waiting: number;
}
const HOOK = "SELECT hook.*, (SELECT count(*) FROM delivery WHERE delivery.hook = hook.n AND delivery.state = 'waiting') AS waiting FROM hook";

const hookOf = ({ id, name, url, wants, secret, added, version, telling, since_version, since_telling, state, waiting }: HookRow): Hook => ({
  id,
  name,
  url,
  wants: JSON.parse(wants) as Wants,
  secret,
  added,
  place: { version, telling },
  since: { version: since_version, telling: since_telling },
  state,
  waiting,
});

interface DeliveryRow extends Omit<Delivery, "problem"> {
  readonly problem: string | null;
}
const DELIVERY =
  "SELECT delivery.id, hook.id AS hook, subject, body, made, due, tries, delivery.state, status, problem, tried FROM delivery JOIN hook ON hook.n = delivery.hook";
const deliveryOf = ({ problem, ...row }: DeliveryRow): Delivery => ({ ...row, problem: problem === null ? null : (JSON.parse(problem) as Problem) });

/** So many deliveries are listed where nobody says how many. */
const LIMIT = 50;

/** The hooks of an archive; `transact` makes what is done within it one step. */
export function openHooks(connection: Connection, transact: <T>(work: () => T) => T): Hooks {
  const hook = (id: string): Hook | null => {
    const row = connection.row<HookRow>(`${HOOK} WHERE hook.id = ?`, id);
    return row ? hookOf(row) : null;
  };
  return {
    list: async () => connection.rows<HookRow>(`${HOOK} ORDER BY hook.n`).map(hookOf),
    hook: async (id) => hook(id),
    add: async ({ id, name, url, wants, secret, added }) =>
      transact(() => {
        const { version, telling }: Place = headOf(connection);
        connection.run(
          "INSERT INTO hook (id, name, url, wants, secret, added, version, telling, since_version, since_telling, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'active')",
          id,
          name,
          url,
          JSON.stringify(wants),
          secret,
          added,
          version,
          telling,
          version,
          telling,
        );
        return hook(id)!;
      }),
    remove: async (id) =>
      transact(() => {
        connection.run("DELETE FROM delivery WHERE hook = (SELECT n FROM hook WHERE id = ?)", id);
        return connection.run("DELETE FROM hook WHERE id = ?", id).changes > 0;
      }),
    end: async (id, problem, at) =>
      transact(() => {
        connection.run("UPDATE hook SET state = 'ended' WHERE id = ?", id);
        connection.run(
          "UPDATE delivery SET state = 'dead', due = NULL, problem = ?, tried = ? WHERE state = 'waiting' AND hook = (SELECT n FROM hook WHERE id = ?)",
          JSON.stringify(problem),
          at,
          id,
        );
      }),
    move: async (id, { version, telling }, found, at) =>
      transact(() => {
        connection.run("UPDATE hook SET version = max(version, ?), telling = max(telling, ?) WHERE id = ?", version, telling, id);
        let kept = 0;
        for (const one of found)
          kept += connection.run(
            `INSERT OR IGNORE INTO delivery (id, hook, subject, body, made, due, tries, state)
             SELECT ?, n, ?, ?, ?, ?, 0, 'waiting' FROM hook WHERE id = ?`,
            one.id,
            one.subject,
            one.body,
            at,
            at,
            id,
          ).changes;
        return kept;
      }),
    claim: async (now, limit, until) =>
      transact(() => {
        const rows = connection.rows<DeliveryRow>(`${DELIVERY} WHERE due <= ? ORDER BY due, delivery.n LIMIT ?`, now, limit);
        for (const { id } of rows) connection.run("UPDATE delivery SET due = ? WHERE id = ?", until, id);
        return rows.map((row) => deliveryOf({ ...row, due: until }));
      }),
    async settle(id, { state, due, status, problem, tried }) {
      connection.run(
        "UPDATE delivery SET state = ?, due = ?, status = ?, problem = ?, tried = ?, tries = tries + 1 WHERE id = ?",
        state,
        due,
        status,
        problem === null ? null : JSON.stringify(problem),
        tried,
        id,
      );
    },
    deliveries: async (id, { limit = LIMIT, after } = {}) =>
      connection
        .rows<DeliveryRow>(
          `${DELIVERY} WHERE hook.id = ? AND delivery.n < coalesce((SELECT n FROM delivery WHERE id = ?), 9223372036854775807) ORDER BY delivery.n DESC LIMIT ?`,
          id,
          after ?? null,
          limit,
        )
        .map(deliveryOf),
    due: async () => connection.row<{ due: number | null }>("SELECT min(due) AS due FROM delivery WHERE due IS NOT NULL")!.due,
    forget: async (before) => void connection.run("DELETE FROM delivery WHERE state <> 'waiting' AND tried < ?", before),
  };
}
