// The words of the purge: plan, guards, deletions. Types only; may not judge. (Design retention.md, section 6.)

import type { CivilDate } from './calendar.ts';
import type { RecordKey } from './identity.ts';
import type { CountedFrom } from './lifecycle.ts';

/** A record of a plan: its key, and the hash of its raw bytes when it was planned. */
export interface PlannedRecord {
  readonly key: RecordKey;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** A person of a plan: what goes, and why. No value of a cell. */
export interface PlannedPerson {
  readonly purpose: string;
  readonly countedFrom: CountedFrom | null;
  readonly countedOn: CivilDate | null;
  readonly deletableFrom: CivilDate;
  /** What goes; the records a floor or hold protects are not among them. */
  readonly records: readonly PlannedRecord[];
}

/** The people of a plan, kept as the lines of its file and read one by one: a hundred thousand at once take four times the room. */
export interface PlannedPeople extends Iterable<PlannedPerson> {
  /** The lines, UTF-8, in parts; each line but the last of a file ends with a comma and a line end. */
  readonly lines: readonly Uint8Array[];
}

/** What becomes of each person; they add up to all of them. `waiting`: deleted here, and a source still has to. */
export const PLAN_OUTCOMES = ['keep', 'delete', 'hold', 'blocked', 'undecided', 'waiting'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

export type PlanCounts = Readonly<Record<PlanOutcome, number>>;

/**
 * What a guard looks at. The first four may be overridden when a plan is approved, by typing the figure and a reason; the
 * others never.
 */
export const GUARDS = [
  'share',
  'history',
  'clock',
  'same-file',
  'export-missing',
  'export-old',
  'rows-fewer',
  'ids-vanished',
  'column-missing',
  'column-emptier',
  'round-total',
  'dates-unreadable',
  'rule-crashed',
  'policy-empty',
  'unknown-name',
  'protection-stray',
] as const;
export type GuardName = (typeof GUARDS)[number];

/** What one guard saw. */
export interface GuardResult {
  readonly guard: GuardName;
  /** Null: all sources together. */
  readonly source: string | null;
  /** The list it looked at; null: not one list. */
  readonly entity: string | null;
  /** As it is typed to override it: a count, a share such as `30.4 %`, a name or a date. */
  readonly figure: string;
  readonly limit: string;
  readonly isTripped: boolean;
}

/** Guards that a person may override, one by one, while approving. */
export const OVERRIDABLE: ReadonlySet<GuardName> = new Set(['share', 'history', 'clock', 'same-file']);

/** A plan as it is frozen in its file. */
export interface PurgePlan {
  readonly schema_version: 1;
  readonly plannedOn: CivilDate;
  readonly plannedBy: string;
  /** Last day on which it may be approved and applied. */
  readonly validThrough: CivilDate;
  readonly toolVersion: string;
  readonly register: { readonly id: string; readonly sha256: string };
  readonly lawPack: { readonly edition: string; readonly sha256: string };
  /** `delete`: as many as there are people. */
  readonly counts: PlanCounts;
  readonly guards: readonly GuardResult[];
  readonly people: PlannedPeople;
}

/**
 * How far a plan came. `lapsed`: it can no longer be carried out. `erased`: gone from the store, and the proof, the lists or the certificate still to be made.
 * `applied`: all of that is done, and the sources have their lists. `verified`: every source showed that they are gone.
 */
export const PLAN_STATES = ['planned', 'approved', 'lapsed', 'erased', 'applied', 'verified'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/**
 * How far the deletion of a record in its source came. `pending`: its list is not written yet. `claimed`: the source was
 * handed its list. `absent`: an export showed that it is gone. `not_landed`: an export still held it. `reappeared`: it was
 * gone, and came back. `verified`: absent from an export that proves it.
 */
export const DELETION_STATES = [
  'pending',
  'claimed',
  'absent',
  'not_landed',
  'reappeared',
  'verified',
] as const;
export type DeletionState = (typeof DELETION_STATES)[number];

/** Why somebody of the plan is kept after all when it is carried out. */
export const KEPT_REASONS = [
  'new_evidence',
  'changed',
  'gone',
  'hold',
  'request',
  'open_affair',
  'undecided',
] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

/**
 * Why somebody was erased, as far as it says what a return means. `erasure`: a request of art. 17 was granted, at least partly.
 * `objection`: one of art. 21 was. `retention`: neither.
 */
export const ERASED_FOR = ['retention', 'objection', 'erasure'] as const;
export type ErasedFor = (typeof ERASED_FOR)[number];
