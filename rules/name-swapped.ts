// name-swapped: first name and surname stand in each other's column.

import {
  type NameCount,
  type NamePair,
  option,
  type ProposedAction,
  type RecordKey,
  type Rule,
} from '../src/index.ts';

type Row = NamePair & { readonly record_key: RecordKey };

export const nameSwapped: Rule<Record<never, never>, { swapped: Record<never, never> }> = {
  meta: {
    id: 'name-swapped',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact'],
    requires: [['given_name'], ['family_name']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'voornaam en achternaam verwisseld',
      meaning: 'voornaam en achternaam lijken verwisseld',
      remedy: 'Beoordeel de voorstellen; neem er de twee van één record samen over.',
      habit: 'Wie een lijst inleest, vergelijkt eerst de kolommen met de velden.',
      messages: { swapped: () => 'voornaam en achternaam lijken verwisseld' },
    },
    en: {
      title: 'first name and surname exchanged',
      meaning: 'first name and surname seem to be exchanged',
      remedy: 'Judge the proposals; take the two of one record over together.',
      habit: 'Whoever loads a list compares its columns with the fields first.',
      messages: { swapped: () => 'first name and surname seem to be exchanged' },
    },
  },
  *evaluate({ select, tools }) {
    const isSwapped = tools.judge.nameOrder(select<NameCount>(GIVEN), select<NameCount>(FAMILY));
    for (const row of select<Row>(NAMES)) {
      if (!isSwapped(row)) continue;
      const { record_key: record, given_name: given, family_name: family } = row;
      const isTidy = tools.tidy.spaces(given) === given && tools.tidy.spaces(family) === family;
      const likely = { kind: 'correct', record, confidence: 'likely' } as const;
      const actions: readonly ProposedAction[] = [
        { ...likely, field: 'given_name', from: given, to: family },
        { ...likely, field: 'family_name', from: family, to: given },
      ];
      yield {
        message: 'swapped',
        data: {},
        subject: { kind: 'record', key: record },
        field: 'given_name',
        actions: isTidy ? actions : [],
      };
    }
  },
};

const GIVEN = `
select given_name as name, count(*) as records
from contacts
where given_name is not null
group by given_name
`;

const FAMILY = `
select family_name as name, count(*) as records
from contacts
where family_name is not null
group by family_name
`;

const NAMES = `
select record_key, given_name, family_name, formatted_name
from contacts
where given_name is not null
  and family_name is not null
`;
