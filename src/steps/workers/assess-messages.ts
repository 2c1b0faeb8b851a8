// What passes between the thread that writes an assessment and the one that decides. Types, and one number both must know.

import type { MessagePort } from 'node:worker_threads';
import type { AssessedRows } from '../../store/law/assessments.ts';
import type { AssessWork } from '../assess/assessed-rows.ts';
import type { Pace } from './pace.ts';

/** Batches that may lie ready: a megabyte, so that neither waits for the other. */
export const AHEAD = 16;

/** What the deciding thread is told. */
export interface AssessOrder {
  readonly path: string;
  readonly work: AssessWork;
  readonly port: MessagePort;
  readonly pace: Pace;
}

/** What it answers; null: that was all. */
export type FromDecider = AssessedRows | null;
