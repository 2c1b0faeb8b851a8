// Tables of matching: persons and organisations, the pairs between them, what people judged of them, and the trained model.
// Data only; one part of the first migration.

/** By entity: the table of its clusters, the column that names one, and the table of its pairs. */
export const MATCHED = {
  contact: { members: 'person_member', key: 'person_key', pairs: 'pair' },
  organisation: { members: 'organisation_member', key: 'organisation_key', pairs: 'organisation_pair' },
} as const;

/** Entities that are matched. */
export type MatchedEntity = keyof typeof MATCHED;

/**
 * SQL of whether what the last matching made is of the records of now. Any import since may have brought others: until the next matching
 * nobody is to take its persons and pairs for those of now.
 */
export const isMatchedSql = (entity: MatchedEntity): string =>
  `(select matched.snapshot_id from matched where matched.entity = '${entity}') = (select max(snapshot_id) from snapshot)`;

/** Finds the records of a cluster. */
export const clusterIndex = (entity: MatchedEntity): string => {
  const { members, key } = MATCHED[entity];
  return `create index ${members}_cluster on ${members} (${key})`;
};

/**
 * Weight in milli-bits. Evidence: `comparison:level`, separated by spaces; many pairs have the same. Pairs are no foreign keys of records:
 * they go before a record does, and to look each record up took four times the writing, and all pairs for each record that went.
 */
const clusters = (entity: MatchedEntity): string => {
  const { members, key, pairs } = MATCHED[entity];
  return `create table ${members} (
  record_id integer primary key references ${entity}_record,
  ${key} text not null
) strict;

${clusterIndex(entity)};

create table ${pairs} (
  record_a integer not null,
  record_b integer not null,
  zone text not null,
  weight integer not null,
  evidence_id integer not null,
  primary key (record_a, record_b)
) strict, without rowid;

create table ${pairs}_evidence (
  evidence_id integer primary key,
  evidence text not null
) strict;`;
};

/**
 * What somebody said of two records, kept for ever and keyed on their ids in their sources. `known_member` holds the clusters
 * of more than one record as the last matching left them, with the ids that records had then, so that merges and splits can be told
 * after an import. `match_memory` holds what it saw of the records it compared and which pairs came near, as named bytes; an erasure
 * empties it. `matched`: the last snapshot that a matching saw. `renewed_fact`: facts of contacts that are others since, by their place,
 * of rows that stayed.
 */
export const MATCHING_TABLES: string = `${clusters('contact')}

${clusters('organisation')}

create table judgement (
  entity text not null,
  source_a text not null,
  id_a text not null,
  source_b text not null,
  id_b text not null,
  verdict text not null check (verdict in ('same', 'different', 'unsure')),
  judged_on text not null,
  weight integer not null,
  primary key (entity, source_a, id_a, source_b, id_b)
) strict, without rowid;

create table matched (
  entity text primary key,
  snapshot_id integer not null
) strict, without rowid;

create table renewed_fact (
  record_id integer not null,
  fact integer not null,
  primary key (record_id, fact)
) strict, without rowid;

create table match_model (
  entity text primary key,
  model text not null,
  records integer not null,
  last_snapshot integer not null
) strict, without rowid;

create table match_memory (
  memory_id integer primary key,
  entity text not null,
  edition text not null,
  part text not null,
  bytes blob not null,
  unique (entity, edition, part)
) strict;

create table known_member (
  entity text not null,
  record_key text not null,
  cluster_key text not null,
  record_id integer not null,
  primary key (entity, record_key)
) strict, without rowid;

create table cluster_change (
  change_id integer primary key,
  entity text not null,
  kind text not null check (kind in ('merged', 'split', 'renamed')),
  cluster_key text not null,
  from_key text not null,
  changed_on text not null
) strict;`;
