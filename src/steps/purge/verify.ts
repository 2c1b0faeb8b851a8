// purge verify: what the exports since showed of the deletions that the sources were handed. Only a fresh, whole export made
// after the days of the bin proves one. (Design retention.md, section 6.)

import { addPeriod, type CivilDate, type Instant, type Period } from '../../model/calendar.ts';
import type { DeletionState } from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { forgetEntries } from '../../store/purge/audit-log.ts';
import { deletionCounts, forgetDeletions, verifyDeletions } from '../../store/purge/deletions.ts';
import { markVerified, type StoredPlan, storedPlans } from '../../store/purge/plans.ts';
import { expireTombstones, removeExpired } from '../../store/purge/tombstones.ts';
import { writeLog } from '../audit.ts';
import { untrusted } from './facts.ts';

/** One source of one plan. */
export interface VerifiedSource {
  readonly source: string;
  readonly counts: Readonly<Partial<Record<DeletionState, number>>>;
  /** Only an export of a later day proves it. */
  readonly proofAfter: CivilDate;
  /** Why the export that is there proves nothing: guards that tripped; empty when it may. */
  readonly untrusted: readonly string[];
}

/** One plan that was carried out. */
export interface VerifiedPlan {
  readonly plan: StoredPlan;
  readonly sources: readonly VerifiedSource[];
  /** True: every source showed it; the keys are forgotten, and its lists may go. */
  readonly isVerified: boolean;
}

export interface VerifyOptions {
  readonly register: Register;
  readonly today: CivilDate;
  readonly now: Instant;
}

/** True: a source showed that everybody it was handed is gone. */
export function isThrough(counts: VerifiedSource['counts']): boolean {
  return Object.keys(counts).every(state => state === 'verified');
}

/** Settles all plans that were handed over. */
export async function verifyPurges(store: Store, options: VerifyOptions): Promise<readonly VerifiedPlan[]> {
  const open = storedPlans(store).filter(({ state }) => state === 'applied');
  return inTransaction(store, () => {
    const verified = open.map(plan => verifyPlan(store, plan, options));
    removeExpired(store, options.today);
    return verified;
  });
}

function verifyPlan(store: Store, plan: StoredPlan, { register, today, now }: VerifyOptions): VerifiedPlan {
  const { planId } = plan;
  const before = Map.groupBy(deletionCounts(store, planId), ({ source }) => source);
  const sources = [...before].map(([source, own]) => {
    const claimedOn = own[0]?.claimedOn ?? today;
    const proofAfter = addPeriod(claimedOn, days(register.systems[source]?.binDays ?? 0));
    const why = untrusted(store, source);
    if (why.length === 0) verifyDeletions(store, { planId, source, notBefore: proofAfter });
    return { source, proofAfter, untrusted: why };
  });
  const after = Map.groupBy(deletionCounts(store, planId), ({ source }) => source);
  const seen = sources.map(one => ({
    ...one,
    counts: Object.fromEntries((after.get(one.source) ?? []).map(({ state, count }) => [state, count])),
  }));
  const isVerified = seen.every(({ counts }) => isThrough(counts));
  if (isVerified) {
    forgetDeletions(store, planId);
    forgetEntries(store, 'purge-subjects', planId);
    markVerified(store, planId);
    expireTombstones(store, planId, expiryOf(register, seen, today));
    writeLog(store, {
      at: now,
      kind: 'purge-verified',
      payload: { plan: planId, people: plan.erasedPeople },
    });
  }
  return { plan, sources: seen, isVerified };
}

/** After verification, the days of the bin and of the backups: until then a restored copy could bring somebody back. */
function expiryOf(register: Register, sources: readonly VerifiedSource[], today: CivilDate): CivilDate {
  const longest = Math.max(
    0,
    ...sources.map(({ source }) => {
      const system = register.systems[source];
      return (system?.binDays ?? 0) + (system?.backupDays ?? 0);
    }),
  );
  return addPeriod(today, days(longest));
}

const days = (count: number): Period => `P${count}D` as Period;
