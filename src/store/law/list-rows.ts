// What a row of a list beside the contacts is about a person, as the life cycle reads it. Types only.

import type { CivilDate } from '../../model/calendar.ts';
import type { Channel } from '../../model/consent.ts';
import type { SignalType } from '../../model/signal.ts';

/** One row of such a list, and a record of a person it is about. */
type ListRow<Kind extends string, Facts> = readonly [
  personKey: string,
  kind: Kind,
  /** The file of the row, and that of the record. */
  fileId: number,
  recordFileId: number,
  recordId: number,
  /** 1: named by id; such a row is about a record of its own source only, so the files must be compared. */
  isById: 0 | 1,
  facts: Facts,
  /** Day of the first snapshot that held this row; null: the one of its file. */
  firstImportOn: CivilDate | null,
];

export type AffairRow = ListRow<'activity' | 'deal', ActivityFacts>;
export type StatementRow = ConsentRow | SuppressionRow | LabelListRow;
export type ConsentRow = ListRow<'consent', ConsentFacts>;
export type SuppressionRow = ListRow<'suppression', SuppressionFacts>;
export type LabelListRow = ListRow<'label_list', LabelListFacts>;

/** Facts of an activity; a deal is told as one of the type `deal` that is no signal. */
export type ActivityFacts = readonly [
  type: SignalType | 'deal',
  occurredOn: CivilDate | null,
  isOpen: 0 | 1 | null,
  closedOn: CivilDate | null,
  /** 1: what the source calls its status is not understood, and nothing else says whether it is open. */
  statusUnread: 1 | null,
];

type Words = readonly (readonly [Channel, 0 | 1])[] | null;

/** Facts of a consent. */
export type ConsentFacts = readonly [
  purpose: string | null,
  channels: Words,
  givenOn: CivilDate | null,
  withdrawnOn: CivilDate | null,
  expiresOn: CivilDate | null,
  /** Names of date fields that could not be read. */
  unreadableDates: string | null,
  channelText: string | null,
];

/** Facts of a suppression. */
export type SuppressionFacts = readonly [channels: Words, withdrawnOn: CivilDate | null];

/** Facts of a row of a list of labels. */
export type LabelListFacts = readonly [
  labels: readonly string[] | null,
  assignedOn: CivilDate | null,
  reviewedOn: CivilDate | null,
  /** Names of date fields that could not be read. */
  unreadableDates: string | null,
];
