// date-unreadable: a date on which a decision about a contact may rest cannot be read. Whoever it is about is undecided until then.

import { type Field, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  /** Names separated by blanks. */
  unreadable_dates: string;
}

interface Unreadable {
  readonly field: Field;
}

export const dateUnreadable: Rule<Record<never, never>, { unreadable: Unreadable }> = {
  meta: {
    id: 'date-unreadable',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact'],
    requires: [
      [
        ...(['created_at', 'label_assigned_at', 'last_activity_at'] as const),
        ...(['consent_given_at', 'consent_withdrawn_at', 'consent_expires_at'] as const),
        ...(['last_order_at', 'last_reply_at', 'last_meeting_at', 'last_click_at'] as const),
        ...(['last_login_at', 'last_donation_at', 'last_open_at', 'last_sent_at'] as const),
      ],
    ],
    basis: ['AVG 5(1)(d)', 'AVG 5(1)(e)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'onleesbare datum',
      meaning: 'datum niet te lezen, dus de persoon is onbeslist',
      remedy: 'Zet in het bronsysteem de juiste datum, of maak het veld leeg als niemand hem weet.',
      habit: 'Datums worden gekozen uit een kalender, niet getypt; een onbekende datum blijft leeg.',
      messages: {
        unreadable: ({ field }, words) => `${words.field(field)}: geen datum die te lezen is`,
      },
    },
    en: {
      title: 'unreadable date',
      meaning: 'date cannot be read, so the person is undecided',
      remedy: 'Put the right date in the source system, or empty the field when nobody knows it.',
      habit: 'Dates are picked from a calendar, not typed; an unknown date stays empty.',
      messages: {
        unreadable: ({ field }, words) => `${words.field(field)}: no date that can be read`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key: key, unreadable_dates: names } of select<Row>(UNREADABLE))
      for (const field of names.split(' ') as Field[])
        yield {
          message: 'unreadable',
          data: { field },
          subject: { kind: 'record', key },
          field,
          actions: [],
        };
  },
};

const UNREADABLE = `
select record_key, unreadable_dates
from contacts
where unreadable_dates is not null
order by record_key
`;
