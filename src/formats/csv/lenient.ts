// Reads a line whose quotes break the rules: a quote counts as closing only before a delimiter or a line end, any other is a
// letter (`"box 10" wide","b"`). May not guess: the line must come out as a whole record of the table, or it stays damaged.

import type { Syntax } from './dialect.ts';
import { findFault, type RowShape } from './row-check.ts';
import { done, type RecordScanner } from './scan.ts';
import type { Stretch } from './unclosed-quote.ts';

type LineShape = RowShape & { readonly dialect: Pick<Syntax, 'delimiter'> };

/** True when the stretch is one sound record so; the scanner then holds it. */
export function readsLeniently(scanner: RecordScanner, stretch: Stretch, shape: LineShape): boolean {
  if (!scanLeniently(scanner, stretch) || holdsTwoRows(stretch, shape)) return false;
  return scanner.width === shape.columns && findFault(scanner, stretch, shape) === null;
}

/** Delimiters for two rows in one line: a line end was lost, and a quote that counts as a letter would hide it. */
function holdsTwoRows({ bytes, start, end }: Stretch, { columns, dialect }: LineShape): boolean {
  const delimiter = dialect.delimiter.charCodeAt(0);
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at] === delimiter) count++;
  return columns > 1 && count >= 2 * (columns - 1);
}

/** True when the stretch is one record of one line so. */
export function scanLeniently(scanner: RecordScanner, { bytes, start, end }: Stretch): boolean {
  scanner.isLenient = true;
  const outcome = scanner.scan(bytes, start, end, true);
  scanner.isLenient = false;
  return outcome === done && scanner.end === end && scanner.breaks === 0 && scanner.flaws === 0;
}
