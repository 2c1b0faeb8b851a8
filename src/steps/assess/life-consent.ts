// What contacts, lists and requests say of the consent of one person, brought together. Decides nothing: the strictest word is
// taken by src/retention.

import { earliestOf, latestOf } from '../../model/calendar.ts';
import { CHANNELS } from '../../model/consent.ts';
import type { ChannelWord, ConsentEvidence } from '../../model/person-evidence.ts';
import type { NoticedRow } from '../../store/law/evidence.ts';
import type { PersonRequest } from '../../store/law/requests.ts';
import { MERGED } from '../../store/records/merged-refusals.ts';
import type { Known, LifeRecord } from './life-records.ts';

export function consentOf(
  records: readonly LifeRecord[],
  { noticed, listed, requests, countsFirstImport }: Known,
): ConsentEvidence {
  const words: ChannelWord[] = [];
  for (const { recordId, facts, firstImportOn } of records)
    for (const [channel, isYes] of facts[6]) {
      const since = noticed.find(row => row[1] === recordId && row[2] === `refused:${channel}`)?.[3];
      const refusedOn = since ?? (countsFirstImport ? firstImportOn : null);
      words.push({ channel, isAllowed: isYes === 1, on: isYes === 1 ? null : refusedOn });
    }
  if (noticed.length > 0) words.push(...noticed.flatMap(mergedRefusal));
  const objections = objectionsIn(requests);
  words.push(...listed.words);
  for (const record of records) words.push(...unreadableEnd(record));
  words.push(...objections);
  return {
    givenOn: latestOf(records, ({ facts }) => facts[7]),
    withdrawnOn: latestOf(records, ({ facts }) => facts[8]),
    expiresOn: earliestOf(records, ({ facts }) => facts[9]),
    objectedOn: earliestOf(objections, ({ on }) => on),
    words,
    statements: listed.statements,
  };
}

/** What a record that was merged away refused goes on for the one that stayed. */
function mergedRefusal([, , what, on]: NoticedRow): readonly ChannelWord[] {
  if (!what.startsWith(MERGED)) return NONE;
  const name = what.slice(MERGED.length).split(':')[0];
  return CHANNELS.filter(channel => channel === name).map(channel => ({ channel, isAllowed: false, on }));
}

/** A day of withdrawal that cannot be read is a withdrawal all the same, on an unknown day. */
function unreadableEnd({ facts }: LifeRecord): readonly ChannelWord[] {
  const isUnreadable = facts[3]?.split(' ').includes('consent_withdrawn_at') === true;
  return isUnreadable ? [{ channel: 'any', isAllowed: false, on: null }] : NONE;
}

/** Who objects to marketing is not approached from that day on (AVG 21(3)). */
function objectionsIn(requests: readonly PersonRequest[]): readonly ChannelWord[] {
  if (requests.length === 0) return NONE;
  return requests
    .filter(({ type, isRefused }) => type === 'object' && isRefused === 0)
    .map(({ receivedOn }) => ({ channel: 'any', isAllowed: false, on: receivedOn }));
}

const NONE: readonly never[] = [];
