// shared-value: an e-mail address, telephone number or address that many people share. It says nothing of who somebody is, and
// whoever writes to it reaches somebody else.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  kind: 'email' | 'telephone';
  persons: number;
}

interface Options {
  readonly persons: number;
}

interface Shared {
  readonly persons: number;
}

export const sharedValue: Rule<Options, { email: Shared; telephone: Shared }> = {
  meta: {
    id: 'shared-value',
    severity: 'info',
    dimension: 'unique',
    entities: ['contact'],
    requires: [['email', 'telephone', 'mobile']],
    basis: ['AVG 5(1)(d)'],
    defaults: { persons: 10 },
    options: option.object({ persons: option.count() }),
  },
  texts: {
    nl: {
      title: 'gedeeld gegeven',
      meaning: 'e-mail of telefoon staat bij veel mensen',
      remedy:
        'Hang een algemeen adres of nummer aan de organisatie en noteer bij de persoon het eigen gegeven.',
      habit: 'Bij een persoon hoort het eigen adres; het algemene hoort bij de organisatie.',
      messages: {
        email: ({ persons }, words) => `dit e-mailadres staat bij ${words.number(persons)} mensen`,
        telephone: ({ persons }, words) => `dit telefoonnummer staat bij ${words.number(persons)} mensen`,
      },
    },
    en: {
      title: 'shared value',
      meaning: 'e-mail or telephone stands with many people',
      remedy:
        'Hang a general address or number on the organisation, and note a person’s own with the person.',
      habit: 'With a person goes their own address; the general one goes with the organisation.',
      messages: {
        email: ({ persons }, words) => `this e-mail address stands with ${words.number(persons)} people`,
        telephone: ({ persons }, words) =>
          `this telephone number stands with ${words.number(persons)} people`,
      },
    },
  },
  *evaluate({ select, options }) {
    for (const { record_key, kind, persons } of select<Row>(SHARED, { least: options.persons }))
      yield {
        message: kind,
        data: { persons },
        subject: { kind: 'record', key: record_key },
        field: kind,
        actions: [],
      };
  },
};

const SHARED = `
select record_key, contact_keys.kind, max(persons) as persons
from contact_keys
join (
  select source, kind, key, count(distinct person_key) as persons
  from contact_keys
  where kind in ('email', 'telephone')
  group by source, kind, key
  having count(distinct person_key) >= :least) as shared
  on shared.source = contact_keys.source and shared.kind = contact_keys.kind and shared.key = contact_keys.key
group by record_key, contact_keys.kind
order by record_key, contact_keys.kind
`;
