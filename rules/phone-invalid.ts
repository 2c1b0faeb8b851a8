// phone-invalid: a telephone number that cannot exist in the country of its record.

import { type Cell, cellMessages, type InCell, option, type PhoneProblem, type Rule } from '../src/index.ts';

export const phoneInvalid: Rule<Record<never, never>, Record<PhoneProblem, InCell>> = {
  meta: {
    id: 'phone-invalid',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['telephone', 'mobile']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'ongeldig telefoonnummer',
      meaning: 'telefoonnummer kan niet bestaan',
      remedy:
        'Neem de veilige correcties over, beoordeel de voorstellen, en vraag de rest bij de persoon na.',
      habit: 'Een telefoonnummer wordt bij invoer gecontroleerd en in internationale vorm bewaard.',
      messages: cellMessages({
        trunk_zero: 'na de landcode staat nog een 0 die daar niet hoort',
        letter: 'er staat een letter op de plaats van een cijfer',
        no_number: 'er staat geen nummer',
        no_plus: 'lijkt een buitenlands nummer zonder + ervoor',
        too_short: 'te kort voor het land van het record',
        too_long: 'te lang voor het land van het record',
        no_range: 'zulke nummers worden in het land van het record niet uitgegeven',
      }),
    },
    en: {
      title: 'invalid telephone number',
      meaning: 'telephone number cannot exist',
      remedy: 'Take over the safe corrections, judge the proposals, and ask the person about the rest.',
      habit: 'A telephone number is checked on entry and kept in international form.',
      messages: cellMessages({
        trunk_zero: 'a 0 is left behind the country code where none belongs',
        letter: 'has a letter in the place of a digit',
        no_number: 'holds no number',
        no_plus: 'looks like a foreign number without its +',
        too_short: 'too short for the country of the record',
        too_long: 'too long for the country of the record',
        no_range: 'no such numbers are given out in the country of the record',
      }),
    },
  },
  evaluate: ({ select, tools }) =>
    tools.cells(select<Cell>(CELLS), (text, cell) => tools.judge.phone(text, cell.country)),
};

const CELLS = `
select record_key, country, field, value
from cells
where field in ('telephone', 'mobile')
`;
