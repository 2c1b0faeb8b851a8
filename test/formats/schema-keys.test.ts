// The keys that may stand at a place are told from the schema, through lists, records, unions and what may be absent.

import { expect, it } from 'vitest';
import { z } from 'zod';
import { keysAt } from '../../src/formats/schema-keys.ts';

const inner = z.strictObject({ a: z.string(), b: z.number().optional() });
const schema = z.strictObject({
  list: z.array(inner).default([]),
  named: z.record(z.string(), inner),
  either: z.union([z.literal('x'), z.strictObject({ c: z.string() }), inner]).optional(),
  worded: z.partialRecord(z.enum(['e', 'f']), z.string()).optional(),
  read: z
    .strictObject({ d: z.string() })
    .transform(({ d }) => d)
    .nullable(),
});

it.each([
  [[], ['list', 'named', 'either', 'worded', 'read']],
  [['worded'], ['e', 'f']],
  [['worded', 'e'], []],
  [
    ['list', 0],
    ['a', 'b'],
  ],
  [
    ['named', 'anything'],
    ['a', 'b'],
  ],
  [['either'], ['c', 'a', 'b']],
  [['read'], ['d']],
  [['list', 0, 'a', 'x'], []],
  [['named'], []],
])('%j', (path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys);
});
