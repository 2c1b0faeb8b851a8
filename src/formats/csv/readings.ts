// The ways in which the first part of a CSV file can be read, the best of them first. May not look for where its table begins.

import { type Delimiter, delimiters, type Quote, rareDelimiters, tellingDelimiters } from './dialect.ts';
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

interface Candidate extends SyntaxScore {
  readonly table: SampleTable;
}

/** The first of the best: the order of the list settles ties. */
export function pickBest(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best === null || candidate.score > best.score + 1e-9) best = candidate;
  }
  return best;
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
export function readAllWays(sample: Sample, from: number, overrides: SniffOverrides): readonly Candidate[] {
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
