// The tables, as numbered migrations. May not hold a query. Text as exported stays TEXT; raw bytes are BLOBs; a boolean
// is 1, 0 or null for unknown. Columns named *_on are civil dates (YYYY-MM-DD), *_at instants, *_key canonical text.

/** "DWST": tells a store from any other SQLite file. */
export const APPLICATION_ID = 0x44575354;

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
  is_partial integer not null,
  is_current integer not null,
  added integer not null,
  changed integer not null,
  unchanged integer not null,
  gone integer not null
) strict;
create unique index snapshot_current on snapshot (source, entity) where is_current = 1;

create table file (
  file_id integer primary key,
  snapshot_id integer not null references snapshot,
  name text not null,
  sha256 text not null,
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
  skipped_count integer not null
) strict;

create table contact (
  record_id integer primary key,
  file_id integer not null references file,
  position integer not null,
  row integer not null,
  line integer not null,
  source_id text not null,
  is_shared_id integer not null default 0,
  shows_active integer,
  country text not null,
  created_on text,
  label_assigned_on text,
  label_reviewed_on text,
  unreadable_dates text,
  given_key text,
  initial_key text,
  family_key text,
  email_key text,
  phone_key text,
  mobile_key text,
  address_key text,
  birth_on text,
  honorific_prefix text,
  initials text,
  given_name text,
  additional_name text,
  name_infix text,
  family_name text,
  formatted_name text,
  email text,
  telephone text,
  mobile text,
  street text,
  house_number text,
  house_number_suffix text,
  postal_code text,
  locality text,
  organisation_id text,
  organisation_name text,
  owner text,
  department text,
  raw blob not null
) strict;

create table organisation (
  record_id integer primary key,
  file_id integer not null references file,
  position integer not null,
  row integer not null,
  line integer not null,
  source_id text not null,
  is_shared_id integer not null default 0,
  country text not null,
  created_on text,
  organisation_name text,
  email text,
  telephone text,
  street text,
  house_number text,
  house_number_suffix text,
  postal_code text,
  locality text,
  owner text,
  raw blob not null
) strict;

create table activity (
  record_id integer primary key,
  file_id integer not null references file,
  position integer not null,
  row integer not null,
  line integer not null,
  source_id text not null,
  is_shared_id integer not null default 0,
  type text not null,
  occurred_on text,
  contact_id text,
  organisation_id text,
  is_open integer,
  raw blob not null
) strict;

create table contact_point (
  record_id integer not null references contact,
  field text not null,
  value text not null,
  key text
) strict;

create table contact_signal (
  record_id integer not null references contact,
  type text not null,
  occurred_on text not null
) strict;

create index contact_signal_record on contact_signal (record_id);

create table contact_label (
  record_id integer not null references contact,
  label text not null
) strict;

create table other_piece (
  file_id integer not null references file,
  position integer not null,
  line integer,
  reason text,
  width integer,
  raw blob not null
) strict;

create table person_member (
  record_id integer primary key references contact,
  person_key text not null
) strict;

create index person_member_person on person_member (person_key);

create table pair (
  record_a integer not null references contact,
  record_b integer not null references contact,
  zone text not null,
  evidence text not null,
  primary key (record_a, record_b)
) strict, without rowid;

create table assessment (
  person_key text primary key,
  state text not null,
  purpose_id text,
  last_signal_on text,
  last_signal_type text,
  last_signal_source text,
  counted_from text,
  counted_on text,
  no_purpose_since text,
  deletable_from text,
  blocker text,
  undecided_reason text
) strict;

create table label_assessment (
  record_id integer not null references contact,
  label text not null,
  purpose_id text,
  state text not null,
  age_on text,
  age_from text,
  review_due_on text,
  primary key (record_id, label)
) strict, without rowid;

create table rule_run (
  run_id integer not null references run,
  rule text not null,
  status text not null,
  severity text not null,
  options text not null,
  looked integer not null,
  not_applicable text not null,
  primary key (run_id, rule)
) strict, without rowid;

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
  primary key (run_id, fingerprint)
) strict, without rowid;

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
  handed_over_run integer
) strict;
create unique index action_identity
  on action (record_key, kind, coalesce(field, ''), coalesce(from_text, ''), coalesce(to_text, ''), coalesce(into_key, ''))
  where state in ('proposed', 'accepted', 'handed_over');
`;

/** One entry a version of the store; an entry, once released, is never changed. */
export const MIGRATIONS: readonly string[] = [FIRST];
