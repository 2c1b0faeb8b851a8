// postcode-invalid: a postcode that cannot be one in the country of its record.

import {
  type Cell,
  cellMessages,
  type InCell,
  option,
  type PostcodeProblem,
  type Rule,
} from '../src/index.ts';

export const postcodeInvalid: Rule<Record<never, never>, Record<PostcodeProblem, InCell>> = {
  meta: {
    id: 'postcode-invalid',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['postal_code']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'ongeldige postcode',
      meaning: 'postcode kan niet bestaan in het land van het record',
      remedy: 'Beoordeel de voorstellen en zoek de rest op bij straat en plaats.',
      habit: 'Een adres wordt gekozen uit een adreslijst, niet overgetypt.',
      messages: cellMessages({
        form: 'heeft niet de vorm van een postcode van het land van het record',
        letters: 'met de letters SA, SD of SS is geen postcode uitgegeven',
        zero: 'een Nederlandse postcode begint niet met een 0',
        zero_lost: 'er ontbreekt een 0 vooraan',
        look_alike: 'er staat een letter op de plaats van een cijfer, of andersom',
      }),
    },
    en: {
      title: 'invalid postcode',
      meaning: 'postcode cannot exist in the country of its record',
      remedy: 'Judge the proposals and look the rest up by street and town.',
      habit: 'An address is chosen from a list of addresses, not typed over.',
      messages: cellMessages({
        form: 'does not have the form of a postcode of the country of the record',
        letters: 'no postcode has the letters SA, SD or SS',
        zero: 'a Dutch postcode does not begin with 0',
        zero_lost: 'a 0 is missing in front',
        look_alike: 'has a letter in the place of a digit, or the other way round',
      }),
    },
  },
  evaluate: ({ select, tools }) =>
    tools.cells(select<Cell>(CELLS), (text, cell) => tools.judge.postcode(text, cell.country)),
};

const CELLS = `
select record_key, country, field, value
from cells
where field = 'postal_code'
`;
