// Views of what sources keep in lists beside their contacts: deals, consents, suppressions, labels. Part of the documented
// read API. Data only. A column that is null is unknown, never "no".

import { CONSENT_TEXTS, DEAL_TEXTS, FACTS, LIST_FACTS, SUPPRESSION_TEXTS } from '../../model/facts.ts';
import type { Entity } from '../../model/field.ts';
import { rowOf } from '../schema/schema.ts';
import type { ViewSpec } from './view-spec.ts';

/** Columns that all of these views have. */
const SHARED = {
  record_key: 'record key, source/entity/id',
  source: 'name of the source',
  source_id: 'id in the source; starts with ~ when the list has no id column',
  row: '1-based record number in its file',
  is_shared_id: '1 when another record of the list has the same id',
  contact_key: 'record key of the contact of the same source that it names by id; null when it names none so',
  email: 'address it names, as exported',
  email_key: 'that address as it compares; null when it is none',
} as const;

/** SQL of a fact of `own`, or of its row. A list stays JSON. */
function factOf(entity: Entity, fact: string): string {
  if (fact === 'row') return rowOf('own');
  const place = (FACTS[entity] as readonly string[]).indexOf(fact);
  return `own.facts ${LIST_FACTS.has(fact) ? '->' : '->>'} ${place}`;
}

function fromCurrent(entity: Entity): string {
  return `from ${entity}_record own
join file on file.file_id = own.file_id
join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1`;
}

function keysOf(entity: Entity): string {
  return `snapshot.source || '/${entity}/' || own.source_id as record_key, snapshot.source,
  snapshot.source || '/contact/' || (${factOf(entity, 'contact_id')}) as contact_key`;
}

/** A view of one such list; `facts`: what each further column holds. */
function listView(
  list: { readonly name: string; readonly entity: Entity; readonly about: string },
  facts: Readonly<Record<string, string>>,
): ViewSpec {
  const { name, entity, about } = list;
  const own = ['row', 'email', 'email_key', ...Object.keys(facts)];
  return {
    name,
    about,
    columns: { ...SHARED, ...facts },
    select: `
select ${keysOf(entity)}, own.source_id, own.is_shared_id,
  ${own.map(fact => `${factOf(entity, fact)} as ${fact}`).join(', ')}
${fromCurrent(entity)}`,
  };
}

const CHANNELS = { channels: 'JSON list of [channel, 1 may or 0 may not]: email, phone, sms, post or any' };
const asExported = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map(name => [name, 'text as exported']));

const DEALS = listView(
  { name: 'deals', entity: 'deal', about: 'One row per deal (opportunity, lead) of the current snapshots.' },
  {
    organisation_id: 'id of the organisation it is with, in the same source',
    is_open:
      '1 while it runs, 0 when it is closed, null when the source does not say or its words are not understood',
    is_won: '1 won, 0 lost, null when it is neither or not said',
    created_on: 'created in the source',
    modified_on: 'last modified in the source',
    closed_on: 'closed in fact',
    expected_close_on: 'expected to close',
    last_activity_on: "the source's own last activity on it",
    ...asExported(DEAL_TEXTS),
  },
);

const CONSENTS = listView(
  {
    name: 'consents',
    entity: 'consent',
    about:
      'One row per consent that a source keeps in a list of its own. What contacts say themselves is not here.',
  },
  {
    given_on: 'given; when the list only says when the row was made, that day',
    reviewed_on: 'last confirmed',
    withdrawn_on: 'withdrawn',
    expires_on: 'last day',
    ...CHANNELS,
    unreadable_dates: 'names of date fields that could not be read, separated by spaces; null: none',
    ...asExported(CONSENT_TEXTS),
  },
);

const SUPPRESSIONS = listView(
  {
    name: 'suppressions',
    entity: 'suppression',
    about:
      'One row per entry of the lists of those who may not be approached (blacklist, opt-outs, do-not-call).',
  },
  {
    phone_key: 'the last nine digits of the number it names; null when it names none',
    ...CHANNELS,
    withdrawn_on: 'since when; when the list only says when the row was made, that day',
    email_bounces: '1 when the source marks the address as bouncing',
    bounced_on: 'last bounce',
    ...asExported(SUPPRESSION_TEXTS),
  },
);

const LABEL_ASSIGNMENTS: ViewSpec = {
  name: 'label_assignments',
  about: 'One row per contact and label of the lists of labels that a source exports beside its contacts.',
  columns: {
    record_key: 'record key of the row of the list',
    source: SHARED.source,
    row: SHARED.row,
    contact_key: SHARED.contact_key,
    email: SHARED.email,
    email_key: SHARED.email_key,
    label: 'the label as exported',
    assigned_on: 'assigned; when the list only says when the row was made, that day',
    reviewed_on: 'last reviewed',
  },
  select: `
select ${keysOf('label_list')}, item.value as label,
  ${['row', 'email', 'email_key', 'assigned_on', 'reviewed_on'].map(fact => `${factOf('label_list', fact)} as ${fact}`).join(', ')}
${fromCurrent('label_list')}
join json_each(own.facts, '$[${FACTS.label_list.indexOf('labels')}]') item`,
};

const WITH_NOTES = ['contact', 'organisation', 'activity', 'deal'] as const;

const NOTES: ViewSpec = {
  name: 'notes',
  about:
    'One row per record of the current snapshots with free text: its notes, of an activity its subject too, several columns one under another.',
  columns: {
    record_key: SHARED.record_key,
    source: SHARED.source,
    entity: 'contact, organisation, activity or deal',
    value: 'the text as exported',
  },
  select: WITH_NOTES.map(
    entity => `
select snapshot.source || '/${entity}/' || own.source_id as record_key, snapshot.source, '${entity}' as entity,
  ${factOf(entity, 'notes')} as value
${fromCurrent(entity)}
where ${factOf(entity, 'notes')} is not null`,
  ).join('\nunion all'),
};

export const LIST_VIEWS: readonly ViewSpec[] = [DEALS, CONSENTS, SUPPRESSIONS, LABEL_ASSIGNMENTS, NOTES];
