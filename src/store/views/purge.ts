// Views of the purge, part of the documented read API: what the sources still have to delete, who came back, and what was
// rolled up. Data only.

import type { ViewSpec } from './view-spec.ts';

const DELETIONS: ViewSpec = {
  name: 'deletions',
  about:
    'Records that were erased here and that their source was handed for deletion, until every source of the plan is verified.',
  columns: {
    record_key:
      'record key, source/entity/id; the record is not here any more, unless an export still held it',
    source: 'name of the source',
    plan_id: 'the plan that erased it',
    state: 'pending, claimed, absent, not_landed, reappeared or verified',
    claimed_on: 'day on which the source was handed its list; null: not yet',
    seen_on: 'day of the export that last showed something; null: none did',
  },
  select: `
select source || '/contact/' || source_id as record_key, source, plan_id, state, claimed_on, seen_on from deletion`,
};

const REAPPEARANCES: ViewSpec = {
  name: 'reappearances',
  about: 'Records in which somebody who was erased was recognised.',
  columns: {
    record_key: 'record key, source/entity/id',
    source: 'name of the source',
    kinds:
      'what recognised them, separated by spaces: record, email, email_without_tag, iban, phone, name_and_birth, address_and_name',
    erased_on: 'day of the erasure',
    seen_on: 'day on which they were first seen again',
    is_new_relation: '1: in touch since the erasure, so this is a new relation; else 0',
    erased_for:
      'retention; erasure: they had asked for it (GDPR 17), so it is in quarantine; objection: they had objected (GDPR 21)',
    released_on: 'day on which the quarantine ended; null: it runs, or there is none',
  },
  select: `
select source || '/contact/' || source_id as record_key, source, kinds, erased_on, seen_on, is_new_relation, erased_for, released_on
from reappearance`,
};

const ROLL_UPS: ViewSpec = {
  name: 'roll_ups',
  about:
    'Management information of people who were erased: counts and values, no person. What hangs on no legal person is told from five up.',
  columns: {
    organisation: 'name of a legal person; empty: all others together',
    year: 'year, empty when not known',
    type: 'deal, or a type of activity',
    outcome: 'won, lost, open or empty',
    count: 'how many',
    value: 'sum of the amounts, as the source has them',
  },
  select: `
select organisation, year, type, outcome, count, value from roll_up where organisation <> '' or count >= 5`,
};

export const PURGE_VIEWS: readonly ViewSpec[] = [DELETIONS, REAPPEARANCES, ROLL_UPS];
