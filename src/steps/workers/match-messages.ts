// What passes between the thread that matches and those that help it. Types.

import type { MessagePort } from 'node:worker_threads';
import type { Features } from '../../matching/features/features.ts';
import type { MatchEntity } from '../../matching/fields/entity.ts';
import type { RawFields } from '../../matching/fields/raw-fields.ts';
import type { Works } from '../../matching/hands.ts';
import type { ColumnWork } from '../match/dedupe-columns.ts';

/** Shared memory: its first number is the next piece that nobody has. */
export type Claims = Int32Array<SharedArrayBuffer>;

/** What a helper is told; columns are in shared memory. It takes pieces until there are none. */
export type MatchOrder = { readonly claims: Claims; readonly pieces: number } & (
  | { readonly kind: 'read'; readonly work: ColumnWork }
  /** What is worked on from here on; nothing is answered. */
  | { readonly kind: 'plan'; readonly features: Features }
  | { readonly kind: 'features'; readonly entity: MatchEntity; readonly raw: RawFields }
  | {
      readonly kind: 'work';
      readonly name: keyof Works;
      /** Null: those it has. */
      readonly features: Features | null;
      readonly setup: unknown;
    }
);

/** What it answers: each piece that it began, then that nothing is left. `failed`: it is of no use any more. */
export type FromHelper =
  | { readonly kind: 'piece'; readonly piece: number; readonly result: unknown }
  | { readonly kind: 'through' }
  | { readonly kind: 'failed' };

export interface HelperStart {
  readonly port: MessagePort;
}
