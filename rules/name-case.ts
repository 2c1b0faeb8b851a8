// name-case: a name in capitals or in small letters only.

import {
  cellMessages,
  type InCell,
  type NameCaseProblem,
  type NameCells,
  option,
  type RecordKey,
  type Rule,
} from '../src/index.ts';

type Row = NameCells & { readonly record_key: RecordKey };

export const nameCase: Rule<Record<never, never>, Record<NameCaseProblem, InCell>> = {
  meta: {
    id: 'name-case',
    severity: 'info',
    dimension: 'valid',
    entities: ['contact'],
    requires: [['given_name', 'name_infix', 'family_name', 'formatted_name']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'naam in hoofdletters of kleine letters',
      meaning: 'naam staat geheel in hoofdletters of kleine letters',
      remedy: 'Beoordeel de voorstellen; iemand mag zijn naam anders schrijven dan gebruikelijk is.',
      habit: 'Een naam wordt opgeslagen zoals de persoon hem schrijft.',
      messages: cellMessages({
        upper: 'geheel in hoofdletters',
        lower: 'geheel in kleine letters',
      }),
    },
    en: {
      title: 'name in capitals or small letters',
      meaning: 'name is all capitals or all small letters',
      remedy: 'Judge the proposals; people may write their name otherwise than is usual.',
      habit: 'A name is kept as the person writes it.',
      messages: cellMessages({ upper: 'all in capitals', lower: 'all in small letters' }),
    },
  },
  *evaluate({ select, tools }) {
    for (const row of select<Row>(NAMES)) {
      const { record_key, country } = row;
      for (const { field, verdict } of tools.judge.nameCase(row)) {
        yield* tools.cells([{ record_key, country, field, value: row[field] ?? '' }], () => verdict);
      }
    }
  },
};

const NAMES = `
select record_key, country, given_name, initials, name_infix, family_name, formatted_name, organisation_name
from contacts
where given_name in (upper(given_name), lower(given_name))
  or name_infix = upper(name_infix)
  or family_name in (upper(family_name), lower(family_name))
  or formatted_name in (upper(formatted_name), lower(formatted_name))
`;
