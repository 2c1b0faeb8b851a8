// sensitive-column: a column that by its name holds what a customer system should not.

import { type Detected, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  header: string;
  filled: number;
}

interface Named {
  readonly header: string;
  readonly filled: number;
  readonly what: readonly Detected[];
}

export const sensitiveColumn: Rule<Record<never, never>, { named: Named }> = {
  meta: {
    id: 'sensitive-column',
    severity: 'warning',
    dimension: 'minimal',
    entities: ['contact', 'organisation', 'activity', 'deal', 'consent', 'label_list', 'suppression'],
    requires: [],
    basis: ['AVG 5(1)(c)', 'AVG 9(1)', 'AVG 10', 'UAVG 46'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'kolom met gevoelige gegevens',
      meaning: 'kolom die naar haar naam gevoelige gegevens bevat',
      remedy: 'Leeg de kolom en haal haar uit het systeem, of noteer doel en uitzondering in het register.',
      habit: 'Wie een veld toevoegt, vraagt eerst of het mag en waarvoor.',
      messages: {
        named: ({ header, filled, what }, words) =>
          `kolom "${header}": ${words.detected(what)}, ${words.number(filled)} gevulde ${filled === 1 ? 'cel' : 'cellen'}`,
      },
    },
    en: {
      title: 'column with sensitive data',
      meaning: 'column that by its name holds sensitive data',
      remedy:
        'Empty the column and take it out of the system, or note purpose and exception in the register.',
      habit: 'Whoever adds a field asks first whether it may be, and what for.',
      messages: {
        named: ({ header, filled, what }, words) =>
          `column "${header}": ${words.detected(what)}, ${words.number(filled)} filled ${filled === 1 ? 'cell' : 'cells'}`,
      },
    },
  },
  *evaluate({ select, tools }) {
    for (const { record_key: key, header, filled } of select<Row>(COLUMNS)) {
      const what = tools.detect.headers(header).map(one => one.what);
      if (what.length > 0)
        yield {
          message: 'named',
          data: { header, filled, what },
          subject: { kind: 'column', key },
          actions: [],
        };
    }
  },
};

const COLUMNS = `
select columns.source || '/column/' || columns.entity || ':' || columns.header as record_key, columns.header, columns.filled
from columns
where (columns.field is null or columns.field in ('website', 'fax')) and columns.filled > 0
order by record_key
`;
