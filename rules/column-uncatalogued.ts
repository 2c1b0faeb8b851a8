// column-uncatalogued: a column with values that was taken for no field, so no purpose covers it. The catalogue is the view `columns`.

import { option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  header: string;
  filled: number;
}

interface Unknown {
  readonly header: string;
  readonly filled: number;
}

export const columnUncatalogued: Rule<Record<never, never>, { unknown: Unknown }> = {
  meta: {
    id: 'column-uncatalogued',
    severity: 'info',
    dimension: 'minimal',
    entities: ['contact', 'organisation', 'activity', 'deal', 'consent', 'label_list', 'suppression'],
    requires: [],
    basis: ['AVG 5(1)(c)', 'AVG 30(1)(c)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'kolom buiten de catalogus',
      meaning: 'gevulde kolom waarvan niet bekend is wat erin staat',
      remedy: 'Zeg wat de kolom is (--map of mappings/), of haal haar uit de export en uit het systeem.',
      habit:
        'Wie een veld toevoegt aan een systeem, zegt meteen waarvoor, en zet het in het verwerkingsregister.',
      messages: {
        unknown: ({ header, filled }, words) =>
          `${header.trim() === '' ? 'een kolom zonder kop' : `kolom "${header}"`}: ${words.number(filled)} gevulde cellen, en niet bekend is welke gegevens dat zijn`,
      },
    },
    en: {
      title: 'column outside the catalogue',
      meaning: 'filled column of which nobody knows what it holds',
      remedy: 'Say what the column is (--map or mappings/), or take it out of the export and the system.',
      habit: 'Whoever adds a field to a system says at once what for, and enters it in the register.',
      messages: {
        unknown: ({ header, filled }, words) =>
          `${header.trim() === '' ? 'a column without a header' : `column "${header}"`}: ${words.number(filled)} filled cells, and it is not known which data they are`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, header, filled } of select<Row>(UNKNOWN))
      yield {
        message: 'unknown',
        data: { header, filled },
        subject: { kind: 'column', key: record_key },
        actions: [],
      };
  },
};

const UNKNOWN = `
select columns.source || '/column/' || columns.entity || ':' || columns.header as record_key, columns.header, columns.filled
from columns
where columns.field is null and columns.filled > 0
  and not exists (select 1 from register_settings where name = 'is_example' and value = '1')
order by record_key
`;
