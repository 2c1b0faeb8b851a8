// What lists beside the contacts say of one person: what ran, what was consented to or refused, which labels. Decides nothing.

import { type CivilDate, latest } from '../../model/calendar.ts';
import type { Channel } from '../../model/consent.ts';
import type { ChannelWord, ConsentStatement } from '../../model/person-evidence.ts';
import type { Register } from '../../model/register.ts';
import { channelOf } from '../../normalising/channel-word.ts';
import { purposeOfConsent } from '../../retention/label-purpose.ts';
import type { fileOrigins } from '../../store/law/evidence.ts';
import type {
  ActivityFacts,
  AffairRow,
  ConsentFacts,
  LabelListRow,
  StatementRow,
  SuppressionRow,
} from '../../store/law/list-rows.ts';

/** Something that happened or ran, as a source lists it. */
export interface Activity {
  readonly source: string;
  readonly facts: ActivityFacts;
}

/** A label of a list, on a record of the person. */
export interface ListedLabel {
  readonly recordId: number;
  /** The source of the list. */
  readonly source: string;
  readonly label: string;
  readonly assignedOn: CivilDate | null;
  readonly reviewedOn: CivilDate | null;
  /** The list names the record by its id, not the person by an address. */
  readonly isById: boolean;
}

/** What such lists say of one person. */
export interface Listed {
  readonly words: readonly ChannelWord[];
  readonly statements: readonly ConsentStatement[];
  readonly labels: readonly ListedLabel[];
  readonly hasUnreadableDate: boolean;
}

/** What reading a list needs to know. */
export interface ListReading {
  readonly origins: ReturnType<typeof fileOrigins>;
  readonly register: Register;
  /** False: the day of an import says nothing about when somebody opted out. */
  readonly countsFirstImport: boolean;
}

const NONE: readonly never[] = [];
const NOTHING_LISTED: Listed = { words: NONE, statements: NONE, labels: NONE, hasUnreadableDate: false };

/** The source of a row; null: it names by its id a record of another source, and means somebody else. */
function sourceOf(row: AffairRow | StatementRow, origins: ListReading['origins']): string | null {
  const [, , fileId, recordFileId, , isById] = row;
  const source = origins.get(fileId)?.source;
  if (source === undefined) return null;
  return isById === 0 || origins.get(recordFileId)?.source === source ? source : null;
}

/** What happened or ran. Two records of a person may have one address: what is told twice is the same. */
export function activitiesOf(rows: readonly AffairRow[], { origins }: ListReading): readonly Activity[] {
  const activities: Activity[] = [];
  for (const row of rows) {
    const source = sourceOf(row, origins);
    if (source !== null) activities.push({ source, facts: row[6] });
  }
  return activities;
}

/** `records`: those that can have a label, of natural persons. */
export function listedOf(
  rows: readonly StatementRow[],
  records: readonly { readonly recordId: number }[],
  reading: ListReading,
): Listed {
  if (rows.length === 0) return NOTHING_LISTED;
  const said: Statement[] = [];
  const words: ChannelWord[] = [];
  const labels: ListedLabel[] = [];
  let hasUnreadableDate = false;
  for (const row of rows) {
    const source = sourceOf(row, reading.origins);
    if (source === null) continue;
    if (row[1] === 'suppression') words.push(...refusalsOf(row, reading));
    else if (row[1] === 'label_list') {
      hasUnreadableDate ||= row[6][3] !== null;
      if (records.some(({ recordId }) => recordId === row[4])) labels.push(...labelsOf(row, source));
    } else {
      hasUnreadableDate ||= row[6][5] !== null;
      said.push(...statementsOf(row[6], source, reading.register));
    }
  }
  return {
    words,
    labels: onOneRecord(labels, rows, { ...reading, records }),
    hasUnreadableDate,
    statements: lastSaid(said),
  };
}

function refusalsOf(
  row: SuppressionRow,
  { origins, countsFirstImport }: ListReading,
): readonly ChannelWord[] {
  const [, , fileId, , , , [channels, withdrawnOn], seenOn] = row;
  const importedOn = countsFirstImport ? (seenOn ?? origins.get(fileId)?.importedOn ?? null) : null;
  return (channels ?? NONE).map(([channel, isYes]) => ({
    ...{ channel, isAllowed: isYes === 1 },
    on: isYes === 1 ? null : (withdrawnOn ?? importedOn),
  }));
}

