// Messy CSV exports of an invented CRM, each with its clean truth: every pollution alone, and any two that go together. The same
// seed gives the same file on every machine. May not know the reader: it was written without looking at it.

import { BYTES } from './messy-bytes.ts';
import { CONTENTS } from './messy-content.ts';
import { DIALECTS } from './messy-dialects.ts';
import { HEADERS } from './messy-header.ts';
import { LAYOUT } from './messy-layout.ts';
import { FAMILIES, type Pollution } from './messy-pollution.ts';
import { ROWS } from './messy-rows.ts';
import { type Line, type MessyFile, render, type Sheet, writeCells } from './messy-sheet.ts';
import { cleanTable, MOST_COLUMNS } from './messy-table.ts';
import { TABLES } from './messy-tables.ts';
import { WRITING } from './messy-writing.ts';
import { type Random, seededRandom } from './random.ts';

/** In the manner of the published Pollock benchmark (Vitagliano and others, VLDB 2023), and of what systems write. */
export const POLLUTIONS: readonly Pollution[] = [
  ...DIALECTS,
  ...WRITING,
  ...HEADERS,
  ...LAYOUT,
  ...TABLES,
  ...ROWS,
  ...CONTENTS,
  ...BYTES,
];

/** What cannot stand beside something without making a file that two people read in two ways. */
const AGAINST: readonly (readonly [string, string])[] = [
  ['unquoted', 'dialect'],
  ['unquoted', 'escape'],
  ['unquoted', 'content'],
  ['unquoted', 'row'],
  ['unquoted', 'header'],
  ['escape', 'dialect'],
  ['row', 'escape'],
  ['byte', 'encoding'],
  ['byte', 'unquoted'],
  // A file with next to no other letters outside ASCII may as well be windows-1252.
  ...[
    'one-column-ids',
    'one-column-emails',
    'two-columns',
    'header-only',
    'one-row',
    'two-rows',
    'sparse',
  ].map(id => ['byte', id] as const),
  // These have no mark.
  ...['encoding-windows-1252', 'encoding-cp850', 'encoding-macroman'].map(
    id => [id, 'concatenated-with-mark'] as const,
  ),
  // In a list of one or two columns a title or a note is a value like any other; of two tables the larger is the table.
  ...['one-column-ids', 'one-column-emails', 'two-columns', 'header-only', 'one-row', 'two-rows'].map(
    id => [id, 'layout'] as const,
  ),
];

function baseSheet(random: Random): Sheet {
  const table = cleanTable(random, {
    rows: random.pick([random.between(8, 20), random.between(20, 80), 300]),
    columns: random.between(4, MOST_COLUMNS - 3),
  });
  const lines: Line[] = [
    { kind: 'header', cells: table.header },
    ...table.rows.map(cells => ({ kind: 'record' as const, cells })),
  ];
  return {
    lines,
    dialect: {
      delimiter: random.pick([';', ';', ',', ',', '\t']),
      quote: '"',
      escape: 'double',
      quoting: random.pick(['minimal', 'minimal', 'all', 'text'] as const),
      lineEnd: random.pick(['\r\n', '\r\n', '\n']),
      space: '',
    },
    write: ({ cells }, dialect) => writeCells(cells, dialect),
    encoding: 'utf-8',
    bom: false,
    before: '',
    after: '',
    finalEnd: true,
    say: {},
    padded: false,
  };
}

function goTogether(one: Pollution, other: Pollution): boolean {
  if (one.family === other.family) return false;
  const is = ({ id, family }: Pollution, name: string): boolean => id === name || family === name;
  return !AGAINST.some(([a, b]) => (is(one, a) && is(other, b)) || (is(one, b) && is(other, a)));
}

const inOrder = (one: Pollution, other: Pollution): number =>
  FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family);

/** Null where the sheet that this seed gives has nothing to spoil in this way. */
function spoilt(pollutions: readonly Pollution[], random: Random): MessyFile | null {
  const sheet = baseSheet(random);
  for (const { spoil } of [...pollutions].sort(inOrder)) if (spoil(sheet, random) === false) return null;
  return render(pollutions.map(({ id }) => id).join(' + '), sheet);
}

/** One pollution alone, by its place in the list; every one comes round. */
export function messyFile(seed: number): MessyFile {
  const random = seededRandom(seed);
  const pollution = POLLUTIONS[seed % POLLUTIONS.length] as Pollution;
  for (;;) {
    const file = spoilt([pollution], random);
    if (file !== null) return file;
  }
}

/** Two pollutions that go together. */
export function messyPair(seed: number): MessyFile {
  const random = seededRandom(seed);
  for (;;) {
    const [one, other] = [random.pick(POLLUTIONS), random.pick(POLLUTIONS)];
    if (!goTogether(one, other)) continue;
    const file = spoilt([one, other], random);
    if (file !== null && isWritten(file)) return file;
  }
}

/** Not so when an encoding lacks a letter of the file. */
function isWritten(file: MessyFile): boolean {
  return (
    !/cell-other-scripts|cell-unicode-line-ends/.test(file.pollution) ||
    !/windows-1252|cp850|macroman/.test(file.pollution)
  );
}
