/** The public library: a reader of inputs, the languages it reads, and the archive that keeps what was read. */
export { openReader, type Outcome, type Reader } from "./pipeline.ts";
export { openIntake, type Intake, type Taken } from "./intake.ts";
export { ArchiveFailure } from "./store/connection.ts";
export { openArchive } from "./store/sqlite.ts";
export type * from "./store/store.ts";
export { packs as languages } from "./lang/index.ts";
export { selectArticles, selectStories, type Selection } from "./inquiry/selection.ts";
export { fileOf, formatOf, formats, type Format } from "./export/formats.ts";
export { whole, type Selected, type Told } from "./export/selected.ts";
export { forScript } from "./export/json.ts";
export { anchorsIn, pointersIn, type Anchor, type Pointer } from "./export/annotation-check.ts";
export type * from "./model.ts";
