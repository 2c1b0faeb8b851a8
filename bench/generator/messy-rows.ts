// Single rows that went wrong. What cannot be read with certainty is marked damaged.

import { type Pollution, pickRecords, width } from './messy-pollution.ts';
import { type Dialect, type Line, quoted, type Sheet, writeCell, writeCells } from './messy-sheet.ts';
import type { Random } from './random.ts';

/** Writes the row, the cell at `column` in its own way. */
const withCell =
  (column: number, write: (cell: string, dialect: Dialect) => string) =>
  (cells: readonly string[], dialect: Dialect): string =>
    cells
      .map((cell, index) => (index === column ? write(cell, dialect) : writeCell(cell, dialect)))
      .join(dialect.delimiter + dialect.space);

const damage = (id: string, spoil: (line: Line, sheet: Sheet, random: Random) => void): Pollution => ({
  id,
  family: 'row',
  spoil(sheet, random) {
    const lines = pickRecords(sheet, random);
    for (const line of lines) {
      line.damaged = true;
      spoil(line, sheet, random);
    }
    return lines.length > 0 && width(sheet) > 2;
  },
});

/** A column of the row but the first, not beyond the last that holds something. */
export const anywhere = (line: Line, random: Random): number =>
  random.between(
    1,
    Math.max(
      1,
      line.cells.findLastIndex(cell => cell !== ''),
    ),
  );
const join = (parts: readonly string[], { delimiter, space }: Dialect): string =>
  parts.join(delimiter + space);
const parts = (cells: readonly string[], dialect: Dialect): string[] =>
  cells.map(cell => writeCell(cell, dialect));

/** A row whose written cells are changed as a list. */
const reparted =
  (change: (written: string[], at: number) => string[]) =>
  (line: Line, _: Sheet, random: Random): void => {
    const at = anywhere(line, random);
    line.write = (cells, dialect) => join(change(parts(cells, dialect), at), dialect);
  };

const recelled =
  (write: (cell: string, dialect: Dialect) => string) =>
  (line: Line, _: Sheet, random: Random): void => {
    line.write = withCell(anywhere(line, random), write);
  };

/** A quote too many or too few beside a cell: the one that is there may be kept as a letter, where that moves nothing. */
const strayQuote =
  (
    write: (cell: string, dialect: Dialect) => string,
    literal = (cell: string, sign: string): string => cell + sign,
  ) =>
  (line: Line, { dialect }: Sheet, random: Random): void => {
    const at = anywhere(line, random);
    line.cells[at] ||= 'x';
    line.or = line.cells.map((cell, index) => (index === at ? literal(cell, mark(dialect)) : cell));
    line.write = withCell(at, write);
  };

/** A nickname in quotes in a quoted cell, as writers do that do not escape. */
const unescaped =
  (after: '' | 'delimiter') =>
  (line: Line, { dialect }: Sheet, random: Random): void => {
    const at = anywhere(line, random);
    const [sign, name] = [mark(dialect), line.cells[at] ?? ''];
    line.cells[at] = `${name} ${sign}de baas${sign}${after && dialect.delimiter} Jr`;
    line.write = withCell(
      at,
      (_, { delimiter }) => `${sign}${name} ${sign}de baas${sign}${after && delimiter} Jr${sign}`,
    );
  };

const mark = ({ quote }: Dialect): string => quote || '"';

