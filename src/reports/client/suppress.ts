// Suppression of small counts: those under a threshold, and as many others as it takes that none of them follows from what is still shown. A
// hidden count is protected when another table of counts can be made that shows the same and has another number there: such a
// table is looked for, and while there is none, one more count is hidden. May not know what is counted.

import { type Figure, THRESHOLD } from './figure.ts';

/** A count that is to be shown. */
export interface Quantity {
  readonly id: string;
  readonly value: number;
  /** What it is a part of, where that is shown beside it: the rest must not be few either. Null: of nothing. */
  readonly whole: number | null;
  /** Of two that would do, the one with the lower rank is hidden. */
  readonly rank: number;
}

/** What every reader knows of counts: those in `less` together are at most those in `more` together. */
export interface Relation {
  readonly less: readonly string[];
  readonly more: readonly string[];
  /** Added to `more`. */
  readonly plus?: number;
}

/** What a hidden count may be, as far as its place in the report tells. */
interface Range {
  readonly low: number;
  readonly high: number;
  /** Is it said to be few? Else nothing is said of it. */
  readonly isFew: boolean;
}

interface Table {
  readonly values: ReadonlyMap<string, number>;
  readonly hidden: ReadonlyMap<string, Range>;
  readonly relations: readonly Relation[];
  readonly threshold: number;
}

/** Numbers that a hidden count might be at least, its own among them. */
const POSSIBLE = 3;
/** Tables that are looked at for one count and number; with none among them it counts as computable. */
const TRIES = 400;
/** Counts that are changed together at most. */
const DEPTH = 8;

const restOf = (id: string): string => `rest of ${id}`;

/** The figure of each count. */
export function suppress(
  quantities: readonly Quantity[],
  known: readonly Relation[],
  threshold: number = THRESHOLD,
): ReadonlyMap<string, Figure> {
  const isFew = (value: number): boolean => value > 0 && value < threshold;
  const few: Range = { low: 1, high: threshold - 1, isFew: true };
  const withRest = quantities.filter(
    ({ value, whole }) => whole !== null && isFew(whole - value) && !isFew(value),
  );
  const values = new Map(quantities.map(({ id, value }) => [id, value]));
  for (const { id, value, whole } of withRest) values.set(restOf(id), (whole ?? 0) - value);
  const rests = withRest.flatMap(({ id, whole }) => wholeOf([id, restOf(id)], whole ?? 0));
  const bounds = quantities.flatMap(({ id, whole }) =>
    whole === null ? [] : [{ less: [id], more: [], plus: whole }],
  );
  const start = new Map([...values].flatMap(([id, value]) => (isFew(value) ? [[id, few] as const] : [])));
  for (const quantity of withRest) start.set(quantity.id, withheld(quantity, threshold));
  const hidden = hideMore(
    {
      ...{ values, hidden: start, threshold },
      relations: [...rests, ...bounds, ...known].filter(relation => excess(relation, values) <= 0),
    },
    new Map(quantities.filter(({ value }) => value > 0).map(quantity => [quantity.id, quantity])),
  );
  return new Map(
    quantities.map(({ id, value }): readonly [string, Figure] => {
      if (hidden.get(id)?.isFew) return [id, 'few'];
      if (hidden.get(restOf(id))?.isFew) return [id, 'nearly'];
      return [id, hidden.has(id) ? 'withheld' : value];
    }),
  );
}

const withheld = ({ whole }: Quantity, low: number): Range => ({
  ...{ low, high: whole ?? Number.MAX_SAFE_INTEGER, isFew: false },
});

/** Two counts that are a whole together. */
const wholeOf = (parts: readonly string[], whole: number): readonly Relation[] => [
  { less: parts, more: [], plus: whole },
  { less: [], more: parts, plus: -whole },
];

/** By how much a relation is broken; zero or less: it holds. */
function excess({ less, more, plus = 0 }: Relation, values: ReadonlyMap<string, number>): number {
  const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + (values.get(id) ?? 0), 0);
  return sum(less) - sum(more) - plus;
}

