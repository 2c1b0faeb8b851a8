// A record that is as it was keeps its row, and nothing else shows it: beside a store of the same history in which no record is kept,
// all that can be seen is the same.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/calendar.ts';
import { matchRecords } from '../../../src/steps/match/match.ts';
import { hasPersons } from '../../../src/store/law/holds.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { rankedRecords, someFacts } from '../../../src/store/persons/match-records.ts';
import { reviewPairs } from '../../../src/store/persons/review-rows.ts';
import { isMatched } from '../../../src/store/purge/facts.ts';
import type { SnapshotChange } from '../../../src/store/records/compare-snapshots.ts';
import { fileParts } from '../../../src/store/records/file-parts.ts';
import { cameWith, firstImportOf, wasThereAt } from '../../../src/store/records/first-import.ts';
import { currentFiles } from '../../../src/store/records/snapshots.ts';
import { all, run } from '../../../src/store/statement.ts';
import { VIEWS } from '../../../src/store/views/views.ts';
import { freshFolder } from '../../support/cli.ts';
import { casesOf } from '../../support/property-runs.ts';
import { importFiles } from '../../support/snapshot.ts';

const SCRATCH = freshFolder().folder;
let folders = 0;

interface Row {
  readonly kind: 'record' | 'blank' | 'rejected';
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly active: string;
  readonly mail: string;
  readonly date: string;
}

interface Export {
  readonly files: readonly { readonly name: string; readonly rows: readonly Row[] }[];
  readonly isPartial: boolean;
  readonly withId: boolean;
  readonly delimiter: string;
  readonly encoding: 'utf8' | 'latin1';
}

const among = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const rows: fc.Arbitrary<Row> = fc.record({
  kind: fc.oneof(
    { weight: 12, arbitrary: among('record') },
    { weight: 1, arbitrary: among('blank', 'rejected') },
  ),
  id: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 14 }).map(String) },
    { weight: 1, arbitrary: among('', '~7') },
  ),
  name: among('Bos', 'Vis', 'Müller'),
  label: among('', 'lid', 'donateur;lid'),
  active: among('', 'ja', 'nee'),
  mail: among('', 'ja', 'nee'),
  date: among('', '13-02-2026', '03-04-2025'),
});

const edits = fc.array(
  fc.tuple(among('change', 'add', 'remove', 'move', 'swap', 'double'), fc.nat(30), fc.nat(30), rows),
  { maxLength: 5 },
);

function edited(
  list: readonly Row[],
  [what, at, to, row]: readonly [string, number, number, Row],
): readonly Row[] {
  const next = [...list];
  const from = list.length === 0 ? 0 : at % list.length;
  const other = list.length === 0 ? 0 : to % list.length;
  const [one, two] = [list[from], list[other]];
  if (what === 'add' || one === undefined || two === undefined) next.splice(from, 0, row);
  else if (what === 'change') next[from] = { ...row, id: one.id };
  else if (what === 'remove') next.splice(from, 1);
  else if (what === 'move') next.splice(other, 0, ...next.splice(from, 1));
  else if (what === 'double') next.splice(other, 0, one);
  else
    [next[from], next[other]] = [
      { ...one, id: two.id },
      { ...two, id: one.id },
    ];
  return next;
}

/** Exports of which each is the one before with some edits, now and then in other files or another form. */
const histories: fc.Arbitrary<readonly Export[]> = fc
  .record({
    first: fc.array(rows, { maxLength: 25 }),
    withId: fc.oneof({ weight: 5, arbitrary: among(true) }, { weight: 1, arbitrary: among(false) }),
    steps: fc.array(
      fc.record({
        edits,
        cuts: among<readonly number[]>([], [], [8], [8, 16]),
        order: fc.boolean(),
        isPartial: fc.oneof({ weight: 5, arbitrary: among(false) }, { weight: 1, arbitrary: among(true) }),
        delimiter: fc.oneof({ weight: 6, arbitrary: among('|') }, { weight: 1, arbitrary: among('\t') }),
        encoding: fc.oneof(
          { weight: 6, arbitrary: among<'utf8' | 'latin1'>('utf8') },
          { weight: 1, arbitrary: among<'utf8' | 'latin1'>('latin1') },
        ),
      }),
      { minLength: 2, maxLength: 4 },
    ),
  })
  .map(({ first, withId, steps }) => {
    let list: readonly Row[] = first;
    return steps.map(({ edits: own, cuts, order, ...form }) => {
      list = own.reduce(edited, list);
      const ends = [...cuts, Number.POSITIVE_INFINITY];
      const files = ends.map((end, index) => ({
        name: `${'abc'[index]}.csv`,
        rows: list.slice(ends[index - 1] ?? 0, end),
      }));
      return { ...form, withId, files: order ? files : files.toReversed() };
    });
  });

