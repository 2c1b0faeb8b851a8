// Plans: their hash and how far they came. What stands in one is in its file. May not judge.

import type { CivilDate, Instant } from '../../model/calendar.ts';
import type { GuardName, PlanState } from '../../model/purge.ts';
import type { Store } from '../open.ts';
import { all, first, prepared, run } from '../statement.ts';

/** A plan as the store knows it. */
export interface StoredPlan {
  readonly planId: string;
  readonly sha256: string;
  /** Name in `plans/`. */
  readonly file: string;
  readonly state: PlanState;
  readonly plannedOn: CivilDate;
  readonly plannedBy: string;
  readonly validThrough: CivilDate;
  readonly registerSha256: string;
  readonly lawSha256: string;
  readonly people: number;
  readonly approvedAt: Instant | null;
  readonly approvedBy: string | null;
  /** The second pair of eyes. */
  readonly secondBy: string | null;
  readonly appliedOn: CivilDate | null;
  readonly erasedPeople: number | null;
  readonly erasedRecords: number | null;
  /** JSON: reason → people kept after all. */
  readonly kept: string | null;
  /** Folder of its lists below the project. */
  readonly lists: string | null;
}

const COLUMNS = `plan_id as planId, sha256, file, state, planned_on as plannedOn, planned_by as plannedBy,
  valid_through as validThrough, register_sha256 as registerSha256, law_sha256 as lawSha256, people, approved_at as approvedAt,
  approved_by as approvedBy, second_by as secondBy, applied_on as appliedOn, erased_people as erasedPeople,
  erased_records as erasedRecords, kept, lists`;

/** Keeps a plan that was just made. */
export function addPlan(
  store: Store,
  plan: Pick<
    StoredPlan,
    | 'planId'
    | 'sha256'
    | 'file'
    | 'plannedOn'
    | 'plannedBy'
    | 'validThrough'
    | 'registerSha256'
    | 'lawSha256'
    | 'people'
  >,
): void {
  run(
    store,
    `insert into purge_plan (plan_id, sha256, file, state, planned_on, planned_by, valid_through, register_sha256, law_sha256, people)
     values (:planId, :sha256, :file, 'planned', :plannedOn, :plannedBy, :validThrough, :registerSha256, :lawSha256, :people)
     on conflict do nothing`,
    { ...plan },
  );
}

/** All plans, the latest first. */
export function storedPlans(store: Store): readonly StoredPlan[] {
  return all(store, `select ${COLUMNS} from purge_plan order by planned_on desc, plan_id`);
}

/** The plan whose id begins with this; null: none, or several. */
export function planNamed(store: Store, name: string): StoredPlan | null {
  const found = storedPlans(store).filter(({ planId }) => name !== '' && planId.startsWith(name));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A guard that was overridden: what was typed. */
export interface Override {
  readonly guard: GuardName;
  /** Empty: all sources together. */
  readonly source: string;
  /** Empty: not one list. */
  readonly entity: string;
  readonly figure: string;
  readonly reason: string;
}

/** A first or second approval. */
export interface Approval {
  readonly by: string;
  readonly at: Instant;
  readonly overrides: readonly Override[];
  /** Purposes of which the register says too little: their people stay. */
  readonly blocked: readonly { readonly purposeId: string; readonly why: string }[];
  /** False: a second person must approve as well. */
  readonly isFinal: boolean;
}

export function approvePlan(store: Store, planId: string, approval: Approval): void {
  const { by, at, isFinal } = approval;
  run(
    store,
    `update purge_plan set
       second_by = case when approved_by is not null then :by else second_by end,
       approved_by = coalesce(approved_by, :by), approved_at = :at,
       state = case when :isFinal then 'approved' else state end
     where plan_id = :planId and state = 'planned'`,
    { planId, by, at, isFinal: isFinal ? 1 : 0 },
  );
  const override = prepared(store, 'insert or replace into purge_override values (?, ?, ?, ?, ?, ?)');
  for (const { guard, source, entity, figure, reason } of approval.overrides)
    override(planId, guard, source, entity, figure, reason);
  const block = prepared(store, 'insert or replace into purge_blocked values (?, ?, ?)');
  for (const { purposeId, why } of approval.blocked) block(planId, purposeId, why);
}

export function overridesOf(store: Store, planId: string): readonly Override[] {
  return all(
    store,
    'select guard, source, entity, figure, reason from purge_override where plan_id = ? order by guard, source, entity',
    [planId],
  );
}

export function blockedPurposes(store: Store, planId: string): ReadonlySet<string> {
  return new Set(
    all<{ id: string }>(store, 'select purpose_id as id from purge_blocked where plan_id = ?', [planId]).map(
      ({ id }) => id,
    ),
  );
}

/** Notes that the records of a plan are gone from the store. */
export function markErased(
  store: Store,
  planId: string,
  done: {
    readonly on: CivilDate;
    readonly runId: number;
    readonly people: number;
    readonly records: number;
    readonly kept: string;
  },
): void {
  run(
    store,
    `update purge_plan set state = 'erased', applied_on = :on, applied_run = :runId, erased_people = :people, erased_records = :records, kept = :kept
     where plan_id = :planId`,
    { planId, ...done },
  );
}

/** Notes that everything of a plan was proved and handed over. */
export function markApplied(store: Store, planId: string, lists: string): void {
  run(store, `update purge_plan set state = 'applied', lists = ? where plan_id = ?`, [lists, planId]);
}

/** Notes that a plan can no longer be carried out: its days are over, or what it rests on is another. */
export function markLapsed(store: Store, planId: string): void {
  run(
    store,
    `update purge_plan set state = 'lapsed' where plan_id = ? and state in ('planned', 'approved')`,
    [planId],
  );
}

export function markVerified(store: Store, planId: string): void {
  run(store, `update purge_plan set state = 'verified' where plan_id = ?`, [planId]);
}

/** A setting of the purge; null: not set. */
export function purgeSetting(store: Store, name: 'project' | 'key_check'): string | null {
  return (
    first<{ value: string }>(store, 'select value from purge_setting where name = ?', [name])?.value ?? null
  );
}

export function keepPurgeSetting(store: Store, name: 'project' | 'key_check', value: string): void {
  run(store, 'insert or replace into purge_setting values (?, ?)', [name, value]);
}
