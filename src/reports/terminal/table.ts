// A plain table: boxless columns that fit on a terminal, tabs between cells elsewhere, so that other programs can read it.

import CliTable from 'cli-table3';
import widthOf from 'string-width';
import { linesWithin, widestWord } from './width.ts';

const GAP = '  ';
const BORDERS = ['top', 'bottom', 'left', 'right', 'mid'] as const;
/** No lines, and nothing but the gap between columns. */
const BARE = {
  chars: {
    ...Object.fromEntries(
      BORDERS.flatMap(side => ['', '-mid', '-left', '-right'].map(end => [`${side}${end}`, ''])),
    ),
    middle: GAP,
  },
  style: { 'padding-left': 0, 'padding-right': 0, border: [], head: [] },
};
/** Before what stands under a row. */
const BELOW = ' '.repeat(4);
/** A column that has to be broken keeps so much, where it can. */
const LEAST = 10;

/** Where a table goes. */
export interface TablePlace {
  /** Width of the terminal; null: no terminal. */
  readonly columns: number | null;
  /** Blanks before every line, on a terminal. */
  readonly indent?: number;
  readonly aligns?: readonly ('left' | 'right')[];
  /** The last column stands under its row where the table would be too wide with it beside. */
  readonly isLastBelow?: boolean;
}

/** Lines of a table with its head. On a terminal a row takes more lines where it would be too wide. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, indent = 0, aligns = [], isLastBelow = false }: TablePlace,
): readonly string[] {
  const all = [head, ...rows];
  if (columns === null) return all.map(row => row.join('\t'));
  const room = columns - indent - GAP.length * (head.length - 1);
  const below = isLastBelow && sum(mostOf(all, widthOf)) > room ? rows.map(row => row.at(-1) ?? '') : [];
  const beside = below.length > 0 ? all.map(row => row.slice(0, -1)) : all;
  const widths = widthsWithin(beside, below.length > 0 ? room + GAP.length : room);
  const table = new CliTable({ ...BARE, colAligns: [...aligns] });
  const broken = beside.map(row => row.map((cell, at) => linesWithin(cell, widths[at] ?? 0)));
  table.push(...broken.map(row => row.map(lines => lines.join('\n'))));
  const lines = table.toString().split('\n');
  return broken
    .flatMap((row, at) => [
      ...lines.splice(0, Math.max(1, ...row.map(cell => cell.length))),
      ...linesWithin(below[at - 1] ?? '', columns - indent - BELOW.length).flatMap(line =>
        line === '' ? [] : [`${BELOW}${line}`],
      ),
    ])
    .map(line => `${' '.repeat(indent)}${line}`.trimEnd());
}

/** The most that a cell of each column takes, at least 1. */
function mostOf(rows: readonly (readonly string[])[], of: (cell: string) => number): number[] {
  return (rows[0] ?? []).map((_, at) => rows.reduce((most, row) => Math.max(most, of(row[at] ?? '')), 1));
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Widths that fit in that room: first columns are broken between words, then within them, the first column last. */
function widthsWithin(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const widths = mostOf(rows, widthOf);
  const words = mostOf(rows, widestWord);
  const broken = words.map((word, at) => (at === 0 ? word : Math.min(word, LEAST)));
  for (const floors of [words, broken, words.map(() => 1)]) shrink(widths, room, floors);
  return widths;
}

/** Takes from the widest that may give, until it fits or none may. */
function shrink(widths: number[], room: number, floors: readonly number[]): void {
  let over = sum(widths) - room;
  for (; over > 0; over -= 1) {
    const given = widths.map((width, at) => (width > (floors[at] ?? 0) ? width : 0));
    const widest = given.lastIndexOf(Math.max(...given));
    if (given[widest] === 0) return;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
}