function textOf({ withId, delimiter }: Export, list: readonly Row[]): string {
  const header = ['Klantnummer', 'Achternaam', 'Labels', 'Actief', 'Nieuwsbrief', 'Laatste contact'];
  const cut = (cells: readonly string[]): string => cells.slice(withId ? 0 : 1).join(delimiter);
  const lines = list.map(row => {
    if (row.kind === 'blank') return '';
    const cells = [row.id, row.name, row.label, row.active, row.mail, row.date];
    return cut(row.kind === 'record' ? cells : [...cells, 'te', 'veel']);
  });
  return `${[cut(header), ...lines].join('\n')}\n`;
}

async function take(store: Store, one: Export, day: number): Promise<SnapshotChange | string> {
  folders += 1;
  const folder = join(SCRATCH, String(folders));
  mkdirSync(folder);
  const paths = one.files.map(({ name, rows: list }) => {
    const path = join(folder, name);
    writeFileSync(path, textOf(one, list), one.encoding);
    return path;
  });
  try {
    const today = `2026-0${day + 1}-01` as CivilDate;
    return (await importFiles(store, paths, { isPartial: one.isPartial, today })).change;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** The same facts in other bytes: no record is as it was. */
function forgetBytes(store: Store): void {
  run(store, 'update contact_record set facts = jsonb(json(facts))');
}

/** All that anybody sees of the records, but the ids they have here. */
function shown(store: Store): unknown {
  const files = currentFiles(store);
  const { recordIds } = rankedRecords(store, 'contact');
  return {
    views: VIEWS.map(({ name, columns }) => [
      name,
      all<object>(store, `select ${Object.keys(columns).join(', ')} from ${name}`)
        .map(row => JSON.stringify(row))
        .sort(),
    ]),
    files: files.map(({ fileId: _id, snapshotId: _snapshot, prefix, suffix, ...file }) => ({
      ...file,
      bytes: Buffer.concat([
        prefix,
        ...Array.from(
          fileParts(
            store,
            { ...file, fileId: _id, snapshotId: _snapshot, prefix, suffix },
            { apart: [], edit: () => [] },
          ),
          part => Buffer.from(part),
        ),
        suffix,
      ]).toString('latin1'),
    })),
    pieces: all(
      store,
      `select name, position, line, reason, width, raw from other_piece join file using (file_id)
       join snapshot using (snapshot_id) where is_current = 1 order by name, position`,
    ),
    noticed: all(store, 'select * from noticed'),
    days: all(
      store,
      `select source_id, name, (select row from contact where contact.record_id = record.record_id) as row,
         ${firstImportOf('contact', 'record', 'source')} as day, ${cameWith('contact', 'record', 'source', 'snapshot_id')} as is_new,
         ${wasThereAt('contact', 'record', 'source', 'snapshot_id - 1')} as was_there
       from contact_record record join file using (file_id) join snapshot using (snapshot_id)
       where is_current = 1 order by 1, 2, 3`,
    ),
    matched: [...someFacts(store, 'contact', recordIds)].map(({ count }) => count),
    facts: all(
      store,
      `select source_id, is_shared_id, json(facts) as facts, raw, name, (select row from contact where contact.record_id = record.record_id) as row
       from contact_record record join file using (file_id) join snapshot using (snapshot_id)
       where is_current = 1 order by source_id, name, row`,
    ),
    snapshots: all(
      store,
      'select added, changed, unchanged, gone, gone_asked, is_current, sum(read_count) as read, group_concat(sha256 order by sha256) as hashes from snapshot join file using (snapshot_id) group by snapshot_id',
    ),
    orphans: all(
      store,
      'select * from contact_record join file using (file_id) join snapshot using (snapshot_id) where is_current = 0',
    ),
  };
}

interface Held {
  readonly recordId: number;
  readonly key: string;
  readonly fileId: number;
}

function held(store: Store): ReadonlyMap<string, readonly Held[]> {
  return Map.groupBy(
    all<Held>(
      store,
      `select record_id as recordId, file_id as fileId, source_id || hex(raw) || hex(facts) as key from contact_record
       where is_shared_id = 0`,
    ),
    ({ key }) => key,
  );
}

/** Both take the exports one after the other, and are compared after each. */
async function together(
  history: readonly Export[],
  each: (both: { readonly store: Store; readonly oracle: Store }, day: number) => void | Promise<void>,
): Promise<void> {
  folders += 1;
  const store = openStore(join(SCRATCH, `${folders}.db`));
  const oracle = openStore(join(SCRATCH, `${folders}-anew.db`));
  for (const { connection } of [store, oracle]) connection.pragma('synchronous = OFF');
  try {
    for (const [day, one] of history.entries()) {
      forgetBytes(oracle);
      expect(await take(store, one, day)).toEqual(await take(oracle, one, day));
      expect(shown(store)).toEqual(shown(oracle));
      await each({ store, oracle }, day);
    }
  } finally {
    closeStore(store);
    closeStore(oracle);
  }
}

it('an export that follows another shows what it would show by itself', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(histories, async history => {
      let before = new Map<string, readonly Held[]>() as ReturnType<typeof held>;
      await together(history, ({ store }) => {
        const after = held(store);
        for (const [key, [now]] of after) {
          const [was] = before.get(key) ?? [];
          if (was === undefined || now === undefined || was.fileId !== now.fileId || key.startsWith('~'))
            continue;
          expect(now.recordId).toBe(was.recordId);
          kept += 1;
        }
        before = after;
      });
    }),
    { numRuns: casesOf(40) },
  );
  expect(kept).toBeGreaterThan(0);
}, 120_000);

