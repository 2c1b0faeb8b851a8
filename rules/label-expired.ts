// label-expired: a label whose purpose has ended still stands on the record. Withdrawn consent has a rule of its own.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  labels: number;
  by_consent: number;
}

interface Labels {
  readonly labels: number;
}

export const labelExpired: Rule<Record<never, never>, { consent: Labels; closed: Labels }> = {
  meta: {
    id: 'label-expired',
    severity: 'warning',
    dimension: 'purpose',
    entities: ['contact'],
    requires: [['labels']],
    basis: ['AVG 5(1)(b)', 'AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'doellabel waarvan het doel voorbij is',
      meaning: 'doellabel staat er nog, het doel is voorbij',
      remedy: 'Haal het label weg, of vraag opnieuw toestemming en leg die vast.',
      habit: 'Wie een doel afsluit, haalt meteen het label weg.',
      messages: {
        consent: ({ labels }, words) =>
          `${labels === 1 ? 'label' : `${words.number(labels)} labels`} waarvan de toestemming is verlopen`,
        closed: ({ labels }, words) =>
          `${labels === 1 ? 'label' : `${words.number(labels)} labels`} waarvan het doel volgens het verwerkingsregister is geëindigd`,
      },
    },
    en: {
      title: 'label whose purpose has ended',
      meaning: 'label is still there, its purpose has ended',
      remedy: 'Take the label off, or ask for consent again and record it.',
      habit: 'Whoever ends a purpose takes the label off at once.',
      messages: {
        consent: ({ labels }, words) =>
          `${labels === 1 ? 'a label' : `${words.number(labels)} labels`} whose consent has expired`,
        closed: ({ labels }, words) =>
          `${labels === 1 ? 'a label' : `${words.number(labels)} labels`} whose purpose has ended by the register`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, labels, by_consent } of select<Row>(ENDED)) {
      yield {
        message: by_consent > 0 ? 'consent' : 'closed',
        data: { labels },
        subject: { kind: 'record', key: record_key },
        field: 'labels',
        actions: [],
      };
    }
  },
};

const ENDED = `
select record_key, count(*) as labels, sum(state = 'expired') as by_consent
from labels
where state in ('expired', 'purpose_closed')
  and not exists (select 1 from register_settings where name = 'is_example' and value = '1')
group by record_key
order by record_key
`;
