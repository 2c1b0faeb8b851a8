// The front door for rule authors, ours and yours: types, and the few values a rule needs. The only barrel of the house.

import { z } from 'zod';
import { PERIOD_PATTERN, parsePeriod } from './model/calendar.ts';

export type { Locale } from './language/locale.ts';
export type { ProposedAction } from './model/action.ts';
export type { CivilDate, Period } from './model/calendar.ts';
export { type Cell, cellMessages, type InCell } from './model/cell.ts';
export {
  DETECTED_CATEGORIES,
  DETECTED_NUMBERS,
  type Detected,
  type Note,
  type NoteFinding,
} from './model/detection.ts';
export type { Field } from './model/field.ts';
export type { RecordKey } from './model/identity.ts';
export type { AnyRule, Finding, MessageData, Rule, RuleContext, Texts } from './model/rule.ts';
export type { EmailProblem } from './normalising/email-check.ts';
export type { EmptyProblem } from './normalising/empty-value.ts';
export type { CellKind, ExcelProblem } from './normalising/excel.ts';
export type { IbanProblem } from './normalising/iban-check.ts';
export type { KvkProblem } from './normalising/kvk-check.ts';
export type { MojibakeProblem } from './normalising/mojibake.ts';
export type { NameCaseProblem, NameCells } from './normalising/name-case.ts';
export type { NameCount, NamePair } from './normalising/name-order.ts';
export type { PhoneProblem } from './normalising/phone-check.ts';
export type { PostcodeProblem } from './normalising/postcode-check.ts';
export type { VatProblem } from './normalising/vat-check.ts';

/** Option types for rules: schemas are zod's. */
export const option: {
  readonly object: typeof z.strictObject;
  readonly period: () => z.ZodType<string>;
  readonly text: () => z.ZodType<string>;
  /** A whole number from 2. */
  readonly count: () => z.ZodType<number>;
  /** Some of these. */
  readonly someOf: <Name extends string>(names: readonly Name[]) => z.ZodType<readonly Name[]>;
} = {
  object: z.strictObject,
  text: () => z.string(),
  count: () => z.int().min(2),
  someOf: names => z.array(z.enum(names)),
  period: () =>
    z
      .string()
      .refine(text => parsePeriod(text) !== null, 'not an ISO 8601 period such as P24M')
      .meta({ pattern: PERIOD_PATTERN }),
};
