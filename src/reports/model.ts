// The one view model that every format renders: terminal, HTML, CSV, JSON. Facts and counts only; may not hold the value
// of a personal field (record keys and counts are all it shows) but in duplicate groups when it is asked for, may not hold words.
// Types only, so longer than a file of code may be.

import type { ActionKind } from '../model/action.ts';
import type { CivilDate } from '../model/calendar.ts';
import type { CheckTotals, Deed, KnownTotals } from '../model/check.ts';
import type { Entity, Field } from '../model/field.ts';
import type { Fingerprint, RecordKey } from '../model/identity.ts';
import type { Improvement, ImprovementState } from '../model/improvement.ts';
import type { CountedFrom, UndecidedReason } from '../model/lifecycle.ts';
import type { Article, Dimension, Severity } from '../model/rule.ts';

/** One report: what was read, what was found, what it rests on. The same input gives the same model. */
export interface ReportModel {
  readonly schemaVersion: 1;
  readonly toolVersion: string;
  /** What was looked at, for the title: file names, or the name of the project's folder. */
  readonly subject: string;
  /** `keyed`: records by their keys, no value of a personal field; `full`: duplicate groups have their values. */
  readonly disclosure: 'keyed' | 'full';
  readonly asOf: CivilDate;
  readonly register: RegisterSummary;
  readonly sources: readonly SourceReport[];
  readonly totals: Totals;
  /** In the order of severity, then number of records, then id. */
  readonly rules: readonly RuleReport[];
  readonly matrix: readonly MatrixCell[];
  /** Null: this check is the first, or looked at some rules only. Its last check is this one. */
  readonly trend: Trend | null;
  /** What to do first: at most five, the most records × severity ÷ effort first. */
  readonly priorities: readonly Priority[];
  readonly duplicateGroups: readonly DuplicateGroup[];
  readonly inactivity: readonly InactivityHistogram[];
  readonly calendar: readonly CalendarRow[];
  /** All findings; a renderer may show fewer and must then say how many there are. */
  readonly findings: readonly FindingRow[];
  readonly actions: readonly ActionSummary[];
  /** Found, and tolerated for a time: in no count of findings. */
  readonly waived: readonly WaivedFinding[];
  /** Those that are open, the oldest first, then those that are closed, the newest first. */
  readonly improvements: readonly ImprovementReport[];
  /** Last hash of the audit log: whoever keeps the report can show that nobody rewrote the log before it. Null: it is empty. */
  readonly logHead: string | null;
}

/** An improvement action as it stands on the day of the report. */
export interface ImprovementReport extends Improvement {
  readonly state: ImprovementState;
}

export interface RegisterSummary {
  readonly id: string;
  /** True for the built-in example: the output says that it is not the user's register. */
  readonly isExample: boolean;
  readonly sha256: string;
  /** Does it name somebody who looks after the data of organisations? */
  readonly hasSteward: boolean;
  readonly purposes: readonly PurposeSummary[];
  /** Labels seen in the sources that the register does not map to a purpose. */
  readonly unknownLabels: readonly string[];
  /** Articles it leans on that nobody read in the text of the law. */
  readonly unreadLaw: readonly string[];
}

export interface PurposeSummary {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  /** The department that answers for it; null: none is named. */
  readonly department: string | null;
  /** Is a person named who answers for it? Who, the report need not say. */
  readonly hasPerson: boolean;
  /** ISO 8601; the purpose ends this long after the last contact; null when it does not. */
  readonly endsAfterNoSignal: string | null;
  /** ISO 8601; erased this long after the purpose ended. */
  readonly keptAfterEnd: string;
  /** ISO 8601; how often a label is reviewed; null when never. */
  readonly review: string | null;
}

/** What the check counts as a whole, and denominators. `persons` = clusters of contact records. */
export interface Totals extends CheckTotals {
  readonly contacts: number;
  readonly organisations: number;
  readonly activities: number;
  readonly persons: number;
  readonly undecided: readonly { readonly reason: UndecidedReason; readonly persons: number }[];
}

export interface SourceReport {
  readonly source: string;
  /** Title of the profile, such as "Salesforce"; null when no known system was recognised. */
  readonly profile: string | null;
  readonly files: readonly FileReport[];
}

export interface FileReport {
  readonly name: string;
  readonly entity: Entity;
  readonly bytes: number;
  readonly sha256: string;
  /** A sheet of it was read; encoding, delimiter and line ends are those of its text then. */
  readonly isWorkbook: boolean;
  readonly encoding: string;
  readonly delimiter: string;
  readonly lineEnding: string;
  /** 1-based physical line. */
  readonly headerLine: number;
  readonly preambleLines: number;
  readonly footerLines: number;
  /** read = stored + rejected + skipped. */
  readonly read: number;
  readonly stored: number;
  /** Of the stored ones, those a purge took since. */
  readonly erased: number;
  /** Of the stored ones, those a later part holds instead. */
  readonly replaced: number;
  /** What is left of the stored ones. */
  readonly held: number;
  readonly rejected: number;
  readonly skipped: number;
  /** The first row that was rejected; absent when none was. */
  readonly firstReject?: { readonly line: number; readonly reason: string; readonly width: number };
  /** The column by which its rows name contacts, where no contact of the source has such a number; else null. */
  readonly namesNobodyBy: string | null;
  readonly columns: readonly ColumnReport[];
  readonly dates: readonly DateColumnReport[];
  readonly writesBack: WriteBackReport;
}

export interface ColumnReport {
  /** The header as the file has it. */
  readonly header: string;
  /** Null: left out. */
  readonly field: Field | null;
  /** Who mapped it. */
  readonly by: 'profile' | 'dictionary' | 'context' | 'suggestion' | 'user' | 'saved' | null;
  /** A word with two meanings that nobody settled: the fields it could be. */
  readonly ambiguous: readonly Field[];
  readonly filled: number;
}

