// Plain CSV for people and programs: RFC 4180, comma, UTF-8, LF. For files of our own; a source's file is written in its own
// dialect (write.ts).

import { stringify } from 'csv-stringify/sync';

const FORMULA = /^[=+\-@\t\r]/;

/** Rows as text; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writePlainCsv(rows: readonly (readonly (string | number)[])[]): string {
  const inert = rows.map(row => row.map(cell => (FORMULA.test(String(cell)) ? `'${cell}` : String(cell))));
  return stringify(inert, { record_delimiter: '\n' });
}
