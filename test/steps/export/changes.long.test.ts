// With accepted corrections a full file differs from what came in only in the cells of its change log, and an update file holds
// exactly the texts that were accepted: in every dialect, over hostile cells, with csv-parse as the judge; and over any text.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import type { ProposedAction } from '../../../src/model/action.ts';
import { Fault } from '../../../src/model/fault.ts';
import type { Field } from '../../../src/model/field.ts';
import { fingerprintOf, recordKey } from '../../../src/model/identity.ts';
import { draftExport, type ExportDraft } from '../../../src/steps/export/draft.ts';
import { type ExportResult, finishExport } from '../../../src/steps/export/export.ts';
import { cellReaderOf, layoutOf } from '../../../src/steps/export/layout.ts';
import { actions, actionWriter, moveActions } from '../../../src/store/findings/actions.ts';
import type { Store } from '../../../src/store/open.ts';
import { currentFiles, type StoredFile } from '../../../src/store/records/snapshots.ts';
import { all, run } from '../../../src/store/statement.ts';
import { fullFileOf } from '../../support/full-file.ts';
import { casesOf } from '../../support/property-runs.ts';
import { importOne } from '../../support/snapshot.ts';
import { youngStores } from '../../support/young-store.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dws-changes-'));
const PATH = join(FOLDER, 'x.csv');
/** With those of round-trip.test.ts, a thousand files. */
const RUNS = casesOf(500);
const WILD_RUNS = casesOf(250);
const nextStore = youngStores(FOLDER);
let store: Store;

const FIELDS = [
  'source_id',
  'given_name',
  'family_name',
  'locality',
  'street',
] as const satisfies readonly Field[];
const HEADER = ['id', 'voornaam', 'achternaam', 'plaats', 'straat'];

