// Views of who is who: what contacts are reached at and by, pairs, and how persons changed. Data only.

import { FACTS } from '../../model/facts.ts';
import { isMatchedSql, MATCHED, type MatchedEntity } from '../schema/matching.ts';
import { current, KEY, keyOf, SOURCE, type ViewSpec } from './view-spec.ts';

const keyArm = (kind: string, column: string): string => `
select ${keyOf('contact', 'contact')} as record_key, snapshot.source, person_member.person_key, '${kind}' as kind, contact.${column} as key
${current('contact', 'contact')}
left join person_member on person_member.record_id = contact.record_id and ${isMatchedSql('contact')}
where contact.${column} is not null`;

const CONTACT_KEYS: ViewSpec = {
  name: 'contact_keys',
  about:
    'What contacts are reached at, in one form whatever the spelling: to see who shares it. Placeholders are left out.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    person_key: 'the person',
    kind: 'email, telephone (mobile numbers too) or address (postcode, number and addition)',
    key: 'canonical text; a key for comparing, not for showing',
  },
  select: [
    keyArm('email', 'email_key'),
    keyArm('telephone', 'phone_key'),
    keyArm('telephone', 'mobile_key'),
    keyArm('address', 'address_key'),
    `
select ${keyOf('contact', 'contact')}, snapshot.source, person_member.person_key,
  case contact_point.field when 'email' then 'email' else 'telephone' end, contact_point.key
${current('contact', 'contact')}
join contact_point on contact_point.record_id = contact.record_id
left join person_member on person_member.record_id = contact.record_id and ${isMatchedSql('contact')}
where contact_point.key is not null`,
  ].join('\nunion all'),
};

const CONTACT_CHANNELS: ViewSpec = {
  name: 'contact_channels',
  about: 'What a contact may be reached by, as its own source says.',
  columns: {
    record_key: KEY,
    source: SOURCE,
    person_key: 'the person',
    channel: 'email, phone, sms, post or any',
    is_allowed: '1 may, 0 may not',
  },
  select: `
select ${keyOf('contact', 'contact')} as record_key, snapshot.source, person_member.person_key, said.value ->> 0 as channel,
  said.value ->> 1 as is_allowed
${current('contact_record', 'contact')}
join json_each(contact.facts, '$[${FACTS.contact.indexOf('channels')}]') said
left join person_member on person_member.record_id = contact.record_id and ${isMatchedSql('contact')}`,
};

/** The pairs of an entity. */
const pairsOf = (name: string, entity: MatchedEntity): ViewSpec => ({
  name,
  about: `Pairs of ${entity}s that are one, surely or perhaps. Lower record key first.`,
  columns: {
    record_key_a: KEY,
    record_key_b: KEY,
    source_a: SOURCE,
    source_b: SOURCE,
    zone: 'sure (bound together) or check (somebody should look)',
    weight: 'match weight in milli-bits: log2 of the odds that they are one, times a thousand',
    evidence: 'level of each comparison, separated by spaces: email:exact given-name:initial',
  },
  select: `
select snapshot.source || '/${entity}/' || a.source_id as record_key_a, snapshot_b.source || '/${entity}/' || b.source_id as record_key_b,
  snapshot.source as source_a, snapshot_b.source as source_b, pair.zone, pair.weight, evidence.evidence
${current(entity, 'a')}
join ${MATCHED[entity].pairs} pair on pair.record_a = a.record_id
join ${MATCHED[entity].pairs}_evidence evidence on evidence.evidence_id = pair.evidence_id
join ${entity} b on b.record_id = pair.record_b
join file file_b on file_b.file_id = b.file_id
join snapshot snapshot_b on snapshot_b.snapshot_id = file_b.snapshot_id and snapshot_b.is_current = 1
where ${isMatchedSql(entity)}`,
});

const CLUSTER_CHANGES: ViewSpec = {
  name: 'cluster_changes',
  about: 'Persons and organisations that merged, split or took another key at a matching after the first.',
  columns: {
    entity: 'contact (persons) or organisation',
    kind: 'merged (one took in another), split (records left one for another) or renamed (its oldest record is gone)',
    cluster_key: 'the person or organisation that has the records now',
    from_key: 'the one that had them',
    changed_on: 'day of the matching',
  },
  select: 'select entity, kind, cluster_key, from_key, changed_on from cluster_change',
};

export const MATCHING_VIEWS: readonly ViewSpec[] = [
  CONTACT_KEYS,
  CONTACT_CHANNELS,
  pairsOf('pairs', 'contact'),
  pairsOf('organisation_pairs', 'organisation'),
  CLUSTER_CHANGES,
];
