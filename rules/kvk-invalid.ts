// kvk-invalid: a number that cannot be one of the Dutch trade register.

import { type Cell, cellMessages, type InCell, type KvkProblem, option, type Rule } from '../src/index.ts';

export const kvkInvalid: Rule<Record<never, never>, Record<KvkProblem, InCell>> = {
  meta: {
    id: 'kvk-invalid',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['kvk_number']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'ongeldig KvK-nummer',
      meaning: 'KvK-nummer kan niet bestaan',
      remedy: 'Beoordeel de voorstellen en zoek de rest op in het handelsregister.',
      habit: 'Een KvK-nummer wordt overgenomen uit het handelsregister en als tekst bewaard.',
      messages: cellMessages({
        form: 'heeft niet de vorm van een KvK-nummer (8 cijfers)',
        zero_lost: 'heeft 7 cijfers; er ontbreekt waarschijnlijk een 0 vooraan',
        branch: 'heeft 12 cijfers, zoals een vestigingsnummer',
        rsin: 'heeft 9 cijfers, zoals een RSIN',
        repeated: 'is steeds hetzelfde cijfer',
      }),
    },
    en: {
      title: 'invalid KvK number',
      meaning: 'number of the Dutch trade register cannot exist',
      remedy: 'Judge the proposals and look the rest up in the trade register.',
      habit: 'A KvK number is taken from the trade register and kept as text.',
      messages: cellMessages({
        form: 'does not have the form of a KvK number (8 digits)',
        zero_lost: 'has 7 digits; a 0 is probably missing in front',
        branch: 'has 12 digits, as a branch number has',
        rsin: 'has 9 digits, as an RSIN has',
        repeated: 'is one digit repeated',
      }),
    },
  },
  evaluate: ({ select, tools }) =>
    tools.cells(select<Cell>(CELLS), (text, cell) => tools.judge.kvk(text, cell.country)),
};

const CELLS = `
select record_key, country, field, value
from cells
where field = 'kvk_number'
`;
