// purge apply, first half: judges everybody of an approved plan again, and erases those who are still due, in one transaction.
// What is newer than the plan keeps somebody, and is reported. (Design retention.md, section 6.)

import { randomBytes } from 'node:crypto';
import type { Locale } from '../language/locale.ts';
import { Fault } from '../model/fault.ts';
import type { KeptReason, PurgePlan } from '../model/purge.ts';
import { hashIdentifier } from '../purging/identifiers.ts';
import type { TombstoneKey } from '../purging/key-file.ts';
import { thawPlan } from '../purging/plan-file.ts';
import { deletionWriter } from '../store/deletions.ts';
import { eraseNamed } from '../store/erase.ts';
import { nameErased } from '../store/erase-naming.ts';
import { closeStore, inTransaction, openStoreReadOnly, type Store } from '../store/open.ts';
import { isMatched } from '../store/purge-facts.ts';
import { markErased } from '../store/purge-plans.ts';
import { markLookedAt } from '../store/tombstones.ts';
import { writeLog } from './audit.ts';
import type { OutFile } from './encode-table.ts';
import { matchRecords } from './match.ts';
import { purgeLists, type Recipient, recipientsToTell } from './purge-lists.ts';
import { marksOfErased, writeTombstones } from './purge-markers.ts';
import { lawPackHash } from './purge-plan.ts';
import { rollUp } from './purge-roll-up.ts';
import {
  checkGuards,
  type DueRecord,
  judgeAgain,
  type Verdict,
  type VerdictOptions,
} from './purge-verdict.ts';

/** What carrying out a plan rests on. */
export interface ApplyOptions extends VerdictOptions {
  /** The text of the plan's file; null: the file is gone. */
  readonly planText: string | null;
  /** Of the papers beside the lists. */
  readonly locale: Locale;
  /** The key of the tombstones. */
  readonly key: TombstoneKey;
  /** Keeps what a later run needs to finish, on disk, before anything is erased. */
  readonly stage: (staged: StagedPurge) => void;
}

/** What is made of the records before they go. */
export interface StagedPurge {
  /** Byte strings that must be nowhere any more. */
  readonly proof: Buffer;
  readonly lists: readonly OutFile[];
  readonly recipients: readonly Recipient[];
}

/** What went, and who was kept after all. */
export interface EraseResult {
  readonly people: number;
  readonly records: number;
  readonly kept: Readonly<Partial<Record<KeptReason, number>>>;
}

/**
 * Erases. Faults, all before anything is deleted: E201 not approved, E202 expired, E203 register or law pack changed, E204 the
 * file is gone or changed, E205 a guard.
 */
export async function erasePlan(store: Store, options: ApplyOptions): Promise<EraseResult> {
  const { today, pulse } = options;
  const frozen = checkPlan(options);
  if (!isMatched(store)) await matchRecords(store, { today, pulse });
  const reader = openStoreReadOnly(store.path);
  try {
    return await inTransaction(store, async () => {
      const verdict = await judgeAgain(reader, frozen, options);
      checkGuards(reader, verdict, options);
      return eraseDue(store, verdict, options);
    });
  } finally {
    closeStore(reader);
  }
}

/** The plan is the one that was approved, and nothing it rests on is another. */
export function checkPlan({
  plan,
  planText,
  register,
  today,
}: Pick<ApplyOptions, 'plan' | 'planText' | 'register' | 'today'>): PurgePlan {
  const { planId, file } = plan;
  if (plan.state !== 'approved') throw new Fault('E201', { planId, state: plan.state });
  if (today > plan.validThrough) throw new Fault('E202', { planId, on: plan.validThrough });
  if (register.sha256 !== plan.registerSha256) throw new Fault('E203', { planId, what: 'register' });
  if (lawPackHash() !== plan.lawSha256) throw new Fault('E203', { planId, what: 'law' });
  const frozen = planText === null ? null : thawPlan(planText, plan.sha256);
  if (frozen === null) throw new Fault('E204', { planId, file, isMissing: planText === null });
  return frozen;
}

const GROUP_BYTES = 8;

/** All of it inside the caller's transaction. */
function eraseDue(
  store: Store,
  { due, kept }: Verdict,
  { plan: { planId }, key, today, now, stage, runId, register, locale }: ApplyOptions,
): EraseResult {
  const records = due.flatMap(person => person.records);
  const groups = new Map<number, Uint8Array>();
  for (const person of due) {
    const group = randomBytes(GROUP_BYTES);
    for (const { recordId } of person.records) groups.set(recordId, group);
  }
  const groupOf = (recordId: number): Uint8Array => groups.get(recordId) ?? new Uint8Array(GROUP_BYTES);
  nameErased(store, records);
  const { proof, shared } = marksOfErased(store);
  stage({
    proof,
    lists: purgeLists(store, records, { locale, today }),
    recipients: recipientsToTell(
      register,
      due.map(({ purpose, records: own }) => ({
        purpose,
        sources: [...new Set(own.map(({ source }) => source))],
      })),
    ),
  });
  writeTombstones(store, { key, planId, erasedOn: today, shared, groupOf });
  // Everybody who is here now was judged: nobody came back yet.
  markLookedAt(store);
  const rolledUp = rollUp(store);
  const rows = eraseNamed(store);
  const claim = deletionWriter(store);
  for (const { recordId, source, sourceId } of records)
    claim({ planId, source, sourceId, personGroup: groupOf(recordId) });
  const result: EraseResult = { people: due.length, records: records.length, kept };
  markErased(store, planId, { on: today, ...result, kept: JSON.stringify(kept) });
  writeLog(store, {
    at: now,
    kind: 'purge-erased',
    payload: { plan: planId, runId, ...result, perSource: countBySource(records), rows, rolledUp },
  });
  const subjects = records.map(({ source, sourceId }) =>
    hashIdentifier(key.key, { kind: 'record', text: `${source}/${sourceId}` }).toString('hex'),
  );
  writeLog(store, { at: now, kind: 'purge-subjects', payload: { plan: planId, subjects } });
  return result;
}

function countBySource(records: readonly DueRecord[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(records, ({ source }) => source);
  return Object.fromEntries([...groups].map(([source, own]) => [source, own.length]));
}
