// One record by itself, as a store keeps it: where its cells are, and their texts. May not change a byte.

import { makeCellReader } from './cell-text.ts';
import type { Decode } from './code-page.ts';
import type { Dialect } from './dialect.ts';
import { scanLeniently } from './lenient.ts';
import { done, RecordScanner } from './scan.ts';

/** Room for the cells of one record, made once per syntax: a scanner is dear to make for each row. */
const scanners = new Map<string, RecordScanner>();
const mostColumns = 16_384;

function scannerFor(dialect: Dialect): RecordScanner {
  const key = `${dialect.delimiter}${dialect.quote}${dialect.escape}${dialect.skipsInitialSpace}`;
  const known = scanners.get(key);
  if (known !== undefined) return known;
  const made = new RecordScanner(dialect, mostColumns);
  made.isTolerant = true;
  scanners.set(key, made);
  return made;
}

/** Finds the cells of one record. Good until the next call. RangeError when the bytes are not one record. */
export function scanRecord(raw: Buffer, dialect: Dialect): RecordScanner {
  const scanner = scannerFor(dialect);
  const isWhole =
    raw.length > 0 && scanner.scan(raw, 0, raw.length, true) === done && scanner.end === raw.length;
  if (isWhole && scanner.flaws === 0) return scanner;
  if (scanLeniently(scanner, { bytes: raw, start: 0, end: raw.length, isLast: true })) return scanner;
  throw new RangeError('not the bytes of one record');
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
