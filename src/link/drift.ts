import type { Article, Drift } from "../model.ts";
import type { Aligned } from "./utterance.ts";
export function driftOf(_one: Aligned, _articles: readonly Article[]): Drift[] { return []; }
