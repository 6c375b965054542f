/**
 * A file that one process holds at a time, until it lets go or ends, however it ends: SQLite's own lock on a database file, which the system
 * takes back from a process that was killed. A file that is merely there would keep the next one out for ever.
 */
import { DatabaseSync } from "node:sqlite";

export interface Lock {
  release(): void;
}

/**
 * Takes the lock; null where another process has it.
 *
 *     const lock = takeLock("firsthand.db.watch");
 */
export function takeLock(path: string): Lock | null {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    db.exec("BEGIN EXCLUSIVE");
    return { release: () => db.close() };
  } catch (error) {
    db.close();
    if (error instanceof Error && "errcode" in error && error.errcode === BUSY) return null;
    throw error;
  }
}
const BUSY = 5;
