// contact-inactive: no counted contact for a while, yet the source still shows the record as active.

import { type CivilDate, option, type Period, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  counted_from: string;
  counted_on: CivilDate;
}

interface Options {
  readonly after: string;
}

interface Silent {
  readonly countedFrom: string;
  readonly countedOn: string;
  readonly after: string;
}

export const contactInactive: Rule<Options, { silent: Silent }> = {
  meta: {
    id: 'contact-inactive',
    severity: 'warning',
    dimension: 'timely',
    entities: ['contact'],
    requires: [
      [
        'last_activity_at',
        'last_order_at',
        'last_reply_at',
        'last_click_at',
        'last_login_at',
        'last_donation_at',
        'last_meeting_at',
        'created_at',
      ],
    ],
    basis: ['AVG 5(1)(d)', 'AVG 5(1)(e)'],
    defaults: { after: 'P24M' },
    options: option.object({ after: option.period() }),
  },
  texts: {
    nl: {
      title: 'geen contact meer',
      meaning: 'lang geen contact, staat nog op actief',
      remedy: 'Zet het record op inactief, of leg het contact vast dat er wel is geweest.',
      habit: 'Elk contact wordt vastgelegd waar het hoort, en wie stil wordt gaat op inactief.',
      messages: {
        silent: ({ countedFrom, countedOn, after }, words) =>
          `${countedFrom === 'signal' ? 'laatste contact' : 'geen contact bekend; aangemaakt'} op ${words.date(countedOn)}, langer dan ${words.period(after)} geleden`,
      },
    },
    en: {
      title: 'no more contact',
      meaning: 'no contact for long, still shown as active',
      remedy: 'Set the record to inactive, or record the contact that did take place.',
      habit: 'Every contact is recorded where it belongs, and whoever falls silent is set to inactive.',
      messages: {
        silent: ({ countedFrom, countedOn, after }, words) =>
          `${countedFrom === 'signal' ? 'last contact' : 'no contact known; created'} on ${words.date(countedOn)}, more than ${words.period(after)} ago`,
      },
    },
  },
  *evaluate({ select, options, today, tools }) {
    const cutOff = tools.calendar.subtractPeriod(today, options.after as Period);
    for (const row of select<Row>(SILENT, { cut_off: cutOff })) {
      if (tools.calendar.addPeriod(row.counted_on, options.after as Period) >= today) continue;
      yield {
        message: 'silent',
        data: { countedFrom: row.counted_from, countedOn: row.counted_on, after: options.after },
        subject: { kind: 'record', key: row.record_key },
        restsOn: row.counted_on,
        actions: [{ kind: 'deactivate', record: row.record_key, confidence: 'likely' }],
      };
    }
  },
};

const SILENT = `
select contacts.record_key, assessments.counted_from, assessments.counted_on
from assessments
join contacts on contacts.person_key = assessments.person_key
where assessments.state in ('active', 'review_due', 'no_purpose', 'inactive')
  and assessments.counted_on <= :cut_off
  and assessments.counted_from <> 'import'
  and coalesce(contacts.shows_active, 1) = 1
order by contacts.record_key
`;
