// The table of requests of persons. Data only; one part of the first migration.

export const REQUEST_TABLES = `
create table request (
  request_id integer primary key autoincrement,
  record_key text not null,
  type text not null,
  received_on text not null,
  opened_by text not null,
  identity text,
  due_on text not null,
  ultimate_on text not null,
  extended_on text,
  extension_reason text,
  answer text,
  answer_reason text,
  decided_on text,
  decided_by text,
  closed_on text,
  closed_by text,
  close_reason text
) strict;
`;
