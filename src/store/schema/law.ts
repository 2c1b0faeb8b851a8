// Tables of purposes and time: decisions per person, what each system must keep, labels, holds, and the register they rest
// on. Data only; one part of the first migration.

import { REQUEST_TABLES } from './requests.ts';

/**
 * What the life cycle decided. It is made anew by every assessment, which writes persons in the order of their keys; labels
 * come in no order of records, so their table has no key to keep in order. What many persons or labels have in common stands
 * once: what was decided as a kind, what it rests on beside that as reasons, what floors and holds keep as scopes; it holds no value of a
 * person. `silent_since`: what the one purpose of a person ended by silence is counted from, where that is not the last signal. The parts of reasons are the items of a JSON list, without its brackets; the groups of a
 * scope are JSON. A refusal without a purpose is about every one.
 */
const DECISIONS = `
create table assessment_kind (
  kind_id integer primary key,
  state text not null,
  side text not null,
  purpose_id text,
  last_signal_type text,
  last_signal_source text,
  counted_from text,
  blocker text,
  undecided_reason text
) strict;

create table assessment_reasons (
  reasons_id integer primary key,
  purposes text,
  others text
) strict;

create table assessment_scope (
  scopes_id integer not null,
  source text not null,
  kept_by text not null,
  field_groups text not null,
  state text not null,
  deletable_from text,
  primary key (scopes_id, source, kept_by)
) strict, without rowid;

create table assessment (
  person_key text primary key,
  kind_id integer not null,
  counted_on text,
  silent_since text,
  no_purpose_since text,
  deletable_from text,
  inactive_since text,
  reasons_id integer,
  scopes_id integer
) strict, without rowid;

create table label_kind (
  kind_id integer primary key,
  label_source text not null,
  label text not null,
  purpose_id text,
  state text not null,
  age_from text,
  reviewed_by text
) strict;

create table label_assessment (
  record_id integer not null,
  kind_id integer not null,
  age_on text,
  review_due_on text,
  lapses_on text
) strict;

create table refusal (
  person_key text not null,
  channel text not null,
  purpose_id text not null,
  primary key (person_key, channel, purpose_id)
) strict, without rowid;
`;

/** What only history knows, and what people said. It stays when a snapshot gives way. */
const HISTORY = `
create table noticed (
  source text not null,
  source_id text not null,
  what text not null,
  noticed_on text not null,
  primary key (source, source_id, what)
) strict, without rowid;

create table label_attestation (
  source text not null,
  source_id text not null,
  label_source text not null,
  label text not null,
  decision text not null,
  reviewed_by text not null,
  reviewed_on text not null,
  reason text,
  primary key (source, source_id, label_source, label, reviewed_on)
) strict, without rowid;

create table hold (
  hold_id integer primary key autoincrement,
  record_key text not null,
  systems text,
  categories text,
  reason text not null,
  basis text,
  placed_on text not null,
  placed_by text not null,
  until_on text,
  released_on text,
  released_by text,
  release_reason text
) strict;
`;

/** The register as it was at the last assessment, for rules and reports. Lists are JSON. */
const REGISTER = `
create table register_setting (name text primary key, value text) strict, without rowid;

create table register_purpose (
  purpose_id text primary key,
  position integer not null,
  title text not null,
  article text not null,
  department text,
  person text,
  review text,
  review_lapse text,
  text_versions text not null,
  refresh text,
  channels text not null,
  customer_exception text,
  categories_max text,
  applies_when text not null,
  ends_when text not null,
  retention text not null,
  retention_why text
) strict, without rowid;

create table register_label (
  source text not null,
  label text not null,
  purpose_id text not null,
  primary key (source, label)
) strict, without rowid;

create table register_staff (
  department text not null,
  person text not null,
  primary key (department, person)
) strict, without rowid;

create table register_category (
  category text not null,
  field text not null,
  special text,
  primary key (category, field)
) strict, without rowid;

create table register_system (
  source text primary key,
  processor text,
  bin_days integer not null,
  backup_days integer not null,
  max_age_hours integer,
  owner text
) strict, without rowid;

create table register_processor (
  processor_id text primary key,
  name text not null,
  signed_on text,
  ends_on text,
  country text
) strict, without rowid;
`;

export const LAW_TABLES: string = DECISIONS + HISTORY + REGISTER + REQUEST_TABLES;

/** What rests on the current records as a whole, and goes when any of them do. */
export const DERIVED_TABLES: readonly string[] = [
  'assessment',
  'assessment_kind',
  'assessment_reasons',
  'assessment_scope',
  'label_assessment',
  'label_kind',
  'refusal',
];
