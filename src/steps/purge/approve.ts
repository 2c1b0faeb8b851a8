// purge approve: what must be typed before a plan may be carried out. Asks through the caller; keeps the approval.

import type { CivilDate, Instant } from '../../model/calendar.ts';
import { Fault } from '../../model/fault.ts';
import type { GuardResult, PurgePlan } from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { lintRegister } from '../../register/lint.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { approvePlan, type Override, type StoredPlan } from '../../store/purge/plans.ts';
import { writeLog } from '../audit.ts';
import { lawPackHash, tripped } from './plan.ts';

/** A purpose of which the register says too little to delete anybody by it. */
export interface BlockedPurpose {
  readonly purposeId: string;
  readonly people: number;
  /** Codes of what is missing. */
  readonly why: readonly string[];
}

/** Asks a person. */
export interface Asking {
  readonly count: (people: number) => Promise<string>;
  readonly figure: (guard: GuardResult) => Promise<string>;
  readonly reason: () => Promise<string>;
}

export interface ApproveOptions {
  readonly stored: StoredPlan;
  readonly plan: PurgePlan;
  readonly register: Register;
  readonly by: string;
  readonly today: CivilDate;
  readonly now: Instant;
  /** True: two people must approve. */
  readonly needsTwo: boolean;
  readonly asking: Asking;
  /** Makes the key when there is none, inside the transaction. */
  readonly makeKey: () => string | null;
}

/** What came of it. */
export interface ApproveResult {
  /** False: somebody else must approve as well. */
  readonly isFinal: boolean;
  /** Path of the key that was made; null: there was one. */
  readonly keyFile: string | null;
}

/** Purposes whose people are left out: what the register does not say of them. */
export function blockedPurposes(
  plan: PurgePlan,
  register: Register,
  today: CivilDate,
): readonly BlockedPurpose[] {
  const missing = lintRegister(register, LAW_PACK, today).filter(
    ({ severity, path }) => severity === 'warning' && path[0] === 'purposes',
  );
  const people = new Map<string, number>();
  for (const { purpose } of plan.people) people.set(purpose, (people.get(purpose) ?? 0) + 1);
  return register.purposes.flatMap(({ id }, index) => {
    const why = [...new Set(missing.filter(({ path }) => path[1] === index).map(({ code }) => code))];
    const count = people.get(id) ?? 0;
    return why.length === 0 || count === 0 ? [] : [{ purposeId: id, people: count, why }];
  });
}

/**
 * Approves. Faults: E201 not a fresh plan, E202 expired, E203 register or law pack changed, E207 another figure was typed, E211
 * the same person twice, E212 every purpose is left out.
 */
export async function approvePurge(store: Store, options: ApproveOptions): Promise<ApproveResult> {
  const { stored, plan, register, by, today, asking } = options;
  const { planId } = stored;
  if (stored.state !== 'planned') throw new Fault('E201', { planId, state: stored.state });
  if (today > stored.validThrough) throw new Fault('E202', { planId, on: stored.validThrough });
  if (register.sha256 !== stored.registerSha256) throw new Fault('E203', { planId, what: 'register' });
  if (lawPackHash() !== stored.lawSha256) throw new Fault('E203', { planId, what: 'law' });
  if (stored.approvedBy === by) throw new Fault('E211', { name: by });
  const blocked = blockedPurposes(plan, register, today);
  const people = plan.counts.delete - blocked.reduce((sum, one) => sum + one.people, 0);
  if (people === 0) throw new Fault('E212', { planId, purposes: blocked.map(({ purposeId }) => purposeId) });
  mustBe(await asking.count(people), String(people));
  const overrides: Override[] = [];
  for (const guard of tripped(plan.guards).overridable) {
    mustBe(await asking.figure(guard), guard.figure);
    const reason = (await asking.reason()).trim();
    if (reason === '') throw new Fault('E207', { typed: '', figure: '…' });
    overrides.push({
      ...{ guard: guard.guard, source: guard.source ?? '', entity: guard.entity ?? '' },
      ...{ figure: guard.figure, reason },
    });
  }
  return inTransaction(store, () => keepApproval(store, { ...options, blocked, overrides }));
}

/** Dots and spaces between thousands do not matter. */
function mustBe(typed: string, figure: string): void {
  const bare = (text: string): string => text.trim().replace(/(?<=\d)[.,\s](?=\d{3}\b)/g, '');
  if (bare(typed) !== bare(figure)) throw new Fault('E207', { typed: typed.trim(), figure });
}

function keepApproval(
  store: Store,
  {
    stored,
    by,
    now,
    needsTwo,
    makeKey,
    blocked,
    overrides,
  }: ApproveOptions & {
    readonly blocked: readonly BlockedPurpose[];
    readonly overrides: readonly Override[];
  },
): ApproveResult {
  const { planId } = stored;
  const isFinal = !needsTwo || stored.approvedBy !== null;
  const keyFile = makeKey();
  approvePlan(store, planId, {
    ...{ by, at: now, overrides, isFinal },
    blocked: blocked.map(({ purposeId, why }) => ({ purposeId, why: why.join(' ') })),
  });
  const payload = { plan: planId, sha256: stored.sha256, by, isFinal, overrides, blocked };
  writeLog(store, { at: now, kind: 'purge-approved', payload });
  return { isFinal, keyFile };
}
