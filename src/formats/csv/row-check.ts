// Judges whether a scanned row is a record of the table. May not read on or mend.

import { isUtf8 } from 'node:buffer';
import type { Filling } from './filling.ts';
import type { Padding } from './padding.ts';
import type { RejectReason } from './record.ts';
import { nulFlaw, type RecordScanner, textAfterQuoteFlaw } from './scan.ts';

/** What rows of a table must be like. */
export interface RowShape {
  /** Cells of the header. */
  readonly columns: number;
  /** The same without unnamed cells at its end: a row may stop there. */
  readonly leastColumns: number;
  /** The first of the unnamed cells at the end of the header that rows as a rule do not have; `columns` when there is none. */
  readonly unnamedFrom: number;
  /** Where a row may have empty cells more. */
  readonly padding: Padding;
  /** Which columns every row has filled. */
  readonly filling: Filling;
  /** True when rows may hold malformed UTF-8, because the file as a whole does. */
  readonly mayBreakUtf8: boolean;
}

/** True when each cell from `from` on is empty, be it in quotes. */
function areEmptyFrom(scanner: RecordScanner, bytes: Buffer, from: number): boolean {
  for (let column = from; column < scanner.width; column++) if (!scanner.isEmpty(bytes, column)) return false;
  return true;
}

/** The cells beyond the header are empty, and nothing says that a delimiter too many moved those before them. */
function isPadded(scanner: RecordScanner, bytes: Buffer, { columns, padding }: RowShape): boolean {
  if (padding === 'none' || !areEmptyFrom(scanner, bytes, columns)) return false;
  return padding === 'rows' || !scanner.isEmpty(bytes, columns - 1);
}

/** Why the row just scanned is no record, null when it is one. */
export function findFault(
  scanner: RecordScanner,
  window: { bytes: Buffer; start: number },
  shape: RowShape,
): RejectReason | null {
  const { flaws } = scanner;
  if (flaws !== 0) {
    if ((flaws & nulFlaw) !== 0) return 'nul';
    return (flaws & textAfterQuoteFlaw) !== 0 ? 'text-after-quote' : 'stray-quote';
  }
  if (shape.mayBreakUtf8 && !isUtf8(window.bytes.subarray(window.start, scanner.end)))
    return 'broken-encoding';
  return findWidthFault(scanner, window.bytes, shape);
}

function findWidthFault(scanner: RecordScanner, bytes: Buffer, shape: RowShape): RejectReason | null {
  const { width } = scanner;
  const { columns, padding, leastColumns, unnamedFrom } = shape;
  if (width > columns) return isPadded(scanner, bytes, shape) ? null : 'too-wide';
  if (width < columns) return width < leastColumns ? 'too-narrow' : null;
  // Where rows have a cell more as a rule, this one may have lost one in its middle.
  if (padding === 'rows' && scanner.isEmpty(bytes, width - 1)) return 'too-narrow';
  return areEmptyFrom(scanner, bytes, unnamedFrom) ? null : 'too-wide';
}
