// The shape of register.yaml. May not read a file; what it does not know is an error, never ignored.

import { z } from 'zod';
import { CHANNEL_NAMES, SPECIAL_CATEGORIES } from '../model/consent.ts';
import { FIELDS } from '../model/field.ts';
import { OPEN_TYPES, ORGANISATION_TYPES } from '../model/register.ts';
import { SIGNAL_TYPES } from '../model/signal.ts';
import type { RegisterFile } from './file-shape.ts';
import { day, hours, nameOf, period, text, yearEnd } from './schema-values.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/);
const days = z.number().int().min(0);
const signal = nameOf('signal', SIGNAL_TYPES);

/** Grounds of AVG 6(1). */
const GROUNDS = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'] as const;
/** Grounds of AVG 9(2) for special categories, and the UAVG for criminal data (31–33). */
const SPECIAL_GROUNDS = [
  ...[...'abcdefghij'].map(letter => `9(2)(${letter})` as const),
  ...(['UAVG 31', 'UAVG 32', 'UAVG 33'] as const),
];

const list = z.array(text);
/** A list, or the reason why there is none. */
const listOrNone = z.union([list, z.strictObject({ none: text })]);

const controller = z.strictObject({
  name: text,
  contact: text.optional(),
  org_type: nameOf('organisation type', ORGANISATION_TYPES).optional(),
  public_body: z.boolean().optional(),
  fiscal_year_end: yearEnd.optional(),
});

const system = z.strictObject({
  processor: text.optional(),
  bin_days: days.optional(),
  backup_days: days.optional(),
  max_age: hours.optional(),
  owner: text.optional(),
});

const processor = z.strictObject({
  id,
  name: text.optional(),
  dpa_signed: day.optional(),
  dpa_ends: day.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'NL | BE | DE')
    .optional(),
});

const category = z.strictObject({
  special: nameOf('special category', SPECIAL_CATEGORIES).optional(),
  fields: z.array(nameOf('field', FIELDS)),
});

const basis = z.strictObject({
  article: nameOf('article', GROUNDS),
  text_versions: list.optional(),
  refresh: period.optional(),
  special_ground: nameOf('article', SPECIAL_GROUNDS).optional(),
  balancing_test: day.optional(),
});

/** `deal|contract|invoice`, or a list. */
const openTypes = z
  .preprocess(
    value => (typeof value === 'string' ? value.split('|').map(word => word.trim()) : value),
    z.array(nameOf('open activity', OPEN_TYPES)).min(1),
  )
  .meta({ anyOf: [{ type: 'string' }, { type: 'array', items: { enum: [...OPEN_TYPES] }, minItems: 1 }] });

/** All keys of a condition; exactly one of the first four, `within` with `signal`. */
const condition = z
  .strictObject({
    label: z.literal(true).optional(),
    record: z.literal(true).optional(),
    signal: signal.optional(),
    within: period.optional(),
    open: openTypes.optional(),
    record_type: text.optional(),
  })
  .refine(
    ({ within, ...kinds }) =>
      Object.values(kinds).filter(value => value !== undefined).length === 1 &&
      (within === undefined) === (kinds.signal === undefined),
    '{label: true}, {record: true}, {signal: order, within: P2Y}, {open: contract} or {record_type: lid}',
  );

const ENDS = ['consent_withdrawn', 'consent_expired', 'deceased'] as const;
const ending = z.union([z.strictObject({ no_signal_for: period }), nameOf('way to end', ENDS)]);

const keeping = z.strictObject({ period, why: text.optional() });

const purpose = z.strictObject({
  id,
  title: text,
  process: list.optional(),
  basis,
  applies_when: z.strictObject({ any: z.array(condition).min(1) }).optional(),
  subjects: list.optional(),
  categories_max: list.optional(),
  recipients: listOrNone.optional(),
  channels: z.array(nameOf('channel', CHANNEL_NAMES)).optional(),
  customer_exception: text.optional(),
  owner: z.strictObject({ department: text.optional(), person: text.optional() }).optional(),
  review: period.optional(),
  review_lapse: period.optional(),
  ends_when: z.array(ending).optional(),
  retention: z.strictObject({ after_end: period, why: text.optional() }),
  consent_proof: keeping.optional(),
});

const floor = z.strictObject({
  id,
  law: text.optional(),
  other_law: text.optional(),
  period: period.optional(),
  from: text.optional(),
  evidence: text,
  systems: list.min(1),
  keeps: list.min(1),
});

/** register.yaml as this version evaluates it, before names that it defines itself are checked. */
const registerShape = z.strictObject({
  controller: controller.optional(),
  dpo: z
    .union([z.strictObject({ name: text, contact: text.optional() }), z.strictObject({ none: text })])
    .optional(),
  systems: z.record(id, system).optional(),
  processors: z.array(processor).optional(),
  categories: z.record(text, category).optional(),
  purposes: z.array(purpose).min(1),
  floors: z.array(floor).optional(),
  departments: z.record(text, list).optional(),
  steward: text.optional(),
  transfers: listOrNone.optional(),
  security: listOrNone.optional(),
  minors: z.strictObject({ under: z.number().int().min(0).max(21) }).optional(),
  labels: z.record(text, z.record(text, text)).optional(),
  signals: z
    .strictObject({ count: z.array(signal).optional(), ignore: z.array(signal).optional() })
    .optional(),
});

export const registerSchema: z.ZodType<RegisterFile> = registerShape;
