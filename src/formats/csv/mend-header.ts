// Reads a header line that a stray quote has spoilt, by its delimiters alone. May not look for it further up.

import { hasNames } from './find-header.ts';
import { mostColumns, type SampleRecord, type SampleTable } from './sample.ts';
import { done, RecordScanner } from './scan.ts';

/** A table of so many columns, whose first record is at `start`; the line above it may turn out to be its header. */
export function mendHeader(
  { table, width }: { readonly table: SampleTable; readonly width: number },
  start: number,
  bytes: Buffer,
): { readonly table: SampleTable; readonly start: number } {
  const above = table.records[start - 1];
  const mended = above === undefined ? null : mendLine(table, above, { bytes, width });
  if (mended === null || hasNames(table, start)) return { table, start };
  const whole = { ...table, records: table.records.with(start - 1, mended) };
  return hasNames(whole, start - 1) ? { table: whole, start: start - 1 } : { table, start };
}

/** Null when the delimiters do not make so many names. */
function mendLine(
  { syntax }: SampleTable,
  line: SampleRecord,
  { bytes, width }: { readonly bytes: Buffer; readonly width: number },
): SampleRecord | null {
  if (!line.isFlawed || line.lines > 1 || width < 2) return null;
  const scanner = new RecordScanner({ ...syntax, quote: null }, mostColumns);
  const outcome = scanner.scan(bytes, line.start, line.end, true);
  if (outcome !== done || scanner.end !== line.end || scanner.width !== width || scanner.flaws !== 0)
    return null;
  return { ...line, width, starts: scanner.starts.slice(0, width + 1), isFlawed: false };
}
