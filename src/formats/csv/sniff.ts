// Guesses how a CSV file is written and where its table begins, from its first part. May not read rows (read.ts).

import type { Decode } from './code-page.ts';
import type { Delimiter, Dialect } from './dialect.ts';
import { type Filling, findFilling } from './filling.ts';
import { findTableStart, hasNames } from './find-header.ts';
import { mendHeader } from './mend-header.ts';
import { findOtherDelimiter } from './other-delimiter.ts';
import { findLeastColumns, findPadding, type Padding } from './padding.ts';
import { CsvProblem } from './problem.ts';
import { pickBest, readAllWays, type SniffOverrides } from './readings.ts';
import type { Sample, SampleRecord, SampleTable } from './sample.ts';
import { countLineEnds } from './scan.ts';
import { findLineEnding, findQuoting } from './written.ts';

/** The guess, and what speaks for it. Positions count from the start of the sample. */
export interface Sniffed {
  readonly dialect: Dialect;
  /** The file begins with a line such as `sep=;`, which settled the delimiter. */
  readonly separatorLine: boolean;
  /** Lines between the `sep=` line and the table: titles and blank lines. */
  readonly preambleLines: number;
  /** Physical line, from 1, on which the table begins: its header, or its first row when it has none. */
  readonly headerLine: number;
  readonly hasHeader: boolean;
  /** Names as they stand, duplicate and empty ones too; '' for each column when there is no header. */
  readonly header: readonly string[];
  /** Bytes of each name, quotes included; empty without a header. */
  readonly headerRaw: readonly Buffer[];
  /** Bytes of the header, or of the first row, without the line end. */
  readonly headerLineRaw: Buffer;
  /** Length of everything before the first row. */
  readonly prefixBytes: number;
  readonly columns: number;
  /** How rows may run on beyond the last name. */
  readonly padding: Padding;
  /** Cells that a row has at least. */
  readonly leastColumns: number;
  readonly filling: Filling;
  /** The best guess with another delimiter; null when none explains the sample at all. */
  readonly runnerUp: { readonly delimiter: Delimiter; readonly score: number } | null;
  readonly score: number;
  /** Share of rows, 0…1, that have the width of the table. */
  readonly consistency: number;
}

const separatorForm = /^"?sep=([^\w"'\\\r\n])"?(\r\n|\n|\r|$)/i;

function cutHeader(
  table: SampleTable,
  header: SampleRecord,
  bytes: Buffer,
): Pick<Sniffed, 'header' | 'headerRaw'> {
  const columns = Array.from({ length: header.width }, (_, column) => column);
  return {
    header: columns.map(column => table.text(header, column)),
    headerRaw: columns.map(column =>
      Buffer.from(bytes.subarray(header.starts[column], (header.starts[column + 1] as number) - 1)),
    ),
  };
}

/** A list of one column is told from a table whose cells are not told apart. */
function refuseOther({ bytes, decode }: Sample, from: number): void {
  const delimiter = findOtherDelimiter(decode(bytes, from, bytes.length));
  if (delimiter !== null) throw new CsvProblem('other-delimiter', null, { delimiter });
}

/**
 * Throws CsvProblem 'no-table' when nothing but blank lines follows the `sep=` line, and 'other-delimiter' where signs that are not
 * read seem to separate the cells.
 */
export function sniffDialect(
  bytes: Buffer,
  decode: Decode,
  options: SniffOverrides & { readonly isWhole?: boolean } = {},
): Sniffed {
  const sample: Sample = { bytes, decode, isWhole: options.isWhole ?? true };
  const separator = separatorForm.exec(bytes.toString('latin1', 0, 16));
  const from = separator === null ? 0 : separator[0].length;
  const delimiter = options.delimiter ?? separator?.[1];
  const [best, ...others] = readAllWays(
    sample,
    from,
    delimiter === undefined ? options : { ...options, delimiter },
  );
  if (best === undefined) throw new CsvProblem('no-table', null);
  if (best.width === 1 && delimiter === undefined) refuseOther(sample, from);
  const { table, start } = mendHeader(best, findTableStart(best.table, best.width), bytes);
  const first = table.records[start];
  if (first === undefined) throw new CsvProblem('no-table', null);
  const second = pickBest(
    others.filter(other => other.score > 0 && other.table.syntax.delimiter !== table.syntax.delimiter),
  );
  const hasHeader = options.hasHeader ?? hasNames(table, start);
  const width = Math.max(best.width, first.width);
  const nameless = { header: Array.from({ length: width }, () => ''), headerRaw: [] };
  const names = hasHeader ? cutHeader(table, first, bytes) : nameless;
  const columns = names.header.length;
  const rows = table.records.slice(hasHeader ? start + 1 : start);
  const leastColumns = hasHeader ? findLeastColumns(names.header, rows) : columns;
  return {
    dialect: {
      ...table.syntax,
      lineEnding: findLineEnding(table, sample),
      quoting: findQuoting(table, table.records.slice(start)),
    },
    separatorLine: separator !== null,
    preambleLines: countLineEnds(bytes.subarray(from, first.start)),
    headerLine: countLineEnds(bytes.subarray(0, first.start)) + 1,
    hasHeader,
    ...names,
    headerLineRaw: bytes.subarray(first.start, (first.starts[first.width] as number) - 1),
    prefixBytes: hasHeader ? first.end : first.start,
    columns,
    padding: findPadding(table, rows, columns),
    leastColumns,
    filling: findFilling(table, rows, leastColumns),
    runnerUp: second === null ? null : { delimiter: second.table.syntax.delimiter, score: second.score },
    score: best.score,
    consistency: best.consistency,
  };
}
