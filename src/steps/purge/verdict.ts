// Who of an approved plan is still due when it is carried out, and whether the guards let them go. What is newer than the plan
// keeps somebody. Writes nothing.

import type { CivilDate, Instant } from '../../model/calendar.ts';
import type { Decision } from '../../model/decision.ts';
import { Fault } from '../../model/fault.ts';
import type { GuardResult, KeptReason, PurgePlan } from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import { judgeGuards } from '../../purging/guards.ts';
import type { Store } from '../../store/open.ts';
import { countPeople } from '../../store/persons/persons.ts';
import { openDeletions } from '../../store/purge/deletions.ts';
import { blockedPurposes, type Override, overridesOf, type StoredPlan } from '../../store/purge/plans.ts';
import type { Pulse } from '../pulse.ts';
import { type Going, GoingCount, guardFacts, type RequiredLists, shareFacts } from './facts.ts';
import { type GoingRecord, type Judged, judgePeople } from './judge.ts';
import { PlannedAgain } from './planned.ts';

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

/** A person who goes, with the records that do. */
export interface DuePerson {
  readonly purpose: string;
  readonly records: readonly GoingRecord[];
}

export interface Verdict {
  /** All people there are. */
  readonly people: number;
  readonly due: Going;
  /** People of the plan who stay. Those of a purpose that was blocked on approval are in neither. */
  readonly kept: Readonly<Partial<Record<KeptReason, number>>>;
}

const BEAT = 1024;

/** Judges those of a plan anew, compares them with what it says of them, and tells who is still due one by one. */
export async function judgeAgain(
  store: Store,
  frozen: PurgePlan,
  { plan, register, today, pulse, onDue }: VerdictOptions & { readonly onDue: (person: DuePerson) => void },
): Promise<Verdict> {
  const blocked = blockedPurposes(store, plan.planId);
  const planned = new PlannedAgain(store, frozen.counts.delete);
  for (const person of frozen.people) if (!blocked.has(person.purpose)) planned.add(person);
  const people = planned.persons;
  const due = new GoingCount();
  let done = 0;
  for (const judged of judgePeople(store, { register, today, open: openDeletions(store), people })) {
    done += 1;
    if (done % BEAT === 0) await pulse.beat('assess', done, people.length);
    const reason = keptReason(judged, planned);
    for (const number of planned.numbersOf(judged.personKey)) {
      planned.settle(number, reason);
      if (reason !== null) continue;
      due.add(judged.records);
      onDue({ purpose: planned.purposeOf(number), records: judged.records });
    }
  }
  return { people: countPeople(store), due, kept: planned.kept };
}

/** Null: still due, and exactly as the one person that was planned. */
function keptReason(judged: Judged, planned: PlannedAgain): KeptReason | null {
  const [number, ...others] = planned.numbersOf(judged.personKey);
  if (number === undefined || others.length > 0) return 'changed';
  if (judged.outcome !== 'delete') return reasonOf(judged.outcome, judged.decision);
  return planned.isSame(number, judged.records) ? null : 'changed';
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
