// What one pollution is, and the few things all of them do. May not hold one.

import type { Line, Sheet } from './messy-sheet.ts';
import type { Random } from './random.ts';

/** Families in the order in which two of them are applied; two of one family exclude each other, as `AGAINST` says more. */
export const FAMILIES = [
  'dialect',
  'escape',
  'unquoted',
  'byte',
  'content',
  'header',
  'row',
  'layout',
  'line-end',
  'encoding',
] as const;
export type Family = (typeof FAMILIES)[number];

export interface Pollution {
  readonly id: string;
  readonly family: Family;
  /** Spoils the sheet in place; gives false where this sheet has nothing to spoil in this way. */
  readonly spoil: (sheet: Sheet, random: Random) => unknown;
}

/** The records that nobody spoilt yet. */
export function records(sheet: Sheet): Line[] {
  return sheet.lines.filter(
    ({ kind, damaged, write }) => kind === 'record' && damaged !== true && write === undefined,
  );
}

/** One or a few unspoilt records, not the first two and not all: a person needs some to see what is usual. */
export function pickRecords(sheet: Sheet, random: Random, most = 2): Line[] {
  const whole = records(sheet).slice(2);
  random.shuffle(whole);
  return whole.slice(0, Math.min(random.between(1, most), Math.floor(whole.length / 3)));
}

export function width({ lines }: Sheet): number {
  return lines.find(({ kind }) => kind === 'record' || kind === 'header')?.cells.length ?? 1;
}

export function cleanCells(sheet: Sheet, clean: (cell: string) => string): void {
  for (const line of sheet.lines) line.cells = line.cells.map(clean);
}

/** Cells at the left, filled up with empty ones to the width of the table. */
export function padded(sheet: Sheet, cells: readonly string[]): string[] {
  return [...cells, ...Array<string>(Math.max(0, width(sheet) - cells.length)).fill('')];
}

/** Text that stands in the file as it is. */
export function stray(text: string): Line {
  return { kind: 'stray', cells: [text], write: () => text };
}
