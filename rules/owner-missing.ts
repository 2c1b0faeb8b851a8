// owner-missing: an active contact or an organisation that nobody answers for in its source.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  has_label: number;
}

type Nothing = Readonly<Record<never, never>>;

export const ownerMissing: Rule<Record<never, never>, { labelled: Nothing; bare: Nothing }> = {
  meta: {
    id: 'owner-missing',
    severity: 'info',
    dimension: 'complete',
    entities: ['contact'],
    requires: [['owner']],
    basis: ['AVG 5(2)', 'AVG 24'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'geen eigenaar',
      meaning: 'niemand is verantwoordelijk voor het record',
      remedy: 'Geef het record een eigenaar bij de afdeling die het proces uitvoert.',
      habit: 'Wie vertrekt, draagt zijn records over; een nieuw record krijgt meteen een eigenaar.',
      messages: {
        labelled: () => 'geen eigenaar ingevuld, dus niemand beoordeelt de doellabels',
        bare: () => 'geen eigenaar ingevuld',
      },
    },
    en: {
      title: 'no owner',
      meaning: 'nobody answers for the record',
      remedy: 'Give the record an owner in the department that runs the process.',
      habit: 'Whoever leaves hands over the records; a new record gets an owner at once.',
      messages: {
        labelled: () => 'no owner filled in, so nobody reviews its purpose labels',
        bare: () => 'no owner filled in',
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, has_label } of select<Row>(OWNERLESS))
      yield {
        message: has_label === 1 ? 'labelled' : 'bare',
        data: {},
        subject: { kind: 'record', key: record_key },
        field: 'owner',
        actions: [],
      };
  },
};

const OWNERLESS = `
select contacts.record_key, labelled.record_key is not null as has_label
from contacts
left join (select distinct record_key from labels) labelled on labelled.record_key = contacts.record_key
where trim(coalesce(contacts.owner, '')) = '' and coalesce(contacts.shows_active, 1) = 1
order by contacts.record_key
`;
