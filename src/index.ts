/** The public library: a reader of inputs, and the languages it reads. */
export { openReader, type Outcome, type Reader } from "./pipeline.ts";
export { packs as languages } from "./lang/index.ts";
export type * from "./model.ts";
