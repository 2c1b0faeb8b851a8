// purge apply, first half: judges everybody of an approved plan again, and erases those who are still due, in one transaction.
// What is newer than the plan keeps somebody, and is reported. (Design retention.md, section 6.)

import { type KeyObject, randomBytes } from 'node:crypto';
import type { Locale } from '../language/locale.ts';
import type { CivilDate, Instant } from '../model/calendar.ts';
import type { Decision } from '../model/decision.ts';
import { Fault } from '../model/fault.ts';
import { recordKey } from '../model/identity.ts';
import type { GuardResult, KeptReason, PlannedPerson, PurgePlan } from '../model/purge.ts';
import type { Register } from '../model/register.ts';
import { judgeGuards, type ShareFacts } from '../purging/guards.ts';
import { hashIdentifier } from '../purging/identifiers.ts';
import { sha256Of, thawPlan } from '../purging/plan-file.ts';
import { deletionWriter, openDeletions } from '../store/deletions.ts';
import { eraseNamed, nameErased } from '../store/erase.ts';
import { closeStore, inTransaction, openStoreReadOnly, type Store } from '../store/open.ts';
import { peopleCount, peoplePerSource, personsOfRecords } from '../store/persons.ts';
import { isMatched } from '../store/purge-facts.ts';
import {
  blockedPurposes,
  markErased,
  type Override,
  overridesOf,
  type StoredPlan,
} from '../store/purge-plans.ts';
import { writeLog } from './audit.ts';
import type { OutFile } from './encode-table.ts';
import { matchRecords } from './match.ts';
import type { Pulse } from './pulse.ts';
import { guardFacts } from './purge-facts.ts';
import { type Judged, judgePeople } from './purge-judge.ts';
import { purgeLists, type Recipient, recipientsToTell } from './purge-lists.ts';
import { markersOfErased, sharedIdentifiers, writeTombstones } from './purge-markers.ts';
import { lawPackHash } from './purge-plan.ts';
import { rollUp } from './purge-roll-up.ts';

