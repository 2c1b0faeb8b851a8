// An entry of the audit log, as a chain. Types only; src/purging/audit-chain.ts says how they hang together.

import type { Instant } from './calendar.ts';

/** An entry without its text. */
export interface ChainLink {
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: string;
  /** SHA-256 over salt and text, hex. */
  readonly commitment: string;
  /** SHA-256 over the hash before it and everything above, hex. */
  readonly hash: string;
}

/** An entry as it is kept; text and salt null once they are erased. */
export interface ChainEntry extends ChainLink {
  readonly salt: string | null;
  readonly payload: string | null;
}
