// The contract of a rule: one plain object that looks and yields findings. May not write, log, ask a clock or open a file.

import type { Locale } from '../language/locale.ts';
import type { Judges } from '../normalising/judges.ts';
import type { Verdict } from '../normalising/verdict.ts';
import type { ProposedAction } from './action.ts';
import type { CivilDate, Period } from './calendar.ts';
import type { Cell, CellFinding, CellOptions } from './cell.ts';
import type { Detected, Detection, Detectors, Note, NoteFinding, NoteOptions } from './detection.ts';
import type { Entity, Field } from './field.ts';
import type { RecordKey } from './identity.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Dimensions of data quality, and of the AVG, in which a finding counts. */
export const DIMENSIONS = [
  'complete',
  'valid',
  'unique',
  'timely',
  'purpose',
  'retention',
  'minimal',
  'secure',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** An article of law, such as `AVG 5(1)(d)`. */
export type Article = `${'AVG' | 'UAVG' | 'Tw' | 'AWR' | 'BW'} ${string}`;

/** Message id → what its text needs. Never the value of a personal field. */
export type MessageData = Readonly<Record<string, object>>;

/** The words of a rule in one language. */
export interface Texts<Data> {
  /** The problem as a noun, at most 40 characters. */
  readonly title: string;
  /** What it means, for a table: at most 60 characters, no full stop. */
  readonly meaning: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;
  /** The working habit that prevents it ("what should have happened"). */
  readonly habit: string;
  /** One sentence per message id. */
  readonly messages: { readonly [Id in keyof Data]: (details: Data[Id], words: MessageWords) => string };
}

/** How a message writes a number or a date in its language. */
export interface MessageWords {
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
  readonly period: (period: string) => string;
  readonly field: (field: Field) => string;
  /** Several, one after another. */
  readonly detected: (what: readonly Detected[]) => string;
}

/** What a finding is about. */
export interface Subject {
  readonly kind: 'record' | 'column' | 'label' | 'source' | 'processor';
  /** `source/kind/name` where it is no record: that source is the one it was found in. */
  readonly key: RecordKey;
}

/** One finding, as a rule yields it: facts, no words. */
export type Finding<Data> = {
  [Id in keyof Data]: { readonly message: Id; readonly data: Data[Id] };
}[keyof Data] & {
  readonly subject: Subject;
  readonly field?: Field;
  readonly related?: readonly Subject[];
  /** The date the finding rests on, such as the last contact; absent when it rests on no date. */
  readonly restsOn?: CivilDate;
  readonly actions: readonly ProposedAction[];
};

/** A value bound to a named parameter, or read from a view. */
export type Scalar = string | number | null;

/** A source as rules see it. */
export interface SourceInfo {
  readonly source: string;
  readonly entity: Entity;
  /** Fields that some column of the source's current snapshot is mapped to. */
  readonly fields: readonly Field[];
}

/** What a rule may call besides SQL: pure functions only. */
export interface RuleTools {
  readonly calendar: {
    readonly addPeriod: (date: CivilDate, period: Period) => CivilDate;
    readonly subtractPeriod: (date: CivilDate, period: Period) => CivilDate;
    readonly parsePeriod: (text: string) => Period | null;
  };
  readonly tidy: {
    readonly spaces: (text: string) => string;
    readonly email: (text: string) => string;
    /** E.164, or null when nothing is certain to correct. */
    readonly phone: (text: string, country: string) => string | null;
    /** `1234 AB`, or null when nothing is certain to correct. */
    readonly postcode: (text: string, country: string) => string | null;
  };
  /** What is wrong with one text; null when nothing is, or when that cannot be said. Pass cells to `cells`. */
  readonly judge: Judges;
  /** What a text holds that free text should not; never what was found itself. */
  readonly detect: Detectors;
  /** Findings of free texts one by one, by what looks at them. */
  readonly notes: (
    notes: Iterable<Note>,
    look: (text: string) => readonly Detection[],
    options?: NoteOptions,
  ) => Iterable<NoteFinding>;
  /** Findings of cells one by one: guards are seen through, a proposal is made for tidy cells only. */
  readonly cells: <Problem extends string>(
    cells: Iterable<Cell>,
    judge: (text: string, cell: Cell) => Verdict<Problem> | null,
    options?: CellOptions,
  ) => Iterable<CellFinding<Problem>>;
}

/** What a rule is given. */
export interface RuleContext<Options> {
  readonly options: Options;
  /** A rule never asks the clock. */
  readonly today: CivilDate;
  /** Those having the required fields. */
  readonly sources: readonly SourceInfo[];
  /** Documented views only (docs/views.md); named parameters only. */
  select<Row>(sql: string, parameters?: Readonly<Record<string, Scalar>>): Iterable<Row>;
  readonly tools: RuleTools;
}

/** Reads options: returns them typed, or throws what zod throws. A zod schema is one. */
export interface OptionsSchema<Options> {
  parse(value: unknown): Options;
}

/** A rule: facts about itself, words, and one function. */
export interface Rule<Options extends object, Data extends MessageData> {
  readonly meta: {
    /** Kebab-case noun of the problem; equals the file name. */
    readonly id: string;
    readonly severity: Severity;
    readonly dimension: Dimension;
    /** What a record must be. */
    readonly entities: readonly Entity[];
    /** Each inner list: one of these fields is required; a source without is not applicable. */
    readonly requires: readonly (readonly Field[])[];
    readonly basis: readonly Article[];
    readonly defaults: Options;
    readonly options: OptionsSchema<Options>;
  };
  readonly texts: Readonly<Record<Locale, Texts<Data>>>;
  evaluate(context: RuleContext<Options>): Iterable<Finding<Data>>;
}

/** A rule of any options and messages, as the list of rules holds it. */
// biome-ignore lint/suspicious/noExplicitAny: a list of rules is heterogeneous; each was checked by its own type
export type AnyRule = Rule<any, any>;