/** What carrying out a plan rests on. */
export interface ApplyOptions {
  readonly plan: StoredPlan;
  /** The text of the plan's file; null: the file is gone. */
  readonly planText: string | null;
  readonly register: Register;
  /** Of the papers beside the lists. */
  readonly locale: Locale;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly runId: number;
  readonly sources: Readonly<Record<string, boolean>>;
  /** The key of the tombstones. */
  readonly key: KeyObject;
  readonly pulse: Pulse;
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
  const { plan, today, pulse } = options;
  const frozen = checkPlan(options);
  if (!isMatched(store)) await matchRecords(store, { today, pulse });
  const reader = openStoreReadOnly(store.path);
  try {
    return await inTransaction(store, async () => {
      const verdict = await judgeAgain(reader, frozen, options);
      checkGuards(reader, verdict.due, options);
      return eraseDue(store, verdict, { ...options, planId: plan.planId });
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

/** A record that goes, without its bytes. */
interface DueRecord {
  readonly recordId: number;
  readonly source: string;
  readonly sourceId: string;
}

interface DuePerson {
  readonly purpose: string;
  readonly records: readonly DueRecord[];
}

interface Verdict {
  readonly due: readonly DuePerson[];
  readonly kept: ReadonlyMap<KeptReason, number>;
}

const BEAT = 1024;

async function judgeAgain(
  store: Store,
  frozen: PurgePlan,
  { plan, register, today, pulse }: ApplyOptions,
): Promise<Verdict> {
  const blocked = blockedPurposes(store, plan.planId);
  const planned = plannedPersons(store, frozen);
  const due: DuePerson[] = [];
  const kept = new Map<KeptReason, number>();
  let done = 0;
  for (const judged of judgePeople(store, { register, today, open: openDeletions(store) })) {
    done += 1;
    if (done % BEAT === 0) await pulse.beat('assess', done, null);
    const own = planned.get(judged.personKey);
    if (own === undefined) continue;
    planned.delete(judged.personKey);
    const reason = own === 'changed' ? 'changed' : keptReason(judged, own);
    if (reason !== null) kept.set(reason, (kept.get(reason) ?? 0) + 1);
    else if (own !== 'changed' && !blocked.has(own.purpose))
      due.push({ purpose: own.purpose, records: judged.records.map(dueRecord) });
  }
  const missing =
    frozen.people.length - due.length - [...kept.values()].reduce((sum, count) => sum + count, 0);
  const left = missing - frozen.people.filter(({ purpose }) => blocked.has(purpose)).length;
  if (left > 0) kept.set('gone', left);
  return { due, kept };
}

/** Without its bytes. */
function dueRecord({ recordId, source, sourceId }: DueRecord): DueRecord {
  return { recordId, source, sourceId };
}

/** Person of today → what was planned of it; `changed`: two of the plan are one now. */
function plannedPersons(store: Store, { people }: PurgePlan): Map<string, PlannedPerson | 'changed'> {
  const personOf = personsOfRecords(store);
  const found = new Map<string, PlannedPerson | 'changed'>();
  for (const person of people)
    for (const { key } of person.records) {
      const name = personOf(key);
      if (name === null) continue;
      const before = found.get(name);
      found.set(name, before === undefined || before === person ? person : 'changed');
    }
  return found;
}

/** Null: still due, and exactly as it was planned. */
function keptReason({ outcome, decision, records }: Judged, planned: PlannedPerson): KeptReason | null {
  if (outcome !== 'delete') return reasonOf(outcome, decision);
  const before = planned.records.map(({ key, sha256 }) => `${key} ${sha256}`).sort();
  const now = records
    .map(({ source, sourceId, raw }) => `${recordKey(source, 'contact', sourceId)} ${sha256Of(raw)}`)
    .sort();
  return before.join('\n') === now.join('\n') ? null : 'changed';
}

function reasonOf(outcome: Judged['outcome'], { blocker }: Decision): KeptReason {
  if (outcome === 'hold') return 'hold';
  if (outcome === 'undecided') return 'undecided';
  if (outcome === 'waiting') return 'gone';
  if (outcome === 'blocked') return blocker === null || blocker === 'request' ? 'request' : 'open_affair';
  return 'new_evidence';
}

/** Fault E205: a guard nobody may override, or one that was not overridden for as much as goes now. */
function checkGuards(store: Store, due: Verdict['due'], options: ApplyOptions): void {
  const guards = judgeGuards(guardFacts(store, { ...options, shares: sharesOf(store, due) }));
  const overrides = overridesOf(store, options.plan.planId);
  const standing = guards.filter(guard => guard.isTripped && !isOverridden(guard, overrides));
  if (standing.length > 0) throw new Fault('E205', { guards: standing, planId: options.plan.planId });
}

function isOverridden({ guard, source, figure }: GuardResult, overrides: readonly Override[]): boolean {
  const own = overrides.find(one => one.guard === guard && one.source === (source ?? ''));
  if (own === undefined) return false;
  return guard === 'share' || guard === 'history' ? Number(figure) <= Number(own.figure) : true;
}

function sharesOf(store: Store, due: Verdict['due']): readonly ShareFacts[] {
  const perSource = new Map<string, number>();
  for (const { records } of due)
    for (const source of new Set(records.map(record => record.source)))
      perSource.set(source, (perSource.get(source) ?? 0) + 1);
  const people = [...peoplePerSource(store)];
  return [
    { source: null, people: peopleCount(store), toDelete: due.length },
    ...(people.length > 1 ? people : []).map(([source, count]) => ({
      ...{ source, people: count },
      toDelete: perSource.get(source) ?? 0,
    })),
  ];
}

const GROUP_BYTES = 8;

/** All of it inside the caller's transaction. */
function eraseDue(
  store: Store,
  { due, kept }: Verdict,
  { planId, key, today, now, stage, runId, register, locale }: ApplyOptions & { readonly planId: string },
): EraseResult {
  const records = due.flatMap(person => person.records);
  const groups = new Map<number, Uint8Array>();
  for (const person of due) {
    const group = randomBytes(GROUP_BYTES);
    for (const { recordId } of person.records) groups.set(recordId, group);
  }
  const groupOf = (recordId: number): Uint8Array => groups.get(recordId) ?? new Uint8Array(GROUP_BYTES);
  nameErased(store, records);
  const shared = sharedIdentifiers(store);
  stage({
    proof: markersOfErased(store, shared),
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
  const rolledUp = rollUp(store);
  const rows = eraseNamed(store);
  const claim = deletionWriter(store);
  for (const { recordId, source, sourceId } of records)
    claim({ planId, source, sourceId, personGroup: groupOf(recordId) });
  const result: EraseResult = { people: due.length, records: records.length, kept: Object.fromEntries(kept) };
  const { people } = result;
  markErased(store, planId, {
    on: today,
    people,
    records: records.length,
    kept: JSON.stringify(result.kept),
  });
  writeLog(store, {
    at: now,
    kind: 'purge-erased',
    payload: { plan: planId, runId, ...result, perSource: countBySource(records), rows, rolledUp },
  });
  const subjects = records.map(({ source, sourceId }) =>
    hashIdentifier(key, { kind: 'record', text: `${source}/${sourceId}` }).toString('hex'),
  );
  writeLog(store, { at: now, kind: 'purge-subjects', payload: { plan: planId, subjects } });
  return result;
}

function countBySource(records: readonly DueRecord[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(records, ({ source }) => source);
  return Object.fromEntries([...groups].map(([source, own]) => [source, own.length]));
}
