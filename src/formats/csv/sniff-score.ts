// Scores how well a syntax explains a sample. May not choose or throw.
//
// After G.J.J. van den Burg, A. Nazábal, C. Sutton, "Wrangling messy CSV files by detecting row and type patterns", Data
// Mining and Knowledge Discovery 33 (2019): a pattern score (do rows have one shape, and is it wide?) times a type score
// (are cells of a kind that people write?). Our own: the table may have lines before and after it, damaged rows count
// against a syntax, and one column is a hypothesis of its own.

import type { SampleRecord, SampleTable } from './sample.ts';

/** What one syntax makes of a sample. */
export interface SyntaxScore {
  /** 0…1, comparable between syntaxes of one sample. */
  readonly score: number;
  /** Cells of the rows of the table. */
  readonly width: number;
  /** Share of the rows between the first and the last of that width that have it. */
  readonly consistency: number;
  /** Share of all rows that have it. */
  readonly coverage: number;
}

const typedCells = 4000;
const oneColumnScore = 0.15;

function countWidths(records: readonly SampleRecord[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { width, isFlawed } of records) {
    if (!isFlawed) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent width above 1, where wider rows weigh a little more; null when no row has two cells. */
function findModalWidth(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let bestWeight = 0;
  for (const [width, count] of counts) {
    const weight = count * (1 - 1 / width);
    if (width > 1 && weight > bestWeight) {
      best = width;
      bestWeight = weight;
    }
  }
  return best;
}

/** A table above another: at least so many rows of so many cells, and half as many as the other has. */
const fewestRowsAbove = 10;
const fewestCellsAbove = 3;

/** Of two tables under each other the first is read, so that the rows of the other are named and not taken for titles. */
function preferFirst(
  rows: readonly SampleRecord[],
  counts: ReadonlyMap<number, number>,
  width: number,
): number {
  const fits = (count: number | undefined): boolean =>
    (count ?? 0) >= Math.max(fewestRowsAbove, (counts.get(width) ?? 0) / 2);
  const first = rows.find(
    row => !row.isFlawed && row.width >= fewestCellsAbove && fits(counts.get(row.width)),
  );
  return first?.width ?? width;
}

interface TypeShare {
  /** Mean over cells: 1 for a known kind, less for what a wrong delimiter leaves. */
  readonly types: number;
  /** True when each bare cell but the first of a row begins with a space: commas of a sentence, or a careless writer. */
  readonly areAllSpaced: boolean;
}

const spacedWeight = 0.5;
/** Weight of "quotes are letters here" where some cell opens with one: its closing quote may be lost. A town may open with '. */
const letterWeight = 0.4;
const quotedForm = /^"|^'(?:[^']|'')*'$/;

function weighCell(table: SampleTable, row: SampleRecord, column: number): number {
  if (table.type(row, column) === 'mixture') return 0;
  return column > 0 && table.text(row, column).startsWith(' ') ? spacedWeight : 1;
}

function weighTypes(table: SampleTable, rows: readonly SampleRecord[]): TypeShare {
  let cells = 0;
  let sum = 0;
  let areAllSpaced = true;
  for (const row of rows) {
    for (let column = 0; column < row.width && cells < typedCells; column++) {
      cells++;
      const weight = weighCell(table, row, column);
      if (column > 0 && weight !== spacedWeight) areAllSpaced = false;
      sum += weight;
    }
  }
  return { types: cells === 0 ? 0 : 0.1 + (0.9 * sum) / cells, areAllSpaced };
}

/** Weight of a table whose rows stand right under a row of several cells that has another width. */
const headlessWeight = 0.7;

function standsUnderOtherWidth(rows: readonly SampleRecord[], first: number): boolean {
  const above = rows[first - 1];
  return above !== undefined && above.width > 1 && above.end === rows[first]?.start;
}

function scoreColumns(table: SampleTable, rows: readonly SampleRecord[], width: number): SyntaxScore {
  const fits = (row: SampleRecord): boolean => row.width === width && !row.isFlawed;
  const span = rows.slice(rows.findIndex(fits), rows.findLastIndex(fits) + 1);
  const fitting = span.filter(fits);
  const consistency = fitting.length / span.length;
  const { types, areAllSpaced } = weighTypes(table, fitting);
  const isSentence = areAllSpaced && rows[0]?.width !== width;
  const isHeadless = standsUnderOtherWidth(rows, rows.findIndex(fits));
  const pattern = consistency ** 2 * Math.sqrt(fitting.length / rows.length) * (1 - 1 / width);
  return {
    score: pattern * types ** 2 * (isSentence ? 0.3 : 1) * (isHeadless ? headlessWeight : 1),
    width,
    consistency,
    coverage: fitting.length / rows.length,
  };
}

function scoreOneColumn(table: SampleTable, rows: readonly SampleRecord[]): SyntaxScore {
  const fitting = rows.filter(row => row.width === 1 && !row.isFlawed);
  const consistency = fitting.length / rows.length;
  const { types } = weighTypes(table, fitting);
  return {
    score: oneColumnScore * consistency ** 2 * types ** 2,
    width: 1,
    consistency,
    coverage: consistency,
  };
}

/** A space belongs to the delimiter where nearly every cell but the first of a row begins with one. */
const spacedShare = 0.95;
/** Quoted cells are padded where many have spaces outside their quotes: the widest of a column have none. */
const paddedShare = 0.2;

/** Speaks for the spaces that a syntax takes off. */
function areMostlySpaced(table: SampleTable, rows: readonly SampleRecord[]): boolean {
  const isPadding = table.syntax.blanks === 'around';
  const asked = rows.flatMap(row =>
    Array.from({ length: row.width }, (_, column) => column)
      .filter(column => (isPadding ? table.isQuoted(row, column) : column > 0))
      .map(column => table.isSpaced(row, column)),
  );
  const cells = asked.slice(0, typedCells);
  const share = isPadding ? paddedShare : spacedShare;
  return cells.length > 0 && cells.filter(isSpaced => isSpaced).length >= cells.length * share;
}

/** Looks at all of them: the only quote of a file may be far down. */
function hasQuotedCell(table: SampleTable, rows: readonly SampleRecord[]): boolean {
  return rows.some(row => {
    for (let column = 0; column < row.width; column++) {
      if (quotedForm.test(table.text(row, column))) return true;
    }
    return false;
  });
}

/** The better of the two readings: rows of several columns, or a list of one. */
export function scoreSyntax(table: SampleTable): SyntaxScore {
  const rows = table.records.filter(record => !record.isBlank);
  if (rows.length === 0) return { score: 0, width: 1, consistency: 0, coverage: 0 };
  const single = scoreOneColumn(table, rows);
  const counts = countWidths(rows);
  const modal = findModalWidth(counts);
  if (modal === null) return single;
  const width = preferFirst(rows, counts, modal);
  const plain = scoreColumns(table, rows, width);
  const isLetter = table.syntax.quote === null && hasQuotedCell(table, rows);
  if (table.syntax.blanks !== 'kept' && !areMostlySpaced(table, rows)) return { ...plain, score: 0 };
  const several = isLetter ? { ...plain, score: plain.score * letterWeight } : plain;
  return several.score >= single.score ? several : single;
}
