// A plain table: boxless columns that fit on a terminal, tabs between cells elsewhere, so that other programs can read it.

import { linesWithin, widestWord, widthOf } from './width.ts';

const GAP = '  ';
/** A column that has to be broken keeps so much, where it can. */
const LEAST = 10;

/** Where a table goes. */
export interface TablePlace {
  /** Width of the terminal; null: no terminal. */
  readonly columns: number | null;
  /** Blanks before every line, on a terminal. */
  readonly indent?: number;
  readonly aligns?: readonly ('left' | 'right')[];
}

/** Lines of a table with its head. On a terminal a row takes more lines where it would be too wide. */
export function tableLines(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { columns, indent = 0, aligns = [] }: TablePlace,
): readonly string[] {
  const all = [head, ...rows];
  if (columns === null) return all.map(row => row.join('\t'));
  const widths = widthsWithin(all, columns - indent - GAP.length * (head.length - 1));
  return all.flatMap(row =>
    rowLines(row, widths, aligns).map(line => `${' '.repeat(indent)}${line}`.trimEnd()),
  );
}

function rowLines(
  row: readonly string[],
  widths: readonly number[],
  aligns: NonNullable<TablePlace['aligns']>,
): readonly string[] {
  const cells = row.map((cell, at) => linesWithin(cell, widths[at] ?? 0));
  const height = Math.max(...cells.map(lines => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 0, aligns[at])).join(GAP),
  );
}

function padded(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** Widths that fit in that room: first columns are broken between words, then within them, the first column last. */
function widthsWithin(rows: readonly (readonly string[])[], room: number): readonly number[] {
  const most = (of: (cell: string) => number): number[] =>
    (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => of(row[at] ?? ''))));
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
