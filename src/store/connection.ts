/**
 * One connection to the SQLite file: prepared statements kept by their text, migrations, and failures of the world (a full disk, a
 * damaged file, a lock that is not given up) told apart from slips of the program.
 */
import { existsSync } from "node:fs";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { Problem } from "../model.ts";
import type { ProblemCode } from "../errors.ts";
import { migrations } from "./migrations.ts";

/** A failure of the file or the disk below an archive, as a coded problem; anything else that is thrown is a bug. */
export class ArchiveFailure extends Error {
  readonly problem: Problem;
  constructor(code: ProblemCode, detail: string) {
    super(`${code} ${detail}`);
    this.problem = { code, span: null, detail };
  }
}

export interface Connection {
  run(sql: string, ...values: readonly SQLInputValue[]): { readonly changes: number; readonly rowid: number };
  row<T>(sql: string, ...values: readonly SQLInputValue[]): T | undefined;
  rows<T>(sql: string, ...values: readonly SQLInputValue[]): T[];
  exec(sql: string): void;
  close(): void;
}

/** How long a writer waits for another's batch; batches take seconds. */
const PATIENCE_MS = 60_000;
/** Pages kept in memory; index pages of the newest weeks are what a writer needs: twice as many make adding no faster. In KiB, as SQLite counts them when negative. */
const CACHE_KIB = 64 * 1024;

/**
 * Opens a file, made where there is none unless `readOnly`, and brings its tables up to date.
 * Throws an ArchiveFailure where the file is missing, damaged, newer than this program or cannot be written.
 */
export function connect(path: string, readOnly: boolean): Connection {
  if (readOnly && path !== ":memory:" && !existsSync(path)) throw new ArchiveFailure("archive/missing", path);
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw failure(error, path);
    }
  };
  const db = guard(() => new DatabaseSync(path, { readOnly, timeout: PATIENCE_MS }));
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let made = prepared.get(sql);
    if (!made) prepared.set(sql, (made = db.prepare(sql)));
    return made;
  };
  const connection: Connection = {
    run: (sql, ...values) =>
      guard(() => {
        const { changes, lastInsertRowid } = statement(sql).run(...values);
        return { changes: Number(changes), rowid: Number(lastInsertRowid) };
      }),
    row: <T>(sql: string, ...values: readonly SQLInputValue[]) => guard(() => statement(sql).get(...values) as T | undefined),
    rows: <T>(sql: string, ...values: readonly SQLInputValue[]) => guard(() => statement(sql).all(...values) as T[]),
    exec: (sql) => guard(() => db.exec(sql)),
    close: () => db.close(),
  };
  try {
    connection.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY`);
    if (!readOnly) connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864");
    migrate(connection, path, readOnly);
  } catch (error) {
    db.close();
    throw error;
  }
  return connection;
}

/** How many steps the tables have taken. */
export const schemaOf = (connection: Connection): number => connection.row<{ user_version: number }>("PRAGMA user_version")!.user_version;

function migrate(connection: Connection, path: string, readOnly: boolean): void {
  const newer = (taken: number) => new ArchiveFailure("archive/newer", `${path}: schema ${taken}, this program knows ${migrations.length}`);
  const taken = schemaOf(connection);
  if (taken > migrations.length) throw newer(taken);
  if (taken === migrations.length) return;
  if (readOnly) throw new ArchiveFailure("archive/older", `${path}: schema ${taken}, this program needs ${migrations.length}`);
  for (;;) {
    // another process may be taking the same steps
    connection.exec("BEGIN IMMEDIATE");
    try {
      const done = schemaOf(connection);
      if (done < migrations.length) {
        if (done === 0 && connection.row("SELECT 1 FROM sqlite_schema LIMIT 1"))
          throw new ArchiveFailure("archive/damaged", `${path}: another program's database`);
        connection.exec(`${migrations[done]!}; PRAGMA user_version = ${done + 1}`);
      }
      connection.exec("COMMIT");
      if (done >= migrations.length) return;
    } catch (error) {
      connection.exec("ROLLBACK");
      throw error;
    }
  }
}

const BUSY = 5,
  READ_ONLY = 8,
  INPUT_OUTPUT = 10,
  CORRUPT = 11,
  FULL = 13,
  CANNOT_OPEN = 14,
  NOT_A_DATABASE = 26;

/** What an error of SQLite means for an archive: an ArchiveFailure, or the error itself where it is a bug. */
export function failure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return error;
  const detail = `${path} (${error.message})`;
  switch (error.errcode & 0xff) {
    case BUSY:
      return new ArchiveFailure("archive/busy", detail);
    case CORRUPT:
    case NOT_A_DATABASE:
      return new ArchiveFailure("archive/damaged", detail);
    case READ_ONLY:
    case INPUT_OUTPUT:
    case FULL:
    case CANNOT_OPEN:
      return new ArchiveFailure("archive/unwritable", detail);
    default:
      return error;
  }
}
