// register.yaml as written and parsed, before its own names are resolved: the types of schema.ts. May not hold logic.

import type { CivilDate, Period } from '../model/calendar.ts';
import type { ChannelName, SpecialCategory } from '../model/consent.ts';
import type { Field } from '../model/field.ts';
import type { OpenType, OrganisationType } from '../model/register.ts';
import type { SignalType } from '../model/signal.ts';
import type { YearEnd } from '../model/year-end.ts';

type Maybe<Value> = Value | undefined;
type Texts = readonly string[];
type TextsOrNone = Texts | { readonly none: string };

interface ControllerFile {
  readonly name: string;
  readonly contact?: Maybe<string>;
  readonly org_type?: Maybe<OrganisationType>;
  readonly public_body?: Maybe<boolean>;
  readonly fiscal_year_end?: Maybe<YearEnd>;
}

interface SystemFile {
  readonly processor?: Maybe<string>;
  readonly bin_days?: Maybe<number>;
  readonly backup_days?: Maybe<number>;
  /** Hours. */
  readonly max_age?: Maybe<number>;
  readonly owner?: Maybe<string>;
}

interface ProcessorFile {
  readonly id: string;
  readonly name?: Maybe<string>;
  readonly dpa_signed?: Maybe<CivilDate>;
  readonly dpa_ends?: Maybe<CivilDate>;
  readonly country?: Maybe<string>;
}

/** One condition: exactly one of the first four, `within` with `signal`. */
export interface ConditionFile {
  readonly label?: Maybe<true>;
  readonly record?: Maybe<true>;
  readonly signal?: Maybe<SignalType>;
  readonly within?: Maybe<Period>;
  readonly open?: Maybe<readonly OpenType[]>;
  readonly record_type?: Maybe<string>;
}

/** One way to end. */
export type EndingFile =
  | 'consent_withdrawn'
  | 'consent_expired'
  | 'deceased'
  | { readonly no_signal_for: Period };

export interface PurposeFile {
  readonly id: string;
  readonly title: string;
  readonly process?: Maybe<Texts>;
  readonly basis: {
    readonly article: string;
    readonly text_versions?: Maybe<Texts>;
    readonly refresh?: Maybe<Period>;
    readonly special_ground?: Maybe<string>;
    readonly balancing_test?: Maybe<CivilDate>;
  };
  readonly applies_when?: Maybe<{ readonly any: readonly ConditionFile[] }>;
  readonly subjects?: Maybe<Texts>;
  readonly categories_max?: Maybe<Texts>;
  readonly recipients?: Maybe<TextsOrNone>;
  readonly channels?: Maybe<readonly ChannelName[]>;
  readonly customer_exception?: Maybe<string>;
  readonly owner?: Maybe<{ readonly department?: Maybe<string>; readonly person?: Maybe<string> }>;
  readonly review?: Maybe<Period>;
  readonly review_lapse?: Maybe<Period>;
  readonly ends_when?: Maybe<readonly EndingFile[]>;
  readonly retention: { readonly after_end: Period; readonly why?: Maybe<string> };
  readonly consent_proof?: Maybe<{ readonly period: Period; readonly why?: Maybe<string> }>;
}

export interface FloorFile {
  readonly id: string;
  readonly law?: Maybe<string>;
  readonly other_law?: Maybe<string>;
  readonly period?: Maybe<Period>;
  readonly from?: Maybe<string>;
  readonly evidence: string;
  readonly systems: Texts;
  readonly keeps: Texts;
}

/** The whole file. */
export interface RegisterFile {
  readonly controller?: Maybe<ControllerFile>;
  readonly dpo?: Maybe<
    { readonly name: string; readonly contact?: Maybe<string> } | { readonly none: string }
  >;
  readonly systems?: Maybe<Readonly<Record<string, SystemFile>>>;
  readonly processors?: Maybe<readonly ProcessorFile[]>;
  readonly categories?: Maybe<
    Readonly<Record<string, { readonly special?: Maybe<SpecialCategory>; readonly fields: readonly Field[] }>>
  >;
  readonly purposes: readonly PurposeFile[];
  readonly floors?: Maybe<readonly FloorFile[]>;
  readonly departments?: Maybe<Readonly<Record<string, Texts>>>;
  readonly steward?: Maybe<string>;
  readonly transfers?: Maybe<TextsOrNone>;
  readonly security?: Maybe<TextsOrNone>;
  readonly minors?: Maybe<{ readonly under: number }>;
  readonly labels?: Maybe<Readonly<Record<string, Readonly<Record<string, string>>>>>;
  readonly signals?: Maybe<{
    readonly count?: Maybe<readonly SignalType[]>;
    readonly ignore?: Maybe<readonly SignalType[]>;
  }>;
}
