// Whatever is accepted together: no file names a record that another file takes out of the source, but as what leaves; and every
// action is either in the files or withheld with a reason.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProposedAction } from '../../../src/model/action.ts';
import { fingerprintOf, partsOf, type RecordKey, recordKey } from '../../../src/model/identity.ts';
import { draftExport } from '../../../src/steps/export/draft.ts';
import type { OutFile } from '../../../src/steps/export/encode-table.ts';
import { finishExport } from '../../../src/steps/export/export.ts';
import { actionsToWrite, actionWriter, moveActions } from '../../../src/store/findings/actions.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { all, run } from '../../../src/store/statement.ts';
import { fullFileOf } from '../../support/full-file.ts';
import { importOne } from '../../support/snapshot.ts';

/** Two contacts at each account. */
const ACCOUNTS = ['A1', 'A2', 'A3', 'A4'];
const CONTACTS = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'];
const NAME = 'Naam';

let store: Store;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dws-leaving-'));
  const write = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return join(folder, name);
  };
  store = openStore(join(folder, 'store.db'));
  store.connection.pragma('synchronous = OFF');
  await importOne(
    store,
    write('Contact.csv', [
      'Id,AccountId,FirstName,LastName,Email',
      ...CONTACTS.map((id, at) => `${id},${ACCOUNTS[at % 4]},Test,${NAME},${id}@example.com`),
    ]),
  );
  await importOne(
    store,
    write('Account.csv', ['Id,Name,Phone', ...ACCOUNTS.map(id => `${id},${NAME},0201234567`)]),
  );
});
afterAll(() => closeStore(store));

const keys = [
  ...CONTACTS.map(id => recordKey('crm', 'contact', id)),
  ...ACCOUNTS.map(id => recordKey('crm', 'organisation', id)),
];
const action = fc
  .record({
    kind: fc.constantFrom('correct', 'correct', 'merge', 'merge', 'erase', 'deactivate'),
    record: fc.constantFrom(...keys),
    into: fc.constantFrom(...keys),
    to: fc.constantFrom('', 'Ander', 'Nog een'),
  })
  .map(({ kind, record, into, to }): ProposedAction | null => {
    const about = { record, confidence: 'safe' } as const;
    if (kind === 'correct') {
      const field = partsOf(record).entity === 'contact' ? 'family_name' : 'organisation_name';
      return { ...about, kind, field, from: NAME, to };
    }
    if (kind !== 'merge') return { ...about, kind: kind as 'erase' | 'deactivate' };
    return partsOf(into).entity === partsOf(record).entity && into !== record
      ? { ...about, kind, into }
      : null;
  });

function accept(actions: readonly (ProposedAction | null)[]): number {
  run(store, 'delete from action');
  const write = actionWriter(store, 1);
  for (const one of actions) if (one !== null) write(one, 'test', fingerprintOf('test', one.record, null));
  const ids = all<{ id: number }>(store, 'select action_id as id from action').map(({ id }) => id);
  moveActions(store, ids, { state: 'accepted', runId: 1 });
  return ids.length;
}

/** `entity/id` of the first column, or of all columns of a merge but the first. */
function namedIn(files: readonly OutFile[], kinds: readonly string[]): readonly string[] {
  return files.flatMap(({ about, bytes }) => {
    if (about === null || !kinds.includes(about.kind)) return [];
    const [, ...rows] = parse(bytes as Buffer, { bom: true }) as string[][];
    const ids = rows.flatMap(row => (about.kind === 'merge' ? row.slice(1) : row.slice(0, 1)));
    return ids.filter(Boolean).map(id => `${about.entity}/${id}`);
  });
}

function winnersIn(files: readonly OutFile[]): readonly string[] {
  return files.flatMap(({ about, bytes }) => {
    if (about?.kind !== 'merge') return [];
    const [, ...rows] = parse(bytes as Buffer, { bom: true }) as string[][];
    return rows.map(([winner = '']) => `${about.entity}/${winner}`);
  });
}

const idIn = (key: RecordKey): string => `${partsOf(key).entity}/${partsOf(key).id}`;

it('what leaves is named nowhere else, and nothing is lost', () => {
  const seen = { relinked: 0, leaving: 0 };
  fc.assert(
    fc.property(fc.array(action, { maxLength: 14 }), actions => {
      const count = accept(actions);
      const draft = draftExport(store, 'crm', { actions: actionsToWrite(store, 'crm'), held: new Set() });
      const full = fullFileOf(store, draft).toString();
      const { files, carried, withheld } = finishExport(store, draft);
      expect(carried.length + withheld.length).toBe(count);

      const leaving = new Set(namedIn(files, ['delete', 'merge']));
      const staying = [...namedIn(files, ['update', 'clear', 'relink', 'deactivate']), ...winnersIn(files)];
      expect(staying.filter(id => leaving.has(id))).toEqual([]);
      const rows = (parse(full) as string[][]).slice(1).map(([id = '']) => `contact/${id}`);
      expect(rows).toEqual(CONTACTS.map(id => `contact/${id}`).filter(id => !leaving.has(id)));

      const gone = carried.filter(({ kind }) => kind === 'erase' || kind === 'merge');
      expect(new Set(gone.map(({ recordKey: key }) => idIn(key)))).toEqual(leaving);
      seen.relinked += namedIn(files, ['relink']).length;
      seen.leaving += leaving.size;
    }),
  );
  expect(Math.min(seen.relinked, seen.leaving)).toBeGreaterThan(10);
});
