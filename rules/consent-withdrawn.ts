// consent-withdrawn: consent was taken back, yet the label that rests on it is still there.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  labels: number;
}

interface Withdrawn {
  readonly labels: number;
}

export const consentWithdrawn: Rule<Record<never, never>, { withdrawn: Withdrawn }> = {
  meta: {
    id: 'consent-withdrawn',
    severity: 'error',
    dimension: 'purpose',
    entities: ['contact'],
    requires: [['labels']],
    basis: ['AVG 7(3)', 'AVG 21(3)', 'Tw 11.7'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'ingetrokken toestemming, label is er nog',
      meaning: 'toestemming ingetrokken, label staat er nog',
      remedy: 'Haal het label vandaag weg, en meld de persoon af in elk systeem dat voor dit doel verstuurt.',
      habit: 'Een afmelding gaat dezelfde dag naar elk systeem, en haalt het label weg.',
      messages: {
        withdrawn: ({ labels }, words) =>
          `toestemming is ingetrokken of geweigerd; ${labels === 1 ? 'het label dat erop rust staat' : `${words.number(labels)} labels die erop rusten staan`} er nog`,
      },
    },
    en: {
      title: 'consent withdrawn, label still there',
      meaning: 'consent was withdrawn, its label is still there',
      remedy:
        'Take the label off today, and unsubscribe the person in every system that sends for this purpose.',
      habit: 'An opt-out reaches every system the same day, and takes the label off.',
      messages: {
        withdrawn: ({ labels }, words) =>
          `consent was withdrawn or refused; ${labels === 1 ? 'the label that rests on it is' : `${words.number(labels)} labels that rest on it are`} still there`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, labels } of select<Row>(WITHDRAWN)) {
      yield {
        message: 'withdrawn',
        data: { labels },
        subject: { kind: 'record', key: record_key },
        field: 'labels',
        actions: [],
      };
    }
  },
};

const WITHDRAWN = `
select record_key, count(*) as labels
from labels
where state = 'withdrawn'
group by record_key
order by record_key
`;
