// Puts bytes in a file of its own and reads it to the end. May not judge what comes out.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CsvProblem, type CsvProblemKind } from '../../../src/formats/csv/problem.ts';
import { type CsvOverrides, type CsvTable, openCsv } from '../../../src/formats/csv/read.ts';
import type { RejectReason } from '../../../src/formats/csv/record.ts';

/** How often a property is tried. */
export const runs: number = Number(process.env['FC_RUNS'] ?? 300);

/** One piece, copied out of the cursor. */
export type Kept =
  | {
      readonly kind: 'record';
      readonly line: number;
      readonly position: number;
      readonly cells: string[];
      readonly raw: Buffer;
    }
  | {
      readonly kind: 'reject';
      readonly line: number;
      readonly position: number;
      readonly reason: RejectReason;
      readonly width: number;
      readonly raw: Buffer;
    }
  | { readonly kind: 'gap'; readonly position: number; readonly raw: Buffer };

/** A file read to its end. */
export interface Whole {
  readonly table: CsvTable;
  readonly pieces: readonly Kept[];
  /** The cells of the records. */
  readonly rows: readonly string[][];
  /** `line reason` of each reject. */
  readonly rejects: readonly string[];
  /** Prefix, pieces and suffix put together again. */
  readonly together: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'csv-test-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A path of a new file with that content. */
export function fileOf(content: string | Uint8Array): string {
  const path = join(folder, `${files++ % 20}.csv`);
  writeFileSync(path, content);
  return path;
}

function keep(table: CsvTable): Kept[] {
  const kept: Kept[] = [];
  for (const piece of table.pieces()) {
    if (piece.kind !== 'record') {
      kept.push({ ...piece });
      continue;
    }
    const { record } = piece;
    const cells = Array.from({ length: record.width }, (_, column) => record.text(column));
    const raw = Buffer.from(record.bytes.subarray(record.start, record.end));
    kept.push({ kind: 'record', line: record.line, position: record.position, cells, raw });
  }
  return kept;
}

/** Reads a file to its end. */
export function readPath(path: string, overrides: CsvOverrides = {}): Whole {
  const table = openCsv(path, overrides);
  const pieces = keep(table);
  return {
    table,
    pieces,
    rows: pieces.flatMap(piece => (piece.kind === 'record' ? [piece.cells] : [])),
    rejects: pieces.flatMap(piece => (piece.kind === 'reject' ? [`${piece.line} ${piece.reason}`] : [])),
    together: Buffer.concat([table.prefix, ...pieces.map(({ raw }) => raw), table.suffix()]),
  };
}

/** Reads that content to its end. */
export function read(content: string | Uint8Array, overrides: CsvOverrides = {}): Whole {
  return readPath(fileOf(content), overrides);
}

/** The problem that reading ends in, as `kind@line`; 'none' when it is read. */
export function problemOf(
  content: string | Uint8Array,
  overrides: CsvOverrides = {},
): CsvProblemKind | string {
  try {
    read(content, overrides);
    return 'none';
  } catch (error) {
    if (!(error instanceof CsvProblem)) throw error;
    return error.line === null ? error.kind : `${error.kind}@${error.line}`;
  }
}
