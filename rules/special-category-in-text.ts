// special-category-in-text: health, religion, ethnic origin and the like of somebody, or criminal matters, in free text.

import {
  DETECTED_CATEGORIES,
  type Detected,
  type Note,
  type NoteFinding,
  option,
  type Rule,
} from '../src/index.ts';

interface Options {
  readonly allow: readonly Detected[];
}

export const specialCategoryInText: Rule<Options, { found: NoteFinding['data'] }> = {
  meta: {
    id: 'special-category-in-text',
    severity: 'error',
    dimension: 'minimal',
    entities: ['contact', 'organisation', 'activity', 'deal'],
    requires: [['notes', 'subject']],
    basis: ['AVG 9(1)', 'AVG 10', 'UAVG 22', 'UAVG 31'],
    defaults: { allow: [] },
    options: option.object({ allow: option.someOf(DETECTED_CATEGORIES) }),
  },
  texts: {
    nl: {
      title: 'bijzondere gegevens in een notitie',
      meaning: 'gezondheid, geloof, afkomst of strafzaken in vrije tekst',
      remedy:
        'Haal het uit de tekst, tenzij er een uitzondering van AVG 9(2) voor is; noteer die in het register.',
      habit: 'Schrijf op wat er moet gebeuren ("bel na 14 uur"), niet waarom het iemand slecht uitkomt.',
      messages: { found: ({ what }, words) => `vrije tekst over ${words.detected(what)}` },
    },
    en: {
      title: 'special category in a note',
      meaning: 'health, religion, origin or criminal matters in free text',
      remedy: 'Take it out of the text unless an exception of GDPR 9(2) holds; note that in the register.',
      habit: 'Write what has to be done ("call after 2 pm"), not why it does not suit somebody.',
      messages: { found: ({ what }, words) => `free text about ${words.detected(what)}` },
    },
  },
  evaluate: ({ select, options, tools }) =>
    tools.notes(select<Note>(NOTES), tools.detect.categories, { allow: options.allow }),
};

const NOTES = `
select record_key, value
from notes
order by record_key
`;
