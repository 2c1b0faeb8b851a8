// How a table is written: its line ends, and which cells are quoted. May not judge.

import type { Dialect } from './dialect.ts';
import type { Sample, SampleRecord, SampleTable } from './sample.ts';

export function findLineEnding(table: SampleTable, sample: Sample): Dialect['lineEnding'] {
  const found = new Set<'\r\n' | '\n' | '\r'>();
  for (const { end } of table.records) {
    const last = sample.bytes[end - 1];
    if (last === 0x0d) found.add('\r');
    else if (last === 0x0a) found.add(sample.bytes[end - 2] === 0x0d ? '\r\n' : '\n');
  }
  const [only] = found;
  return found.size > 1 ? 'mixed' : (only ?? '\r\n');
}

export function findQuoting(table: SampleTable, rows: readonly SampleRecord[]): Dialect['quoting'] {
  if (table.syntax.quote === null) return 'none';
  let filled = 0;
  for (const row of rows) {
    if (row.isBlank || row.isFlawed) continue;
    for (let column = 0; column < row.width; column++) {
      if (table.isQuoted(row, column)) filled++;
      else if (table.text(row, column) !== '') return 'minimal';
    }
  }
  return filled > 0 ? 'all' : 'minimal';
}
