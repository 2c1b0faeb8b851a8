// Who of an approved plan is still due when it is carried out, and whether the guards let them go. What is newer than the plan
// keeps somebody. Writes nothing.

import type { CivilDate, Instant } from '../../model/calendar.ts';
import type { Decision } from '../../model/decision.ts';
import { Fault } from '../../model/fault.ts';
import { recordKey } from '../../model/identity.ts';
import type { GuardResult, KeptReason, PlannedPerson, PurgePlan } from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import { judgeGuards } from '../../purging/guards.ts';
import { sha256Of } from '../../purging/plan-file.ts';
import type { Store } from '../../store/open.ts';
import { countPeople, personsOfRecords } from '../../store/persons/persons.ts';
import { openDeletions } from '../../store/purge/deletions.ts';
import { blockedPurposes, type Override, overridesOf, type StoredPlan } from '../../store/purge/plans.ts';
import type { Pulse } from '../pulse.ts';
import { guardFacts, type RequiredLists, shareFacts } from './facts.ts';
import { type Judged, judgePeople } from './judge.ts';

/** What the verdict rests on. */
export interface VerdictOptions {
  readonly plan: StoredPlan;
  readonly register: Register;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly runId: number;
  readonly sources: RequiredLists;
  readonly pulse: Pulse;
}

/** A record that goes, without its bytes. */
export interface DueRecord {
  readonly recordId: number;
  readonly source: string;
  readonly sourceId: string;
}

export interface DuePerson {
  readonly purpose: string;
  readonly records: readonly DueRecord[];
}

export interface Verdict {
  /** All people there are. */
  readonly people: number;
  readonly due: readonly DuePerson[];
  /** People of the plan who stay. Those of a purpose that was blocked on approval are in neither. */
  readonly kept: Readonly<Partial<Record<KeptReason, number>>>;
}

const BEAT = 1024;

/**
 * Judges those of the plan anew, and compares them with what it says of them. The plan is read here and let go person by person,
 * so that it does not stand in memory beside those who are due.
 */
export async function judgeAgain(
  store: Store,
  readPlan: () => PurgePlan,
  { plan, register, today, pulse }: VerdictOptions,
): Promise<Verdict> {
  const blocked = blockedPurposes(store, plan.planId);
  const reasons = new Map<PlannedPerson, KeptReason>();
  for (const person of readPlan().people) if (!blocked.has(person.purpose)) reasons.set(person, 'gone');
  const planned = plannedPersons(store, reasons.keys());
  const options = { register, today, open: openDeletions(store), people: [...planned.keys()] };
  const due: DuePerson[] = [];
  let done = 0;
  for (const judged of judgePeople(store, options)) {
    done += 1;
    if (done % BEAT === 0) await pulse.beat('assess', done, options.people.length);
    const own = planned.get(judged.personKey) ?? [];
    planned.delete(judged.personKey);
    const reason = keptReason(judged, own);
    for (const person of own) {
      if (reason !== null) reasons.set(person, reason);
      else {
        reasons.delete(person);
        due.push({ purpose: person.purpose, records: judged.records.map(dueRecord) });
      }
    }
  }
  return { people: countPeople(store), due, kept: countReasons(reasons.values()) };
}

function countReasons(reasons: Iterable<KeptReason>): Verdict['kept'] {
  const counts = Map.groupBy(reasons, reason => reason);
  return Object.fromEntries([...counts].map(([reason, own]) => [reason, own.length]));
}

function dueRecord({ recordId, source, sourceId }: DueRecord): DueRecord {
  return { recordId, source, sourceId };
}

/** Person of today → the people of the plan who are that person; several: they are matched as one now. */
function plannedPersons(
  store: Store,
  people: Iterable<PlannedPerson>,
): Map<string, readonly PlannedPerson[]> {
  const personOf = personsOfRecords(store);
  const named = new Map<string, PlannedPerson[]>();
  for (const person of people)
    for (const name of new Set(person.records.flatMap(({ key }) => personOf(key) ?? []))) {
      const own = named.get(name);
      if (own === undefined) named.set(name, [person]);
      else own.push(person);
    }
  return named;
}

/** Null: still due, and exactly as the one person that was planned. */
function keptReason(
  { outcome, decision, records }: Judged,
  [planned, ...others]: readonly PlannedPerson[],
): KeptReason | null {
  if (planned === undefined || others.length > 0) return 'changed';
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
export function checkGuards(store: Store, { people, due }: Verdict, options: VerdictOptions): void {
  const { planId } = options.plan;
  const guards = judgeGuards(guardFacts(store, { ...options, shares: shareFacts(store, people, due) }));
  const overrides = overridesOf(store, planId);
  const standing = guards.filter(guard => guard.isTripped && !isOverridden(guard, overrides));
  if (standing.length > 0) throw new Fault('E205', { guards: standing, planId });
}

function isOverridden(
  { guard, source, entity, figure }: GuardResult,
  overrides: readonly Override[],
): boolean {
  const own = overrides.find(
    one => one.guard === guard && one.source === (source ?? '') && one.entity === (entity ?? ''),
  );
  if (own === undefined) return false;
  return guard === 'share' || guard === 'history' ? Number(figure) <= Number(own.figure) : true;
}
