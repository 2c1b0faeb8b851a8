// Lets go of memory that nobody holds any more, at once. Not where little was let go: it marks all that is held.

import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sharedSoFar } from '../../matching/columns/ints.ts';

/**
 * Columns in shared memory lie outside V8's heap, which stays so small that V8 sees no reason to look for those that are not held
 * any more. Node gives its collector to who asks for it by a flag, which can be set at any time (nodejs.org/api/v8.html,
 * v8.setFlagsFromString; seen 2026-11).
 */
export function makeCollector(): () => void {
  const collect = exposedCollector();
  return () => collect();
}

/** Collects all there is, and gives the room that is left to the system: for who is short of memory, it takes several times as long. */
export function makeThoroughCollector(): () => void {
  const collect = exposedCollector();
  return () => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

type Collect = (options?: Readonly<Record<'type' | 'execution' | 'flavor', string>>) => void;

function exposedCollector(): Collect {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as Collect;
}

/** So much may be waiting to be let go, of shared memory or in the heap: a collection takes 30 ms. */
const MOST_WAITING = 32 * 1024 * 1024;

/**
 * Collects where much was made since the last time. V8 would let its heap grow by 100 MB a thread before it looks through it, and
 * keeps what it has grown to.
 */
export function makeSparingCollector(): () => void {
  const collect = makeCollector();
  let shared = sharedSoFar();
  let heap = getHeapStatistics().used_heap_size;
  return () => {
    const more = getHeapStatistics().used_heap_size - heap;
    if (sharedSoFar() - shared < MOST_WAITING && more < MOST_WAITING) return;
    collect();
    shared = sharedSoFar();
    heap = getHeapStatistics().used_heap_size;
  };
}
