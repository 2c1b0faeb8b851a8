// Views of purposes and time, part of the documented read API. Data only. A column that is null is unknown, never "no".
// Longer than a file of code may be for that.

import type { ViewSpec } from './view-spec.ts';

const ASSESSMENTS: ViewSpec = {
  name: 'assessments',
  about:
    'The life cycle of each person over all sources, as of the day of the run. A record of a legal person has none.',
  columns: {
    person_key: 'the person',
    state: 'active, review_due, no_purpose, inactive, restricted, retention_expired or undecided',
    side: 'what stands beside it, separated by spaces: held request_open deceased contested',
    purpose_id: 'the purpose that lasts longest; null when none applies',
    last_signal_on: 'latest counted signal',
    last_signal_type: 'its type',
    last_signal_source: 'its source',
    counted_from: 'signal, created or import: what the period was counted from',
    counted_on: 'the date it was counted from',
    no_purpose_since: 'the day after the last purpose ended or will end',
    deletable_from: 'the first day after the retention period (the ceiling; floors are in retention_scopes)',
    inactive_since: 'day on which a source was first seen to show it inactive; null when none does',
    flag_lag_days: 'days from no_purpose_since to inactive_since; negative when the flag came first',
    blocker: 'activity type that is still open and stands in the way of deletion; null when none',
    undecided_reason: 'column_lost, no_date, unreadable_date or uncertain_twin',
    reasons:
      'JSON list, one item per purpose, floor and hold: {purpose, in_force, ends_on, ended_by, counted_on, kept_through} or {floor, law, systems, keeps, counted_on, kept_through} or {hold, systems, keeps, kept_through}; kept_through null: no end is known; systems or keeps of a hold null: all of them',
  },
  select: `
select person_key, state, side, purpose_id, case when counted_from = 'signal' then counted_on end as last_signal_on,
  last_signal_type, last_signal_source, counted_from, counted_on,
  no_purpose_since, deletable_from, inactive_since,
  cast(julianday(inactive_since) - julianday(no_purpose_since) as integer) as flag_lag_days,
  blocker, undecided_reason,
  '[' || concat_ws(',', coalesce(reasons.purposes, case when purpose_id is not null then json_object('purpose', purpose_id,
    'in_force', json(case when state in ('active', 'review_due') then 'true' else 'false' end),
    'ends_on', date(no_purpose_since, '-1 day'), 'ended_by', case when no_purpose_since is not null then 'no_signal' end,
    'counted_on', case when no_purpose_since is not null then coalesce(silent_since, counted_on) end,
    'kept_through', date(deletable_from, '-1 day')) end), reasons.others) || ']' as reasons
from assessment join assessment_kind using (kind_id) left join assessment_reasons reasons using (reasons_id)`,
};

const RETENTION_SCOPES: ViewSpec = {
  name: 'retention_scopes',
  about:
    'What each system may still hold of a person, per group of fields: a floor or hold protects only in the systems it names, and only the fields it keeps. Group * is everything that no other row of that system names.',
  columns: {
    person_key: 'the person',
    source: 'name of the source',
    field_group: 'a category of the register, or * for the rest',
    state: 'kept, restricted, retention_expired or undecided',
    deletable_from:
      'the first day it may and must be gone: after the ceiling and every floor; null when not known',
    kept_by: 'floor:<id> or hold:<id> that keeps it beyond the ceiling; null when none does',
  },
  select: `
select person_key, scope.source, item.value as field_group, scope.state, scope.deletable_from, scope.kept_by
from assessment join assessment_scope scope using (scopes_id), json_each(scope.field_groups) item
union all
select assessment.person_key, member.source, '*',
  case when kind.state in ('retention_expired', 'restricted') then 'retention_expired'
    when kind.state = 'undecided' then 'undecided' else 'kept' end,
  assessment.deletable_from, null
from assessment
join assessment_kind kind using (kind_id)
join (select distinct person_member.person_key, snapshot.source from person_member
  join contact_record using (record_id) join file using (file_id) join snapshot using (snapshot_id)) member
  on member.person_key = assessment.person_key
where not exists (select 1 from assessment_scope scope
  where scope.scopes_id = assessment.scopes_id and scope.source = member.source and instr(scope.field_groups, '"*"') > 0)`,
};

const LABELS: ViewSpec = {
  name: 'labels',
  about: 'One row per contact and label.',
  columns: {
    record_key: 'record key, source/entity/id',
    source: 'name of the source',
    label_source: 'the source that gives it: that of the record, or of a list beside it',
    label: 'the label as exported',
    purpose_id: 'the purpose the register maps it to; null when it maps to none',
    state:
      'active, review_due (within a month), overdue, review_unknown, expired, withdrawn, orphan, purpose_closed or undated',
    age_on: 'the date that says how old it is',
    age_from: 'assigned, reviewed, noticed or created: which date stood in',
    review_due_on: 'last day on which it need not be reviewed',
    lapses_on: 'last day before the register proposes to end it for want of review; null when it does not',
    reviewed_by: 'who attested it last; null when nobody did here',
  },
  select: `
select snapshot.source || '/contact/' || contact.source_id as record_key, snapshot.source,
  kind.label_source, kind.label, kind.purpose_id, kind.state, assessed.age_on, kind.age_from,
  assessed.review_due_on, assessed.lapses_on, kind.reviewed_by
from contact_record contact
join file on file.file_id = contact.file_id
join snapshot on snapshot.snapshot_id = file.snapshot_id and snapshot.is_current = 1
join label_assessment assessed on assessed.record_id = contact.record_id
join label_kind kind on kind.kind_id = assessed.kind_id`,
};

