// iban-invalid: a bank account number that cannot be an IBAN.

import { type Cell, cellMessages, type IbanProblem, type InCell, option, type Rule } from '../src/index.ts';

export const ibanInvalid: Rule<Record<never, never>, Record<IbanProblem, InCell>> = {
  meta: {
    id: 'iban-invalid',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['iban']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'ongeldig IBAN',
      meaning: 'bankrekeningnummer kan geen IBAN zijn',
      remedy:
        'Vraag het nummer opnieuw; een voorstel alleen overnemen na vergelijking met een afschrift of machtiging.',
      habit: 'Een IBAN wordt bij invoer op lengte en controlegetal getoetst.',
      messages: cellMessages({
        not_iban: 'heeft niet de vorm van een IBAN',
        country: 'begint met een landcode zonder IBAN',
        length: 'heeft niet de lengte die bij het land hoort',
        form: 'heeft letters of cijfers op een plaats waar dat land ze niet heeft',
        check: 'het controlegetal klopt niet',
        look_alike: 'er staat een letter op de plaats van een cijfer',
      }),
    },
    en: {
      title: 'invalid IBAN',
      meaning: 'bank account number cannot be an IBAN',
      remedy:
        'Ask for the number again; take a proposal over only after comparing it with a statement or mandate.',
      habit: 'An IBAN is tested for length and check digits on entry.',
      messages: cellMessages({
        not_iban: 'does not have the form of an IBAN',
        country: 'begins with a country code that has no IBAN',
        length: 'does not have the length of its country',
        form: 'has letters or digits where its country has none',
        check: 'the check digits do not agree',
        look_alike: 'has a letter in the place of a digit',
      }),
    },
  },
  evaluate: ({ select, tools }) => tools.cells(select<Cell>(CELLS), text => tools.judge.iban(text)),
};

const CELLS = `
select record_key, country, field, value
from cells
where field = 'iban'
`;
