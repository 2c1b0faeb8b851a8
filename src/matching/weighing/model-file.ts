// A trained model as JSON: written once, reused on later runs so that results do not jump. May not read a file.

import { z } from 'zod';
import type { Comparison } from '../comparing/comparison.ts';
import type { Model } from './model.ts';

const weights = z.array(z.int());
const SCHEMA = z.strictObject({
  schema_version: z.literal(1),
  entity: z.enum(['contact', 'organisation']),
  alternatives: z
    .array(z.enum(['strangers', 'home', 'namesake', 'generation', 'twins', 'building', 'concern', 'sibling']))
    .min(1),
  priors: weights,
  comparisons: z.array(
    z.strictObject({ name: z.string(), levels: z.array(z.string()), weights: z.array(weights) }),
  ),
});

/** Weights and priors in milli-bits. */
export function writeModel(model: Model): string {
  const { entity, alternatives, priors, comparisons } = model;
  return `${JSON.stringify({ schema_version: 1, entity, alternatives, priors, comparisons }, null, 2)}\n`;
}

/** Null when the text is no model. */
export function readModel(text: string): Model | null {
  try {
    const { schema_version: schemaVersion, ...model } = SCHEMA.parse(JSON.parse(text));
    return { schemaVersion, ...model };
  } catch {
    // Neither JSON nor a model: the caller says so.
    return null;
  }
}

/** True when a model knows exactly these comparisons and levels, in any order. */
export function fitsModel(model: Model, comparisons: readonly Comparison[]): boolean {
  return comparisons.every(({ name, levels }) => {
    const known = model.comparisons.find(one => one.name === name);
    return (
      known !== undefined &&
      known.levels.join() === levels.join() &&
      known.weights.length === model.alternatives.length &&
      known.weights.every(one => one.length === levels.length)
    );
  });
}
