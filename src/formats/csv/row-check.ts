// Judges whether a scanned row is a record of the table. May not read on or mend.

import { isUtf8 } from 'node:buffer';
import type { Padding } from './padding.ts';
import type { RejectReason } from './record.ts';
import { nulFlaw, type RecordScanner, textAfterQuoteFlaw } from './scan.ts';

/** What rows of a table must be like. */
export interface RowShape {
  /** Cells of the header. */
  readonly columns: number;
  /** The same without unnamed cells at its end: a row may stop there. */
  readonly leastColumns: number;
  /** Where a row may have empty cells more. */
  readonly padding: Padding;
  /** True when rows may hold malformed UTF-8, because the file as a whole does. */
  readonly mayBreakUtf8: boolean;
}

/** True when each cell from `from` on is empty, be it in quotes. */
function areEmptyFrom(scanner: RecordScanner, bytes: Buffer, from: number): boolean {
  for (let column = from; column < scanner.width; column++)
    if (!isEmptyCell(scanner, bytes, column)) return false;
  return true;
}

function isEmptyCell(scanner: RecordScanner, bytes: Buffer, column: number): boolean {
  const end = (scanner.starts[column + 1] as number) - 1;
  const start = scanner.textStart(bytes, scanner.starts[column] as number, end);
  if (end === start) return true;
  return end - start === 2 && bytes[start] === bytes[start + 1] && scanner.isQuote(bytes[start] as number);
}

/** The cells beyond the header are empty, and nothing says that a delimiter too many moved those before them. */
function isPadded(scanner: RecordScanner, bytes: Buffer, { columns, padding }: RowShape): boolean {
  if (padding === 'none' || !areEmptyFrom(scanner, bytes, columns)) return false;
  return padding === 'rows' || !isEmptyCell(scanner, bytes, columns - 1);
}

/** Why the row just scanned is no record, null when it is one. */
export function findFault(
  scanner: RecordScanner,
  window: { bytes: Buffer; start: number },
  shape: RowShape,
): RejectReason | null {
  const { flaws, width } = scanner;
  if (flaws !== 0) {
    if ((flaws & nulFlaw) !== 0) return 'nul';
    return (flaws & textAfterQuoteFlaw) !== 0 ? 'text-after-quote' : 'stray-quote';
  }
  if (shape.mayBreakUtf8 && !isUtf8(window.bytes.subarray(window.start, scanner.end)))
    return 'broken-encoding';
  if (width === shape.columns) return null;
  if (width < shape.columns) return width < shape.leastColumns ? 'too-narrow' : null;
  return isPadded(scanner, window.bytes, shape) ? null : 'too-wide';
}