/** Hides counts until each few is protected, or there is nothing left to hide beside it. */
function hideMore(table: Table, quantities: ReadonlyMap<string, Quantity>): Table['hidden'] {
  const small = [...table.hidden].flatMap(([id, { isFew }]) => (isFew ? [id] : []));
  let hidden = table.hidden;
  for (;;) {
    const now = { ...table, hidden };
    const choices = small.flatMap(id =>
      isProtected(now, id) ? [] : [{ id, ways: waysFor(now, id, quantities) }],
    );
    const first = choices.find(({ ways }) => ways.length > 0);
    if (first === undefined) return hidden;
    const protects = (way: Table['hidden']): boolean => isProtected({ ...table, hidden: way }, first.id);
    hidden = first.ways.find(protects) ?? first.ways[0] ?? hidden;
  }
}

/** What may be hidden next for the sake of one, the best first: a count beside it, or that one of them is few or nearly all. */
function waysFor(
  table: Table,
  id: string,
  quantities: ReadonlyMap<string, Quantity>,
): readonly Table['hidden'][] {
  const { hidden, threshold } = table;
  const reached = besideOf(table, id).flatMap(other => quantities.get(other) ?? []);
  const ordered = reached.sort((a, b) => a.rank - b.rank || a.value - b.value || (a.id < b.id ? -1 : 1));
  const withOne = (which: string, range: Range): Table['hidden'] => new Map([...hidden, [which, range]]);
  const beside = ordered
    .filter(one => !hidden.has(one.id))
    .map(one => withOne(one.id, withheld(one, threshold)));
  const unsaid = ordered.flatMap(one => {
    const rest = restOf(one.id);
    const any = { low: 0, high: (one.whole ?? threshold) - threshold, isFew: false };
    if (hidden.get(rest)?.isFew) return [withOne(rest, any)];
    return hidden.get(one.id)?.isFew ? [withOne(one.id, withheld(one, 1))] : [];
  });
  return [...beside, ...unsaid];
}

/** What stands in a relation with it, or with a hidden one that does. */
function besideOf({ hidden, relations }: Table, from: string): readonly string[] {
  const reached = new Set([from]);
  for (const id of reached) {
    if (!hidden.has(id)) continue;
    for (const { less, more } of relations)
      if (less.includes(id) || more.includes(id)) for (const other of [...less, ...more]) reached.add(other);
  }
  return [...reached];
}

function isProtected(table: Table, id: string): boolean {
  const range = table.hidden.get(id);
  const own = table.values.get(id);
  if (range === undefined || own === undefined) return true;
  const length = Math.min(range.high - range.low + 1, 2 * table.threshold);
  const values = Array.from({ length }, (_, index) => range.low + index);
  const relations = table.relations.filter(({ less, more }) =>
    [...less, ...more].some(one => table.hidden.has(one)),
  );
  let possible = 0;
  for (const value of values.sort((a, b) => Math.abs(a - own) - Math.abs(b - own))) {
    const search = { hidden: table.hidden, relations, pinned: id, left: TRIES };
    if (value === own || canMend(search, new Map([...table.values, [id, value]]), DEPTH)) possible += 1;
    if (possible >= Math.min(POSSIBLE, length)) return true;
  }
  return false;
}

/** A table under search: `left` counts down. */
interface Search extends Pick<Table, 'hidden' | 'relations'> {
  readonly pinned: string;
  left: number;
}

/** Can hidden counts be changed, within what they may be, until every relation holds? */
function canMend(search: Search, values: ReadonlyMap<string, number>, depth: number): boolean {
  search.left -= 1;
  const broken = search.relations.find(relation => excess(relation, values) > 0);
  if (broken === undefined) return true;
  if (depth === 0 || search.left <= 0) return false;
  const gap = excess(broken, values);
  const moves = [...broken.less.map(id => [id, -1] as const), ...broken.more.map(id => [id, 1] as const)];
  return moves.some(([id, sign]) => {
    const range = search.hidden.get(id);
    const value = values.get(id) ?? 0;
    if (range === undefined || id === search.pinned) return false;
    const step = Math.min(gap, sign < 0 ? value - range.low : range.high - value);
    return step > 0 && canMend(search, new Map([...values, [id, value + sign * step]]), depth - 1);
  });
}
