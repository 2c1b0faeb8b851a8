// Ways to write a whole file: delimiters and quotes. All of them can be read right. May not damage a row.

import { cleanCells, type Pollution } from './messy-pollution.ts';
import { quoted, type Sheet, writeCell, writeCells } from './messy-sheet.ts';

const delimiter = (name: string, text: string): Pollution => ({
  id: `delimiter-${name}`,
  family: 'dialect',
  spoil: ({ dialect }) => Object.assign(dialect, { delimiter: text }),
});

const written = (id: string, write: Sheet['write']): Pollution => ({
  id,
  family: 'dialect',
  spoil: sheet => Object.assign(sheet, { write }),
});

export const DIALECTS: readonly Pollution[] = [
  delimiter('comma', ','),
  delimiter('semicolon', ';'),
  delimiter('tab', '\t'),
  delimiter('pipe', '|'),
  delimiter('two-pipes', '||'),
  delimiter('tilde', '~'),
  delimiter('caret', '^'),
  delimiter('unit-separator', '\u001f'),
  {
    id: 'delimiter-and-space',
    family: 'dialect',
    spoil: ({ dialect }) => Object.assign(dialect, { space: ' ' }),
  },
  { id: 'quotes-all', family: 'dialect', spoil: ({ dialect }) => Object.assign(dialect, { quoting: 'all' }) },
  {
    id: 'quotes-text',
    family: 'dialect',
    spoil: ({ dialect }) => Object.assign(dialect, { quoting: 'text' }),
  },
  {
    id: 'quotes-single',
    family: 'dialect',
    spoil: ({ dialect }, random) => {
      dialect.quote = "'";
      dialect.quoting = random.pick(['all', 'text'] as const);
    },
  },
  {
    id: 'quotes-single-minimal',
    family: 'dialect',
    spoil(sheet) {
      sheet.dialect.quote = "'";
      return hasQuotedCell(sheet) ? undefined : false;
    },
  },
  {
    id: 'quotes-none',
    family: 'unquoted',
    spoil(sheet) {
      cleanCells(sheet, cell => cell.replaceAll(sheet.dialect.delimiter, '/').replace(/["\r\n]/g, ''));
      sheet.dialect.quote = '';
    },
  },
  {
    id: 'quotes-backslash',
    family: 'escape',
    spoil(sheet, random) {
      sheet.dialect.escape = 'backslash';
      sheet.dialect.quoting = random.pick(['all', 'minimal'] as const);
      return placeQuotes(sheet, random.int) ? undefined : false;
    },
  },
  {
    id: 'delimiter-backslash',
    family: 'unquoted',
    spoil(sheet) {
      sheet.dialect.quote = '';
      const { delimiter: sign } = sheet.dialect;
      let count = 0;
      for (const line of sheet.lines) {
        if (line.kind !== 'record' || !line.cells.some(cell => cell.includes(sign))) continue;
        count += 1;
        line.write = cells => cells.map(cell => cell.replaceAll(sign, `\\${sign}`)).join(sign);
      }
      return count > 0 ? undefined : false;
    },
  },
  written('header-bare-rows-quoted', ({ kind, cells }, dialect) =>
    writeCells(cells, { ...dialect, quoting: kind === 'header' ? 'minimal' : 'all' }),
  ),
  written('header-quoted-rows-bare', ({ kind, cells }, dialect) =>
    writeCells(cells, { ...dialect, quoting: kind === 'header' ? 'all' : 'minimal' }),
  ),
  written('every-row-one-quoted-cell', ({ cells }, dialect) => quoted(writeCells(cells, dialect), dialect)),
  {
    id: 'padded-cells',
    family: 'dialect',
    spoil(sheet, random) {
      sheet.padded = true;
      const spaces = (): string => ' '.repeat(random.int(3));
      sheet.write = ({ cells }, dialect) =>
        cells.map(cell => spaces() + writeCell(cell, dialect) + spaces()).join(dialect.delimiter);
    },
  },
  {
    id: 'fixed-width-padding',
    family: 'dialect',
    spoil(sheet) {
      sheet.padded = true;
      const widths = (sheet.lines[0]?.cells ?? []).map((_, column) =>
        Math.max(...sheet.lines.map(({ cells }) => cells[column]?.length ?? 0)),
      );
      sheet.write = ({ cells }, dialect) =>
        cells
          .map((cell, column) => writeCell(cell, dialect).padEnd(widths[column] ?? 0))
          .join(dialect.delimiter);
    },
  },
];

function hasQuotedCell({ lines, dialect }: Sheet): boolean {
  return lines.some(line => line.cells.some(cell => writeCell(cell, dialect) !== cell));
}

/** Nicknames in some text cells, for dialects that have to escape them. */
function placeQuotes({ lines }: Sheet, int: (below: number) => number): boolean {
  const records = lines.filter(({ kind, cells }) => kind === 'record' && cells.length > 1);
  for (let count = 0; count < 3 && records.length > 0; count++) {
    const { cells } = records[int(records.length)] ?? { cells: [''] };
    cells[1] = `${cells[1]} "de baas" Jr`;
  }
  return records.length > 0;
}
