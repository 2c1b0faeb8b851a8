// The shape of datawasstraat.yaml. Data only; what it does not know is an error, never ignored.

import { z } from 'zod';
import { PERIOD_PATTERN, type Period, parsePeriod } from '../../model/calendar.ts';
import { ENTITIES, type Entity } from '../../model/field.ts';
import { isSourceName } from '../../model/identity.ts';
import { SEVERITIES, type Severity } from '../../model/rule.ts';
import type { Keep } from '../../steps/keep.ts';

const country = z.string().regex(/^[A-Z]{2}$/, 'NL | BE | DE');

const source = z.strictObject({
  country: country.optional(),
  dates: z.enum(['dmy', 'mdy']).optional(),
  files: z.partialRecord(
    z.enum(ENTITIES),
    z.union([z.string().transform(pattern => [pattern]), z.array(z.string()).min(1)]),
  ),
  columns_gone: z.array(z.string()).optional(),
  partial: z.boolean().optional(),
  required: z.boolean().optional(),
  // By name or by number.
  sheet: z.union([z.string(), z.number().transform(String)]).optional(),
});

const period = z
  .string()
  .refine(text => parsePeriod(text) !== null, 'P90D | P3M | P2Y')
  .meta({ pattern: PERIOD_PATTERN })
  .transform(text => text as Period)
  .nullable();

/** Nothing goes unless the config says after how long. */
const KEEP_ALL = { exports: null, reports: null, findings: null };

/** One source of the config. */
export interface SourceConfig {
  readonly country?: string | undefined;
  readonly dates?: 'dmy' | 'mdy' | undefined;
  /** Patterns of their files, below the folder of the project. */
  readonly files: Readonly<Partial<Record<Entity, readonly string[]>>>;
  /** Headers of columns that its exports had, and that are gone for good. */
  readonly columns_gone?: readonly string[] | undefined;
  /** Its exports hold a part of the records: what is absent is not gone. */
  readonly partial?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** The sheet that is read of its workbooks. */
  readonly sheet?: string | undefined;
}

/** What the config says about a rule. */
export interface RuleConfig {
  readonly severity?: Severity | 'off' | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** datawasstraat.yaml, what it does not say filled in. */
export interface ConfigFile {
  readonly country: string;
  readonly register: string;
  readonly sources: Readonly<Record<string, SourceConfig>>;
  /** How long the tool keeps what it writes itself. */
  readonly keep: Keep;
  /** `four_eyes`: two people must approve a purge. */
  readonly purge: { readonly four_eyes: boolean };
  readonly rules: Readonly<Record<string, RuleConfig>>;
}

export const configSchema: z.ZodType<ConfigFile> = z.strictObject({
  country: country.default('NL'),
  register: z.string().default('register.yaml'),
  keep: z
    .strictObject({
      exports: period.default(null),
      reports: period.default(null),
      findings: period.default(null),
    })
    .default(KEEP_ALL),
  purge: z.strictObject({ four_eyes: z.boolean().default(false) }).default({ four_eyes: false }),
  sources: z.record(z.string().refine(isSourceName, 'a-z 0-9 - _'), source).default({}),
  rules: z
    .record(
      z.string(),
      z.strictObject({
        severity: z.enum([...SEVERITIES, 'off']).optional(),
        options: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .default({}),
});
