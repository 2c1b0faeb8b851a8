// Compares what was read of a messy file with its truth. May not forgive what nobody is told about.

import { parse } from 'csv-parse/sync';
import type { MessyFile, TrueLine } from './generator/messy-sheet.ts';

/** The two files that convert writes, or the fault by which it refused. */
export type Reading =
  | { readonly clean: Buffer; readonly rejects: Buffer }
  | { readonly refused: string; readonly line: number | null };

/**
 * `right`: header and every record as the truth has them, and nothing else. `named`: what is missing are damaged rows, each of them
 * named by line or text. `spared`: sound rows were named as well, or the file was refused. `silent`: something is wrong and nobody is told.
 */
export const VERDICTS = ['right', 'named', 'spared', 'silent'] as const;
export interface Verdict {
  readonly kind: (typeof VERDICTS)[number];
  readonly why: string;
}

interface Reject {
  readonly from: number;
  readonly to: number;
  readonly row: string;
}

export function judge(file: MessyFile, reading: Reading): Verdict {
  if ('refused' in reading) return judgeRefusal(file, reading);
  const [header = [], ...rows] = parse(reading.clean, { relaxColumnCount: true }) as string[][];
  const rejects = readRejects(reading.rejects);
  const trueHeader = file.truth.find(({ kind }) => kind === 'header')?.cells ?? null;
  const wanted = file.truth.filter(({ kind }) => kind === 'record');
  const wantedRows = wanted.map(({ cells }) => cells);
  const isKept = keptColumns(trueHeader, wantedRows);
  const isRead = keptColumns(trueHeader === null ? null : header, rows);
  const same = comparable(file);
  if (trueHeader !== null && same(isKept(trueHeader)) !== same(isRead(header)))
    return silent(`header ${JSON.stringify(header).slice(0, 120)}`);
  const isRow = (line: TrueLine | undefined, key: string): boolean =>
    [line?.cells, line?.or].some(cells => cells && same(isKept(cells)) === key);
  const missing: TrueLine[] = [];
  let next = 0;
  for (const row of rows) {
    const key = same(isRead(row));
    let found = next;
    while (found < wanted.length && !isRow(wanted[found], key)) found++;
    if (found === wanted.length) return silent(`stored ${JSON.stringify(row).slice(0, 200)}`);
    missing.push(...wanted.slice(next, found));
    next = found + 1;
  }
  missing.push(...wanted.slice(next));
  const mute = [...missing, ...file.truth.filter(({ kind }) => kind === 'lost')].find(
    line => !isNamed(line, rejects),
  );
  if (mute !== undefined) return silent(`lost line ${mute.from} ${mute.text.slice(0, 120)}`);
  const spared = missing.find(({ damaged }) => !damaged);
  if (spared !== undefined)
    return { kind: 'spared', why: `named line ${spared.from} ${spared.text.slice(0, 120)}` };
  return { kind: missing.length > 0 ? 'named' : 'right', why: '' };
}

const silent = (why: string): Verdict => ({ kind: 'silent', why });

function judgeRefusal(
  file: MessyFile,
  reading: { readonly refused: string; readonly line: number | null },
): Verdict {
  const isDamaged = file.truth.some(line => line.damaged && line.from === reading.line);
  return { kind: isDamaged ? 'named' : 'spared', why: `refused ${reading.refused} line ${reading.line}` };
}

function readRejects(bytes: Buffer): Reject[] {
  const rows = (bytes.length === 0 ? [] : parse(bytes, { columns: true })) as Record<string, string>[];
  return rows.map(({ line = '', row = '' }) => {
    const from = Number(line);
    return { from, to: from + (row.match(/\r\n|\r|\n/g)?.length ?? 0), row };
  });
}

/** By its line, or by its text as it stands. */
function isNamed(line: TrueLine, rejects: readonly Reject[]): boolean {
  return rejects.some(
    ({ from, to, row }) =>
      (from <= line.to && to >= line.from) || (line.text !== '' && row.includes(line.text)),
  );
}

/** Columns without a name and without a single value are nothing: whether they are kept is no matter. */
function keptColumns(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): (cells: readonly string[]) => string[] {
  const width = Math.max(header?.length ?? 0, ...rows.map(({ length }) => length));
  const kept = Array.from(
    { length: width },
    (_, column) =>
      (header?.[column] ?? '').trim() !== '' || rows.some(row => (row[column] ?? '').trim() !== ''),
  );
  return cells =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '').filter((_, column) => kept[column]);
}

/** Line ends in a cell may have become those of the output; padding is no part of a cell where the whole file has it. */
function comparable({ padded }: MessyFile): (cells: readonly string[]) => string {
  return cells => JSON.stringify(cells.map(cell => (padded ? cell.trim() : cell)));
}
