// The plan as a file: one person a line, keys and dates and hashes, no value of a cell. Text in, text out.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { COUNTED_FROM } from '../model/lifecycle.ts';
import { GUARDS, PLAN_OUTCOMES, type PurgePlan } from '../model/purge.ts';

/** A plan and the text it is frozen as. */
export interface FrozenPlan {
  /** The first six hexadecimal digits of the hash. */
  readonly id: string;
  /** SHA-256 of the text. */
  readonly sha256: string;
  readonly text: string;
}

const ID_DIGITS = 6;

export function freezePlan(plan: PurgePlan): FrozenPlan {
  const { people, guards, ...head } = plan;
  const opening = JSON.stringify(
    {
      schema_version: head.schema_version,
      planned_on: head.plannedOn,
      planned_by: head.plannedBy,
      valid_through: head.validThrough,
      tool_version: head.toolVersion,
      register: head.register,
      law_pack: head.lawPack,
      counts: head.counts,
    },
    null,
    1,
  ).replace(/\n\}$/, ',');
  const lines = (rows: readonly object[]): string => rows.map(row => `  ${JSON.stringify(row)}`).join(',\n');
  const guardRows = guards.map(({ isTripped, ...guard }) => ({ ...guard, is_tripped: isTripped }));
  const personRows = people.map(({ purpose, countedFrom, countedOn, deletableFrom, records }) => ({
    ...{ purpose, counted_from: countedFrom, counted_on: countedOn, deletable_from: deletableFrom, records },
  }));
  const text = `${opening}\n "guards": [\n${lines(guardRows)}\n ],\n "people": [\n${lines(personRows)}\n ]\n}\n`;
  const sha256 = sha256Of(text);
  return { id: sha256.slice(0, ID_DIGITS), sha256, text };
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const shape = z
  .strictObject({
    schema_version: z.literal(1),
    planned_on: z.iso.date(),
    planned_by: z.string(),
    valid_through: z.iso.date(),
    tool_version: z.string(),
    register: z.strictObject({ id: z.string(), sha256: z.string() }),
    law_pack: z.strictObject({ edition: z.string(), sha256: z.string() }),
    counts: z.record(z.enum(PLAN_OUTCOMES), z.number()),
    guards: z.array(
      z
        .strictObject({
          guard: z.enum(GUARDS),
          source: z.string().nullable(),
          figure: z.string(),
          limit: z.string(),
          is_tripped: z.boolean(),
        })
        .transform(({ is_tripped: isTripped, ...guard }) => ({ ...guard, isTripped })),
    ),
    people: z.array(
      z
        .strictObject({
          purpose: z.string(),
          counted_from: z.enum(COUNTED_FROM).nullable(),
          counted_on: z.iso.date().nullable(),
          deletable_from: z.iso.date(),
          records: z.array(z.strictObject({ key: z.string(), sha256: z.string() })).min(1),
        })
        .transform(({ purpose, records, counted_from, counted_on, deletable_from }) => ({
          ...{
            purpose,
            records,
            countedFrom: counted_from,
            countedOn: counted_on,
            deletableFrom: deletable_from,
          },
        })),
    ),
  })
  .transform(({ planned_on, planned_by, valid_through, tool_version, law_pack, ...rest }) => ({
    ...rest,
    ...{ plannedOn: planned_on, plannedBy: planned_by, validThrough: valid_through },
    ...{ toolVersion: tool_version, lawPack: law_pack },
  }));

/** Null: not a plan, or one of which a byte was changed since it was frozen. */
export function thawPlan(text: string, sha256: string): PurgePlan | null {
  if (sha256Of(text) !== sha256) return null;
  const read = shape.safeParse(JSON.parse(text));
  // Dates and keys are branded texts.
  return read.success ? (read.data as unknown as PurgePlan) : null;
}
