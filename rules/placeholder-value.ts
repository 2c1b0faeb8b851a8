// placeholder-value: a word that fills a field of which nobody knows the value.

import { type Cell, cellMessages, type EmptyProblem, type InCell, option, type Rule } from '../src/index.ts';

export const placeholderValue: Rule<Record<never, never>, Record<EmptyProblem, InCell>> = {
  meta: {
    id: 'placeholder-value',
    severity: 'info',
    dimension: 'complete',
    entities: ['contact', 'organisation'],
    requires: [
      [
        'honorific_prefix',
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
      title: 'invulwoord in plaats van een waarde',
      meaning: 'invulwoord zoals onbekend, n.v.t. of geen@email.nl',
      remedy: 'Maak het veld leeg; leeg zegt hetzelfde en houdt elke telling zuiver.',
      habit: 'Een veld dat niemand weet, is niet verplicht en blijft leeg.',
      messages: cellMessages({
        filler: 'een invulwoord in plaats van een waarde',
      }),
    },
    en: {
      title: 'filler instead of a value',
      meaning: 'filler such as unknown, n/a or geen@email.nl',
      remedy: 'Empty the field; empty says the same and keeps every count clean.',
      habit: 'A field that nobody knows is not mandatory and stays empty.',
      messages: cellMessages({
        filler: 'a filler instead of a value',
      }),
    },
  },
  evaluate: ({ select, tools }) =>
    tools.cells(select<Cell>(CELLS), (text, { field }) => tools.judge.empty(text, field.endsWith('_name'))),
};

const CELLS = `
select record_key, country, field, value
from cells
where field in ('honorific_prefix', 'initials', 'given_name', 'additional_name', 'name_infix',
  'family_name', 'formatted_name', 'email', 'telephone', 'mobile', 'street', 'house_number',
  'house_number_suffix', 'postal_code', 'locality', 'organisation_name', 'kvk_number', 'vat_id', 'iban')
`;
