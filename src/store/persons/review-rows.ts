// What `review` reads: pairs that wait for a decision, and the records in them. May not decide.

import type { CivilDate } from '../../model/calendar.ts';
import { FACTS } from '../../model/facts.ts';
import { partsOf, type RecordKey } from '../../model/identity.ts';
import type { Store } from '../open.ts';
import { isMatchedSql, MATCHED, type MatchedEntity } from '../schema/matching.ts';
import { all, first } from '../statement.ts';

/** A pair with what was said of it so far. */
export interface ReviewPair {
  readonly a: number;
  readonly b: number;
  readonly clusterA: string;
  readonly clusterB: string;
  readonly zone: 'sure' | 'check';
  readonly weight: number;
  readonly evidence: string;
  readonly verdict: 'same' | 'different' | 'unsure' | null;
}

/** All pairs, the heaviest first. */
export function reviewPairs(store: Store, entity: MatchedEntity): readonly ReviewPair[] {
  const { members, key, pairs } = MATCHED[entity];
  const side = (name: 'a' | 'b'): string => `
     join ${entity}_record ${name} on ${name}.record_id = pair.record_${name}
     join file file_${name} on file_${name}.file_id = ${name}.file_id
     join snapshot snapshot_${name} on snapshot_${name}.snapshot_id = file_${name}.snapshot_id
     join ${members} member_${name} on member_${name}.record_id = ${name}.record_id`;
  const said = (one: 'a' | 'b', other: 'a' | 'b'): string => `
     left join judgement said_${one} on said_${one}.entity = '${entity}'
       and said_${one}.source_a = snapshot_${one}.source and said_${one}.id_a = ${one}.source_id
       and said_${one}.source_b = snapshot_${other}.source and said_${one}.id_b = ${other}.source_id`;
  return all(
    store,
    `select pair.record_a as a, pair.record_b as b, member_a.${key} as clusterA, member_b.${key} as clusterB, pair.zone,
       pair.weight, evidence.evidence, coalesce(said_a.verdict, said_b.verdict) as verdict
     from ${pairs} pair join ${pairs}_evidence evidence on evidence.evidence_id = pair.evidence_id ${side('a')} ${side('b')} ${said('a', 'b')} ${said('b', 'a')}
     where ${isMatchedSql(entity)}
     order by pair.weight desc, pair.record_a, pair.record_b`,
  );
}

/** What the weakest pair among these records weighs, in milli-bits; 0 when they are no pairs any more. */
export function pairWeight(store: Store, entity: MatchedEntity, recordIds: readonly number[]): number {
  const ids = JSON.stringify(recordIds);
  const found = first<{ weight: number | null }>(
    store,
    `select min(weight) as weight from ${MATCHED[entity].pairs}
     where record_a in (select value from json_each(:ids)) and record_b in (select value from json_each(:ids))
       and ${isMatchedSql(entity)}`,
    { ids },
  );
  return found?.weight ?? 0;
}

/** Records of clusters that hold more than one of a source: what can be merged there. */
export function mergeable(
  store: Store,
  entity: MatchedEntity,
): readonly {
  readonly cluster: string;
  readonly source: string;
  readonly recordId: number;
  readonly key: RecordKey;
}[] {
  const { members, key } = MATCHED[entity];
  return all(
    store,
    `with placed as materialized (
       select member.${key} as cluster, snapshot.source, member.record_id as recordId,
         snapshot.source || '/${entity}/' || record.source_id as key
       from ${members} member
       join ${entity}_record record on record.record_id = member.record_id
       join file on file.file_id = record.file_id
       join snapshot on snapshot.snapshot_id = file.snapshot_id
       where member.${key} in (select ${key} from ${members} group by ${key} having count(*) > 1))
     select cluster, source, recordId, key from placed
     where (cluster, source) in (select cluster, source from placed group by cluster, source having count(*) > 1)
       and ${isMatchedSql(entity)}
     order by cluster, source, recordId`,
  );
}

/** The record of that key; null when it is gone, or several have its id. */
export function recordIdOf(store: Store, entity: MatchedEntity, key: RecordKey): number | null {
  const { source, id } = partsOf(key);
  const found = all<{ recordId: number }>(
    store,
    `select record.record_id as recordId from ${entity}_record record join file on file.file_id = record.file_id
     join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1
     where record.source_id = :id and snapshot.source = :source`,
    { id, source },
  );
  return found.length === 1 ? (found[0]?.recordId ?? null) : null;
}

/** One record as it is shown. Texts as exported. */
export interface ReviewRecord {
  readonly key: RecordKey;
  readonly source: string;
  readonly texts: Readonly<Record<string, string | null>>;
  readonly modifiedOn: CivilDate | null;
  readonly lastSignalOn: CivilDate | null;
  readonly channels: Readonly<Record<string, boolean>>;
  readonly consentGivenOn: CivilDate | null;
}

const CHANNELS_AT = FACTS.contact.indexOf('channels');

/** What tells people apart, in the order in which it is shown. */
const SHOWN_OF_CONTACT = [
  'initials',
  'given_name',
  'name_infix',
  'family_name',
  'formatted_name',
  'email',
  'telephone',
  'mobile',
  'birth_on',
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
  'organisation_name',
  'iban',
] as const;

const SHOWN_OF_ORGANISATION = [
  'organisation_name',
  'kvk_number',
  'vat_id',
  'email',
  'telephone',
  'street',
  'house_number',
  'house_number_suffix',
  'postal_code',
  'locality',
  'iban',
] as const;

type Row = Readonly<Record<string, string | null>>;

/** Null when the record is gone. */
export function reviewRecord(store: Store, entity: MatchedEntity, recordId: number): ReviewRecord | null {
  const isContact = entity === 'contact';
  const names: readonly string[] = isContact ? SHOWN_OF_CONTACT : SHOWN_OF_ORGANISATION;
  const facts = isContact
    ? `, record.consent_given_on as consentGivenOn,
       (select max(occurred_on) from contact_signal where contact_signal.record_id = record.record_id
         and type not in ('mail_open', 'mail_sent', 'record_modified', 'import')) as lastSignalOn,
       (select json_extract(contact_record.facts, '$[${CHANNELS_AT}]') from contact_record
         where contact_record.record_id = record.record_id) as channels`
    : '';
  const row = first<Row>(
    store,
    `select snapshot.source || '/${entity}/' || record.source_id as key, snapshot.source,
       record.modified_on as modifiedOn, ${names.map(name => `record.${name}`).join(', ')}${facts}
     from ${entity} record join file on file.file_id = record.file_id
     join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1
     where record.record_id = :recordId`,
    { recordId },
  );
  if (row === null) return null;
  const channels = JSON.parse(row['channels'] ?? '[]') as readonly (readonly [string, 0 | 1])[];
  return {
    key: row['key'] as RecordKey,
    source: row['source'] ?? '',
    texts: Object.fromEntries(names.map(name => [name, row[name] || null])),
    modifiedOn: (row['modifiedOn'] ?? null) as CivilDate | null,
    lastSignalOn: (row['lastSignalOn'] ?? null) as CivilDate | null,
    channels: Object.fromEntries(channels.map(([channel, isYes]) => [channel, isYes === 1])),
    consentGivenOn: (row['consentGivenOn'] ?? null) as CivilDate | null,
  };
}
