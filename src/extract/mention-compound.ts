/** Names inside one word that a hyphen divides: what is about a name, a region named for a place, two names side by side. */
import type { EntityType } from "../model.ts";
import { isAcronym, isCapital } from "./mention-run.ts";
import { push, type View } from "./mention-view.ts";

/** "Trump-administrationen" is a name itself, of "Nato-soldater" the first part is; true where one was found. */
export function compound(view: View, i: number): boolean {
  const { tokens, words } = view;
  const word = tokens.word[i]!;
  const dash = Math.max(word.lastIndexOf("-"), word.lastIndexOf("‑"));
  const tail = word.slice(dash + 1).toLowerCase();
  const { nounsCapitalised } = view.pack.grammar;
  if (dash < 2 || tail.length < 3 || !nounsCapitalised && isCapital(word.slice(dash + 1))) return false;
  const forms = [tail, ...words.forms.nominatives(tail)];
  const head = word.slice(0, dash);
  const type: EntityType | null = forms.some(words.isOrganisationWord) ? "organisation" : forms.some(words.isPlaceWord) ? "place" : null;
  const known = view.known.find(head, view.pack);
  const low = head.toLowerCase();
  if (nounsCapitalised && !known && !isAcronym(head) && !view.surnames.has(low)) return false;
  const evident = known !== null || view.names.has(low) || (!view.lowers.has(low) && !words.ordinary.has(low) && (!view.initial[i] || isAcronym(head)) && head.length > 1);
  if (!evident || view.known.isCommon(low) || view.known.demonym(low)) return true;
  if (type) push(view, i, i + 1, type);
  // the place in "X-regionen" is named besides the region
  if (!type || known?.type === "place") view.found.push({ span: [tokens.start[i]!, tokens.start[i]! + dash], type: known?.type ?? null });
  return true;
}

/** "Moskva-Kyiv": known names that a hyphen ties are names each; true where it was so. */
export function pair(view: View, i: number): boolean {
  const { tokens } = view;
  const parts = tokens.word[i]!.split(/[-‑]/u);
  if (parts.length < 2 || parts.some((part) => !isCapital(part))) return false;
  const known = parts.map((part) => view.known.find(part, view.pack));
  if (!known.every((name) => name !== null && name.type !== "person")) return false;
  let from = tokens.start[i]!;
  parts.forEach((part, n) => { view.found.push({ span: [from, from + part.length], type: known[n]!.type }); from += part.length + 1; });
  return true;
}
