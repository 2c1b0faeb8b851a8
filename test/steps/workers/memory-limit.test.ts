// A limit of memory is kept by what the process really has.

import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/model/fault.ts';
import { limitMemory } from '../../../src/steps/workers/memory-limit.ts';

const MEGABYTE = 1e6;

/** What is refused with; null: nothing. */
function refusal(check: () => void): { readonly code: string; readonly needed: string } | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof Fault)
      return { code: error.code, needed: (error.details as { needed: string }).needed };
    throw error;
  }
}

describe('a limit of memory', () => {
  const one = { threads: 1, bytes: 1000 * MEGABYTE };

  it('lets pass what stays below it, and has room left', () => {
    const limit = limitMemory(process.memoryUsage.rss() + 2000 * MEGABYTE, one);
    expect(refusal(limit.check)).toBeNull();
    expect(limit.freeBytes()).toBeGreaterThan(500 * MEGABYTE);
    expect(limit.freeBytes()).toBeLessThanOrEqual(1000 * MEGABYTE);
  });

  it('refuses once more is taken, and says about how much it takes by the share that was read', () => {
    const before = process.memoryUsage.rss();
    const limit = limitMemory(before + 150 * MEGABYTE, one);
    limit.whileReading(0.1);
    const held = Buffer.alloc(200 * MEGABYTE, 1);
    const said = refusal(() => limit.whileReading(0.5));
    expect(said?.code).toBe('E059');
    const needed = said?.needed ?? '';
    expect(needed).toMatch(/^[\d.]+GB$/);
    // Half of it was read, so all takes twice that, and more is to come.
    expect(Number.parseFloat(needed)).toBeGreaterThan(0.6);
    expect(Number.parseFloat(needed)).toBeLessThan(3);
    expect(held.at(-1)).toBe(1);
  });

  it('leaves no room where nothing is free', () => {
    expect(limitMemory(1 * MEGABYTE, one).freeBytes()).toBe(0);
  });
});
