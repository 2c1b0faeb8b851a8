// Judges whether a scanned row is a record of the table. May not read on or mend.

import { isUtf8 } from 'node:buffer';
import type { RejectReason } from './record.ts';
import { nulFlaw, type RecordScanner, textAfterQuoteFlaw } from './scan.ts';

/** What rows of a table must be like. */
export interface RowShape {
  /** Cells of the header. */
  readonly columns: number;
  /** The same without unnamed cells at its end: a row may stop there. */
  readonly leastColumns: number;
  /** True when rows may hold malformed UTF-8, because the file as a whole does. */
  readonly mayBreakUtf8: boolean;
}

/** True when each cell from `from` on is empty, be it in quotes. */
function areEmptyFrom(scanner: RecordScanner, bytes: Buffer, from: number): boolean {
  for (let column = from; column < scanner.width; column++) {
    const end = (scanner.starts[column + 1] as number) - 1;
    const start = scanner.textStart(bytes, scanner.starts[column] as number, end);
    const length = end - start;
    const isQuotedEmpty =
      length === 2 && bytes[start] === bytes[start + 1] && scanner.isQuote(bytes[start] as number);
    if (length > 0 && !isQuotedEmpty) return false;
  }
  return true;
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
    if ((flaws & textAfterQuoteFlaw) !== 0) return 'text-after-quote';
  }
  if (shape.mayBreakUtf8 && !isUtf8(window.bytes.subarray(window.start, scanner.end)))
    return 'broken-encoding';
  if (width === shape.columns) return null;
  if (width < shape.columns) return width < shape.leastColumns ? 'too-narrow' : null;
  return areEmptyFrom(scanner, window.bytes, shape.columns) ? null : 'too-wide';
}