function labelsOf(row: LabelListRow, source: string): readonly ListedLabel[] {
  const [, , , , recordId, isById, [labels, assignedOn, reviewedOn]] = row;
  return (labels ?? NONE).map(label => ({
    ...{ recordId, source, label, assignedOn, reviewedOn },
    isById: isById === 1,
  }));
}

/**
 * A row that names somebody by address labels one record of them: one of its own source, else the first in their order, which does not hang on when a record was written. Of several rows about
 * one label the latest days count.
 */
function onOneRecord(
  labels: readonly ListedLabel[],
  rows: readonly StatementRow[],
  { origins, records }: ListReading & { readonly records: readonly { readonly recordId: number }[] },
): readonly ListedLabel[] {
  if (labels.length < 2) return labels;
  const placeOf = (id: number): number => records.findIndex(({ recordId }) => recordId === id);
  const home = new Map(rows.map(row => [row[4], origins.get(row[3])?.source]));
  const best = new Map<string, ListedLabel>();
  const isBetter = (one: ListedLabel, other: ListedLabel): boolean => {
    const [own, others] = [one, other].map(({ recordId, source }) => home.get(recordId) === source);
    return own === others ? placeOf(one.recordId) < placeOf(other.recordId) : own === true;
  };
  for (const label of labels) {
    const key = JSON.stringify([label.source, label.label, label.isById ? label.recordId : null]);
    const known = best.get(key) ?? label;
    best.set(key, {
      ...(isBetter(label, known) ? label : known),
      assignedOn: latest(known.assignedOn, label.assignedOn),
      reviewedOn: latest(known.reviewedOn, label.reviewedOn),
    });
  }
  return [...best.values()];
}

/** One row of a list of consents about one channel. */
interface Statement extends ConsentStatement {
  /** What purpose and channel it is about. */
  readonly about: string;
}

function statementsOf(facts: ConsentFacts, source: string, register: Register): readonly Statement[] {
  const [name, channels, givenOn, withdrawnOn, expiresOn, unreadable, channelText] = facts;
  const purpose = name === null ? null : purposeOfConsent(register, source, name);
  const isUnreadableEnd = unreadable?.split(' ').includes('consent_withdrawn_at') === true;
  const isTakenBack =
    isUnreadableEnd || (withdrawnOn !== null && (givenOn === null || givenOn <= withdrawnOn));
  const named: Channel = (channelText === null ? null : channelOf(channelText)) ?? 'any';
  const words = channels === null || channels.length === 0 ? [[named, 1] as const] : channels;
  return words.map(([channel, isYes]) => ({
    ...{ source, channel, givenOn, expiresOn },
    purposeId: purpose?.id ?? null,
    isPurposeKnown: name === null || purpose !== null,
    isRefused: isTakenBack || isYes === 0,
    refusedOn: isTakenBack || isYes === 0 ? withdrawnOn : null,
    about: JSON.stringify([purpose?.id ?? null, purpose === null ? name : null, channel]),
  }));
}

/** The last word on each purpose and channel. A refusal on an unknown day stands until it is known; on one day it outweighs. */
function lastSaid(said: readonly Statement[]): readonly ConsentStatement[] {
  if (said.length === 0) return NONE;
  return [...Map.groupBy(said, ({ about }) => about).values()].map(together => {
    const givenOn = latest(...together.map(statement => statement.givenOn));
    const refusals = together.filter(({ isRefused }) => isRefused);
    const isUndated = refusals.some(({ refusedOn }) => refusedOn === null);
    const lastRefusal = latest(...refusals.map(({ refusedOn }) => refusedOn));
    const isRefused = isUndated || (lastRefusal !== null && (givenOn === null || givenOn <= lastRefusal));
    const { about: _about, ...first } = together.toSorted(byDay).at(-1) as Statement;
    return { ...first, givenOn, isRefused, refusedOn: isRefused && !isUndated ? lastRefusal : null };
  });
}

function byDay(a: Statement, b: Statement): number {
  const [one, other] = [JSON.stringify([a.givenOn ?? '', a]), JSON.stringify([b.givenOn ?? '', b])];
  return one < other ? -1 : Number(one > other);
}
