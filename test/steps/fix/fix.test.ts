// Which safe corrections `fix` accepts when something stronger is proposed for their record, or already under way; and that what is
// accepted later goes first in the files.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { rulesToRun } from '../../../src/cli/registry.ts';
import type { ActionKind, ProposedAction } from '../../../src/model/action.ts';
import type { CivilDate, Instant } from '../../../src/model/calendar.ts';
import { recordKey } from '../../../src/model/identity.ts';
import type { AnyRule, Texts } from '../../../src/model/rule.ts';
import { exportSource } from '../../../src/steps/export/export.ts';
import { checkRules } from '../../../src/steps/fix/check.ts';
import { fixActions, undoFix } from '../../../src/steps/fix/fix.ts';
import { fixLists } from '../../../src/steps/fix/fix-list.ts';
import { actions, actionsToWrite, fixSteps, moveActions } from '../../../src/store/findings/actions.ts';
import { closeStore, openStore, type Store } from '../../../src/store/open.ts';
import { startRun } from '../../../src/store/runs.ts';
import { importOne } from '../../support/snapshot.ts';

const TODAY = '2026-03-10' as CivilDate;
const STRONGER = ['deactivate', 'merge', 'erase'] as const satisfies readonly ActionKind[];
type Stronger = (typeof STRONGER)[number];

let store: Store;
let runId: number;
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dws-fix-'));
  writeFileSync(join(folder, 'x.csv'), 'id;voornaam;e-mail\n1; Anna ;a@example.nl\n2;Bram;b@example.nl\n');
  store = openStore(join(folder, 'store.db'));
  await importOne(store, join(folder, 'x.csv'));
});
afterEach(() => closeStore(store));

const [FIRST, SECOND] = ['1', '2'].map(id => recordKey('crm', 'contact', id)) as [
  ProposedAction['record'],
  ProposedAction['record'],
];

/** A rule that proposes one thing for the first record. */
function ruleThat(kind: Stronger): AnyRule {
  const words: Texts<{ it: object }> = {
    ...{ title: 'x', meaning: 'x', remedy: 'x', habit: 'x', messages: { it: () => 'x' } },
  };
  const about = { record: FIRST, confidence: 'likely' } as const;
  const action: ProposedAction = kind === 'merge' ? { ...about, kind, into: SECOND } : { ...about, kind };
  return {
    meta: {
      ...{ id: 'stronger', severity: 'warning', dimension: 'timely', entities: ['contact'], requires: [] },
      ...{ basis: [], defaults: {}, options: z.object({}) },
    },
    texts: { nl: words, en: words },
    *evaluate() {
      yield { message: 'it', data: {}, subject: { kind: 'record', key: FIRST }, actions: [action] };
    },
  };
}

async function check(kind: Stronger): Promise<void> {
  runId = startRun(store, {
    ...{ command: 'check', startedAt: `${TODAY}T10:00:00Z` as Instant, today: TODAY, toolVersion: '0' },
  });
  await checkRules(store, {
    ...{ runId, today: TODAY, pulse: { beat: async () => {} } },
    rules: [...rulesToRun({}, 'value-untidy'), { rule: ruleThat(kind), severity: 'warning', options: {} }],
    onCrash: (_, error) => expect(error).toBeUndefined(),
  });
}

const kinds = (states: Parameters<typeof actions>[1]): readonly ActionKind[] =>
  actions(store, states).map(action => action.kind);
const fix = (rule: string | null = null): ReturnType<typeof fixActions> =>
  fixActions(store, { runId, rule, apply: true });
const names = (): readonly string[] =>
  exportSource(store, 'crm', { actions: actionsToWrite(store, 'crm'), held: new Set() }).files.map(
    ({ name }) => name,
  );

it.each(['deactivate', 'merge'] as const)(
  'a proposal to %s that nobody accepted stops no safe correction',
  async kind => {
    await check(kind);
    expect((await fix()).accepted.map(action => action.toText)).toEqual(['Anna']);
    expect(kinds(['proposed'])).toEqual([kind]);
    expect(names()).toEqual(['contact-update.csv']);
    await check(kind);
    expect([kinds(['proposed']), kinds(['accepted'])]).toEqual([[kind], ['correct']]);
    expect((await fix()).accepted).toEqual([]);
    await fix('stronger');
    expect(names()).toEqual([`contact-${kind}.csv`]);
  },
);

it('what is proposed for deletion is not corrected: the correction waits, also in a work list and by its rule', async () => {
  await check('erase');
  for (const rule of [null, 'value-untidy']) {
    const { accepted, waiting } = await fix(rule);
    expect([accepted, waiting.map(action => action.toText)]).toEqual([[], ['Anna']]);
  }
  expect(await fix('stronger')).toMatchObject({ accepted: [], waiting: [] });
  expect(fixLists(store, { rule: null, owner: null, locale: 'en' })).toEqual([]);
});

it.each(STRONGER)('what is accepted to %s hides corrections, those proposed before too', async kind => {
  await check(kind);
  const ids = actions(store, ['proposed'])
    .filter(action => action.kind === kind)
    .map(({ actionId }) => actionId);
  moveActions(store, ids, { state: 'accepted', runId });
  expect((await fix()).accepted).toEqual([]);
  await check(kind);
  expect(kinds(['proposed'])).toEqual([]);
});

it('a step that was undone is no step any more', async () => {
  await check('merge');
  await fix();
  const ids = actions(store, ['proposed']).map(({ actionId }) => actionId);
  moveActions(store, ids, { state: 'withdrawn', outcome: 'declined', runId });
  expect(fixSteps(store)).toMatchObject([{ step: runId, accepted: 1, declined: 1 }]);
  expect(await undoFix(store, runId)).toBe(2);
  expect([fixSteps(store), kinds(['proposed'])]).toEqual([[], ['correct', 'merge']]);
  await expect(undoFix(store, runId)).rejects.toMatchObject({ code: 'E183' });
});
