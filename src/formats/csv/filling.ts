// Says which columns of a table are always filled, and with what, so that a title, total or note among the rows can be told from
// a record. May not judge a row (note-row.ts).

import type { CellType } from './cell-type.ts';
import { findKey, type KeyColumn } from './key-column.ts';
import type { SampleRecord, SampleTable } from './sample.ts';

/** A kind of cell that a word is not. */
export type TellingKind = 'number' | 'date' | 'email';

/** What the sample showed; data, so that it can be sent to another thread. */
export interface Filling {
  /** Columns that are filled in nearly every row. */
  readonly always: readonly number[];
  /** Those of `always` that hold one kind of cell, with that kind. */
  readonly kinds: readonly (readonly [column: number, kind: TellingKind])[];
  /** By which records are known; null when nothing looks like ids. */
  readonly key: KeyColumn | null;
}

const rowsLookedAt = 200;
const fewestRows = 5;
const nearlyAll = 0.9;
/** Totals and notes stand in the sample too. */
const most = 2 / 3;
/** In a table of so many columns a row with no more than two filled cells is not asked: it may be what is to be found. */
const fewestColumns = 4;
const mostOfNote = 2;

const nothing: Filling = { always: [], kinds: [], key: null };

function isTelling(type: CellType | undefined): type is TellingKind {
  return type === 'number' || type === 'date' || type === 'email';
}

/** A row of the sample, by its texts and their kinds. */
interface Row {
  readonly texts: readonly string[];
  readonly types: readonly CellType[];
}

function countFilled({ types }: Row): number {
  return types.filter(type => type !== 'empty').length;
}

/** Rows that may be notes are left out, unless there are so many that they must be records. */
function pickFull(rows: readonly Row[], columns: number): readonly Row[] {
  if (columns < fewestColumns) return rows;
  const full = rows.filter(row => countFilled(row) > mostOfNote);
  return full.length < Math.max(fewestRows, rows.length * most) ? rows : full;
}

/** Looks at rows spread over the sample. */
export function findFilling(table: SampleTable, rows: readonly SampleRecord[], columns: number): Filling {
  const fits = ({ isBlank, isFlawed, width }: SampleRecord): boolean =>
    !isBlank && !isFlawed && width >= columns;
  const allColumns = Array.from({ length: columns }, (_, column) => column);
  const spread = (among: readonly SampleRecord[]): readonly Row[] => {
    const whole = among.filter(fits);
    const step = Math.max(1, Math.floor(whole.length / rowsLookedAt));
    return whole
      .filter((_, index) => index % step === 0)
      .map(row => ({
        texts: allColumns.map(column => table.text(row, column).trim()),
        types: allColumns.map(column => table.type(row, column)),
      }));
  };
  const asked = pickFull(spread(rows), columns);
  if (columns < 2 || asked.length < fewestRows) return nothing;
  // Under a line of another shape another table may begin.
  const unbroken = rows.findIndex(row => !fits(row));
  const first = unbroken < fewestRows ? asked : pickFull(spread(rows.slice(0, unbroken)), columns);
  const typesIn = (among: readonly Row[], column: number): CellType[] =>
    among.map(({ types }) => types[column] as CellType).filter(type => type !== 'empty');
  const always = allColumns.filter(column => typesIn(asked, column).length >= asked.length * nearlyAll);
  const kinds = always.flatMap((column): Filling['kinds'][number][] => {
    const types = typesIn(first, column);
    const kind = types.find(isTelling);
    if (kind === undefined || types.filter(type => type === kind).length < types.length * most) return [];
    return [[column, kind]];
  });
  return {
    always,
    kinds,
    key: findKey(allColumns.map(column => first.map(({ texts }) => texts[column] as string))),
  };
}
