// processor-agreement: a system is kept by a processor, and its agreement is missing, past, or about to end.

import { type CivilDate, option, type Period, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  processor: string;
  signed_on: CivilDate | null;
  ends_on: CivilDate | null;
}

interface Agreement {
  readonly processor: string;
}

interface Options {
  readonly ahead: string;
}

export const processorAgreement: Rule<
  Options,
  { missing: Agreement; ended: Agreement & { on: string }; ending: Agreement & { on: string } }
> = {
  meta: {
    id: 'processor-agreement',
    severity: 'warning',
    dimension: 'secure',
    entities: ['contact', 'organisation', 'activity', 'deal', 'consent', 'label_list', 'suppression'],
    requires: [],
    basis: ['AVG 28(3)'],
    defaults: { ahead: 'P2M' },
    options: option.object({ ahead: option.period() }),
  },
  texts: {
    nl: {
      title: 'verwerkersovereenkomst niet op orde',
      meaning: 'systeem bij een verwerker zonder geldige overeenkomst',
      remedy: 'Sluit of verleng de verwerkersovereenkomst, en zet de datums in het register.',
      habit: 'Geen gegevens naar een leverancier voordat de overeenkomst is getekend.',
      messages: {
        missing: ({ processor }) => `verwerker ${processor}: geen verwerkersovereenkomst met datum`,
        ended: ({ processor, on }, words) =>
          `verwerker ${processor}: de overeenkomst liep af op ${words.date(on)}`,
        ending: ({ processor, on }, words) =>
          `verwerker ${processor}: de overeenkomst loopt af op ${words.date(on)}`,
      },
    },
    en: {
      title: 'processor agreement missing or ending',
      meaning: 'system kept by a processor without a valid agreement',
      remedy: 'Conclude or renew the processor agreement, and enter its dates in the register.',
      habit: 'No data to a supplier before the agreement is signed.',
      messages: {
        missing: ({ processor }) => `processor ${processor}: no processor agreement with a date`,
        ended: ({ processor, on }, words) =>
          `processor ${processor}: the agreement ended on ${words.date(on)}`,
        ending: ({ processor, on }, words) =>
          `processor ${processor}: the agreement ends on ${words.date(on)}`,
      },
    },
  },
  *evaluate({ select, options, today, tools }) {
    const soon = tools.calendar.addPeriod(today, options.ahead as Period);
    for (const { record_key, processor, signed_on, ends_on } of select<Row>(AGREEMENTS)) {
      const subject = { kind: 'processor', key: record_key } as const;
      if (signed_on === null || signed_on > today)
        yield { message: 'missing', data: { processor }, subject, actions: [] };
      else if (ends_on !== null && ends_on <= soon)
        yield {
          message: ends_on < today ? 'ended' : 'ending',
          data: { processor, on: ends_on },
          subject,
          restsOn: ends_on,
          actions: [],
        };
    }
  },
};

const AGREEMENTS = `
select systems.source || '/processor/' || systems.processor_id as record_key,
  coalesce(systems.processor_name, systems.processor_id) as processor, systems.agreement_signed_on as signed_on,
  systems.agreement_ends_on as ends_on
from systems
where systems.processor_id is not null
order by record_key
`;
