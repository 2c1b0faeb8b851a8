// Values of register.yaml: periods, days, names of a list. May not know which key holds which.

import { z } from 'zod';
import {
  type CivilDate,
  PERIOD_PATTERN,
  type Period,
  parseCivilDate,
  parsePeriod,
} from '../model/calendar.ts';
import { parseYearEnd, type YearEnd } from '../model/year-end.ts';

/** What a custom issue says, for the fault it becomes. */
export interface IssueFacts {
  /** A text that is no period; empty for a bare number. */
  readonly period?: string;
  /** A name that no list knows. */
  readonly unknown?: { readonly kind: string; readonly name: string; readonly known: readonly string[] };
  /** What was expected, in the notation of the file. */
  readonly expected?: string;
}

/** What an editor is told of a text, in the words of JSON Schema. */
interface TextSchema {
  readonly pattern?: string;
  readonly enum?: string[];
}

/** A value read by a function; null is an issue. */
function read<Value>(
  parse: (value: unknown) => Value | null,
  issue: (value: unknown) => IssueFacts,
  text: TextSchema,
): z.ZodType<Value> {
  const reading = z.unknown().transform((value, context): Value => {
    const parsed = parse(value);
    if (parsed !== null) return parsed;
    context.addIssue({ code: 'custom', message: 'value', params: { ...issue(value) } });
    return z.NEVER;
  });
  return reading.meta({ type: 'string', ...text });
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** ISO 8601 only: a bare number says neither months nor days. */
export const period: z.ZodType<Period> = read(
  value => parsePeriod(textOf(value)),
  value => ({ period: textOf(value) }),
  { pattern: PERIOD_PATTERN },
);

const HOURS = '^P(?=\\d|T\\d)(?:(\\d+)D)?(?:T(\\d+)H)?$';
const HOURS_PATTERN = new RegExp(HOURS);

/** Hours, from ISO 8601 in days and hours: `PT48H`, `P2D`. */
export const hours: z.ZodType<number> = read(
  value => {
    const [, days = '0', count = '0'] = HOURS_PATTERN.exec(textOf(value)) ?? [null, ''];
    return days === '' ? null : Number(days) * 24 + Number(count);
  },
  value => ({ period: textOf(value) }),
  { pattern: HOURS },
);

export const day: z.ZodType<CivilDate> = read(
  value => parseCivilDate(textOf(value)),
  () => ({ expected: 'YYYY-MM-DD' }),
  { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
);

export const yearEnd: z.ZodType<YearEnd> = read(
  value => parseYearEnd(textOf(value)),
  () => ({ expected: '"12-31", "06-30", "02-last"' }),
  { pattern: '^\\d{2}-(\\d{2}|last)$' },
);

/** One word of a list that is fixed. */
export function nameOf<Name extends string>(kind: string, known: readonly Name[]): z.ZodType<Name> {
  return read(
    value => known.find(name => name === value) ?? null,
    value => ({ unknown: { kind, name: String(value), known } }),
    { enum: [...known] },
  );
}

/** A text that is not empty. */
export const text: z.ZodType<string> = z.string().trim().min(1);
