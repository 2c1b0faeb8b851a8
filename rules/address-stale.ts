// address-stale: an address that nobody confirmed for a long time, of somebody who is still shown as active.

import { type CivilDate, option, type Period, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  address_confirmed_on: CivilDate;
}

interface Options {
  readonly after: string;
}

export const addressStale: Rule<Options, { stale: { readonly on: CivilDate } }> = {
  meta: {
    id: 'address-stale',
    severity: 'info',
    dimension: 'timely',
    entities: ['contact'],
    requires: [['address_confirmed_at'], ['street', 'postal_code']],
    basis: ['AVG 5(1)(d)'],
    defaults: { after: 'P36M' },
    options: option.object({ after: option.period() }),
  },
  texts: {
    nl: {
      title: 'adres lang niet bevestigd',
      meaning: 'adres is al lang niet gecontroleerd',
      remedy: 'Laat het adres bij het volgende contact bevestigen, of maak het leeg als het niet nodig is.',
      habit: 'Bij elk contact wordt het adres even nagevraagd en de datum genoteerd.',
      messages: { stale: ({ on }, words) => `voor het laatst bevestigd op ${words.date(on)}` },
    },
    en: {
      title: 'address not confirmed for long',
      meaning: 'address has not been checked for a long time',
      remedy: 'Have the address confirmed at the next contact, or empty it when it is not needed.',
      habit: 'At every contact the address is asked for and the date noted.',
      messages: { stale: ({ on }, words) => `last confirmed on ${words.date(on)}` },
    },
  },
  *evaluate({ select, options, today, tools }) {
    const before = tools.calendar.subtractPeriod(today, options.after as Period);
    for (const { record_key, address_confirmed_on: on } of select<Row>(STALE, { before }))
      yield {
        message: 'stale',
        data: { on },
        subject: { kind: 'record', key: record_key },
        field: 'address_confirmed_at',
        restsOn: on,
        actions: [],
      };
  },
};

const STALE = `
select record_key, address_confirmed_on
from contacts
where address_confirmed_on < :before and (street is not null or postal_code is not null)
  and coalesce(shows_active, 1) = 1
order by record_key
`;
