// mojibake: letters that were read in the wrong encoding once, such as CafÃ© for Café.

import {
  type Cell,
  cellMessages,
  type InCell,
  type MojibakeProblem,
  option,
  type Rule,
} from '../src/index.ts';

export const mojibake: Rule<Record<never, never>, Record<MojibakeProblem, InCell>> = {
  meta: {
    id: 'mojibake',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [
      [
        'initials',
        'given_name',
        'additional_name',
        'name_infix',
        'family_name',
        'formatted_name',
        'street',
        'locality',
        'organisation_name',
      ],
    ],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'verminkte letters',
      meaning: 'letters in een verkeerde codering gelezen (CafÃ©)',
      remedy: 'Neem de veilige correcties over; zoek verloren letters op bij de persoon.',
      habit: 'Een lijst gaat van systeem naar systeem in UTF-8, en iemand kijkt naar de eerste regels.',
      messages: cellMessages({
        misread: 'letters zijn ooit in een verkeerde codering gelezen',
        lost: 'er is een letter verloren gegaan',
      }),
    },
    en: {
      title: 'garbled letters',
      meaning: 'letters read in the wrong encoding (CafÃ©)',
      remedy: 'Take over the safe corrections; ask the person for letters that are lost.',
      habit: 'A list goes from system to system in UTF-8, and somebody looks at its first rows.',
      messages: cellMessages({
        misread: 'letters were once read in the wrong encoding',
        lost: 'a letter has been lost',
      }),
    },
  },
  evaluate: ({ select, tools }) =>
    tools.cells(select<Cell>(CELLS), text => tools.judge.mojibake(text), { mendsSpaces: true }),
};

const CELLS = `
select record_key, country, field, value
from cells
where field in ('initials', 'given_name', 'additional_name', 'name_infix', 'family_name', 'formatted_name',
  'street', 'locality', 'organisation_name')
`;
