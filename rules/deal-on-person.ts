// deal-on-person: a deal that hangs on a person and on no organisation. When the person is deleted, so is what it says about
// the business.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  is_open: number | null;
}

type Nothing = Readonly<Record<never, never>>;

export const dealOnPerson: Rule<Record<never, never>, { open: Nothing; past: Nothing }> = {
  meta: {
    id: 'deal-on-person',
    severity: 'info',
    dimension: 'minimal',
    entities: ['deal'],
    requires: [
      ['contact_id', 'email'],
      ['organisation_id', 'organisation_name'],
    ],
    basis: ['AVG 5(1)(c)', 'AVG 5(1)(e)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'kans hangt alleen aan een persoon',
      meaning: 'kans zonder organisatie, alleen een persoon',
      remedy:
        'Hang de kans aan de organisatie, als die er is; dan blijven de cijfers als de persoon weggaat.',
      habit: 'Een kans wordt op de organisatie gezet, met de persoon als contact.',
      messages: {
        open: () =>
          'loopt nog en noemt een persoon maar geen organisatie: zolang dit loopt blijft de persoon',
        past: () =>
          'noemt een persoon maar geen organisatie: met de persoon verdwijnt ook de stuurinformatie',
      },
    },
    en: {
      title: 'deal hangs on a person only',
      meaning: 'deal without an organisation, a person only',
      remedy:
        'Hang the deal on the organisation, if there is one; then the figures stay when the person goes.',
      habit: 'A deal is put on the organisation, with the person as its contact.',
      messages: {
        open: () => 'still runs and names a person but no organisation: while it runs the person stays',
        past: () => 'names a person but no organisation: with the person the management information goes too',
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, is_open } of select<Row>(ON_PERSON))
      yield {
        message: is_open === 1 ? 'open' : 'past',
        data: {},
        subject: { kind: 'record', key: record_key },
        actions: [],
      };
  },
};

const ON_PERSON = `
select record_key, is_open
from deals
where (contact_key is not null or email is not null)
  and organisation_id is null and organisation_name is null
order by record_key
`;
