// label-unregistered: a label that the register maps to no purpose.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  unknown: number;
  known: number;
}

interface Labels {
  readonly labels: number;
}

export const labelUnregistered: Rule<Record<never, never>, { alone: Labels; beside: Labels }> = {
  meta: {
    id: 'label-unregistered',
    severity: 'warning',
    dimension: 'purpose',
    entities: ['contact'],
    requires: [['labels']],
    basis: ['AVG 5(1)(b)', 'AVG 30(1)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'doellabel niet in het register',
      meaning: 'doellabel staat niet in het verwerkingsregister',
      remedy:
        'Zet het label onder labels in het verwerkingsregister bij het doel waarvoor het staat, of haal het weg.',
      habit: 'Een nieuw label begint in het verwerkingsregister, en komt daarna pas in het systeem.',
      messages: {
        alone: ({ labels }, words) =>
          `${labels === 1 ? 'het enige label staat' : `alle ${words.number(labels)} labels staan`} niet in het verwerkingsregister, dus geen label zegt waarvoor dit record is`,
        beside: ({ labels }, words) =>
          `${labels === 1 ? '1 label staat' : `${words.number(labels)} labels staan`} niet in het verwerkingsregister, naast labels die er wel in staan`,
      },
    },
    en: {
      title: 'label not in the register',
      meaning: 'label is not in the register',
      remedy: 'Add the label under labels in the register with the purpose it stands for, or take it off.',
      habit: 'A new label begins in the register, and only then comes into the system.',
      messages: {
        alone: ({ labels }, words) =>
          `${labels === 1 ? 'its only label is' : `all ${words.number(labels)} labels are`} not in the register, so no label says what this record is for`,
        beside: ({ labels }, words) =>
          `${labels === 1 ? '1 label is' : `${words.number(labels)} labels are`} not in the register, beside labels that are`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, unknown, known } of select<Row>(UNREGISTERED)) {
      yield {
        message: known === 0 ? 'alone' : 'beside',
        data: { labels: unknown },
        subject: { kind: 'record', key: record_key },
        field: 'labels',
        actions: [],
      };
    }
  },
};

const UNREGISTERED = `
select record_key, sum(state = 'orphan') as unknown, sum(state <> 'orphan') as known
from labels
group by record_key
having unknown > 0
order by record_key
`;
