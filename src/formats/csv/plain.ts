// Plain CSV for people and programs: RFC 4180, UTF-8, LF. For files of our own; a source's file is written in its own dialect
// (write.ts).

import { stringify } from 'csv-stringify/sync';

const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^''*[=+\-@\t\r]/;

/** Rows as text; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writePlainCsv(
  rows: readonly (readonly (string | number)[])[],
  delimiter: ',' | ';' = ',',
): string {
  const inert = rows.map(row => row.map(cell => guardFormula(String(cell))));
  return stringify(inert, { delimiter, record_delimiter: '\n' });
}

/** Puts the apostrophe; {@link unguardFormula} takes exactly that one away. */
function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
