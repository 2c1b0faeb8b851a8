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
  const trueHeader = file.truth.find(({ kind }) => kind === 'header')?.cells ?? null;
  const wanted = file.truth.filter(({ kind }) => kind === 'record');
  const isWanted = keptColumns(
    trueHeader,
    wanted.map(({ cells }) => cells),
  );
  const isRead = keptColumns(trueHeader === null ? null : header, rows);
  const same = comparable(file);
  if (trueHeader !== null && same(isWanted(trueHeader)) !== same(isRead(header)))
    return silent(`header ${JSON.stringify(header).slice(0, 120)}`);
  const truth = wanted.map(line => ({
    line,
    keys: [line.cells, line.or].flatMap(cells => (cells === null ? [] : [same(isWanted(cells))])),
  }));
  // A row of delimiters alone may be kept as the empty record that RFC 4180 says it is.
  const mayBeEmpty = file.truth.some(
    ({ kind, cells }) => kind === 'stray' && cells.length > 1 && cells.join('') === '',
  );
  const asked = rows.filter(row => !(mayBeEmpty && row.join('') === ''));
  const { missing, strange } = align(
    truth,
    asked.map(row => same(isRead(row))),
  );
  if (strange !== null) return silent(`stored ${strange.slice(0, 200)}`);
  return judgeMissing(file, missing, readRejects(reading.rejects));
}

interface Wanted {
  readonly line: TrueLine;
  readonly keys: readonly string[];
}

/** Which lines were not read, both being in order; `strange` is a row that is none of them. */
function align(
  truth: readonly Wanted[],
  read: readonly string[],
): { missing: TrueLine[]; strange: string | null } {
  const missing: TrueLine[] = [];
  let next = 0;
  for (const key of read) {
    const found = truth.findIndex(({ keys }, index) => index >= next && keys.includes(key));
    if (found < 0) return { missing, strange: key };
    missing.push(...truth.slice(next, found).map(({ line }) => line));
    next = found + 1;
  }
  missing.push(...truth.slice(next).map(({ line }) => line));
  return { missing, strange: null };
}

function judgeMissing(file: MessyFile, missing: readonly TrueLine[], rejects: readonly Reject[]): Verdict {
  const lost = file.truth.filter(({ kind }) => kind === 'lost');
  const mute = [...missing, ...lost].find(line => !isNamed(line, rejects));
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
