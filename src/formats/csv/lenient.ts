// Reads a line whose quotes break the rules: a quote counts as closing only before a delimiter or a line end, any other is a
// letter (`"box 10" wide","b"`). May not guess: the line must come out as a whole record of the table, or it stays damaged.

import { findFault, type RowShape } from './row-check.ts';
import { done, type RecordScanner } from './scan.ts';
import type { Stretch } from './unclosed-quote.ts';

/** True when the stretch is one sound record so; the scanner then holds it. */
export function readsLeniently(scanner: RecordScanner, stretch: Stretch, shape: RowShape): boolean {
  if (!scanLeniently(scanner, stretch)) return false;
  return scanner.width === shape.columns && findFault(scanner, stretch, shape) === null;
}

/** True when the stretch is one record of one line so. */
export function scanLeniently(scanner: RecordScanner, { bytes, start, end }: Stretch): boolean {
  scanner.isLenient = true;
  const outcome = scanner.scan(bytes, start, end, true);
  scanner.isLenient = false;
  return outcome === done && scanner.end === end && scanner.breaks === 0 && scanner.flaws === 0;
}