export interface DateColumnReport {
  readonly header: string;
  readonly field: Field;
  readonly order: 'ymd' | 'dmy' | 'mdy' | 'undecided' | 'none';
  readonly agree: number;
  readonly contradict: number;
  readonly unparsable: number;
}

/** Why corrections can or cannot go back to the source. */
export interface WriteBackReport {
  readonly possible: boolean;
  /** Header of the id column; null when there is none. */
  readonly idHeader: string | null;
  /** Records whose id another record of the snapshot has as well: never written back. */
  readonly sharedIds: number;
}

export interface RuleReport {
  readonly id: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** What a record must be for it to look. */
  readonly entities: readonly Entity[];
  readonly status: 'ran' | 'not_applicable' | 'crashed';
  readonly basis: readonly Article[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Records with at least one finding of this rule. */
  readonly records: number;
  readonly findings: number;
  /** Records the rule could look at: the denominator of its share. */
  readonly looked: number;
  /** Duplicate groups; null for other rules. */
  readonly groups: number | null;
  /** Sources it could not look at, for lack of these fields. */
  readonly notApplicable: readonly { readonly source: string; readonly missing: readonly Field[] }[];
  /** Proposals of it that wait: safe ones can be taken over at once, likely ones are decided on one by one. */
  readonly proposals: { readonly safe: number; readonly likely: number };
  readonly texts: Readonly<Record<'nl' | 'en', RuleWords>>;
}

export interface RuleWords {
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  readonly habit: string;
}

export interface MatrixCell {
  readonly source: string;
  readonly dimension: Dimension;
  /** Records with a finding; null when no rule of this dimension could look at the source. */
  readonly records: number | null;
  readonly of: number;
}

export interface Priority {
  readonly rule: string;
  readonly severity: Severity;
  readonly records: number;
  readonly effort: 'low' | 'middle' | 'high';
  /** The command to copy. */
  readonly command: string;
}

/** Records of one source that are one person. Fields agree or differ; values are there only when they were asked for. */
export interface DuplicateGroup {
  readonly number: number;
  readonly source: string;
  readonly zone: 'sure' | 'check';
  /** The first is the proposed survivor when the zone is sure. */
  readonly members: readonly {
    readonly key: RecordKey;
    readonly row: number;
    readonly lastSignalOn: CivilDate | null;
  }[];
  readonly fields: readonly {
    readonly field: Field;
    readonly agreement: 'equal' | 'different' | 'missing';
  }[];
  /** Of each member what it has in each of the fields, as exported; absent unless values are asked for (disclosure `full`). */
  readonly values?: readonly (readonly (string | null)[])[];
}

/** Contacts of one source by months since their last counted contact (or creation). */
export interface InactivityHistogram {
  readonly source: string;
  /** Of `months` whole months or more, less than the next bin. */
  readonly bins: readonly { readonly fromMonths: number; readonly records: number }[];
  readonly unknown: number;
  /** The purpose's limit in months; null when the register has none. */
  readonly limitMonths: number | null;
  readonly countedFrom: readonly { readonly from: CountedFrom; readonly records: number }[];
}

/** One purpose: how many persons become deletable in which month. */
export interface CalendarRow {
  readonly purpose: string;
  /** `YYYY-MM`, from three months back to fifteen months ahead. */
  readonly months: readonly { readonly month: string; readonly persons: number }[];
  /** Deletable before the first of those months. */
  readonly overdueBefore: number;
  /** Past their date, but an open ticket, deal or invoice stands in the way. */
  readonly blocked: number;
}

export interface FindingRow {
  readonly fingerprint: Fingerprint;
  readonly rule: string;
  readonly severity: Severity;
  readonly key: RecordKey;
  readonly source: string;
  readonly entity: Entity;
  readonly id: string;
  /** 1-based record number in its file. */
  readonly row: number;
  /** Name of that file, where several records have the id; else the id says which it is. */
  readonly file: string | null;
  readonly field: Field | null;
  readonly restsOn: CivilDate | null;
  readonly related: readonly RecordKey[];
  /** One sentence, made from the rule's own words. */
  readonly message: Readonly<Record<'nl' | 'en', string>>;
  readonly proposes: readonly ActionKind[];
}

/** A finding that somebody tolerates, with the reason they gave. */
export interface WaivedFinding {
  readonly fingerprint: Fingerprint;
  readonly rule: string;
  readonly key: RecordKey;
  readonly field: Field | null;
  readonly reason: string;
  /** The last day. */
  readonly until: CivilDate;
}

export interface ActionSummary {
  readonly source: string;
  readonly kind: 'correct' | 'merge' | 'deactivate' | 'erase';
  readonly safe: number;
  readonly likely: number;
}

/** How the figures moved over the last checks of the project. */
export interface Trend {
  /** The oldest first; the last is the newest. */
  readonly checks: readonly TrendCheck[];
  /** Each rule that found anything in any of them, the gravest first. */
  readonly rules: readonly RuleTrend[];
  /** What was done between the first check and the last. */
  readonly deeds: readonly Deed[];
}

export interface TrendCheck {
  readonly runId: number;
  readonly on: CivilDate;
  /** False: it looked at some rules only. */
  readonly isWhole: boolean;
  readonly totals: KnownTotals;
}

export interface RuleTrend {
  readonly id: string;
  /** As the newest check that knows the rule has it. */
  readonly severity: Severity;
  /** One per check; null: the rule did not look, which is a gap and not a zero. */
  readonly points: readonly (TrendPoint | null)[];
}

/** Records with a finding, of those the rule could look at. */
export interface TrendPoint {
  readonly records: number;
  readonly looked: number;
}
