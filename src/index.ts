/** The public library: a reader of inputs, the languages it reads, and the archive that keeps what was read. */
export { openReader, type Outcome, type Reader } from "./pipeline.ts";
export { openIntake, type Intake, type Taken } from "./intake.ts";
export { ArchiveFailure } from "./store/connection.ts";
export { openArchive } from "./store/sqlite.ts";
export type * from "./store/store.ts";
export { packs as languages } from "./lang/index.ts";
export type * from "./model.ts";
