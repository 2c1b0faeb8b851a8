// More than one table in a file. May not touch the records of the first.

import { below, copyHeader, layout } from './messy-layout.ts';
import { type Pollution, padded, records, stray, width } from './messy-pollution.ts';
import type { Line } from './messy-sheet.ts';
import type { Random } from './random.ts';

/** Rows of a table that is another one: they may be named, and not be lost or taken for records. */
function second(names: readonly string[], count: number, random: Random): Line[] {
  const cell = (index: number): string =>
    index === 0 ? `F${random.between(100, 999)}` : String(random.between(1, 5000));
  const rows = Array.from({ length: count }, () => names.map((_, index) => cell(index)));
  return [{ kind: 'stray', cells: [...names] }, ...rows.map(cells => ({ kind: 'lost' as const, cells }))];
}

const INVOICE = ['Factuurnr', 'Bedrag', 'Btw', 'Klant', 'Termijn', 'Betaald', 'Kortingscode', 'Regels'];

export const TABLES: readonly Pollution[] = [
  layout('second-table-same', sheet => {
    const half = records(sheet)[Math.floor(records(sheet).length / 2)];
    if (half === undefined) return false;
    sheet.lines.splice(sheet.lines.indexOf(half), 0, stray(''), ...copyHeader(sheet));
    return true;
  }),
  layout('second-table-narrow', (sheet, random) => {
    if (width(sheet) < 5) return false;
    below(sheet, stray(''), stray('Facturen'), ...second(INVOICE.slice(0, 3), 3, random));
    return true;
  }),
  layout('second-table-wide', (sheet, random) => {
    const extra = Array.from({ length: 3 }, (_, index) => `Extra ${index + 1}`);
    below(
      sheet,
      stray(''),
      ...second(
        [...padded(sheet, INVOICE).map((name, index) => name || `Veld ${index}`), ...extra],
        4,
        random,
      ),
    );
  }),
  layout('second-table-same-width', (sheet, random) => {
    const names = padded(sheet, INVOICE.slice(0, width(sheet))).map((name, index) => name || `Veld ${index}`);
    below(sheet, stray(''), stray('Facturen'), ...second(names, 4, random));
  }),
];
