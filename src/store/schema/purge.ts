// Tables of the purge: plans, what was handed to the sources, tombstones, the log. Data only; one part of the first migration.

/** Columns named *_by hold names of staff. Figures and reasons of overridden guards are kept as they were typed. */
const PLANS = `
create table purge_plan (
  plan_id text primary key,
  sha256 text not null,
  file text not null,
  state text not null,
  planned_on text not null,
  planned_by text not null,
  valid_through text not null,
  register_sha256 text not null,
  law_sha256 text not null,
  people integer not null,
  approved_at text,
  approved_by text,
  second_by text,
  applied_on text,
  applied_run integer,
  erased_people integer,
  erased_records integer,
  kept text,
  lists text
) strict, without rowid;

create table purge_override (
  plan_id text not null references purge_plan,
  guard text not null,
  source text not null,
  entity text not null,
  figure text not null,
  reason text not null,
  primary key (plan_id, guard, source, entity)
) strict, without rowid;

create table purge_blocked (
  plan_id text not null references purge_plan,
  purpose_id text not null,
  why text not null,
  primary key (plan_id, purpose_id)
) strict, without rowid;
`;

/** What each source still has to delete, or showed to have deleted. The keys go when the source is verified. */
const DELETIONS = `
create table deletion (
  plan_id text not null references purge_plan,
  source text not null,
  source_id text not null,
  person_group blob not null,
  state text not null,
  claimed_on text,
  seen_on text,
  primary key (source, source_id, plan_id)
) strict, without rowid;
`;

/**
 * `person_group`: a random number that the tombstones of one person share; `key_check`: the sign of the key of the hash; `erased_for`:
 * retention, objection or erasure. A return is in quarantine while `erased_for` is erasure and nobody released it.
 */
const TOMBSTONES = `
create table tombstone (
  hash blob not null,
  kind text not null,
  person_group blob not null,
  plan_id text not null,
  erased_on text not null,
  expires_on text,
  key_check text not null,
  erased_for text not null,
  primary key (hash, person_group)
) strict, without rowid;

create table reappearance (
  person_group blob not null,
  source text not null,
  source_id text not null,
  kinds text not null,
  erased_on text not null,
  seen_on text not null,
  is_new_relation integer not null,
  erased_for text not null,
  released_on text,
  released_by text,
  release_reason text,
  primary key (person_group, source, source_id)
) strict, without rowid;

create table purge_setting (name text primary key, value text not null) strict, without rowid;
`;

/** Management information of what was erased: no person, no free text. */
const ROLL_UP = `
create table roll_up (
  organisation text not null,
  year text not null,
  type text not null,
  outcome text not null,
  count integer not null,
  value real not null,
  primary key (organisation, year, type, outcome)
) strict, without rowid;
`;

/** Where reports, lists and files for the sources were written when it was not in `out/`. */
const OUTPUTS = `
create table output (path text primary key, written_on text not null) strict, without rowid;
`;

const LOG = `
create table audit_log (
  sequence integer primary key,
  at text not null,
  kind text not null,
  commitment text not null,
  hash text not null,
  salt text,
  payload text
) strict;
`;

export const PURGE_TABLES: string = PLANS + DELETIONS + TOMBSTONES + ROLL_UP + OUTPUTS + LOG;
