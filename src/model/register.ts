// The register as the rest of the house sees it: checked, every name resolved, nothing optional left open. May not know YAML.
// Types only, so longer than a file of code may be.

import type { CivilDate, Period } from './calendar.ts';
import type { ChannelName, SpecialCategory } from './consent.ts';
import type { Entity, Field } from './field.ts';
import type { SignalType } from './signal.ts';
import type { YearEnd } from './year-end.ts';

/** What an organisation is, as far as a rule of law asks. */
export const ORGANISATION_TYPES = [
  'company',
  'sole_trader',
  'association',
  'foundation',
  'charity',
  'charity_lottery',
  'press',
  'public_body',
  'other',
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

/** Who is answerable (AVG 30(1)(a)). */
export interface Controller {
  readonly name: string;
  readonly contact: string | null;
  readonly organisationType: OrganisationType | null;
  /** True: 6(1)(f) is barred in the performance of its tasks (AVG 6(1), last sentence). */
  readonly isPublicBody: boolean;
  /** The last day of its books, `12-31` unless said otherwise. */
  readonly fiscalYearEnd: YearEnd;
}

/** A name and how to reach it. */
export interface ContactPerson {
  readonly name: string;
  readonly contact: string | null;
}

/** Things of a kind, or the reason why there are none; both empty: the register says nothing. */
export interface ListOrNone {
  readonly items: readonly string[];
  readonly noneBecause: string | null;
}

/** A system that keeps people: a source of the config bears its name. */
export interface System {
  readonly name: string;
  /** Id of a processor; null: kept by the controller itself. */
  readonly processor: string | null;
  /** Days that what is deleted stays in the bin, and in the backups. */
  readonly binDays: number;
  readonly backupDays: number;
  /** Hours an export may be old before it proves nothing; null: not said. */
  readonly maxAgeHours: number | null;
  readonly owner: string | null;
}

/** Who processes for the controller (AVG 28). */
export interface Processor {
  readonly id: string;
  readonly name: string;
  readonly agreementSignedOn: CivilDate | null;
  /** Last day of the agreement; null: it runs on. */
  readonly agreementEndsOn: CivilDate | null;
  /** ISO 3166-1 alpha-2; null: not said. */
  readonly country: string | null;
}

/** A category of personal data: its fields, and whether the law calls it special (AVG 9, 10). */
export interface Category {
  readonly name: string;
  readonly special: SpecialCategory | null;
  readonly fields: readonly Field[];
}

/** The ground a purpose stands on (AVG 6). */
export interface Basis {
  /** Such as `6(1)(b)`. */
  readonly article: string;
  /** Versions of the text people agreed to; empty unless the ground is consent. */
  readonly textVersions: readonly string[];
  /** Consent is asked again after this; policy, not statute. */
  readonly refresh: Period | null;
  /** The ground of 9(2) for special categories, such as `9(2)(a)`. */
  readonly specialGround: string | null;
  /** Day of the written balancing test of 6(1)(f). */
  readonly balancingTestOn: CivilDate | null;
}

/** Kinds of things that may still run; a purpose applies, or erasure waits, while one is open. */
export const OPEN_TYPES = ['contract', 'deal', 'invoice', 'order', 'ticket', 'task'] as const;
export type OpenType = (typeof OPEN_TYPES)[number];

/** Of these a status that nobody understands counts as open: in doubt nothing is deleted. */
export const OPEN_IN_DOUBT: ReadonlySet<string> = new Set<OpenType>([
  'contract',
  'deal',
  'invoice',
  'ticket',
]);

/** One condition under which a purpose applies to a person. */
export type AppliesWhen =
  | { readonly kind: 'label' }
  | { readonly kind: 'record' }
  | { readonly kind: 'signal'; readonly type: SignalType; readonly within: Period }
  | { readonly kind: 'open'; readonly types: readonly OpenType[] }
  | { readonly kind: 'record_type'; readonly type: string };

/** One event that ends a purpose for a person. */
export type EndsWhen =
  | { readonly kind: 'consent_withdrawn' }
  | { readonly kind: 'consent_expired' }
  | { readonly kind: 'deceased' }
  | { readonly kind: 'no_signal_for'; readonly period: Period };

/** A period and the reason for it. */
export interface Keeping {
  readonly period: Period;
  readonly why: string | null;
}

/** One purpose of processing. */
export interface Purpose {
  readonly id: string;
  readonly title: string;
  /** The steps of the process that serves it. */
  readonly process: readonly string[];
  readonly basis: Basis;
  /** It applies when any of these holds … */
  readonly appliesWhen: readonly AppliesWhen[];
  /** … and ends at the first of these; empty: it lasts as long as it applies. */
  readonly endsWhen: readonly EndsWhen[];
  /** Categories of people (AVG 30(1)(c)). */
  readonly subjects: readonly string[];
  /** The categories it may hold at most; null: the register does not say, so nothing can be called too much. */
  readonly categoriesMax: readonly string[] | null;
  readonly recipients: ListOrNone;
  /** Ways in which people are approached for it; empty: it is no marketing. */
  readonly channels: readonly ChannelName[];
  /** Why the customer exception of Tw 11.7 holds; null: it is not relied on. */
  readonly customerException: string | null;
  /** Department that runs the process, and who answers for it. */
  readonly department: string | null;
  readonly person: string | null;
  /** A label is reviewed this often; null: never. */
  readonly review: Period | null;
  /** Overdue for this long beyond its review, it is proposed to end the label; null: never. */
  readonly reviewLapse: Period | null;
  /** Erased this long after it ended. */
  readonly retention: Keeping;
  /** The proof of consent is kept apart, with a period of its own (AVG 7(1)). */
  readonly consentProof: Keeping | null;
}

/** From which end a floor is counted. */
export const FLOOR_ANCHORS = ['event', 'fiscal_year_end', 'calendar_year_end'] as const;
export type FloorAnchor = (typeof FLOOR_ANCHORS)[number];

/** Which records are the evidence of a floor: `finance.activity.invoice`. */
export interface FloorEvidence {
  readonly source: string;
  readonly entity: Entity;
  /** Null: any record of that source and entity. */
  readonly type: SignalType | null;
}

/** A statutory period: what it names may not be gone before. */
export interface Floor {
  readonly id: string;
  /** The article, as written. */
  readonly law: string;
  /** Id of the entry of the law pack; null: the register's own words. */
  readonly lawId: string | null;
  readonly period: Period;
  readonly anchor: FloorAnchor;
  /** The date the anchor is taken of: the last signal of this type, or the creation of the record. */
  readonly of: SignalType | 'created';
  readonly evidence: FloorEvidence;
  /** It protects in these systems only. */
  readonly systems: readonly string[];
  /** Names of categories; only their fields stay. */
  readonly keeps: readonly string[];
}

/** The AVG register, checked. */
export interface Register {
  readonly id: string;
  /** True for the built-in example. */
  readonly isExample: boolean;
  /** Hash of the text it was read from. */
  readonly sha256: string;
  readonly controller: Controller | null;
  readonly dpo: ContactPerson | null;
  /** Why there is no data protection officer; null: not said. */
  readonly noDpoBecause: string | null;
  readonly systems: Readonly<Record<string, System>>;
  readonly processors: readonly Processor[];
  readonly categories: Readonly<Record<string, Category>>;
  readonly purposes: readonly Purpose[];
  readonly floors: readonly Floor[];
  /** Department → the people who work there, beside those whom a purpose names. */
  readonly departments: Readonly<Record<string, readonly string[]>>;
  /** Who looks after the data of organisations. */
  readonly steward: string | null;
  /** Transfers to third countries (AVG 30(1)(e)) and security measures (30(1)(g)). */
  readonly transfers: ListOrNone;
  readonly security: ListOrNone;
  /** Below this age consent needs a parent (AVG 8, UAVG 5). */
  readonly minorsUnder: number;
  /** Source → label → purpose id. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** True: a label that is not mapped counts as one of the first purpose (the example register only). */
  readonly anyLabel: boolean;
  readonly countedSignals: ReadonlySet<SignalType>;
}

/** The silence after which a purpose ends: null when it does not end by silence. */
export function silenceOf({ endsWhen }: Purpose): Period | null {
  const first = endsWhen.find(end => end.kind === 'no_signal_for');
  return first === undefined ? null : first.period;
}
