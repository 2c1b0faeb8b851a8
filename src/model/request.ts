// A request of a person about their data (AVG 15–22): types only. May not judge: src/requests does.

import type { CivilDate } from './calendar.ts';
import type { RecordKey } from './identity.ts';

/** AVG 15 access, 16 rectify, 17 erase, 18 restrict, 20 portability, 21 object. */
export const REQUEST_TYPES = ['access', 'rectify', 'erase', 'restrict', 'portability', 'object'] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/** What the controller answered. */
export const REQUEST_ANSWERS = ['granted', 'partly', 'refused'] as const;
export type RequestAnswer = (typeof REQUEST_ANSWERS)[number];

/** `open`: waits for a decision; `decided`: answered, not carried out yet; `closed`: nothing is left to do. */
export type RequestState = 'open' | 'decided' | 'closed';

/** A case as it stands. */
export interface RequestCase {
  readonly id: number;
  /** The record it was made about; it is about the whole person. */
  readonly recordKey: RecordKey;
  readonly type: RequestType;
  readonly receivedOn: CivilDate;
  readonly openedBy: string;
  /** How it was established that it was that person (AVG 12(6)); null: not yet. */
  readonly identity: string | null;
  /** Last day to answer by the calendar, and moved to a working day (Reg. 1182/71). */
  readonly dueOn: CivilDate;
  readonly ultimateOn: CivilDate;
  /** The day the person was told that it takes up to two months more; null: not extended. */
  readonly extendedOn: CivilDate | null;
  readonly extensionReason: string | null;
  readonly answer: RequestAnswer | null;
  readonly answerReason: string | null;
  readonly decidedOn: CivilDate | null;
  readonly decidedBy: string | null;
  readonly closedOn: CivilDate | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
}
