// identifier-in-text: a number in free text that identifies somebody, or gives access to an account.

import {
  DETECTED_NUMBERS,
  type Detected,
  type Note,
  type NoteFinding,
  option,
  type Rule,
} from '../src/index.ts';

interface Options {
  readonly allow: readonly Detected[];
}

export const identifierInText: Rule<Options, { found: NoteFinding['data'] }> = {
  meta: {
    id: 'identifier-in-text',
    severity: 'error',
    dimension: 'minimal',
    entities: ['contact', 'organisation', 'activity', 'deal'],
    requires: [['notes', 'subject']],
    basis: ['UAVG 46', 'AVG 5(1)(c)', 'AVG 32'],
    defaults: { allow: [] },
    options: option.object({ allow: option.someOf(DETECTED_NUMBERS) }),
  },
  texts: {
    nl: {
      title: 'identificerend nummer in een notitie',
      meaning: 'BSN, kaart-, rekening- of documentnummer in vrije tekst',
      remedy:
        'Haal het nummer uit de tekst; hoort het ergens, dan in een eigen, afgeschermd veld met een doel.',
      habit: 'In een notitie staat wat is afgesproken; nummers van mensen staan in velden, of nergens.',
      messages: { found: ({ what }, words) => `vrije tekst met ${words.detected(what)}` },
    },
    en: {
      title: 'identifying number in a note',
      meaning: 'BSN, card, account or document number in free text',
      remedy:
        'Take the number out of the text; if it belongs anywhere, then in a guarded field with a purpose.',
      habit: 'A note holds what was agreed; numbers of people stand in fields, or nowhere.',
      messages: { found: ({ what }, words) => `free text with ${words.detected(what)}` },
    },
  },
  evaluate: ({ select, options, tools }) =>
    tools.notes(select<Note>(NOTES), tools.detect.numbers, { allow: options.allow }),
};

const NOTES = `
select record_key, value
from notes
order by record_key
`;
