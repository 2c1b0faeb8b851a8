// One record by itself, as a store keeps it: where its cells are, and their texts. May not change a byte.

import { makeCellReader } from './cell-text.ts';
import type { Decode } from './code-page.ts';
import type { Dialect } from './dialect.ts';
import { scanLeniently } from './lenient.ts';
import { done, RecordScanner } from './scan.ts';

/** Room for the cells of one record, made once per syntax: a scanner is dear to make for each row. */
const scanners = new Map<string, LastScan>();
const bySyntax = new WeakMap<Dialect, LastScan>();
const mostColumns = 16_384;

/** A scanner, and the record it scanned last: several cells of one record are asked for one after the other. */
interface LastScan {
  readonly scanner: RecordScanner;
  raw: Buffer | null;
}

function lastScanFor(dialect: Dialect): LastScan {
  const known = bySyntax.get(dialect);
  if (known !== undefined) return known;
  const key = `${dialect.delimiter}${dialect.quote}${dialect.escape}${dialect.blanks}`;
  const made = scanners.get(key) ?? { scanner: new RecordScanner(dialect, mostColumns), raw: null };
  made.scanner.isTolerant = true;
  scanners.set(key, made);
  bySyntax.set(dialect, made);
  return made;
}

/** Finds the cells of one record. Good until the next call. RangeError when the bytes are not one record. */
export function scanRecord(raw: Buffer, dialect: Dialect): RecordScanner {
  const last = lastScanFor(dialect);
  const { scanner } = last;
  if (last.raw === raw) return scanner;
  last.raw = null;
  const isWhole =
    raw.length > 0 && scanner.scan(raw, 0, raw.length, true) === done && scanner.end === raw.length;
  const isRead =
    (isWhole && scanner.flaws === 0) ||
    scanLeniently(scanner, { bytes: raw, start: 0, end: raw.length, isLast: true });
  if (!isRead) throw new RangeError('not the bytes of one record');
  last.raw = raw;
  return scanner;
}

/** Reads single cells of records of one dialect: '' for a column that the record does not have. The bytes must stay. */
export function makeRecordReader(
  dialect: Dialect,
  decode: Decode,
): (raw: Buffer) => (column: number) => string {
  const read = makeCellReader(dialect, decode);
  return raw => column => {
    const { starts, width } = scanRecord(raw, dialect);
    if (column < 0 || column >= width) return '';
    return read(raw, starts[column] as number, (starts[column + 1] as number) - 1);
  };
}
