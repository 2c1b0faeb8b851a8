// Exit codes: what each means, and which fault gives which. Data with one look-up.

import type { FaultCode } from '../language/faults.ts';

export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  partial: 3,
  refused: 4,
  stale: 5,
  disk: 6,
  store: 7,
  incomplete: 8,
  reappeared: 9,
  noProject: 10,
  locked: 11,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

const SPECIAL: Readonly<Partial<Record<FaultCode, number>>> = {
  E040: EXIT.noProject,
  E050: EXIT.disk,
  E051: EXIT.disk,
  E052: EXIT.locked,
  E053: EXIT.disk,
  E060: EXIT.store,
  E061: EXIT.store,
  E201: EXIT.stale,
  E202: EXIT.stale,
  E203: EXIT.stale,
  E204: EXIT.stale,
  E205: EXIT.refused,
  E207: EXIT.refused,
  E208: EXIT.store,
  E210: EXIT.store,
  E215: EXIT.store,
  E211: EXIT.refused,
  E212: EXIT.refused,
};

/** 2 unless the fault says otherwise: usage, config or register; nothing was touched. */
export function exitCodeOf(code: FaultCode): number {
  return SPECIAL[code] ?? EXIT.usage;
}

/** Several at once: the graver wins (design cli.md). */
const GRAVITY: readonly number[] = [70, 7, 8, 9, 6, 11, 10, 2, 4, 5, 3, 1, 0];

export function graver(a: number, b: number): number {
  return GRAVITY.indexOf(a) <= GRAVITY.indexOf(b) ? a : b;
}
