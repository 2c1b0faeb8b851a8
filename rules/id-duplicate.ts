// id-duplicate: several records of one list have the same id, so nobody can say which of them a file means.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  records: number;
}

interface Shared {
  readonly records: number;
}

export const idDuplicate: Rule<Record<never, never>, { shared: Shared }> = {
  meta: {
    id: 'id-duplicate',
    severity: 'warning',
    dimension: 'unique',
    entities: ['contact', 'organisation', 'deal'],
    requires: [['source_id']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'zelfde id meer dan eens',
      meaning: 'één id staat bij meer records van een lijst',
      remedy:
        'Zoek in het systeem op waar de regel vandaan komt; vaak is de export een koppeling met meer regels per persoon. Exporteer één regel per record.',
      habit: 'Een export geeft één regel per record, zonder koppeling met een tweede lijst.',
      messages: {
        shared: ({ records }, words) =>
          `${words.number(records)} records hebben dit id; er gaat voor hen niets terug`,
      },
    },
    en: {
      title: 'the same id more than once',
      meaning: 'one id stands with several records of a list',
      remedy:
        'Look up in the system where the row comes from; often the export is a join with several rows a person. Export one row per record.',
      habit: 'An export gives one row per record, without a join to a second list.',
      messages: {
        shared: ({ records }, words) =>
          `${words.number(records)} records have this id; nothing is written back for them`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, records } of select<Row>(SHARED))
      yield {
        message: 'shared',
        data: { records },
        subject: { kind: 'record', key: record_key },
        actions: [],
      };
  },
};

/** A row for each record, so that all of them are counted. */
const SHARED = `
select record_key, count(*) over (partition by record_key) as records
from (
  select record_key from contacts where is_shared_id = 1
  union all
  select record_key from organisations where is_shared_id = 1
  union all
  select record_key from deals where is_shared_id = 1)
order by record_key
`;
