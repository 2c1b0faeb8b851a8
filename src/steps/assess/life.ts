// One person with all that is known, brought together from what every source says. Decides nothing.

import { earliestOf, latestOf } from '../../model/calendar.ts';
import type { PersonEvidence } from '../../model/person-evidence.ts';
import { consentOf } from './life-consent.ts';
import type { Known, LifeRecord, ReadRecord, RecordLabel } from './life-records.ts';
import { affairsOf, inactivityOf, signalsOf } from './life-signals.ts';
import { lostTo } from './lost-fields.ts';

/** A person with all that is known. */
export interface Life {
  readonly personKey: string;
  /** Those of natural persons, the oldest first. */
  readonly records: readonly ReadRecord[];
  readonly evidence: PersonEvidence;
  readonly labels: readonly RecordLabel[];
}

const NONE: readonly never[] = [];
const TYPE_GONE = 'type-gone:';

/** While it is contested whether data are right, or may be used, they stay (AVG 16, 18). */
const CONTESTING: ReadonlySet<string> = new Set(['rectify', 'restrict']);

export function lifeOf(personKey: string, records: readonly LifeRecord[], known: Known): Life {
  const { activities, listed, noticed, holds, requests, twin, lost, countsFirstImport } = known;
  const [first] = records;
  const isAlone = records.length === 1 && first !== undefined;
  const labels = isAlone ? first.labels : records.flatMap(record => record.labels);
  const sources = isAlone ? [first.source] : [...new Set(records.map(({ source }) => source))].sort();
  const { isShownInactive, inactiveSince } = inactivityOf(records, noticed);
  return {
    personKey,
    records,
    labels,
    evidence: {
      sources,
      lostFields: lost.length === 0 ? NONE : lostTo(lost, sources),
      signals: signalsOf(records, activities),
      createdOn: latestOf(records, ({ facts }) => facts[0]),
      firstImportOn: countsFirstImport ? earliestOf(records, ({ firstImportOn }) => firstImportOn) : null,
      labels,
      recordTypes: recordTypesOf(records),
      pastRecordTypes: noticed.length === 0 ? NONE : pastRecordTypesOf(known),
      hasUnreadableDate:
        listed.hasUnreadableDate ||
        records.some(({ facts }) => facts[3] !== null) ||
        activities.some(({ facts }) => facts[1] === null && facts[0] !== 'deal'),
      affairs: affairsOf(activities),
      consent: consentOf(records, known),
      isShownInactive,
      inactiveSince,
      holds,
      hasOpenRequest: requests.some(({ isClosed }) => isClosed === 0),
      isDeceased: records.some(({ facts }) => facts[11] === 1),
      isContested: requests.some(({ type, isClosed }) => isClosed === 0 && CONTESTING.has(type)),
      uncertainTwinOn: twin.uncertainTwinOn,
      isTwinKept: twin.isTwinKept,
    },
  };
}

function recordTypesOf(records: readonly LifeRecord[]): readonly string[] {
  const types: string[] = [];
  for (const { facts } of records) if (facts[12] !== null) types.push(facts[12]);
  return types;
}

function pastRecordTypesOf({ noticed }: Known): PersonEvidence['pastRecordTypes'] {
  return noticed.flatMap(([, , what, endedOn]): PersonEvidence['pastRecordTypes'] =>
    what.startsWith(TYPE_GONE) ? [{ type: what.slice(TYPE_GONE.length), endedOn }] : NONE,
  );
}
