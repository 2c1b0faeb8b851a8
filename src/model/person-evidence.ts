// What is known of a person, all records of all sources together: what decide() reads. Types only.

import type { CivilDate } from './calendar.ts';
import type { Channel } from './consent.ts';
import type { Field } from './field.ts';
import type { OpenType } from './register.ts';
import type { SignalType } from './signal.ts';

/** The latest signal of a type in a source. */
export interface Signal {
  readonly type: SignalType;
  readonly source: string;
  readonly on: CivilDate;
}

/** A label as a source names it. */
export interface LabelSeen {
  readonly source: string;
  readonly label: string;
  /** Day it was given, as far as the source says. */
  readonly assignedOn: CivilDate | null;
  /** Last day it held: it vanished from the export, or its owner ended it; null: it is there. */
  readonly endedOn: CivilDate | null;
}

/** Something that runs or ran between the organisation and the person. */
export interface Affair {
  readonly type: OpenType;
  readonly source: string;
  /** Null: the source does not say. */
  readonly isOpen: boolean | null;
  /** True: taken as open, for its status is not understood. */
  readonly isAssumed: boolean;
  /** Day it was closed; null: open, or not known. */
  readonly closedOn: CivilDate | null;
}

/** One source's word about a channel. A column that is absent says nothing, so it gives none of these. */
export interface ChannelWord {
  readonly channel: Channel;
  /** True: may be approached there. */
  readonly isAllowed: boolean;
  /** Since when, at the latest; null: not known. */
  readonly on: CivilDate | null;
}

/** What a list of consents says last about one purpose and channel. */
export interface ConsentStatement {
  readonly source: string;
  /** Of the register; null: the list names none, so it speaks of every one, or it names an unknown one. */
  readonly purposeId: string | null;
  /** False: the list names a purpose that the register does not know. */
  readonly isPurposeKnown: boolean;
  readonly channel: Channel;
  readonly givenOn: CivilDate | null;
  /** Taken back or refused, after it was given. */
  readonly isRefused: boolean;
  /** Day of that; null: not known, or it was not. */
  readonly refusedOn: CivilDate | null;
  readonly expiresOn: CivilDate | null;
}

/** What the sources record about consent. */
export interface ConsentEvidence {
  readonly givenOn: CivilDate | null;
  readonly withdrawnOn: CivilDate | null;
  readonly expiresOn: CivilDate | null;
  /** Since when an objection to direct marketing stands (AVG 21(3)); null: there is none. */
  readonly objectedOn: CivilDate | null;
  /** What contacts and lists of opt-outs say, whatever the purpose. */
  readonly words: readonly ChannelWord[];
  /** What lists of consents say, by purpose. */
  readonly statements: readonly ConsentStatement[];
}

/** A legal hold that runs on the day of the decision. */
export interface RunningHold {
  readonly id: number;
  /** Null: every system. */
  readonly systems: readonly string[] | null;
  /** Null: every field. */
  readonly categories: readonly string[] | null;
  /** Last day; null: until it is released. */
  readonly until: CivilDate | null;
}

/** All of it. */
export interface PersonEvidence {
  /** Systems that hold a record of the person. */
  readonly sources: readonly string[];
  readonly signals: readonly Signal[];
  /** Latest creation date over the records; null when no source gives one. */
  readonly createdOn: CivilDate | null;
  /** First import of the oldest record; null where there is no history (a one-off audit). */
  readonly firstImportOn: CivilDate | null;
  readonly labels: readonly LabelSeen[];
  /** What the sources call the kind of record: lid, klant. */
  readonly recordTypes: readonly string[];
  /** What they called it before, and the last day they may have. */
  readonly pastRecordTypes: readonly { readonly type: string; readonly endedOn: CivilDate }[];
  /** A date column that matters held a text that is no date. */
  readonly hasUnreadableDate: boolean;
  /** Fields that decisions rest on, and whose column an export of one of the sources no longer has. */
  readonly lostFields: readonly Field[];
  readonly affairs: readonly Affair[];
  readonly consent: ConsentEvidence;
  /** True: some source shows the person inactive, and none shows active. */
  readonly isShownInactive: boolean;
  /** Day on which that was first seen; null: it was so from the first import on, or it is not so. */
  readonly inactiveSince: CivilDate | null;
  readonly holds: readonly RunningHold[];
  readonly hasOpenRequest: boolean;
  readonly isDeceased: boolean;
  readonly isContested: boolean;
  /** Latest counted date of a record that is perhaps this person; null when there is none. */
  readonly uncertainTwinOn: CivilDate | null;
  /** True: of somebody who is perhaps this person it is not certain that the period is over, whatever the date. */
  readonly isTwinKept: boolean;
}

/** Nothing known: what a test or a query starts from. */
export const NOTHING_KNOWN: PersonEvidence = {
  sources: [],
  signals: [],
  createdOn: null,
  firstImportOn: null,
  labels: [],
  recordTypes: [],
  pastRecordTypes: [],
  hasUnreadableDate: false,
  lostFields: [],
  affairs: [],
  consent: {
    ...{ givenOn: null, withdrawnOn: null, expiresOn: null, objectedOn: null },
    ...{ words: [], statements: [] },
  },
  isShownInactive: false,
  inactiveSince: null,
  holds: [],
  hasOpenRequest: false,
  isDeceased: false,
  isContested: false,
  uncertainTwinOn: null,
  isTwinKept: false,
};
