// Lets go of memory that nobody holds any more, at once. Not where little was let go: it marks all that is held.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sharedSoFar } from '../../matching/columns/ints.ts';

/**
 * Columns in shared memory lie outside V8's heap, which stays so small that V8 sees no reason to look for those that are not held
 * any more. Node gives its collector to who asks for it by a flag, which can be set at any time (nodejs.org/api/v8.html,
 * v8.setFlagsFromString; seen 2026-11).
 */
export function makeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** So much shared memory may be waiting to be let go: a collection takes 30 ms. */
const MOST_WAITING = 32 * 1024 * 1024;

/** Collects where much shared memory was made since the last time. */
export function makeSparingCollector(): () => void {
  const collect = makeCollector();
  let before = sharedSoFar();
  return () => {
    if (sharedSoFar() - before < MOST_WAITING) return;
    collect();
    before = sharedSoFar();
  };
}
