// purge plan: who is past retention in every way, frozen with the reason and one hash per record. Deletes nothing.

import type { CivilDate, Instant, Period } from '../model/calendar.ts';
import { addPeriod } from '../model/calendar.ts';
import { recordKey } from '../model/identity.ts';
import {
  type GuardResult,
  OVERRIDABLE,
  PLAN_OUTCOMES,
  type PlanCounts,
  type PlannedPerson,
  type PurgePlan,
} from '../model/purge.ts';
import type { Register } from '../model/register.ts';
import { judgeGuards, type ShareFacts } from '../purging/guards.ts';
import { sha256Of } from '../purging/plan-file.ts';
import { LAW_PACK } from '../register/law-pack.ts';
import { openDeletions } from '../store/deletions.ts';
import type { Store } from '../store/open.ts';
import { peoplePerSource } from '../store/persons.ts';
import { isMatched } from '../store/purge-facts.ts';
import { matchRecords } from './match.ts';
import type { Pulse } from './pulse.ts';
import { guardFacts } from './purge-facts.ts';
import { type Judged, judgePeople } from './purge-judge.ts';

/** What a plan rests on. */
export interface PlanOptions {
  readonly register: Register;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly runId: number;
  readonly by: string;
  readonly toolVersion: string;
  /** Sources of the config; false: it may be missing. */
  readonly sources: Readonly<Record<string, boolean>>;
  readonly pulse: Pulse;
}

const VALID_FOR = 'P14D' as Period;
const BEAT = 1024;

/** Makes a plan; it is for the caller to keep it, unless a guard that nobody may override tripped. */
export async function planPurge(store: Store, options: PlanOptions): Promise<PurgePlan> {
  const { register, today, pulse } = options;
  if (!isMatched(store)) await matchRecords(store, { today, pulse });
  const tally = new Tally();
  let done = 0;
  for (const judged of judgePeople(store, { register, today, open: openDeletions(store) })) {
    tally.add(judged);
    done += 1;
    if (done % BEAT === 0) await pulse.beat('assess', done, null);
  }
  const shares = tally.shares(peoplePerSource(store));
  return {
    schema_version: 1,
    ...{ plannedOn: today, plannedBy: options.by, validThrough: addPeriod(today, VALID_FOR) },
    toolVersion: options.toolVersion,
    register: { id: register.id, sha256: register.sha256 },
    lawPack: { edition: LAW_PACK.edition, sha256: lawPackHash() },
    counts: tally.counts,
    guards: judgeGuards(guardFacts(store, { ...options, shares })),
    people: tally.people,
  };
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

/** Counts people, and gathers those who go. */
class Tally {
  readonly people: PlannedPerson[] = [];
  readonly #counts = new Map<string, number>(PLAN_OUTCOMES.map(outcome => [outcome, 0]));
  readonly #perSource = new Map<string, number>();
  #total = 0;

  add({ outcome, decision, records }: Judged): void {
    this.#total += 1;
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
    if (outcome !== 'delete') return;
    for (const source of new Set(records.map(record => record.source)))
      this.#perSource.set(source, (this.#perSource.get(source) ?? 0) + 1);
    this.people.push({
      purpose: decision.purposeId ?? '',
      countedFrom: decision.countedFrom,
      countedOn: decision.countedOn,
      deletableFrom: decision.deletableFrom as CivilDate,
      records: records.map(({ source, sourceId, raw }) => ({
        key: recordKey(source, 'contact', sourceId),
        sha256: sha256Of(raw),
      })),
    });
  }

  get counts(): PlanCounts {
    return Object.fromEntries(this.#counts) as PlanCounts;
  }

  /** In total, and per source. */
  shares(peopleIn: ReadonlyMap<string, number>): readonly ShareFacts[] {
    const per = [...peopleIn].map(([source, people]) => ({
      ...{ source, people, toDelete: this.#perSource.get(source) ?? 0 },
    }));
    // With one source it is the same figure twice.
    return [
      { source: null, people: this.#total, toDelete: this.people.length },
      ...(per.length > 1 ? per : []),
    ];
  }
}
