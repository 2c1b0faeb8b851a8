// The tables, as numbered migrations. May not hold a query. Text as exported stays TEXT; raw bytes are BLOBs; a boolean
// is 1, 0 or null for unknown. Columns named *_on are civil dates (YYYY-MM-DD), *_at instants, *_key canonical text.
// One list of tables, so longer than a file of code may be.

import { FACTS, type FactName, LIST_FACTS } from '../../model/facts.ts';
import { ENTITIES } from '../../model/field.ts';
import { LAW_TABLES } from './law.ts';
import { MATCHING_TABLES } from './matching.ts';
import { PURGE_TABLES } from './purge.ts';

/** "DWST": tells a store from any other SQLite file. */
export const APPLICATION_ID = 0x44575354;

/** SQL of the 1-based number in its file of a record of that table. */
export const rowOf = (
  record: string,
): string => `(select stretch.row + ${record}.record_id - stretch.first_id from stretch
    where stretch.file_id = ${record}.file_id and stretch.first_id <= ${record}.record_id order by stretch.first_id desc limit 1)`;

/**
 * Where records stand in a file: `count` of them that follow each other in the file and in their ids. Not in the record itself: one that
 * merely moved stays as it is. An id of a stretch may belong to no record any more.
 */
const STRETCH = `create table stretch (
  file_id integer not null references file,
  first_id integer not null,
  position integer not null,
  row integer not null,
  count integer not null,
  primary key (file_id, first_id)
) strict, without rowid;`;

/**
 * One table per entity, of one shape: whose file it is, its facts as one JSONB array, its raw bytes; and a view that
 * names the facts. So a record is bound as four values, however many facts it has. (Generated columns would name them too,
 * but SQLite computes those for every row it writes, which costs three times the row.)
 */
const RECORD_TABLES = ENTITIES.map(entity => {
  const facts = FACTS[entity].flatMap((name, index) =>
    LIST_FACTS.has(name) ? [] : [`facts ->> ${index} as ${name}`],
  );
  return `create table ${entity}_record (
  record_id integer primary key,
  file_id integer not null references file,
  source_id text not null,
  is_shared_id integer not null default 0,
  facts blob not null,
  raw blob not null
) strict;
create index ${entity}_shared_id on ${entity}_record (source_id) where is_shared_id = 1;

create view ${entity} as
select record_id, file_id, source_id, is_shared_id, raw,
  ${rowOf(`${entity}_record`)} as row,
  ${facts.join(',\n  ')}
from ${entity}_record;`;
}).join('\n\n');

/** The items of a list of facts of a contact, one row each. */
const itemsOf = (name: FactName<'contact'>): string =>
  `from contact_record, json_each(facts, '$[${FACTS.contact.indexOf(name)}]') item`;

const FIRST = `
create table run (
  run_id integer primary key,
  command text not null,
  started_at text not null,
  finished_at text,
  today text not null,
  tool_version text not null
) strict;

create table snapshot (
  snapshot_id integer primary key,
  run_id integer not null references run,
  source text not null,
  entity text not null,
  profile text,
  exported_at text not null,
  imported_on text not null,
  country text not null,
  is_partial integer not null,
  is_current integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  gone integer not null,
  gone_asked integer not null default 0,
  repeated_on text,
  returns_checked integer not null default 0
) strict;
create unique index snapshot_current on snapshot (source, entity) where is_current = 1;

create table lost_column (
  source text not null,
  entity text not null,
  list text not null,
  header text not null,
  field text not null,
  suggestion text,
  lost_on text not null,
  primary key (source, entity, list, header)
) strict, without rowid;

create table column_gone (
  source text not null,
  header text not null,
  primary key (source, header)
) strict, without rowid;

create table file (
  file_id integer primary key,
  snapshot_id integer not null references snapshot,
  name text not null,
  sha256 text not null,
  reading text not null,
  bytes integer not null,
  encoding text not null,
  dialect text not null,
  header_line integer not null,
  preamble_lines integer not null,
  footer_lines integer not null,
  columns text not null,
  prefix blob not null,
  suffix blob not null,
  read_count integer not null,
  stored_count integer not null,
  rejected_count integer not null,
  skipped_count integer not null,
  erased_count integer not null default 0,
  replaced_count integer not null default 0
) strict;

${STRETCH}

${RECORD_TABLES}

create view contact_point as
select record_id, item.value ->> 0 as field, item.value ->> 1 as value, item.value ->> 2 as key
${itemsOf('points')};

create view contact_signal as
select record_id, item.value ->> 0 as type, item.value ->> 1 as occurred_on
${itemsOf('signals')};

create view contact_label as
select record_id, item.value as label
${itemsOf('labels')};

create table first_seen (
  source text not null,
  entity text not null,
  source_id text not null,
  imported_on text not null,
  primary key (source, entity, source_id)
) strict, without rowid;

create table arrival (
  entity text not null,
  first_id integer not null,
  snapshot_id integer not null,
  imported_on text not null,
  primary key (entity, first_id)
) strict, without rowid;

create table other_piece (
  file_id integer not null references file,
  position integer not null,
  line integer,
  reason text,
  width integer,
  raw blob not null
) strict;

${MATCHING_TABLES}

${LAW_TABLES}

${PURGE_TABLES}

create table rule_run (
  run_id integer not null references run,
  rule text not null,
  status text not null,
  severity text not null,
  options text not null,
  looked integer not null,
  not_applicable text not null,
  records integer,
  primary key (run_id, rule)
) strict, without rowid;

create table check_run (
  run_id integer primary key references run,
  is_whole integer not null,
  records integer,
  records_with_error integer,
  records_with_warning integer,
  records_past_retention integer,
  persons_past_retention integer,
  records_in_duplicate_group integer,
  duplicate_groups integer
) strict;

create table finding (
  run_id integer not null references run,
  fingerprint text not null,
  rule text not null,
  record_key text not null,
  field text,
  message text not null,
  data text not null,
  related text not null,
  rests_on text,
  records integer not null default 1,
  primary key (run_id, fingerprint)
) strict, without rowid;

create table waiver (
  fingerprint text primary key,
  rule text not null,
  record_key text not null,
  field text,
  reason text not null,
  waived_on text not null,
  until_on text not null
) strict, without rowid;

create table improvement (
  improvement_id integer primary key autoincrement,
  what text not null,
  owner text not null,
  due_on text not null,
  rule text not null,
  target integer,
  added_run integer not null references run,
  closed_run integer references run,
  outcome text
) strict;

create table action (
  action_id integer primary key,
  record_key text not null,
  kind text not null,
  state text not null,
  confidence text not null,
  rule text not null,
  fingerprint text not null,
  field text,
  from_text text,
  to_text text,
  into_key text,
  proposed_run integer not null,
  accepted_run integer,
  handed_over_run integer,
  settled_run integer,
  outcome text
) strict;
create unique index action_identity
  on action (record_key, kind, coalesce(field, ''), coalesce(from_text, ''), coalesce(to_text, ''), coalesce(into_key, ''))
  where state in ('proposed', 'accepted', 'handed_over', 'not_landed') or outcome = 'declined';
`;

/** One entry a version of the store; an entry, once released, is never changed. */
export const MIGRATIONS: readonly string[] = [FIRST];
