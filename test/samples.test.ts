// The samples are what their seeded generator makes, byte for byte; each rule hits 2–20 % of each file and has near misses.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { generateSamples } from '../bench/generator/samples.ts';
import { SAMPLES } from './support/cli.ts';

const RULES = ['contact-duplicate', 'contact-inactive', 'label-overdue', 'retention-expired', 'value-untidy'];

it.each([...generateSamples().files])('%s is as generated', (name, bytes) => {
  expect(Buffer.from(bytes).equals(readFileSync(join(SAMPLES, name)))).toBe(true);
});

describe.each([
  ['klanten-export', 2400],
  ['mailing-export', 2200],
])('%s', (name, records) => {
  const rows = parse(readFileSync(join(SAMPLES, `${name}.expect.csv`)), { columns: true }) as Record<
    string,
    string
  >[];
  it.each(RULES)('%s hits 2–20 %%', rule => {
    const hit = new Set(rows.filter(row => row['rule'] === rule).map(row => row['id'])).size;
    expect(hit / records).toBeGreaterThanOrEqual(0.02);
    expect(hit / records).toBeLessThanOrEqual(0.2);
  });
});
