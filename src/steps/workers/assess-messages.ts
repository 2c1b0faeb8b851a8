// What passes between the thread that reads and writes and the one that only decides. Types only.

import type { MessagePort } from 'node:worker_threads';
import type { AssessedRows } from '../../store/law/assessments.ts';
import type { EvidencePage } from '../../store/law/evidence-pages.ts';
import type { AssessWork } from '../assess/assessed-rows.ts';
import type { Twins } from '../assess/life-twins.ts';

/** What the deciding thread is told first. */
export interface AssessOrder {
  readonly path: string;
  readonly work: AssessWork;
  readonly port: MessagePort;
}

/** What it is told next, page by page; null: that was all. */
export type ToDecider = EvidencePage | null;

/** What it answers: first who may be somebody else as well, then to each page. */
export type FromDecider = Twins | AssessedRows;
