// npm run bench layouts [RECORDS]: the same invented persons and organisations, with their columns laid out as other systems do. Each
// layout holds what the plain one holds unless its name says what is missing, so it should be matched about as well.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { truthFile } from './persons-file.ts';
import { dedupe, qualityText, type Row, readRows } from './quality.ts';

type Layout = (row: Row, number: number) => Row;

const words = (...parts: readonly (string | undefined)[]): string => parts.filter(part => part).join(' ');
const lines = (...parts: readonly (string | undefined)[]): string => parts.filter(part => part).join(', ');

/** Nothing but what a name is made of, in the ways that people write it. */
const NAMES: Readonly<Record<string, (row: Row) => string>> = {
  'Jan de Vries': row =>
    words(row['voornaam'] || row['voorletters'], row['tussenvoegsel'], row['achternaam']),
  'Vries, Jan de': row =>
    lines(row['achternaam'], words(row['voornaam'] || row['voorletters'], row['tussenvoegsel'])),
  'Vries Jan de': row =>
    words(row['achternaam'], row['voornaam'] || row['voorletters'], row['tussenvoegsel']),
  'J. (Jan) de Vries': row =>
    words(
      row['voorletters'],
      row['voornaam'] && `(${row['voornaam']})`,
      row['tussenvoegsel'],
      row['achternaam'],
    ),
};
const WAYS = Object.values(NAMES);
const NAME_COLUMNS = new Set(['voorletters', 'voornaam', 'tussenvoegsel', 'achternaam']);
const PLACE_COLUMNS = new Set(['straat', 'huisnummer', 'adres', 'postcode', 'plaats']);
const NUMBERS = new Set(['kvk']);

const without = (row: Row, columns: ReadonlySet<string>): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.has(name)));

/** Street and number, postcode and place on one line, in one column. */
const onOneLine: Layout = row => {
  const street = row['adres'] ?? words(row['straat'], row['huisnummer']);
  return { ...without(row, PLACE_COLUMNS), adres: lines(street, words(row['postcode'], row['plaats'])) };
};

const inParts: Layout = row => {
  const [year = '', month = '', day = ''] = (row['geboortedatum'] ?? '').split('-');
  return { ...without(row, new Set(['geboortedatum'])), jaar: year, maand: month, dag: day };
};

const EMPLOYERS = 150;

/** The address of one's employer, which many share, before one's own; half of the people say where they work. */
const workAndHome: Layout = row => {
  const employer = Number(row['entity']) % EMPLOYERS;
  const isTold = Number(row['entity']) % 2 === 0;
  return {
    ...Object.fromEntries(
      Object.entries({
        Werkadres: `Industrieweg ${employer + 1}`,
        'Werk postcode': `${4000 + employer} AZ`,
        'Werk plaats': 'Zaltbommel',
      }).map(([name, cell]) => [name, isTold ? cell : '']),
    ),
    ...row,
  };
};

/** A mail box before the address that is visited: companies of one concern share it, and every fifth record leaves it out. */
const postalAndVisiting: Layout = (row, number) => {
  const box = Number.parseInt(row['concern'] || `${10_000 + Number(row['entity'])}`, 10);
  const isTold = number % 5 > 0;
  const { adres = '', postcode = '', plaats = '', concern: _, ...rest } = row;
  return {
    ...rest,
    Postadres: isTold ? `Postbus ${box}` : '',
    'Postadres postcode': isTold ? `${1000 + (box % 9000)} AA` : '',
    'Postadres plaats': isTold ? plaats : '',
    Bezoekadres: adres,
    'Bezoekadres postcode': postcode,
    'Bezoekadres plaats': plaats,
  };
};

const PERSONS: Readonly<Record<string, Layout>> = {
  plain: row => row,
  ...Object.fromEntries(
    Object.entries(NAMES).map(([way, nameOf]): [string, Layout] => [
      way,
      row => ({ naam: nameOf(row), ...without(row, NAME_COLUMNS) }),
    ]),
  ),
  'names in all four ways': (row, number) => ({
    naam: WAYS[number % WAYS.length]?.(row) ?? '',
    ...without(row, NAME_COLUMNS),
  }),
  'address on one line': onOneLine,
  'birth date in three columns': inParts,
  'work address before home': workAndHome,
};

const ORGANISATIONS: Readonly<Record<string, Layout>> = {
  plain: row => row,
  'in capitals': row =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.toUpperCase()])),
  'address on one line': onOneLine,
  'postal address before visiting': postalAndVisiting,
  'without KvK numbers': row => without(row, NUMBERS),
  'name and address only': row => without(row, new Set([...NUMBERS, 'website', 'email', 'telefoon'])),
};

const KINDS = {
  persons: { layouts: PERSONS, id: 'id', group: 'household' },
  organisations: { layouts: ORGANISATIONS, id: 'relatienummer', group: 'concern' },
} as const;

export async function benchLayouts(records: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dws-bench-'));
  try {
    for (const kind of ['persons', 'organisations'] as const) {
      const { layouts, id, group } = KINDS[kind];
      const rows = readRows(await truthFile(kind, records));
      console.log(`${kind.padEnd(28)}precision   recall       F1`);
      for (const [name, layOut] of Object.entries(layouts)) {
        const file = join(folder, 'layout.csv');
        writeFileSync(
          file,
          stringify(
            rows.map((row, at) => without(layOut(row, at), new Set([group]))),
            { header: true },
          ),
        );
        console.log(qualityText(name, dedupe(file, { id, truth: 'entity', folder })));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
