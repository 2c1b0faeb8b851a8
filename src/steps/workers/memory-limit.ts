// How much memory a run may take: measured while it runs, and refused before anything is written. May not hold anything itself.

import { writeByteSize } from '../../model/byte-size.ts';
import { Fault } from '../../model/fault.ts';
import { makeThoroughCollector } from './collect.ts';

export interface MemoryLimit {
  /** Called often while records are read, with the share of them that was. Fault E059: more is taken than may be. */
  readonly whileReading: (share: number) => void;
  /** Called often after that. The same Fault, also when more was taken at any time since the last call. */
  readonly check: () => void;
  /** Bytes that may be filled with what can also be found again. */
  readonly freeBytes: () => number;
}

export const NO_LIMIT: MemoryLimit = {
  whileReading() {},
  check() {},
  freeBytes: () => Number.POSITIVE_INFINITY,
};

/** A thread that helps, with nothing to do. */
const THREAD_BYTES = 40e6;
/** What is held when all records are read, of the most that is held later; only to say about how much it takes. */
const READ_SHARE = 0.4;
/** Where less was read, what is held tells too little: files take about so many times their size. */
const LEAST_SHARE = 0.04;
const TIMES_THE_FILES = 2.5;
/** And what is held while they are compared. */
const LATER_SHARE = 0.8;
/** From here on V8 is asked to let go of what nobody holds, each time so much was added. */
const NEARLY = 0.9;
const WORTH_COLLECTING = 8e6;

/** For a run on so many threads, this one counted, over files of so many bytes. */
export function limitMemory(
  most: number,
  { threads, bytes }: { readonly threads: number; readonly bytes: number },
): MemoryLimit {
  const collect = makeThoroughCollector();
  const base = process.memoryUsage.rss() + (threads - 1) * THREAD_BYTES;
  const before = highestSoFar();
  let collectedAt = 0;
  const takenNow = (): number => {
    const taken = process.memoryUsage.rss();
    if (taken < most * NEARLY || taken < collectedAt + WORTH_COLLECTING) return taken;
    collect();
    collectedAt = process.memoryUsage.rss();
    return collectedAt;
  };
  const check = (share: number): void => {
    const now = takenNow();
    // What the process that started this one had taken may count as taken by this one.
    const highest = highestSoFar();
    const taken = highest > before ? Math.max(now, highest) : now;
    if (taken <= most) return;
    const needed = base + (share < LEAST_SHARE ? bytes * TIMES_THE_FILES : Math.max(taken - base, 0) / share);
    throw new Fault('E059', {
      most: writeByteSize(most),
      needed: writeByteSize(Math.max(needed, taken)),
      threads,
    });
  };
  return {
    whileReading: share => check(READ_SHARE * share),
    check: () => check(LATER_SHARE),
    freeBytes() {
      collect();
      // Lists that grow are copied into longer ones.
      return Math.max(most * NEARLY - process.memoryUsage.rss(), 0) / 2;
    },
  };
}

/** The most memory that the process had, in bytes. */
function highestSoFar(): number {
  return process.resourceUsage().maxRSS * 1024;
}
