// Headers and columns as they should not be. May not touch the rows beyond what the column asks.

import { type Pollution, records, width } from './messy-pollution.ts';
import type { Line, Sheet } from './messy-sheet.ts';
import type { Random } from './random.ts';

const header = (id: string, spoil: Pollution['spoil']): Pollution => ({ id, family: 'header', spoil });

const headerOf = (sheet: Sheet): Line =>
  sheet.lines.find(({ kind }) => kind === 'header') ?? { kind: 'header', cells: [] };

function rename(sheet: Sheet, random: Random, name: (old: string) => string): void {
  const { cells } = headerOf(sheet);
  const column = random.int(cells.length);
  cells[column] = name(cells[column] ?? '');
}

function insertColumn(sheet: Sheet, at: number, cell: (line: Line, index: number) => string): void {
  sheet.lines.forEach((line, index) => void line.cells.splice(at, 0, cell(line, index)));
}

const keep = (sheet: Sheet, count: number): void => {
  const kept = new Set(records(sheet).slice(0, count));
  sheet.lines = sheet.lines.filter(line => line.kind === 'header' || kept.has(line));
};

/** One named column and nothing else. */
const narrow = (sheet: Sheet, column: number): void => {
  for (const line of sheet.lines) line.cells = line.cells.slice(column, column + 1);
};

export const HEADERS: readonly Pollution[] = [
  header('no-header', sheet => {
    sheet.lines = sheet.lines.filter(({ kind }) => kind !== 'header');
  }),
  header('header-only', sheet => keep(sheet, 0)),
  header('one-row', sheet => keep(sheet, 1)),
  header('two-rows', sheet => keep(sheet, 2)),
  header('one-column-ids', sheet => narrow(sheet, 0)),
  header('one-column-emails', sheet => {
    sheet.lines = sheet.lines.map((line, index) => ({
      ...line,
      cells: [line.kind === 'header' ? 'E-mail' : `k${index}@example.nl`],
    }));
  }),
  header('two-columns', sheet => {
    for (const line of sheet.lines) line.cells = line.cells.slice(0, 2);
  }),
  header('header-with-delimiter', (sheet, random) =>
    rename(sheet, random, old => `${old}${sheet.dialect.delimiter} ${random.pick(['oud', 'nieuw'])}`),
  ),
  header('header-with-all-delimiters', (sheet, random) =>
    rename(sheet, random, old => `${old}, of anders; zie |`),
  ),
  header('header-with-line-end', (sheet, random) => rename(sheet, random, old => `${old}\n(verplicht)`)),
  header('header-with-quotes', (sheet, random) => rename(sheet, random, old => `"${old}" 2`)),
  header('header-double', (sheet, random) => rename(sheet, random, () => headerOf(sheet).cells[1] ?? '')),
  header('header-number', (sheet, random) => rename(sheet, random, () => String(random.between(2010, 2026)))),
  header('header-long', (sheet, random) =>
    rename(sheet, random, old => `${old} ${'zoals opgegeven bij inschrijving '.repeat(9)}`.trim()),
  ),
  header('header-one-unnamed', sheet => {
    headerOf(sheet).cells[width(sheet) - 1] = '';
    return records(sheet).some(({ cells }) => cells.at(-1) !== '');
  }),
  header('row-numbers-unnamed', sheet =>
    insertColumn(sheet, 0, (line, index) => (line.kind === 'header' ? '' : String(index))),
  ),
  header('empty-column-named', (sheet, random) =>
    insertColumn(sheet, random.between(1, width(sheet)), ({ kind }) =>
      kind === 'header' ? 'Vrij veld' : '',
    ),
  ),
  header('empty-column-unnamed', (sheet, random) =>
    insertColumn(sheet, random.between(1, width(sheet) - 1), () => ''),
  ),
  header('empty-columns-at-end', sheet => {
    for (let count = 0; count < 3; count++) insertColumn(sheet, width(sheet), () => '');
  }),
  header('trailing-delimiter-all', sheet => insertColumn(sheet, width(sheet), () => '')),
  header('trailing-delimiter-rows', sheet => {
    for (const line of sheet.lines) if (line.kind === 'record') line.cells.push('');
  }),
  header('trailing-delimiter-header', sheet => {
    headerOf(sheet).cells.push('');
  }),
  header('wide', sheet => {
    const add = 400;
    for (const line of sheet.lines)
      line.cells = [
        ...line.cells,
        ...Array.from({ length: add }, (_, index) =>
          line.kind === 'header' ? `Vrij ${index + 1}` : String((index * 7) % 13 || ''),
        ),
      ];
  }),
  header('sparse', (sheet, random) => {
    for (const line of sheet.lines)
      if (line.kind === 'record')
        line.cells = line.cells.map((cell, index) => (index > 0 && random.chance(0.8) ? '' : cell));
  }),
];
