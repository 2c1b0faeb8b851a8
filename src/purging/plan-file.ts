// The plan as a file: one person a line, keys and dates and hashes, no value of a cell. Text in, text out.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PurgePlan } from '../model/purge.ts';

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
  const { people, ...head } = plan;
  const opening = JSON.stringify(head, null, 1).replace(/\n\}$/, ',\n "people": [');
  const lines = people.map(person => `  ${JSON.stringify(person)}`);
  const text = `${opening}\n${lines.join(',\n')}\n ]\n}\n`;
  const sha256 = sha256Of(text);
  return { id: sha256.slice(0, ID_DIGITS), sha256, text };
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const shape = z.object({
  schema_version: z.literal(1),
  plannedOn: z.iso.date(),
  plannedBy: z.string(),
  validThrough: z.iso.date(),
  toolVersion: z.string(),
  register: z.object({ id: z.string(), sha256: z.string() }),
  lawPack: z.object({ edition: z.string(), sha256: z.string() }),
  counts: z.record(z.string(), z.number()),
  guards: z.array(z.object({ guard: z.string() }).loose()),
  people: z.array(
    z.object({
      purpose: z.string(),
      countedFrom: z.string().nullable(),
      countedOn: z.iso.date().nullable(),
      deletableFrom: z.iso.date(),
      records: z.array(z.object({ key: z.string(), sha256: z.string() })).min(1),
    }),
  ),
});

/** Null: not a plan, or one of which a byte was changed since it was frozen. */
export function thawPlan(text: string, sha256: string): PurgePlan | null {
  if (sha256Of(text) !== sha256) return null;
  const read = shape.safeParse(JSON.parse(text));
  return read.success ? (read.data as unknown as PurgePlan) : null;
}
