// label-overdue: a purpose label that nobody reviewed in time.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  labels: number;
  age_on: CivilDate;
  review_due_on: CivilDate;
  state: 'overdue' | 'review_unknown';
  age_from: string;
}

interface Overdue {
  readonly labels: number;
  readonly ageOn: string;
  readonly dueOn: string;
  readonly ageFrom: string;
}

export const labelOverdue: Rule<Record<never, never>, { overdue: Overdue; unknown: Overdue }> = {
  meta: {
    id: 'label-overdue',
    severity: 'warning',
    dimension: 'purpose',
    entities: ['contact'],
    requires: [['labels'], ['label_assigned_at', 'label_reviewed_at', 'created_at']],
    basis: ['AVG 5(1)(b)', 'AVG 5(2)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'doellabel te lang niet beoordeeld',
      meaning: 'doellabel niet op tijd beoordeeld',
      remedy:
        'Laat de eigenaar beoordelen of het doel nog geldt: bevestigen met datum, of het label weghalen.',
      habit: 'De eigenaar loopt elk jaar zijn labels na en legt vast wanneer dat gebeurde.',
      messages: {
        overdue: ({ labels, ageOn, ageFrom, dueOn }, words) =>
          `${labels === 1 ? 'label' : `${words.number(labels)} labels`} ${ageFrom === 'reviewed' ? 'voor het laatst beoordeeld' : 'gegeven'} op ${words.date(ageOn)}; beoordelen kon tot en met ${words.date(dueOn)}`,
        unknown: ({ labels, ageOn, dueOn }, words) =>
          `${labels === 1 ? 'label' : `${words.number(labels)} labels`} zonder datum; het record is van ${words.date(ageOn)}, dus voor zover deze export laat zien niet beoordeeld voor ${words.date(dueOn)}`,
      },
    },
    en: {
      title: 'purpose label not reviewed in time',
      meaning: 'purpose label not reviewed in time',
      remedy:
        'Have the owner judge whether the purpose still holds: confirm it with a date, or take the label off.',
      habit: 'Each owner goes through the labels once a year and records when.',
      messages: {
        overdue: ({ labels, ageOn, ageFrom, dueOn }, words) =>
          `${labels === 1 ? 'label' : `${words.number(labels)} labels`} ${ageFrom === 'reviewed' ? 'last reviewed' : 'assigned'} on ${words.date(ageOn)}; review was due by ${words.date(dueOn)}`,
        unknown: ({ labels, ageOn, dueOn }, words) =>
          `${labels === 1 ? 'label' : `${words.number(labels)} labels`} without a date; the record dates from ${words.date(ageOn)}, so as far as this export shows not reviewed by ${words.date(dueOn)}`,
      },
    },
  },
  *evaluate({ select }) {
    for (const row of select<Row>(OVERDUE)) {
      yield {
        message: row.state === 'overdue' ? 'overdue' : 'unknown',
        data: { labels: row.labels, ageOn: row.age_on, ageFrom: row.age_from, dueOn: row.review_due_on },
        subject: { kind: 'record', key: row.record_key },
        field: 'labels',
        restsOn: row.age_on,
        actions: [],
      };
    }
  },
};

const OVERDUE = `
select record_key, count(*) as labels, min(age_on) as age_on, min(review_due_on) as review_due_on,
  min(state) as state, min(age_from) as age_from
from labels
where state in ('overdue', 'review_unknown')
group by record_key
order by record_key
`;