export const ROWS: readonly Pollution[] = [
  damage(
    'row-long-middle',
    reparted((written, at) => [...written.slice(0, at), 'extra', ...written.slice(at)]),
  ),
  damage(
    'row-long-end',
    reparted(written => [...written, 'extra']),
  ),
  damage(
    'row-long-many',
    reparted(written => [...written, ...written]),
  ),
  damage(
    'row-short-end',
    reparted((written, at) => written.slice(0, at)),
  ),
  damage(
    'row-short-middle',
    reparted((written, at) => [...written.slice(0, at), ...written.slice(at + 1)]),
  ),
  damage(
    'delimiter-lost',
    reparted((written, at) => [
      ...written.slice(0, at - 1),
      `${written[at - 1]}${written[at]}`,
      ...written.slice(at + 1),
    ]),
  ),
  damage(
    'delimiter-extra',
    reparted((written, at) => [...written.slice(0, at), '', ...written.slice(at)]),
  ),
  damage('row-other-delimiter', line => {
    line.write = (cells, dialect) =>
      writeCells(cells, { ...dialect, delimiter: dialect.delimiter === ',' ? ';' : ',' });
  }),
  damage('row-tabs', line => {
    line.write = (cells, dialect) =>
      writeCells(cells, { ...dialect, delimiter: dialect.delimiter === '\t' ? '|' : '\t' });
  }),
  damage(
    'quote-not-closed',
    strayQuote(
      (cell, dialect) => quoted(cell, dialect).slice(0, -1),
      (cell, sign) => sign + cell,
    ),
  ),
  damage(
    'quote-not-opened',
    strayQuote((cell, dialect) => quoted(cell, dialect).slice(1)),
  ),
  damage(
    'quote-extra-at-end',
    strayQuote((cell, dialect) => quoted(cell, dialect) + mark(dialect)),
  ),
  damage('quote-unescaped', unescaped('')),
  damage('quote-unescaped-delimiter', unescaped('delimiter')),
  damage('text-after-quote', (line, { dialect }, random) => {
    const at = anywhere(line, random);
    const written = `${quoted(line.cells[at] ?? '', dialect)} oud`;
    line.or = line.cells.map((cell, index) => (index === at ? written : cell));
    line.write = withCell(at, () => written);
  }),
  damage(
    'quote-opens-inside',
    recelled(
      (cell, dialect) => `${cell || 'x'} ${mark(dialect)}De Hoek${dialect.delimiter} Jansen${mark(dialect)}`,
    ),
  ),
  damage('line-end-in-bare-cell', (line, sheet, random) => {
    line.write = withCell(anywhere(line, random), (cell, { lineEnd }) => `${cell}${lineEnd}vervolg`);
    sheet.dialect.quoting = 'minimal';
  }),
  damage('row-one-quoted-cell', (line, { dialect }) => {
    const sign = mark(dialect);
    line.or = line.cells.map((cell, index) => {
      const opened = index === 0 ? sign + cell : cell;
      return index === line.cells.length - 1 ? opened + sign : opened;
    });
    line.write = (cells, written) => quoted(writeCells(cells, written), written);
  }),
  damage(
    'nul-in-cell',
    recelled((cell, dialect) => writeCell(`${cell}\0`, dialect)),
  ),
  {
    id: 'rows-glued',
    family: 'row',
    spoil(sheet, random) {
      const at = sheet.lines.indexOf(pickRecords(sheet, random, 1)[0] as Line);
      const [line, next] = [sheet.lines[at], sheet.lines[at + 1]];
      if (line === undefined || next === undefined || width(sheet) < 3) return false;
      line.damaged = true;
      next.damaged = true;
      line.lineEnd = '';
      return true;
    },
  },
  {
    id: 'cut-off',
    family: 'row',
    spoil(sheet, random) {
      const last = sheet.lines.at(-1);
      if (last?.kind !== 'record' || width(sheet) < 3) return false;
      last.damaged = true;
      sheet.finalEnd = false;
      const share = 0.2 + random.int(5) / 10;
      last.write = (cells, dialect) =>
        writeCells(cells, dialect).slice(
          0,
          Math.ceil(writeCells(cells.slice(0, -1), dialect).length * share),
        );
      return true;
    },
  },
  {
    id: 'many-ragged-rows',
    family: 'row',
    spoil(sheet, random) {
      for (const line of pickRecords(sheet, random, 20)) {
        line.damaged = true;
        const share = random.chance(0.5);
        const at = anywhere(line, random);
        line.write = (cells, dialect) =>
          join(share ? parts(cells, dialect).slice(0, at) : [...parts(cells, dialect), 'extra'], dialect);
      }
      return width(sheet) > 2;
    },
  },
];
