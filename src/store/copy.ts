/**
 * A copy of an archive while it is at work. VACUUM INTO reads one state of the file from beginning to end, however much is added meanwhile;
 * SQLite's backup interface begins anew whenever another process writes, and beside a watch would never end.
 */
import { closeSync, fsyncSync, openSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { ArchiveFailure, failure, type Connection } from "./connection.ts";

/** Writes the copy; what cannot be finished is taken away again. */
export function copyTo(connection: Connection, to: string): void {
  claim(to);
  try {
    connection.run("VACUUM INTO ?", to);
    withoutSessions(to);
    synced(to);
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/** Makes the file, empty, for nobody else to read: hashes of passwords stand in an archive. Two copies at once never share one. */
function claim(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ArchiveFailure(code === "EEXIST" ? "backup/exists" : "output/unwritable", code === "EEXIST" ? path : `${path} (${code})`);
  }
}

/** VACUUM INTO leaves it to the system when its output reaches the disk. */
function synced(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whoever gets hold of a copy is to find nobody signed in, and as little of it as a copy of the archive has. */
function withoutSessions(path: string): void {
  try {
    const copy = new DatabaseSync(path);
    try {
      copy.exec("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; DELETE FROM pass WHERE kind = 'session'");
    } finally {
      copy.close();
    }
  } catch (error) {
    throw failure(error, path);
  }
}
