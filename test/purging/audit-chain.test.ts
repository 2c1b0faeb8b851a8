// The chain of the audit log: whole, also without texts; broken by any change.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainEntry } from '../../src/model/audit.ts';
import type { Instant } from '../../src/model/calendar.ts';
import { brokenAt, CHAIN_START, commitmentOf, linkHash } from '../../src/purging/audit-chain.ts';

function chainOf(texts: readonly string[]): ChainEntry[] {
  let before = CHAIN_START;
  return texts.map((payload, index) => {
    const salt = `salt${index}`;
    const at = '2026-12-01T10:00:00Z' as Instant;
    const link = { sequence: index + 1, at, kind: 'note', commitment: commitmentOf(salt, payload) };
    before = linkHash(before, link);
    return { ...link, hash: before, salt, payload };
  });
}

const texts = fc.array(fc.string(), { minLength: 1, maxLength: 8 });

describe('the chain', () => {
  it('is whole, and stays so when texts and salts of entries are erased', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, pick) => {
        const chain = chainOf(all);
        expect(brokenAt(chain)).toBeNull();
        const erased = chain.map((entry, index) =>
          index === pick % chain.length ? { ...entry, salt: null, payload: null } : entry,
        );
        expect(brokenAt(erased)).toBeNull();
      }),
    );
  });

  it('tells the first entry that was changed, moved, or taken away', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (all, pick) => {
        const chain = chainOf(all);
        const at = pick % chain.length;
        const change = (more: Partial<ChainEntry>): number | null =>
          brokenAt(chain.map((entry, index) => (index === at ? { ...entry, ...more } : entry)));
        expect(change({ payload: `${chain[at]?.payload}x` })).toBe(at + 1);
        expect(change({ kind: 'other' })).toBe(at + 1);
        expect(change({ salt: null })).toBe(at + 1);
        expect(change({ commitment: commitmentOf('other', 'text'), payload: null, salt: null })).toBe(at + 1);
        if (at < chain.length - 1) expect(brokenAt(chain.filter((_, index) => index !== at))).toBe(at + 1);
      }),
    );
  });
});
