// Says how rows may run on beyond the last name: empty cells more. May not judge a row (row-check.ts).

import type { SampleRecord, SampleTable } from './sample.ts';

/**
 * Where rows may have empty cells more than the header. `rows`: rows do, as a rule, because each ends with a delimiter.
 * `filled`: a row may, where its last named cell holds something; that cell is hardly ever empty, so nothing has moved.
 * `none`: the last column is often empty, so a row with one cell more may as well have a delimiter too many in its middle.
 */
export type Padding = 'rows' | 'filled' | 'none';

const ruleShare = 0.5;
const filledShare = 0.9;

/** How rows under a header of so many cells are padded. */
export function findPadding(table: SampleTable, rows: readonly SampleRecord[], columns: number): Padding {
  const isEmpty = (row: SampleRecord, column: number): boolean => table.type(row, column) === 'empty';
  const whole = rows.filter(({ isBlank, isFlawed, width }) => !isBlank && !isFlawed && width >= columns);
  const wider = whole.filter(row => row.width > columns && areEmpty(table, row, columns));
  if (whole.length === 0 || wider.length > whole.length * ruleShare) return 'rows';
  const filled = whole.filter(row => !isEmpty(row, columns - 1));
  return filled.length >= whole.length * filledShare ? 'filled' : 'none';
}

function areEmpty(table: SampleTable, row: SampleRecord, from: number): boolean {
  for (let column = from; column < row.width; column++) if (table.type(row, column) !== 'empty') return false;
  return true;
}

/**
 * How many cells a row has at least. It may stop after the last name; where rows as a rule have the unnamed cells after it as
 * well, one that stops before has lost a cell somewhere.
 */
export function findLeastColumns(header: readonly string[], rows: readonly SampleRecord[]): number {
  const named = Math.max(1, header.findLastIndex(name => name.trim() !== '') + 1);
  const sound = rows.filter(({ isBlank, isFlawed, width }) => !isBlank && !isFlawed && width >= named);
  const full = sound.filter(({ width }) => width >= header.length);
  return full.length > sound.length * ruleShare ? header.length : named;
}