interface Change {
  readonly id: string;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

/** Accepts these changes, and makes the files of the source. */
function handOver(changes: readonly Change[]): { readonly made: ExportResult; readonly full: Buffer } {
  run(store, 'delete from action');
  const write = actionWriter(store, 1);
  for (const { id, column, from, to } of changes) {
    const record = recordKey('crm', 'contact', id);
    const field = FIELDS[column] as Field;
    const action: ProposedAction = { kind: 'correct', record, confidence: 'safe', field, from, to };
    write(action, 'test', fingerprintOf('test', record, field));
  }
  const proposed = actions(store, ['proposed']).map(({ actionId }) => actionId);
  moveActions(store, proposed, { state: 'accepted', runId: 1 });
  const draft = draftExport(store, 'crm', { actions: actions(store, ['accepted']), held: new Set() });
  const full = fullFile(draft);
  return { made: finishExport(store, draft), full };
}

const fullFile = (draft: ExportDraft): Buffer => fullFileOf(store, draft);

const untouched = (): Buffer => fullFile(draftExport(store, 'crm', { actions: [], held: new Set() }));

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    '"',
    '""',
    'a"b',
    "'",
    '\\',
    '\\"',
    'x\\',
    ' x',
    'x ',
    ',',
    ';',
    '|',
    '\t',
    'a,b;c|d',
  ),
  fc.constantFrom(
    '=1+1',
    '+31612345678',
    '-2',
    '@SUM(A1)',
    '=HYPERLINK("x";"y")',
    '#N/A',
    '0612',
    '1E5',
    '00123',
  ),
  fc.constantFrom('é', 'Zoë', '<script>', '2024-01-31', 'Totaal', 'a\nb', 'a\r\nb', '"x"', 'null'),
  fc.string({ maxLength: 8 }),
);
const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  line: fc.constantFrom('\n', '\r\n'),
  escape: fc.constantFrom('doubled', 'backslash'),
  isQuotedAll: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-8-mark', 'windows-1252', 'utf-16le-mark'),
  endsInLine: fc.boolean(),
});
const tables = fc.record({
  dialect: dialects,
  rows: fc.array(fc.array(hostile, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
  edits: fc.array(fc.record({ row: fc.nat(5), column: fc.integer({ min: 1, max: 4 }), to: hostile }), {
    minLength: 1,
    maxLength: 4,
  }),
});

type Table = typeof tables extends fc.Arbitrary<infer Value> ? Value : never;

/** Tells how the file escapes quotes; a cell with a backslash before a quote would leave that open. */
const ANCHOR = ['5" schijf', '', '3" en 2"', ''];

/** Texts that the encoding has, without NUL: a row with one is rejected by its line. */
function clean(text: string, encoding: string): string {
  const known = encoding === 'windows-1252' ? text.replace(/[^\n\r\t -~é-ë]/g, '?') : text.toWellFormed();
  return known.replaceAll('\0', '0').replace(/\r(?!\n)/g, ' ');
}

function encode({ dialect, rows }: Pick<Table, 'dialect' | 'rows'>): Buffer {
  const { delimiter, line, isQuotedAll, encoding, endsInLine } = dialect;
  const escaped = (text: string): string =>
    dialect.escape === 'doubled' ? text.replaceAll('"', '""') : text.replace(/["\\]/g, '\\$&');
  const quote = (text: string): string =>
    isQuotedAll || /["\n\r]/.test(text) || text.includes(delimiter) || text !== text.trim()
      ? `"${escaped(text)}"`
      : text;
  const body =
    [HEADER, ...rows].map(row => row.map(quote).join(delimiter)).join(line) + (endsInLine ? line : '');
  return iconv.encode(body, encoding.replace('-mark', ''), { addBOM: encoding.endsWith('-mark') });
}

function decoded(bytes: Buffer, dialect: Table['dialect']): string[][] {
  const text = iconv.decode(bytes, dialect.encoding.replace('-mark', ''));
  return parse(text, {
    ...{ delimiter: dialect.delimiter, bom: true, relaxColumnCount: false },
    escape: dialect.escape === 'backslash' ? '\\' : '"',
  }) as string[][];
}

/** The changes of a table that are ones, by id and column. */
function changesOf(
  { dialect, edits }: Table,
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const { row, column, to: text } of edits) {
    const [id, from, to] = [`r${row}`, rows[row]?.[column] ?? '', clean(text, dialect.encoding)];
    if (row < rows.length && to !== from) changes.set(`${id} ${column}`, { id, column, from, to });
  }
  return changes;
}

/** What an update or a clear file must hold: the id, the changed columns, the changed rows, cells of others as they were. */
function wantedTable(
  rows: readonly (readonly string[])[],
  own: readonly Change[],
): readonly (readonly string[])[] {
  if (own.length === 0) return [];
  const columns = [...new Set(own.map(({ column }) => column))].sort((a, b) => a - b);
  const cellOf = (id: string, column: number): string =>
    own.find(change => change.id === id && change.column === column)?.to ??
    (rows[Number(id.slice(1))]?.[column] as string);
  return [
    ['id', ...columns.map(column => HEADER[column] as string)],
    ...[...new Set(own.map(({ id }) => id))].map(id => [id, ...columns.map(column => cellOf(id, column))]),
  ].sort();
}

it('a full file differs in the cells of the change log only, an update file holds them and no more', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(tables, async table => {
      const { dialect } = table;
      const { encoding, delimiter } = dialect;
      const rows = [ANCHOR, ...table.rows].map((row, index) => [
        `r${index}`,
        ...row.map(text => clean(text, encoding).replaceAll('\\', '/')),
      ]);
      const before = encode({ dialect, rows });
      writeFileSync(PATH, before);
      store = nextStore();
      // Letters of ASCII alone would be taken for UTF-8.
      const known = encoding === 'windows-1252' ? { encoding } : {};
      const overrides = { delimiter, quote: '"', hasHeader: true, ...known } as const;
      expect(await importOne(store, PATH, { overrides })).toMatchObject({ stored: rows.length, rejected: 0 });
      expect(untouched().equals(before)).toBe(true);

      const changes = [...changesOf(table, rows).values()];
      const { made, full } = handOver(changes);
      expect(made.carried).toHaveLength(changes.length);
      const expected = rows.map(row => [...row]);
      for (const { id, column, to } of changes) (expected[Number(id.slice(1))] as string[])[column] = to;
      expect(decoded(full, dialect)).toEqual([HEADER, ...expected]);
      for (const kind of ['update', 'clear'] as const) {
        const own = changes.filter(({ to }) => (to === '') === (kind === 'clear'));
        const file = made.files.find(({ about }) => about?.kind === kind);
        const given = file === undefined ? [] : decoded(file.bytes as Buffer, dialect);
        expect(given.toSorted()).toEqual(wantedTable(rows, own));
      }
      written += changes.length;
    }),
    { numRuns: RUNS },
  );
  expect(written).toBeGreaterThan(RUNS / 2);
});

const wild = fc
  .array(fc.array(hostile, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .chain(rows =>
    fc
      .record({ line: fc.constantFrom('\n', '\r\n', '\r'), delimiter: fc.constantFrom(',', ';', '\t', '|') })
      .map(({ line, delimiter }) => rows.map(row => row.join(delimiter)).join(line))
      .chain(body =>
        fc
          .constantFrom(',', ';', '|')
          .map(sign => `${HEADER.join(sign)}\n7${sign}Jan${sign}Bos${sign}Ede${sign}Brink 1\n${body}`),
      ),
  );

/** A change of one cell of one record of what was imported; null when nothing can be changed. */
function pickChange(
  pick: number,
  to: string,
): (Change & { readonly raw: Buffer; readonly place: number }) | null {
  const [file] = currentFiles(store);
  if (file === undefined || file.entity !== 'contact') return null;
  const { columns } = layoutOf(file);
  const records = all<{ id: string; raw: Buffer }>(
    store,
    'select source_id as id, raw from contact_record where is_shared_id = 0 order by record_id',
  );
  const record = records[pick % Math.max(1, records.length)];
  const column = 1 + (pick % 4);
  const place = columns.findIndex(({ field }) => field === FIELDS[column]);
  const from = record === undefined ? '' : (readAll(record.raw)[place] ?? '');
  return record === undefined || place < 0 || from === to ? null : { ...record, column, place, from, to };
}

function readAll(raw: Buffer): readonly string[] {
  const layout = layoutOf(currentFiles(store)[0] as StoredFile);
  const cell = cellReaderOf(layout)(raw);
  return layout.columns.map((_, column) => cell(column));
}

it('in any text that is read, all other bytes stay, and the record reads as before but for that cell', async () => {
  let edited = 0;
  await fc.assert(
    fc.asyncProperty(wild, fc.nat(), hostile, async (content, pick, wanted) => {
      writeFileSync(PATH, content);
      store = nextStore();
      try {
        await importOne(store, PATH);
      } catch (error) {
        if (error instanceof Fault) return;
        throw error;
      }
      const change = pickChange(pick, wanted.toWellFormed().replaceAll('\0', '0'));
      const original = Buffer.from(content);
      if (change === null) {
        expect(untouched().equals(original)).toBe(true);
        return;
      }
      const { made, full } = handOver([change]);
      if (made.carried.length === 0) {
        expect(full.equals(original)).toBe(true);
        return;
      }
      const at = original.indexOf(change.raw);
      const end = full.length - (original.length - at - change.raw.length);
      expect(full.subarray(0, at).equals(original.subarray(0, at))).toBe(true);
      expect(full.subarray(end).equals(original.subarray(at + change.raw.length))).toBe(true);
      expect(readAll(full.subarray(at, end))).toEqual(readAll(change.raw).with(change.place, change.to));
      edited += 1;
    }),
    { numRuns: WILD_RUNS },
  );
  expect(edited).toBeGreaterThan(WILD_RUNS / 4);
});
