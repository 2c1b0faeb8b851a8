// Says which columns of a table are always filled, and with what, so that a title, total or note among the rows can be told from
// a record. May not judge a row (note-row.ts).

import type { CellType } from './cell-type.ts';
import type { SampleRecord, SampleTable } from './sample.ts';

/** A kind of cell that a word is not. */
export type TellingKind = 'number' | 'date' | 'email';

/** What the sample showed; data, so that it can be sent to another thread. */
export interface Filling {
  /** Columns that are filled in nearly every row. */
  readonly always: readonly number[];
  /** Those of `always` that hold one kind of cell, with that kind. */
  readonly kinds: readonly (readonly [column: number, kind: TellingKind])[];
}

const rowsLookedAt = 200;
const fewestRows = 5;
const nearlyAll = 0.9;
/** Totals and notes stand in the sample too. */
const most = 2 / 3;
/** In a table of so many columns a row with no more than two filled cells is not asked: it may be what is to be found. */
const fewestColumns = 4;
const mostOfNote = 2;

const nothing: Filling = { always: [], kinds: [] };

function isTelling(type: CellType | undefined): type is TellingKind {
  return type === 'number' || type === 'date' || type === 'email';
}

/** Looks at rows spread over the sample. */
export function findFilling(table: SampleTable, rows: readonly SampleRecord[], columns: number): Filling {
  const fits = ({ isBlank, isFlawed, width }: SampleRecord): boolean =>
    !isBlank && !isFlawed && width >= columns;
  const typesOf = (among: readonly SampleRecord[]): CellType[][] => {
    const whole = among.filter(fits);
    const step = Math.max(1, Math.floor(whole.length / rowsLookedAt));
    return whole
      .filter((_, index) => index % step === 0)
      .map(row => Array.from({ length: columns }, (_, column) => table.type(row, column)));
  };
  const all = typesOf(rows);
  const full = all.filter(
    types => columns < fewestColumns || types.filter(type => type !== 'empty').length > mostOfNote,
  );
  const asked = full.length < fewestRows ? all : full;
  if (columns < 2 || asked.length < fewestRows) return nothing;
  // Under a line of another shape another table may begin.
  const unbroken = rows.findIndex(row => !fits(row));
  const first = unbroken < fewestRows ? asked : typesOf(rows.slice(0, unbroken));
  const always: number[] = [];
  const kinds: [number, TellingKind][] = [];
  for (let column = 0; column < columns; column++) {
    const filled = asked.map(types => types[column]).filter(type => type !== 'empty');
    if (filled.length < asked.length * nearlyAll) continue;
    always.push(column);
    const kinded = first.map(types => types[column]).filter(type => type !== 'empty');
    const kind = kinded.find(isTelling);
    if (kind !== undefined && kinded.filter(type => type === kind).length >= kinded.length * most)
      kinds.push([column, kind]);
  }
  return { always, kinds };
}
