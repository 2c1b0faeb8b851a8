// No file lifts an opt-out or gives consent, whatever was accepted: people do. To refuse and to withdraw may be handed over.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ProposedAction } from '../../../src/model/action.ts';
import { fingerprintOf, recordKey } from '../../../src/model/identity.ts';
import { type ExportResult, exportSource } from '../../../src/steps/export/export.ts';
import { actionsToWrite, actionWriter, moveActions } from '../../../src/store/findings/actions.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { all, run } from '../../../src/store/statement.ts';
import { importOne } from '../../support/snapshot.ts';

const RECORD = recordKey('crm', 'contact', '1');
let store: Store;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dws-consent-'));
  const header = 'id,achternaam,opt in post,opt in sms,geen post,geen telefoon';
  writeFileSync(join(folder, 'x.csv'), `${header}\n1,Bos,nee,ja,ja,nee\n`);
  store = openStore(join(folder, 'store.db'));
  await importOne(store, join(folder, 'x.csv'));
});
beforeEach(() => void run(store, 'delete from action'));
afterAll(() => closeStore(store));

function handOver(action: ProposedAction, held: ReadonlySet<string> = new Set()): ExportResult {
  actionWriter(store, 1)(action, 'test', fingerprintOf('test', RECORD, null));
  const ids = all<{ id: number }>(store, 'select action_id as id from action').map(({ id }) => id);
  moveActions(store, ids, { state: 'accepted', runId: 1 });
  return exportSource(store, 'crm', { actions: actionsToWrite(store, 'crm'), held });
}

const correct = (
  field: 'opt_in_post' | 'opt_in_sms' | 'opt_out_post' | 'opt_out_phone',
  from: string,
  to: string,
) => ({ kind: 'correct', record: RECORD, confidence: 'safe', field, from, to }) as const;

it.each([
  ['consent is not given', correct('opt_in_post', 'nee', 'ja')],
  ['consent that was given is not made a riddle', correct('opt_in_sms', 'ja', '?')],
  ['an opt-out is not lifted', correct('opt_out_post', 'ja', 'nee')],
  ['an opt-out is not cleared', correct('opt_out_post', 'ja', '')],
] as const)('%s', (_, action) => {
  expect(handOver(action)).toEqual({ files: [], carried: [], withheld: ['opt_out'] });
});

it.each([
  ['consent is withdrawn', correct('opt_in_sms', 'ja', 'nee'), 'id,opt in sms\n1,nee\n'],
  ['a channel is refused', correct('opt_out_phone', 'nee', 'ja'), 'id,geen telefoon\n1,ja\n'],
] as const)('%s', (_, action, file) => {
  expect(handOver(action).files.map(({ bytes }) => String(bytes))).toEqual([file]);
});

it('nothing is handed over of who is under a legal hold', () => {
  const action = {
    kind: 'correct',
    record: RECORD,
    confidence: 'safe',
    field: 'family_name',
    from: 'Bos',
    to: 'Bosch',
  } as const;
  expect(handOver(action, new Set([RECORD]))).toEqual({ files: [], carried: [], withheld: ['held'] });
});
