// purge plan: who is past retention in every way, frozen with the reason and one hash per record. Deletes nothing.

import type { CivilDate, Instant, Period } from '../../model/calendar.ts';
import { addPeriod } from '../../model/calendar.ts';
import { recordKey } from '../../model/identity.ts';
import {
  type GuardResult,
  OVERRIDABLE,
  type PlannedPerson,
  type PlanOutcome,
  type PurgePlan,
} from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import { judgeGuards } from '../../purging/guards.ts';
import { sha256Of } from '../../purging/plan-file.ts';
import { peopleWriter } from '../../purging/plan-people.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { closeStore, openForOnePass, type Store } from '../../store/open.ts';
import { openDeletions } from '../../store/purge/deletions.ts';
import { isMatched } from '../../store/purge/facts.ts';
import { matchRecords } from '../match/match.ts';
import type { Pulse } from '../pulse.ts';
import { GoingCount, guardFacts, type RequiredLists, shareFacts } from './facts.ts';
import { type Judged, judgePeople } from './judge.ts';

/** What a plan rests on. */
export interface PlanOptions {
  readonly register: Register;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly runId: number;
  readonly by: string;
  readonly toolVersion: string;
  readonly sources: RequiredLists;
  readonly pulse: Pulse;
}

const VALID_FOR = 'P14D' as Period;
const BEAT = 1024;

/** Makes a plan; it is for the caller to keep it, unless a guard that nobody may override tripped. */
export async function planPurge(store: Store, options: PlanOptions): Promise<PurgePlan> {
  const { register, today, pulse } = options;
  if (!isMatched(store)) await matchRecords(store, { today, pulse });
  const { people, counts, going } = await judgeEverybody(store, options);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shares = shareFacts(store, all, going);
  return {
    schema_version: 1,
    ...{ plannedOn: today, plannedBy: options.by, validThrough: addPeriod(today, VALID_FOR) },
    toolVersion: options.toolVersion,
    register: { id: register.id, sha256: register.sha256 },
    lawPack: { edition: LAW_PACK.edition, sha256: lawPackHash() },
    counts,
    guards: judgeGuards(guardFacts(store, { ...options, shares })),
    people,
  };
}

/** Who goes, and what becomes of everybody. */
async function judgeEverybody(
  store: Store,
  { register, today, pulse }: PlanOptions,
): Promise<Pick<PurgePlan, 'people' | 'counts'> & { readonly going: GoingCount }> {
  const counts: Record<PlanOutcome, number> = {
    ...{ keep: 0, delete: 0, hold: 0, blocked: 0, undecided: 0, waiting: 0 },
  };
  const [people, going] = [peopleWriter(), new GoingCount()];
  const reader = openForOnePass(store.path);
  try {
    let done = 0;
    for (const judged of judgePeople(reader, { register, today, open: openDeletions(store), people: null })) {
      counts[judged.outcome] += 1;
      if (judged.outcome === 'delete') {
        people.add(plannedPerson(judged));
        going.add(judged.records);
      }
      done += 1;
      if (done % BEAT === 0) await pulse.beat('assess', done, null);
    }
  } finally {
    closeStore(reader);
  }
  return { people: people.finish(), counts, going };
}

/** Hash of the law pack that this version holds. */
export function lawPackHash(): string {
  return sha256Of(JSON.stringify(LAW_PACK));
}

/** The guards that tripped; those that nobody may override first. */
export function tripped(guards: readonly GuardResult[]): {
  readonly final: readonly GuardResult[];
  readonly overridable: readonly GuardResult[];
} {
  const own = guards.filter(({ isTripped }) => isTripped);
  return {
    final: own.filter(({ guard }) => !OVERRIDABLE.has(guard)),
    overridable: own.filter(({ guard }) => OVERRIDABLE.has(guard)),
  };
}

/** A record of a plan names its source by its key. */
function plannedPerson({ decision, records }: Judged): PlannedPerson {
  return {
    purpose: decision.purposeId ?? '',
    countedFrom: decision.countedFrom,
    countedOn: decision.countedOn,
    deletableFrom: decision.deletableFrom as CivilDate,
    records: records.map(({ source, sourceId, raw }) => ({
      key: recordKey(source, 'contact', sourceId),
      sha256: sha256Of(raw),
    })),
  };
}
