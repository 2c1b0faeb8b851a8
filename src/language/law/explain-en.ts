// `person explain` in English.

import { writeArticles } from './articles.ts';
import { writeChannel } from './channels.ts';
import type { ExplainWords } from './explain-words.ts';

export const EXPLAIN_EN: ExplainWords = {
  title: (person, day) => `${person}   as of ${day}`,
  by: (register, hash, edition) =>
    `register ${register}${hash ? ` (sha256 ${hash}…)` : ''}   law pack ${edition}`,
  example: 'This is the built-in example register, not the one of your organisation.',
  heads: {
    looked: 'WHAT WAS LOOKED AT',
    purposes: 'PURPOSES   GDPR 5(1)(b) and 6',
    ceiling: 'CEILING   GDPR 5(1)(e)',
    floors: 'FLOORS AND HOLDS',
    systems: 'PER SYSTEM',
    labels: 'PURPOSE LABELS',
    decision: 'DECISION',
  },
  record: (key, created, imported) =>
    `${key}   ${created ? `created ${created}` : 'no creation date'}, first imported ${imported}`,
  signal: (type, source, day, counts) =>
    `${day}   ${type} (${source})${counts ? '' : ': by the register no contact'}`,
  noSignal: 'no contact is known at all',
  counted: (from, day) =>
    from === 'signal'
      ? `counted from the last contact: ${day}`
      : from === 'created'
        ? `no contact that counts, so counted from the creation: ${day}`
        : `no contact and no creation date, so counted from the first import: ${day}`,
  nothingCounted: 'there is no date to count from',
  unreadable: 'a date that matters cannot be read',
  lost: fields => `column gone from the last export: ${fields.join(', ')}`,
  inactive: since =>
    since ? `the source shows it inactive, seen since ${since}` : 'the source shows it inactive',
  affair: ({ type, source, isOpen, isAssumed, closed }) =>
    isOpen
      ? `${type} (${source}): ${isAssumed ? 'status not understood, taken as open' : 'still open'}`
      : `${type} (${source}): ${closed ? `closed ${closed}` : 'closed or unknown, without a date'}`,
  refusal: (channel, since) =>
    `opted out (${writeChannel('en', channel)})${since ? `, since ${since} at the latest` : ', date unknown'}`,
  consent: (given, withdrawn, expires) =>
    `consent ${[given && `given ${given}`, withdrawn && `withdrawn ${withdrawn}`, expires && `expires ${expires}`].filter(Boolean).join(', ')}`,
  statement: ({ source, purpose, isPurposeKnown, channel, given, isRefused, refused, expires }) =>
    `list of consents (${source}), ${isPurposeKnown ? (purpose ?? 'every purpose') : 'a purpose the register does not know'}, ${writeChannel('en', channel)}: ${
      [
        given && `given ${given}`,
        isRefused && (refused ? `withdrawn or refused ${refused}` : 'withdrawn or refused, date unknown'),
        expires && `expires ${expires}`,
      ]
        .filter(Boolean)
        .join(', ') || 'no date'
    }`,
  twin: day => `perhaps the same person as another record, whose last date is ${day}`,
  twinKept:
    'perhaps the same person as another record, and that one is still kept or has no date that is known',
  noPurpose: 'no purpose of the register ever covered this person',
  purpose: (title, id, article) => `${title} (${id})   basis GDPR ${article}`,
  applies: conditions => `applies with: ${conditions}`,
  condition: {
    label: 'a purpose label',
    record: 'a record',
    signal: (type, period) => `${type} within the last ${period}`,
    open: types => `something open (${types})`,
    recordType: type => `record type ${type}`,
  },
  endless: 'runs on: nothing ends it',
  ended: {
    no_signal: 'no more contact',
    consent_withdrawn: 'consent withdrawn, GDPR 7(3)',
    consent_expired: 'consent expired',
    deceased: 'deceased',
    objected: 'objection to direct marketing, GDPR 21(3)',
    label_ended: 'purpose label ended',
    type_ended: 'no longer this kind of record',
    signal_too_old: 'last signal too old',
    closed: 'closed',
  },
  endSum: (from, period, to, reason) => `purpose ends: ${from} + ${period} = ${to} (${reason})`,
  endOn: (day, reason) => `purpose ends: ${day} (${reason})`,
  endUnknown: reason => `purpose ended on an unknown day (${reason}), so it is never due by itself`,
  inForce: isInForce => (isInForce ? 'in force on that day: yes' : 'in force on that day: no'),
  keepSum: (from, period, to, gone) =>
    `kept after its end: ${from} + ${period} = through ${to}; gone from ${gone}`,
  why: reason => `reason: ${reason}`,
  owner: (department, person) =>
    department || person
      ? `owner: ${[department, person].filter(Boolean).join(', ')}`
      : 'owner: not in the register',
  ceilingOn: (purpose, through, from) =>
    `the purpose that keeps longest is ${purpose}: through ${through}; from ${from} on no purpose allows keeping`,
  ceilingNone: 'no date: a purpose runs on, or a date is missing',
  noFloor: 'no evidence for a statutory period, and no hold',
  floor: (id, law) => `${id}   ${law}`,
  floorRunning: 'the period has not started: something still runs, or its date is unknown',
  floorSum: ({ what, day, anchor, period, through }) =>
    `${what} ${day}${anchor ? `; end of the year ${anchor}` : ''} + ${period} = keep through ${through}`,
  floorKeeps: (systems, groups, fields) => `only in: ${systems}; only: ${groups} (${fields})`,
  hold: ({ id, reason, by, day, until }) =>
    `hold ${id}: ${reason}; placed by ${by} on ${day}, ${until ? `through ${until}` : 'until it is released'}`,
  holdScope: (systems, groups) => `in: ${systems}; for: ${groups}`,
  everySystem: 'every system',
  everything: 'every field',
  scope: ({ source, group, state, from, keptBy }) =>
    `${source}   ${group}: ${state}${from ? `, to be deleted from ${from}` : ''}${keptBy ? ` (${keptBy})` : ''}`,
  rest: 'everything else',
  scopeState: {
    kept: 'may stay',
    restricted: 'must still be kept, for no other use',
    retention_expired: 'must go',
    undecided: 'undecided',
  },
  label: (source, label, purpose, state) =>
    `${source}   "${label}" → ${purpose ?? 'not in the register'}: ${state}`,
  labelAge: (day, from, due, by) =>
    `${from} ${day}${due ? `; review by ${due}` : ''}${by ? `; last attested by ${by}` : ''}`,
  labelState: {
    active: 'in order',
    review_due: 'to be reviewed soon',
    overdue: 'review overdue',
    review_unknown: 'not reviewed as far as this export shows',
    expired: 'consent expired',
    withdrawn: 'consent withdrawn',
    orphan: 'unknown label',
    purpose_closed: 'purpose ended',
    undated: 'age unknown',
  },
  labelAgeFrom: {
    assigned: 'assigned on',
    reviewed: 'reviewed on',
    noticed: 'first seen on',
    created: 'record created on',
  },
  state: {
    active: 'ACTIVE: a purpose is in force',
    review_due: 'REVIEW DUE: a purpose is in force, but a label is past its review',
    no_purpose: 'NO PURPOSE: none is in force; no retention period is over',
    inactive: 'INACTIVE: no purpose is in force any more, and the source shows it',
    restricted: 'RESTRICTED: the retention period is over; only what a floor or hold names stays',
    retention_expired: 'PAST RETENTION: the data must go',
    undecided: 'UNDECIDED: without a reliable date nothing is deleted',
  },
  side: {
    held: 'a hold runs',
    request_open: 'a request of the person is open',
    deceased: 'deceased',
    contested: 'contested',
  },
  undecided: {
    column_lost: 'the last export lacks a column that the decision rests on',
    no_date: 'there is no date to count from',
    unreadable_date: 'a date that matters cannot be read',
    uncertain_twin: 'another record, with a later date or still kept, is perhaps the same person',
  },
  blocker: type => `to be closed first: ${type}`,
  decided: register => `decided by the rules of ${register}; a person approves before anything goes`,
  unreadLaw: articles =>
    `not read in the text of the law by the makers of this law pack: ${writeArticles('en', articles)}; have somebody check it`,
  notLegalAdvice: 'Not legal advice.',
  types: {
    order: 'order',
    reply: 'reply',
    call_answered: 'call',
    call_missed: 'missed call',
    meeting: 'meeting',
    click: 'click',
    login: 'login',
    form: 'form',
    donation: 'donation',
    ticket: 'ticket',
    invoice: 'invoice',
    contract: 'contract',
    deal: 'deal',
    note: 'note',
    task: 'task',
    mail_open: 'mail opened',
    mail_sent: 'mail sent',
    record_modified: 'record modified',
    import: 'import',
    last_contact: 'last contact',
    created: 'created',
    request: 'request of the person',
    dispute: 'dispute',
  },
};
