/**
 * A figure made whole: what stands behind the number that was read (its noun, a bound, a rate) and the value, bound and unit that
 * come of it.
 */
import type { Bound, Quantity } from "../model.ts";
import type { Amount, QuantityReader } from "./quantity-amount.ts";
import { counted, type Counted } from "./quantity-noun.ts";
import { readNumber } from "./quantity-number.ts";
import { isCurrency, isDuration, type Side, type Unit } from "./quantity-words.ts";

/** What was read up to the token `end`: a figure, or a number that is none. */
export interface Read { readonly quantity: Quantity | null; readonly end: number }

/** The bound that stands behind an amount ("or more"), or null. */
export function afterBound(reader: QuantityReader, t: number, limit: number): { side: Side; end: number } | null {
  const found = t < limit ? reader.words.boundsAfter.longest(reader.tokens, t, limit) : null;
  // "50 percent plus one vote": what another number follows joins the two
  if (!found || (found.end < limit && readNumber(reader.tokens, found.end, limit, reader.words))) return null;
  return { side: found.values[0]!, end: found.end };
}

/** Adds what stands behind an amount: its noun, a bound, a rate. */
export function complete(reader: QuantityReader, first: number, found: Amount, bound: Bound, limit: number): Read {
  const { tokens, words } = reader;
  const [low, high] = [found.values[0]!, found.values.at(-1)!];
  let end = found.end, unit = found.unit, noun: Counted | null = null;
  let after = afterBound(reader, end, limit);
  if (after) end = after.end;
  if (!unit) {
    if (found.numbers.at(-1)!.share) unit = { unit: "share", factor: 1, rate: null };
    else {
      noun = counted(reader, end, limit);
      unit = { unit: noun?.person ? "person" : "item", factor: 1, rate: null };
      const before = noun ? null : unitBefore(reader, first);
      if (before && !isCurrency(before.unit) && !isDuration(before.unit)) unit = before;
    }
    after ??= noun ? afterBound(reader, noun.end, limit) : null;
  }
  let rate = unit.rate;
  for (const k of [end, noun?.end ?? end]) if (!rate && k < limit) {
    const per = words.rates.longest(tokens, k, limit);
    if (per) { rate = per.values[0]!; end = per.end; }
  }
  const sure = after && (bound === "exact" || bound === "about") ? after.side : bound;
  const stop = Math.max(end, noun?.end ?? end, after?.end ?? end);
  return finish(reader, first, stop, [low, high], sure, { ...unit, rate }, noun ?? (found.unit || unit.unit === "share" ? whole(reader, end, limit) : null));
}

/** "magnitude 7.4", "en magnitud på 7,4": a unit before the number, perhaps with one preposition or bound between. */
function unitBefore({ tokens, words }: QuantityReader, first: number): Unit | null {
  for (const t of [first - 1, first - 2]) {
    if (t < 0 || tokens.sentence[t] !== tokens.sentence[first]) return null;
    const unit = words.units.longest(tokens, t, t + 1);
    if (unit) return unit.values[0]!;
    if (!words.closed.has(tokens.low[t]!)) return null;
  }
  return null;
}

/** "20 percent of the capacity": what the measure is of. */
function whole(reader: QuantityReader, t: number, limit: number): Counted | null {
  const of = t < limit ? reader.words.partitive.longest(reader.tokens, t, limit) : null;
  if (!of) return null;
  let k = of.end;
  while (k < limit && k < of.end + 2 && reader.words.determiners.has(reader.tokens.low[k]!)) k++;
  return counted(reader, k, limit);
}

/** The figure from token `first` to `end`: an open side is null, a share has four digits. */
export function finish(reader: QuantityReader, first: number, end: number, values: readonly [number, number], bound: Bound, unit: Unit, noun: Counted | null): Read {
  const { tokens } = reader;
  const [low, high] = unit.unit === "share" ? values.map((value) => Number(value.toFixed(4))) as [number, number] : values;
  const of = noun && noun.first < noun.end ? [tokens.start[noun.first]!, tokens.end[noun.end - 1]!] as const : null;
  return {
    end,
    quantity: {
      span: [tokens.start[first]!, tokens.end[end - 1]!],
      min: bound === "at-most" ? null : low, max: bound === "at-least" ? null : high,
      bound, unit: unit.unit, rate: unit.rate, of: of && { span: of, text: tokens.text.slice(...of) },
    },
  };
}
