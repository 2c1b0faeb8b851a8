// Items of JSONB as SQLite and we write them: where each lies, whatever its size.

import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { GrowingBytes } from '../../../src/store/records/jsonb.ts';
import { JsonbItem } from '../../../src/store/records/jsonb-items.ts';

const SIZES = [0, 1, 11, 12, 15, 255, 256, 65_535, 65_536, 70_000];

/** The texts of a list, null for one of no bytes. */
function textsOf(bytes: Uint8Array): (string | null)[] {
  const item = new JsonbItem();
  item.read(bytes, 0);
  const [last, texts] = [item.end, [] as (string | null)[]];
  for (let at = item.start; at < last; at = item.end) {
    item.read(bytes, at);
    texts.push(Buffer.from(bytes.subarray(item.start, item.end)).toString('utf8') || null);
  }
  expect(last).toBe(bytes.length);
  return texts;
}

describe('items of JSONB', () => {
  const texts = [
    null,
    ...SIZES.filter(size => size > 0).map(size => 'é'.repeat(size >> 1) + 'x'.repeat(size % 2)),
  ];

  it('are found in what we write', () => {
    const growing = new GrowingBytes(Buffer.alloc(16));
    growing.appendFacts(texts);
    expect(textsOf(growing.bytes.subarray(0, growing.at))).toEqual(texts);
  });

  it('are found in what SQLite writes', () => {
    const database = new Database(':memory:');
    const bytes = database.prepare('select jsonb(?)').pluck().get(JSON.stringify(texts)) as Uint8Array;
    database.close();
    expect(textsOf(bytes)).toEqual(texts);
  });
});
