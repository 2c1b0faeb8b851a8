// vat-invalid: a VAT number that cannot be one of its country.

import { type Cell, cellMessages, type InCell, option, type Rule, type VatProblem } from '../src/index.ts';

export const vatInvalid: Rule<Record<never, never>, Record<VatProblem, InCell>> = {
  meta: {
    id: 'vat-invalid',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['vat_id']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'ongeldig btw-nummer',
      meaning: 'btw-nummer kan niet bestaan',
      remedy: 'Beoordeel de voorstellen en zoek de rest op in VIES van de Europese Commissie.',
      habit: 'Een btw-nummer wordt bij invoer in VIES opgezocht, en de uitkomst bewaard.',
      messages: cellMessages({
        form: 'heeft niet de vorm van een btw-nummer van dat land',
        check: 'het controlegetal klopt niet',
        zero_lost: 'er ontbreekt een 0 vooraan',
      }),
    },
    en: {
      title: 'invalid VAT number',
      meaning: 'VAT number cannot exist',
      remedy: "Judge the proposals and look the rest up in the European Commission's VIES.",
      habit: 'A VAT number is looked up in VIES on entry, and the outcome is kept.',
      messages: cellMessages({
        form: 'does not have the form of a VAT number of that country',
        check: 'the check digits do not agree',
        zero_lost: 'a 0 is missing in front',
      }),
    },
  },
  evaluate: ({ select, tools }) =>
    tools.cells(select<Cell>(CELLS), (text, cell) => tools.judge.vat(text, cell.country)),
};

const CELLS = `
select record_key, country, field, value
from cells
where field = 'vat_id'
`;
