// The shape of register.yaml. May not read a file; what it does not know is an error, never ignored.

import { z } from 'zod';
import { type Period, parsePeriod } from '../model/calendar.ts';
import { SIGNAL_TYPES, type SignalType } from '../model/signal.ts';

/** ISO 8601 only: a bare number says neither months nor days. */
const period = z.string().transform((text, context): Period => {
  const parsed = parsePeriod(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: 'period', params: { period: text } });
  return z.NEVER;
});

const applies = z.union([
  z.strictObject({ label: z.literal(true) }),
  z.strictObject({ record: z.literal(true) }),
]);

const purpose = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  title: z.string().min(1),
  process: z.array(z.string()).optional(),
  basis: z.strictObject({ article: z.string().min(1) }),
  applies_when: z.strictObject({ any: z.array(applies).min(1) }).optional(),
  subjects: z.array(z.string()).optional(),
  owner: z.strictObject({ department: z.string().optional(), person: z.string().optional() }).optional(),
  review: period.optional(),
  ends_when: z
    .array(z.strictObject({ no_signal_for: period }))
    .max(1)
    .optional(),
  retention: z.strictObject({ after_end: period, why: z.string().optional() }),
});

const signalType = z.enum(SIGNAL_TYPES);

/** register.yaml as this version evaluates it. */
export const registerSchema: z.ZodType<RegisterFile> = z.strictObject({
  controller: z.strictObject({ name: z.string(), contact: z.string().optional() }).optional(),
  steward: z.string().optional(),
  purposes: z.array(purpose).min(1),
  labels: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  signals: z
    .strictObject({ count: z.array(signalType).optional(), ignore: z.array(signalType).optional() })
    .optional(),
});

/** A purpose as written. */
interface PurposeFile {
  readonly id: string;
  readonly title: string;
  readonly process?: readonly string[] | undefined;
  readonly basis: { readonly article: string };
  readonly applies_when?:
    | { readonly any: readonly ({ readonly label: true } | { readonly record: true })[] }
    | undefined;
  readonly subjects?: readonly string[] | undefined;
  readonly owner?:
    | { readonly department?: string | undefined; readonly person?: string | undefined }
    | undefined;
  readonly review?: Period | undefined;
  readonly ends_when?: readonly { readonly no_signal_for: Period }[] | undefined;
  readonly retention: { readonly after_end: Period; readonly why?: string | undefined };
}

/** The parsed file, before names are checked. */
export interface RegisterFile {
  readonly controller?: { readonly name: string; readonly contact?: string | undefined } | undefined;
  readonly steward?: string | undefined;
  readonly purposes: readonly PurposeFile[];
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  readonly signals?:
    | {
        readonly count?: readonly SignalType[] | undefined;
        readonly ignore?: readonly SignalType[] | undefined;
      }
    | undefined;
}