it('who belongs together stays in the store, is shown by nobody until it is matched anew, and then the same', async () => {
  let stayed = 0;
  const count = (store: Store, sql: string): number =>
    all<{ count: number }>(store, `select count(*) as count from ${sql}`)[0]?.count ?? 0;
  await fc.assert(
    fc.asyncProperty(histories, async history => {
      let snapshots = 0;
      await together(history, async ({ store, oracle }, day) => {
        // The same files once more, or all of them rejected: nothing came.
        if (count(store, 'snapshot') === snapshots) return;
        expect([hasPersons(store), isMatched(store)]).toEqual([false, false]);
        for (const view of [
          'pairs',
          'contacts where person_key is not null',
          'contact_keys where person_key is not null',
        ])
          expect(count(store, view)).toBe(0);
        expect(reviewPairs(store, 'contact')).toEqual([]);
        stayed += count(store, 'person_member');
        const known = 'in (select record_id from contact_record)';
        expect(count(store, `person_member where not record_id ${known}`)).toBe(0);
        expect(count(store, `pair where not (record_a ${known} and record_b ${known})`)).toBe(0);
        if (day % 2 === 1) return;
        const options = { today: '2026-03-10' as CivilDate, pulse: { beat: async () => {} } };
        for (const each of [store, oracle]) await matchRecords(each, options);
        snapshots = count(store, 'snapshot');
        expect([hasPersons(store), isMatched(store)]).toEqual([count(store, 'contact_record') > 0, true]);
        expect(shown(store)).toEqual(shown(oracle));
      });
    }),
    { numRuns: casesOf(15) },
  );
  expect(stayed).toBeGreaterThan(0);
}, 120_000);
