/**
 * Where the nodes of a way stand when it is drawn from left to right: each in the column behind all that lead to it, and within its
 * column near to what it is tied to (K. Sugiyama's method of 1981: layers, then orders by barycentre, sweep by sweep). Steps that close a
 * circle do not count for the columns.
 */

/** A node to be placed, in units of the drawing. */
export interface Box {
  readonly id: string;
  readonly height: number;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
}

export interface Place {
  readonly column: number;
  /** The upper edge. */
  readonly y: number;
}

export interface Layers {
  readonly places: ReadonlyMap<string, Place>;
  /** For each tie, in the order in which they were given, where it passes the columns between its boxes: the middle of its gap there. */
  readonly bends: readonly (readonly Place[])[];
  readonly columns: number;
  readonly height: number;
}

/** Sweeps over the columns; orders of news stories settle in fewer. */
const SWEEPS = 6;
/** The room that a tie takes in a column that it only passes. */
const PASSING = 2;

/**
 * The places of boxes, how ties pass the columns between, and how high all of them stand together; ties to unknown boxes have no bends.
 *
 *     layers([{ id: "a", height: 40 }, { id: "b", height: 40 }], [{ from: "a", to: "b" }], 10).places.get("b")?.column === 1
 */
export function layers(boxes: readonly Box[], ties: readonly Tie[], gap: number): Layers {
  const known = new Set(boxes.map(({ id }) => id));
  const isValid = ({ from, to }: Tie) => from !== to && known.has(from) && known.has(to);
  const columnOf = columnsOf(boxes, ties.filter(isValid));
  const columns: Box[][] = [];
  const put = (box: Box, column: number) => void (columns[column] ??= []).push(box);
  for (const box of boxes) put(box, columnOf.get(box.id)!);
  // a tie that passes a column stands in it like a box, so that no box stands in its way
  const short: Tie[] = [];
  const passing = ties.map((tie, i) => {
    const ids: string[] = [];
    if (!isValid(tie)) return ids;
    let before = tie.from;
    for (let column = columnOf.get(tie.from)! + 1; column < columnOf.get(tie.to)!; column++) {
      const id = `\u0000${i}/${column}`;
      put({ id, height: PASSING }, column);
      ids.push(id);
      short.push({ from: before, to: id });
      before = id;
    }
    short.push({ from: before, to: tie.to });
    return ids;
  });
  const order = new Map<string, number>();
  const number = () => columns.forEach((column) => column.forEach(({ id }, place) => order.set(id, place / Math.max(1, column.length - 1))));
  number();
  const beside = (key: "from" | "to") => {
    const found = new Map<string, string[]>();
    for (const tie of short) {
      const others = found.get(tie[key]);
      const other = tie[key === "from" ? "to" : "from"];
      if (others) others.push(other);
      else found.set(tie[key], [other]);
    }
    return found;
  };
  const [before, behind] = [beside("to"), beside("from")];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const near = sweep % 2 ? behind : before;
    for (const column of sweep % 2 ? columns.toReversed() : columns) {
      const middle = new Map(column.map(({ id }) => [id, mean((near.get(id) ?? []).map((other) => order.get(other)!)) ?? order.get(id)!]));
      column.sort((a, b) => middle.get(a.id)! - middle.get(b.id)! || order.get(a.id)! - order.get(b.id)!);
      number();
    }
  }
  const all = placed(columns, before, gap);
  return {
    places: new Map(boxes.map(({ id }) => [id, all.get(id)!])),
    bends: passing.map((ids) => ids.map((id) => ({ column: all.get(id)!.column, y: all.get(id)!.y + PASSING / 2 }))),
    columns: columns.length,
    height: Math.max(0, ...columns.map((column) => heightOf(column, gap))),
  };
}

const mean = (values: readonly number[]): number | null => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null);
const heightOf = (column: readonly Box[], gap: number): number => column.reduce((sum, { height }) => sum + height + gap, -gap);

/** The column of each box: one further than the furthest that leads to it; a tie back to a box on the way to it is left out. */
function columnsOf(boxes: readonly Box[], ties: readonly Tie[]): Map<string, number> {
  const into = new Map<string, string[]>();
  for (const { from, to } of ties) into.set(to, [...(into.get(to) ?? []), from]);
  const found = new Map<string, number>();
  const onTheWay = new Set<string>();
  const columnOf = (id: string): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    onTheWay.add(id);
    let column = 0;
    for (const from of into.get(id) ?? []) if (!onTheWay.has(from)) column = Math.max(column, columnOf(from) + 1);
    onTheWay.delete(id);
    found.set(id, column);
    return column;
  };
  for (const { id } of boxes) columnOf(id);
  return found;
}

/** Each box as near as its column lets it stand to the middle of what leads to it. */
function placed(columns: readonly (readonly Box[])[], before: ReadonlyMap<string, readonly string[]>, gap: number): Map<string, Place> {
  const places = new Map<string, Place>();
  const middles = new Map<string, number>();
  const tallest = Math.max(0, ...columns.map((column) => heightOf(column, gap)));
  columns.forEach((boxes, column) => {
    let y = 0;
    let left = heightOf(boxes, gap);
    for (const { id, height } of boxes) {
      const wanted = mean((before.get(id) ?? []).flatMap((other) => middles.get(other) ?? []));
      // never so low that those behind it would not fit
      const at = Math.max(y, Math.min(wanted === null ? y : wanted - height / 2, tallest - left));
      places.set(id, { column, y: at });
      middles.set(id, at + height / 2);
      y = at + height + gap;
      left -= height + gap;
    }
  });
  return places;
}
