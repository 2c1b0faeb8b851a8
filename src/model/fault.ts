// The one error class for what may be expected to go wrong. May not hold personal data; words are in src/language.

import type { FaultCode, FaultData } from '../language/faults.ts';

/**
 * An expected failure: a code, and what its text needs (file, row, column, what to type). Anything that is not a
 * Fault is a bug and keeps its stack.
 */
export class Fault<Code extends FaultCode = FaultCode> extends Error {
  readonly code: Code;
  readonly details: FaultData[Code];

  constructor(code: Code, details: FaultData[Code], options?: { readonly cause?: unknown }) {
    super(code, options);
    this.name = 'Fault';
    this.code = code;
    this.details = details;
  }
}
