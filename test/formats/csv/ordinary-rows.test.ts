// Rows that a real export has are records, however little is filled in and whatever they are called: never notes, totals, footers
// or another table. The rows between them are as full as those of most exports, which is when a sparse one stands out.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openCsv } from '../../../src/formats/csv/read.ts';
import { casesOf } from '../../support/property-runs.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dws-ordinary-'));
const RUNS = casesOf(300);
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const two = (value: number): string => String(value).padStart(2, '0');
const hex = (value: number, length: number): string =>
  ((value * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0').repeat(4).slice(0, length);

/** How systems number their records. */
const IDS: Readonly<Record<string, (index: number) => string>> = {
  number: index => String(97 + index * 3),
  'number in any order': index => String(((index * 7919) % 900) + 100),
  'leading zeros': index => String(index).padStart(6, '0'),
  prefix: index => `REL-${1000 + index}`,
  salesforce: index => `0035g${hex(index, 10).toUpperCase()}AAX`,
  guid: index =>
    `${hex(index, 8)}-${hex(index + 1, 4)}-4${hex(index + 2, 3)}-9${hex(index + 3, 3)}-${hex(index + 4, 12)}`,
};

/** Of everybody: a name, a town, an address, the day the system made the record, an amount, and prose of some. */
const COLUMNS: Readonly<Record<string, (index: number) => string>> = {
  naam: index =>
    `${['Jan', 'Els', 'Piet', 'Anna', 'Truus'][index % 5]} ${['Visser', 'Smit', 'de Boer'][index % 3]}`,
  plaats: index => ['Ede', 'Tiel', 'Goes', 'Oss'][index % 4] as string,
  'e-mail': index => `n${index}@example.nl`,
  aangemaakt: index => `${two((index % 28) + 1)}-${two((index % 12) + 1)}-2021`,
  omzet: index => `${(index * 137) % 900},${two(index % 100)}`,
  opmerking: index => (index % 3 === 0 ? 'Belt liever na zes uur; wil de folder.' : ''),
};
const PROSE = 'Totaal niet tevreden: bron van ergernis is de levering van 3 maart, zie rapport.';
const NAMES = [
  'Kees Mulder',
  'Totaal BV',
  'Totaal Installatie Ede B.V.',
  'Bron Media',
  'Page Industries',
  'Rapport & Zonen',
  'Opmerking',
  'Gemiddelde Vries',
  'Som Advies',
  'Regio Noord',
];

/** Before a number these are totals, behind an id they are somebody's name. */
const LABELS = ['Totaal', 'Aantal: 3', 'Pagina 2'];

type Cells = Readonly<Record<string, string>>;

/** Some of them with nothing but this. */
const withId: fc.Arbitrary<Cells> = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...NAMES, ...LABELS).map(naam => ({ naam })),
  fc.constant({ opmerking: PROSE }),
  fc.constantFrom(...NAMES).map(naam => ({ naam, opmerking: PROSE })),
  fc.constant({
    naam: 'Jan',
    plaats: 'Ede',
    'e-mail': 'geen',
    aangemaakt: 'onbekend',
    omzet: 'geen',
    opmerking: 'x',
  }),
);
const withoutId: fc.Arbitrary<Cells> = fc.oneof(
  fc.constantFrom(...NAMES).map(naam => ({ naam, plaats: 'Delft' })),
  fc.constantFrom(...NAMES, 'Totaal').map(naam => ({ naam, 'e-mail': 'info@example.nl' })),
  fc.constantFrom(...NAMES).map(naam => ({ naam, opmerking: PROSE })),
  fc.constant({ 'e-mail': 'kees@example.nl' }),
  fc.constantFrom(...NAMES).map(naam => ({ naam, plaats: 'Ede', aangemaakt: '01-02-2020' })),
);

/** A number alone or behind such a label may be a total: it is named, not stored. */
function isMoreThanTotal(cells: Cells): boolean {
  return Object.keys(cells).length > 0 && !LABELS.includes(cells['naam'] ?? '');
}

interface Sheet {
  readonly text: string;
  readonly odd: string;
}

/** A file of full rows with one odd row in it, after a blank or a damaged line or neither, among them or at the end. */
const sheetOf = (ids: fc.Arbitrary<string | null>): fc.Arbitrary<Sheet> =>
  ids.chain(scheme =>
    fc
      .record({
        cells: scheme === null ? withoutId : withId,
        rows: fc.integer({ min: 12, max: 40 }),
        place: fc.double({ min: 0.3, max: 1, noNaN: true }),
        before: fc.constantFrom('', '\n', 'kort;\n'),
        isQuoted: fc.boolean(),
        isIdFirst: fc.boolean(),
        order: fc.shuffledSubarray(Object.keys(COLUMNS), { minLength: 4 }),
      })
      .filter(({ order, cells }) => Object.keys(cells).every(name => order.includes(name)))
      .filter(({ cells, isIdFirst }) => isIdFirst || scheme === null || isMoreThanTotal(cells))
      .map(({ cells, rows, place, before, isQuoted, isIdFirst, order }) => {
        const id = scheme === null ? null : (IDS[scheme] as (index: number) => string);
        const line = (index: number, cell: (name: string) => string): string => {
          const own = id === null ? [] : [id(index)];
          const others = order.map(cell);
          const all = isIdFirst ? [...own, ...others] : [...others.slice(0, 1), ...own, ...others.slice(1)];
          return `${all.map(text => (isQuoted || /[;"]/.test(text) ? `"${text}"` : text)).join(';')}\n`;
        };
        const names = isIdFirst || id === null ? ['id', ...order] : [order[0], 'id', ...order.slice(1)];
        const at = Math.round(rows * place);
        const odd = line(at, name => cells[name] ?? '');
        const lines = Array.from({ length: rows + 1 }, (_, index) =>
          index === at
            ? before + odd
            : line(index, name => (COLUMNS[name] as (index: number) => string)(index)),
        );
        return {
          text: `${names.filter(name => id !== null || name !== 'id').join(';')}\n${lines.join('')}`,
          odd,
        };
      }),
  );

function linesOfRecords(text: string): string[] {
  const path = join(FOLDER, 'x.csv');
  writeFileSync(path, text);
  const lines: string[] = [];
  for (const piece of openCsv(path).pieces()) {
    if (piece.kind !== 'record') continue;
    lines.push(piece.record.bytes.toString('utf8', piece.record.start, piece.record.end));
  }
  return lines;
}

function expectStored(sheets: fc.Arbitrary<Sheet>): void {
  fc.assert(
    fc.property(sheets, ({ text, odd }) => {
      const damaged = ['kort;\n', '\n'];
      const rows = text
        .split(/(?<=\n)/)
        .slice(1)
        .filter(line => !damaged.includes(line));
      expect(rows).toContain(odd);
      expect(linesOfRecords(text)).toEqual(rows);
    }),
    { numRuns: RUNS },
  );
}

describe('an ordinary row is a record', () => {
  for (const scheme of Object.keys(IDS))
    it(`of a table with ids (${scheme})`, () => expectStored(sheetOf(fc.constant(scheme))));
  it('of a table without ids', () => expectStored(sheetOf(fc.constant(null))));

  it('and one of words only, after a blank line, costs no other row', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Jan${'x'.repeat(index)};${(index * 137) % 900}\n`);
    const text = `naam;omzet\n${rows.slice(0, 10).join('')}\nEls;onbekend\n${rows.slice(10).join('')}`;
    expect(linesOfRecords(text)).toEqual(rows);
  });
});
