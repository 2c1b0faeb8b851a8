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
  /** A last column that on a terminal stands under each row, over the whole width. */
  readonly below?: { readonly head: string; readonly cells: readonly string[] };
}

/** Lines of a table with its head. On a terminal a row takes more lines where it would be too wide. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, indent = 0, aligns = [], below }: TablePlace,
): readonly string[] {
  const all = [head, ...rows];
  const last = below === undefined ? [] : [below.head, ...below.cells];
  if (columns === null) return all.map((row, at) => [...row, ...last.slice(at, at + 1)].join('\t'));
  const widths = widthsWithin(all, columns - indent - GAP.length * (head.length - 1));
  const table = new CliTable({ ...BARE, colAligns: [...aligns] });
  const broken = all.map(row => row.map((cell, at) => linesWithin(cell, widths[at] ?? 0)));
  table.push(...broken.map(row => row.map(lines => lines.join('\n'))));
  const lines = table.toString().split('\n');
  return broken
    .flatMap((row, at) => [
      ...lines.splice(0, Math.max(1, ...row.map(cell => cell.length))),
      ...(at === 0 ? [] : linesBelow(last[at], columns - indent)),
    ])
    .map(line => `${' '.repeat(indent)}${line}`.trimEnd());
}

function linesBelow(text: string | undefined, columns: number): readonly string[] {
  return text === undefined ? [] : linesWithin(text, columns - BELOW.length).map(line => `${BELOW}${line}`);
}

/** Widths that fit in that room: first columns are broken between words, then within them, the first column last. */
function widthsWithin(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const most = (of: (cell: string) => number): number[] =>
    (rows[0] ?? []).map((_, at) => rows.reduce((widest, row) => Math.max(widest, of(row[at] ?? '')), 1));
  const widths = most(widthOf);
  const words = most(widestWord);
  const broken = words.map((word, at) => (at === 0 ? word : Math.min(word, LEAST)));
  for (const floors of [words, broken, words.map(() => 1)]) shrink(widths, room, floors);
  return widths;
}

/** Takes from the widest that may give, until it fits or none may. */
function shrink(widths: number[], room: number, floors: readonly number[]): void {
  let over = widths.reduce((total, width) => total + width, -room);
  for (; over > 0; over -= 1) {
    const given = widths.map((width, at) => (width > (floors[at] ?? 0) ? width : 0));
    const widest = given.lastIndexOf(Math.max(...given));
    if (given[widest] === 0) return;
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
}
