// column-lost: a column that decisions rest on was in an export before and is not any more. Whoever it concerns is undecided until then.

import { type Field, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  header: string;
  field: Field;
  suggestion: string | null;
}

interface Lost {
  readonly header: string;
  readonly field: Field;
  readonly suggestion: string;
}

export const columnLost: Rule<Record<never, never>, { lost: Lost; renamed: Lost }> = {
  meta: {
    id: 'column-lost',
    severity: 'error',
    dimension: 'complete',
    entities: ['contact', 'organisation', 'activity', 'deal', 'consent', 'label_list', 'suppression'],
    requires: [],
    basis: ['AVG 5(1)(d)', 'AVG 5(1)(e)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'kolom weg uit de export',
      meaning: 'kolom weg waar beslissingen op rusten: onbeslist',
      remedy:
        'Zeg hoe de kolom nu heet (inspect --map … --write-mapping), of zet hem in datawasstraat.yaml onder columns_gone.',
      habit: 'Wie een veld in het bronsysteem hernoemt of weghaalt, zegt dat van tevoren.',
      messages: {
        lost: ({ header, field }, words) =>
          `kolom "${header}" (${words.field(field)}) stond er eerder in en ontbreekt`,
        renamed: ({ header, field, suggestion }, words) =>
          `kolom "${header}" (${words.field(field)}) ontbreekt; misschien heet hij nu "${suggestion}"`,
      },
    },
    en: {
      title: 'column gone from the export',
      meaning: 'column gone that decisions rest on: undecided',
      remedy:
        'Say what the column is called now (inspect --map … --write-mapping), or put it under columns_gone in datawasstraat.yaml.',
      habit: 'Whoever renames or removes a field in the source system says so beforehand.',
      messages: {
        lost: ({ header, field }, words) =>
          `column "${header}" (${words.field(field)}) was there before and is missing`,
        renamed: ({ header, field, suggestion }, words) =>
          `column "${header}" (${words.field(field)}) is missing; perhaps it is called "${suggestion}" now`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key: key, header, field, suggestion } of select<Row>(LOST))
      yield {
        message: suggestion === null ? 'lost' : 'renamed',
        data: { header, field, suggestion: suggestion ?? '' },
        subject: { kind: 'column', key },
        field,
        actions: [],
      };
  },
};

const LOST = `
select source || '/column/' || entity || ':' || header as record_key, header, field, suggestion
from lost_columns
order by record_key
`;
