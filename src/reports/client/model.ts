// The view model of the client edition: what a report that leaves the house may hold. Whatever is not named here is not in it. May hold
// no words; values of personal fields only where the disclosure is `full`.
// Types only.

import type { CivilDate } from '../../model/calendar.ts';
import type { Entity, Field } from '../../model/field.ts';
import type { UndecidedReason } from '../../model/lifecycle.ts';
import type { Article, Dimension, Severity } from '../../model/rule.ts';
import type { RuleWords } from '../model.ts';
import type { Figure } from './figure.ts';

/** `aggregate`: counts, those under five hidden; `keyed`: records by a pseudonym, no values; `full`: records by their key, with values. */
export const DISCLOSURES = ['aggregate', 'keyed', 'full'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export interface ClientModel {
  readonly schemaVersion: 1;
  readonly audience: 'client';
  readonly disclosure: Disclosure;
  readonly toolVersion: string;
  /** What was looked at: names of files, or of the project's folder. */
  readonly subject: string;
  readonly asOf: CivilDate;
  readonly register: ClientRegister;
  readonly headline: Headline;
  /** At most five, the most records × severity ÷ effort first. */
  readonly actions: readonly ClientAction[];
  readonly sources: readonly ClientSource[];
  readonly matrix: readonly ClientCell[];
  readonly calendar: readonly ClientPurposeRow[];
  readonly undecided: readonly { readonly reason: UndecidedReason; readonly persons: Figure }[];
  /** Findings that are tolerated for a time: in no other count. */
  readonly waived: Figure;
  readonly rules: readonly ClientRule[];
  /** Null under `aggregate`. */
  readonly rows: ClientRows | null;
}

export interface ClientRegister {
  readonly id: string;
  readonly isExample: boolean;
  /** SHA-256 of its text: which version was used. */
  readonly sha256: string;
  readonly unreadLaw: readonly string[];
  readonly purposes: readonly {
    readonly id: string;
    readonly title: string;
    readonly basis: string;
    readonly endsAfterNoSignal: string | null;
    readonly keptAfterEnd: string;
    readonly review: string | null;
  }[];
}

/** The four numbers of the first page. Null: the rule it rests on did not look. */
export interface Headline {
  readonly records: Figure;
  readonly withError: Figure | null;
  readonly pastRetention: Figure | null;
  readonly inDuplicateGroup: Figure | null;
  /** Null: not known, or too few to say. */
  readonly duplicateGroups: number | null;
}

/** `load`: a file per source that it reads at once; `decide`: a proposal waits for each record; `lookUp`: somebody looks each record up. */
export type Handling = 'load' | 'decide' | 'lookUp';

export interface ClientAction {
  readonly rule: string;
  readonly severity: Severity;
  readonly records: Figure;
  readonly handling: Handling;
  /** Null: that would tell the number of records. */
  readonly effort: 'low' | 'middle' | 'high' | null;
  /** As far as the register says; empty: it names nobody. */
  readonly owners: readonly ActionOwner[];
}

export type ActionOwner =
  | { readonly kind: 'department'; readonly name: string }
  /** Somebody is named for the purpose; who, stands in the register. */
  | { readonly kind: 'purpose'; readonly title: string }
  | { readonly kind: 'steward' };

export interface ClientSource {
  readonly source: string;
  /** Title of the profile; null: no known system. */
  readonly profile: string | null;
  readonly files: readonly ClientFile[];
}

export interface ClientFile {
  /** Null: the name looks like a value. */
  readonly name: string | null;
  readonly entity: Entity;
  readonly records: Figure;
  /** Rows that could not be read, and rows that the source marks as deleted. */
  readonly rejected: Figure;
  readonly skipped: Figure;
  /** Null: the header looks like a value. */
  readonly mapped: readonly { readonly header: string | null; readonly field: Field }[];
  /** Headers of columns that were left out; null as above. */
  readonly ignored: readonly (string | null)[];
  /** Further columns, for which there is no room: used, and left out. */
  readonly more: { readonly mapped: number; readonly ignored: number };
}

export interface ClientCell {
  readonly source: string;
  readonly dimension: Dimension;
  /** Null: no rule of the dimension could look at the source. */
  readonly records: Figure | null;
  readonly of: Figure;
}

export interface ClientPurposeRow {
  readonly purpose: string;
  readonly title: string;
  /** The first is what should be gone already; others are three months from `slot` (`YYYY-MM`) on. */
  readonly slots: readonly { readonly slot: string; readonly persons: Figure }[];
  readonly blocked: Figure;
}

export interface ClientRule {
  readonly id: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** What a record must be for it to look. */
  readonly entities: readonly Entity[];
  readonly status: 'ran' | 'not_applicable' | 'crashed';
  readonly basis: readonly Article[];
  /** Numbers, periods and yes or no; no text of anybody. */
  readonly thresholds: readonly { readonly name: string; readonly value: number | string | boolean }[];
  readonly records: Figure;
  readonly looked: Figure;
  readonly notApplicable: readonly { readonly source: string; readonly missing: readonly Field[] }[];
  readonly texts: Readonly<Record<'nl' | 'en', Omit<RuleWords, 'habit'>>>;
}

/** Rows: records by pseudonym or key. */
export interface ClientRows {
  readonly records: readonly {
    readonly rule: string;
    readonly keys: readonly string[];
    /** How many there are. */
    readonly of: number;
  }[];
  readonly groups: readonly ClientGroup[];
  /** How many groups there are. */
  readonly groupsOf: number;
}

export interface ClientGroup {
  readonly number: number;
  readonly source: string;
  readonly zone: 'sure' | 'check';
  readonly keys: readonly string[];
  readonly fields: readonly {
    readonly field: Field;
    readonly agreement: 'equal' | 'different' | 'missing';
    /** Of each record, in the order of the keys; null: not shown. */
    readonly values: readonly (string | null)[] | null;
  }[];
}
