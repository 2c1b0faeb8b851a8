// excel-damage: what a spreadsheet leaves when it takes a code for a number, a date or a formula.

import {
  type Cell,
  type CellKind,
  cellMessages,
  type ExcelProblem,
  type Field,
  type InCell,
  option,
  type Rule,
} from '../src/index.ts';

/** Where a code of digits stands; elsewhere a text such as 2E+1 may be meant. */
const KINDS: Readonly<Partial<Record<Field, CellKind>>> = {
  telephone: 'phone',
  mobile: 'phone',
  kvk_number: 'number',
  vat_id: 'number',
  iban: 'number',
  house_number: 'house_number',
};

export const excelDamage: Rule<Record<never, never>, Record<ExcelProblem, InCell>> = {
  meta: {
    id: 'excel-damage',
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
        'email',
        'telephone',
        'mobile',
        'street',
        'house_number',
        'house_number_suffix',
        'postal_code',
        'locality',
        'organisation_name',
        'kvk_number',
        'vat_id',
        'iban',
      ],
    ],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'schade door een spreadsheet',
      meaning: 'waarde door een spreadsheet veranderd, zoals 3,16E+10',
      remedy: 'Neem de veilige correcties over; haal verloren cijfers uit de bron van vóór de spreadsheet.',
      habit: 'Een export wordt in een spreadsheet ingelezen met alle kolommen als tekst.',
      messages: cellMessages({
        error: 'een foutwaarde van een spreadsheet',
        too_narrow: 'hekjes uit een te smalle kolom; de waarde is weg',
        digits_lost: 'wetenschappelijke notatie; er zijn cijfers verloren',
        scientific: 'wetenschappelijke notatie; alle cijfers staan er nog',
        decimals: 'een code met decimalen erachter',
        date: 'een spreadsheet maakte er een datum van',
      }),
    },
    en: {
      title: 'spreadsheet damage',
      meaning: 'value changed by a spreadsheet, such as 3.16E+10',
      remedy: 'Take over the safe corrections; get lost digits from the source of before the spreadsheet.',
      habit: 'An export is loaded into a spreadsheet with all its columns as text.',
      messages: cellMessages({
        error: 'an error value of a spreadsheet',
        too_narrow: 'hashes of a column too narrow; the value is gone',
        digits_lost: 'scientific notation; digits are lost',
        scientific: 'scientific notation; all digits are still there',
        decimals: 'a code with decimals behind it',
        date: 'a spreadsheet made a date of it',
      }),
    },
  },
  evaluate: ({ select, tools }) =>
    tools.cells(select<Cell>(CELLS), (text, { field }) => tools.judge.excel(text, KINDS[field] ?? 'text')),
};

const CELLS = `
select record_key, country, field, value
from cells
where field in ('initials', 'given_name', 'additional_name', 'name_infix', 'family_name', 'formatted_name',
  'email', 'telephone', 'mobile', 'street', 'house_number', 'house_number_suffix', 'postal_code',
  'locality', 'organisation_name', 'kvk_number', 'vat_id', 'iban')
`;
