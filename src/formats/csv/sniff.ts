// Guesses how a CSV file is written and where its table begins, from its first part. May not read rows (read.ts).

import type { Decode } from './code-page.ts';
import {
  type Delimiter,
  type Dialect,
  delimiters,
  type Quote,
  rareDelimiters,
  tellingDelimiters,
} from './dialect.ts';
import { type Filling, findFilling } from './filling.ts';
import { findTableStart, hasNames } from './find-header.ts';
import { mendHeader } from './mend-header.ts';
import { findOtherDelimiter } from './other-delimiter.ts';
import { findLeastColumns, findPadding, type Padding } from './padding.ts';
import { CsvProblem } from './problem.ts';
import { mostColumns, readSample, type Sample, type SampleRecord, type SampleTable } from './sample.ts';
import { countLineEnds } from './scan.ts';
import { type SyntaxScore, scoreSyntax } from './sniff-score.ts';
import { listSyntaxes } from './syntaxes.ts';

/** What somebody settled beforehand. */
export interface SniffOverrides {
  readonly delimiter?: Delimiter;
  readonly quote?: Quote | null;
  readonly hasHeader?: boolean;
}

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

interface Candidate extends SyntaxScore {
  readonly table: SampleTable;
}

const separatorForm = /^"?sep=([^\w"'\\\r\n])"?(\r\n|\n|\r|$)/i;

/** The first of the best: the order of the list settles ties. */
function pickBest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best === null || candidate.score > best.score + 1e-9) best = candidate;
  }
  return best;
}

function findLineEnding(table: SampleTable, sample: Sample): Dialect['lineEnding'] {
  const found = new Set<'\r\n' | '\n' | '\r'>();
  for (const { end } of table.records) {
    const last = sample.bytes[end - 1];
    if (last === 0x0d) found.add('\r');
    else if (last === 0x0a) found.add(sample.bytes[end - 2] === 0x0d ? '\r\n' : '\n');
  }
  const [only] = found;
  return found.size > 1 ? 'mixed' : (only ?? '\r\n');
}

function findQuoting(table: SampleTable, rows: readonly SampleRecord[]): Dialect['quoting'] {
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

/** Where nothing makes a table of several columns, a row that has too many of them is the reason. */
function refuseCrowded(candidates: readonly Candidate[], bytes: Buffer): void {
  for (const { table } of candidates) {
    if (table.crowdedAt === null || table.syntax.quote !== '"') continue;
    const line = countLineEnds(bytes.subarray(0, table.crowdedAt)) + 1;
    throw new CsvProblem('limit-columns', line, { limit: 'columns', allowed: mostColumns });
  }
}

const fewestRareRows = 3;
const rareConsistency = 0.95;

/** A rare delimiter counts only where hardly a row speaks against it: a list of names or times is no table of them. */
function isRareTable({ table, width, consistency }: Candidate): boolean {
  const { delimiter } = table.syntax;
  const fewestCells = delimiter === ' ' || delimiter === ':' ? 3 : 2;
  const rows = table.records.filter(record => !record.isBlank);
  if (rows.length < fewestRareRows || width < fewestCells || consistency < rareConsistency) return false;
  if (
    rows[0]?.width !== width ||
    rows.filter(row => row.width === width).length < rows.length * rareConsistency
  )
    return false;
  const rest = rows.slice(1);
  const isTyped = (column: number): boolean => {
    const typed = rest.filter(row => column < row.width && isSingleThing(table.type(row, column)));
    return typed.length >= rest.length * rareConsistency;
  };
  const columns = Array.from({ length: width }, (_, column) => column);
  // Times and prose fall apart into numbers or into words only; a table has both, or names over numbers.
  const isHeaded = columns.every(column => table.type(rows[0] as SampleRecord, column) === 'text');
  return isHeaded && (delimiter !== ' ' || columns.some(isTyped));
}

function isSingleThing(type: ReturnType<SampleTable['type']>): boolean {
  return type === 'number' || type === 'date' || type === 'email' || type === 'address';
}

/** How much of the sample is asked for a sign of its own. */
const tellingBytes = 4096;

/**
 * Rare delimiters that no text holds as often: they stand in the first lines more often than the usual delimiter, which may be
 * the comma in amounts. They are weighed as the usual ones are.
 */
function listTelling({ bytes }: Sample, from: number, plain: Candidate | null): readonly Delimiter[] {
  const head = bytes.toString('latin1', from, from + tellingBytes);
  const count = (sign: Delimiter): number => head.split(sign).length - 1;
  const known = plain === null || plain.width === 1 ? 1 : count(plain.table.syntax.delimiter);
  return tellingDelimiters.filter(sign => count(sign) > known);
}

/** All readings of the sample, the best of them first; a rare delimiter is asked only where no usual one makes a sound table. */
function readAllWays(sample: Sample, from: number, overrides: SniffOverrides): readonly Candidate[] {
  const score = (among: readonly Delimiter[]): readonly Candidate[] =>
    listSyntaxes(sample.bytes, overrides, among).map(syntax => {
      const table = readSample(sample, syntax, from);
      return { table, ...scoreSyntax(table) };
    });
  const usual = score(delimiters);
  const plain = pickBest(usual);
  const isTable = plain !== null && plain.width > 1;
  const telling = overrides.delimiter === undefined ? score(listTelling(sample, from, plain)) : [];
  const better = pickBest(plain === null ? telling : [plain, ...telling]);
  if (better !== null && better !== plain) return [better, ...telling, ...usual];
  if (isTable && Math.min(plain.consistency, plain.coverage) >= rareConsistency) return [plain, ...usual];
  if (!isTable) refuseCrowded(usual, sample.bytes);
  const rare = overrides.delimiter === undefined ? score(rareDelimiters).filter(isRareTable) : [];
  const best = pickBest(rare) ?? plain;
  return best === null ? [] : [best, ...rare, ...usual];
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
