// date-implausible: a date that can be read and cannot be true. A date of birth is never shown. (Longer than most: three
// statements and four messages.)

import { type CivilDate, type Field, type Finding, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  birth_on: CivilDate | null;
  created_on: CivilDate | null;
  modified_on: CivilDate | null;
}

interface SignalRow {
  record_key: RecordKey;
  type: string;
  occurred_on: CivilDate;
}

interface OfField {
  readonly field: Field;
}

type Messages = {
  readonly future: OfField & { readonly on: string | null };
  readonly placeholder: OfField;
  readonly ancient: OfField;
  readonly after: OfField & { readonly other: Field };
};

/** Day 0 and day 1 of spreadsheets and databases, and of Unix time (SQL Server, Excel and POSIX; 2026-11-24). */
const EMPTY_DAYS: ReadonlySet<string> = new Set(['1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01']);
const EPOCH = '1970-01-01';
/** The oldest living people were born after it. */
const FIRST_BIRTH = '1900-01-01';

/** The column behind a signal that the contact itself tells. */
const COLUMNS: Readonly<Record<string, Field>> = {
  last_contact: 'last_activity_at',
  order: 'last_order_at',
  reply: 'last_reply_at',
  meeting: 'last_meeting_at',
  click: 'last_click_at',
  login: 'last_login_at',
  donation: 'last_donation_at',
  mail_open: 'last_open_at',
  mail_sent: 'last_sent_at',
};

export const dateImplausible: Rule<Record<never, never>, Messages> = {
  meta: {
    id: 'date-implausible',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['birth_date', 'created_at', 'modified_at', ...Object.values(COLUMNS)]],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'onwaarschijnlijke datum',
      meaning: 'datum die niet waar kan zijn, of een invulwaarde is',
      remedy: 'Zoek de juiste datum op, of maak het veld leeg als niemand hem weet.',
      habit: 'Een onbekende datum blijft leeg; het invoerscherm weigert een datum die niet kan.',
      messages: {
        future: ({ field, on }, words) =>
          `${words.field(field)}: ligt in de toekomst${on === null ? '' : `, ${words.date(on)}`}`,
        placeholder: ({ field }, words) => `${words.field(field)}: is een invulwaarde voor “geen datum”`,
        ancient: ({ field }, words) => `${words.field(field)}: ligt voor 1900`,
        after: ({ field, other }, words) => `${words.field(field)}: ligt na ${words.field(other)}`,
      },
    },
    en: {
      title: 'implausible date',
      meaning: 'date that cannot be true, or stands for no date',
      remedy: 'Look the right date up, or empty the field when nobody knows it.',
      habit: 'An unknown date stays empty; the entry screen refuses a date that cannot be.',
      messages: {
        future: ({ field, on }, words) =>
          `${words.field(field)}: lies in the future${on === null ? '' : `, ${words.date(on)}`}`,
        placeholder: ({ field }, words) => `${words.field(field)}: is a filler for “no date”`,
        ancient: ({ field }, words) => `${words.field(field)}: lies before 1900`,
        after: ({ field, other }, words) => `${words.field(field)}: lies after ${words.field(other)}`,
      },
    },
  },
  *evaluate({ select, today }) {
    for (const sql of [CONTACTS, ORGANISATIONS]) {
      for (const row of select<Row>(sql, { today })) yield* findingsOf(row, today);
    }
    for (const row of select<SignalRow>(SIGNALS, { today })) {
      const { record_key: key, occurred_on: on } = row;
      const field = COLUMNS[row.type];
      if (field !== undefined) yield on > today ? future(key, field, on) : filler(key, field);
    }
  },
};

function* findingsOf(row: Row, today: CivilDate): Iterable<Finding<Messages>> {
  const { record_key: key, birth_on: born, created_on: created, modified_on: modified } = row;
  if (born !== null) yield* findingsOfBirth(key, born, { created, today });
  for (const [field, on] of [['created_at', created] as const, ['modified_at', modified] as const]) {
    if (on === null) continue;
    if (on > today) yield future(key, field, on);
    else if (EMPTY_DAYS.has(on)) yield filler(key, field);
  }
  const isLate = created !== null && modified !== null && created > modified && created <= today;
  if (isLate && !EMPTY_DAYS.has(modified)) yield after(key, 'created_at', 'modified_at');
}

function* findingsOfBirth(
  key: RecordKey,
  born: CivilDate,
  { created, today }: { readonly created: CivilDate | null; readonly today: CivilDate },
): Iterable<Finding<Messages>> {
  if (born > today) yield future(key, 'birth_date', null);
  else if (born !== EPOCH && EMPTY_DAYS.has(born)) yield filler(key, 'birth_date');
  else if (born < FIRST_BIRTH)
    yield { ...about(key, 'birth_date'), message: 'ancient', data: { field: 'birth_date' } };
  else if (created !== null && born > created && !EMPTY_DAYS.has(created))
    yield after(key, 'birth_date', 'created_at');
}

function about(key: RecordKey, field: Field) {
  return { subject: { kind: 'record', key }, field, actions: [] } as const;
}

function future(key: RecordKey, field: Field, on: CivilDate | null): Finding<Messages> {
  const rests = on === null ? {} : { restsOn: on };
  return { ...about(key, field), ...rests, message: 'future', data: { field, on } };
}

function filler(key: RecordKey, field: Field): Finding<Messages> {
  return { ...about(key, field), message: 'placeholder', data: { field } };
}

function after(key: RecordKey, field: Field, other: Field): Finding<Messages> {
  return { ...about(key, field), message: 'after', data: { field, other } };
}

const CONTACTS = `
select record_key, birth_on, created_on, modified_on
from contacts
where birth_on > :today
  or birth_on <= '1900-01-01'
  or birth_on > created_on
  or created_on > :today
  or created_on in ('1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01')
  or modified_on > :today
  or modified_on in ('1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01')
  or created_on > date(modified_on, '+1 day')
`;

const ORGANISATIONS = `
select record_key, null as birth_on, created_on, modified_on
from organisations
where created_on > :today
  or created_on in ('1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01')
  or modified_on > :today
  or modified_on in ('1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01')
  or created_on > date(modified_on, '+1 day')
`;

const SIGNALS = `
select record_key, type, occurred_on
from signals
where told_by = 'contact'
  and (occurred_on > :today or occurred_on in ('1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01'))
`;