const REFUSALS: ViewSpec = {
  name: 'refusals',
  about:
    'Ways in which a person may not be approached, over all sources: by what contacts, lists of opt-outs and lists of consents say, and by objections that were not refused. Nobody has a row for what no source says.',
  columns: {
    person_key: 'the person',
    channel: 'email, phone, sms, post or any',
    purpose_id: 'the purpose it is about; null: whatever the purpose',
  },
  select: `select person_key, channel, nullif(purpose_id, '') as purpose_id from refusal`,
};

const HOLDS: ViewSpec = {
  name: 'holds',
  about: 'Legal holds, released ones included. A hold keeps a whole person in the systems it names.',
  columns: {
    hold_id: 'its number',
    record_key: 'the record it was placed on; it holds for the whole person',
    systems: 'JSON list of sources; null: all',
    categories: 'JSON list of categories; null: every field',
    reason: 'why',
    basis: 'article or case; null when not said',
    placed_on: 'first day',
    until_on: 'last day; null: until it is released',
    released_on: 'day of release; null while it runs',
  },
  select: `
select hold_id, record_key, systems, categories, reason, basis, placed_on, until_on, released_on from hold`,
};

const REQUESTS: ViewSpec = {
  name: 'requests',
  about:
    'Requests of persons (GDPR 15–22), closed ones included. While one is not closed, nothing of the person is purged.',
  columns: {
    request_id: 'its number',
    record_key: 'the record it was made about; it is about the whole person',
    type: 'access, rectify, erase, restrict, portability or object',
    received_on: 'day of receipt',
    due_on: 'last day to answer by the calendar, GDPR 12(3)',
    ultimate_on: 'that day, or the first working day after it, Regulation 1182/71',
    extended_on: 'day the person was told that it takes longer; null when nobody was',
    answer: 'granted, partly or refused; null while it waits',
    decided_on: 'day of the answer',
    closed_on: 'day it was closed; null while it runs',
  },
  select: `
select request_id, record_key, type, received_on, due_on, ultimate_on, extended_on, answer, decided_on, closed_on
from request`,
};

const PURPOSES: ViewSpec = {
  name: 'purposes',
  about: 'The purposes of the register as of the last assessment.',
  columns: {
    purpose_id: 'its id',
    title: 'its title',
    article: 'ground, such as 6(1)(a)',
    department: 'department that runs the process',
    person: 'who answers for it',
    review: 'period after which a label is reviewed',
    review_lapse: 'further period after which it is proposed to end the label',
    text_versions: 'JSON list of versions of the text of consent',
    refresh: 'period after which consent is asked again',
    channels: 'JSON list: email, phone, sms, post; empty when it is no marketing',
    customer_exception: 'why the customer exception of Tw 11.7 holds; null when it is not relied on',
    categories_max: 'JSON list of categories it may hold at most; null when the register does not say',
    applies_when: 'JSON list of conditions',
    ends_when: 'JSON list of ways to end',
    retention: 'period from its end to deletion',
    retention_why: 'the reason for it',
  },
  select: `
select purpose_id, title, article, department, person, review, review_lapse, text_versions, refresh, channels,
  customer_exception, categories_max, applies_when, ends_when, retention, retention_why
from register_purpose order by position`,
};

const STAFF: ViewSpec = {
  name: 'staff',
  about: 'Who works in which department, as far as the register names them.',
  columns: { department: 'the department', person: 'the person, as the register writes them' },
  select: 'select department, person from register_staff',
};

const REGISTER_LABELS: ViewSpec = {
  name: 'register_labels',
  about: 'Which label of which source stands for which purpose.',
  columns: { source: 'name of the source', label: 'the label', purpose_id: 'its purpose' },
  select: 'select source, label, purpose_id from register_label',
};

const CATEGORIES: ViewSpec = {
  name: 'categories',
  about: 'Fields per category of personal data.',
  columns: { category: 'its name', field: 'canonical field', special: 'art9.…, art10.criminal, or null' },
  select: 'select category, field, special from register_category',
};

const SYSTEMS: ViewSpec = {
  name: 'systems',
  about: 'The systems of the register, with the agreement of their processor.',
  columns: {
    source: 'name of the source',
    processor_id: 'its processor; null: the controller itself',
    processor_name: 'name of the processor',
    agreement_signed_on: 'day the processor agreement was signed; null when not said',
    agreement_ends_on: 'its last day; null: it runs on',
    country: 'country of the processor',
    bin_days: 'days that deleted records stay in the bin',
    backup_days: 'days that they stay in backups',
    max_age_hours: 'hours an export may be old',
    owner: 'who runs it',
  },
  select: `
select system.source, system.processor as processor_id, processor.name as processor_name,
  processor.signed_on as agreement_signed_on, processor.ends_on as agreement_ends_on, processor.country, system.bin_days,
  system.backup_days, system.max_age_hours, system.owner
from register_system system left join register_processor processor on processor.processor_id = system.processor`,
};

const REGISTER_SETTINGS: ViewSpec = {
  name: 'register_settings',
  about: 'What the register says of itself and of the organisation.',
  columns: {
    name: 'register, sha256, is_example, controller, organisation_type, is_public_body, fiscal_year_end, steward or minors_under',
    value: 'its value as text; null when not said',
  },
  select: 'select name, value from register_setting',
};

export const LAW_VIEWS: readonly ViewSpec[] = [
  ...[ASSESSMENTS, RETENTION_SCOPES, LABELS, HOLDS, REQUESTS, PURPOSES, REGISTER_LABELS, CATEGORIES, SYSTEMS],
  ...[REFUSALS, REGISTER_SETTINGS, STAFF],
];
