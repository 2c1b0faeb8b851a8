// sensitive-possible: words and numbers in free text that may be sensitive; somebody has to look. It fails no run.

import { type Note, type NoteFinding, option, type Rule } from '../src/index.ts';

export const sensitivePossible: Rule<Record<never, never>, { found: NoteFinding['data'] }> = {
  meta: {
    id: 'sensitive-possible',
    severity: 'info',
    dimension: 'minimal',
    entities: ['contact', 'organisation', 'activity', 'deal'],
    requires: [['notes', 'subject']],
    basis: ['AVG 9(1)', 'AVG 10', 'UAVG 46'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'misschien gevoelige notitie',
      meaning: 'woord of nummer in vrije tekst dat gevoelig kan zijn',
      remedy: 'Lees een steekproef; staat er iets in dat er niet hoort, haal het eruit.',
      habit: 'Wie twijfelt of iets in een notitie mag, laat het weg.',
      messages: { found: ({ what }, words) => `vrije tekst met misschien ${words.detected(what)}` },
    },
    en: {
      title: 'possibly sensitive note',
      meaning: 'word or number in free text that may be sensitive',
      remedy: 'Read a sample; take out what does not belong there.',
      habit: 'Whoever doubts whether something may stand in a note leaves it out.',
      messages: { found: ({ what }, words) => `free text with perhaps ${words.detected(what)}` },
    },
  },
  evaluate: ({ select, tools: { detect, notes } }) =>
    notes(select<Note>(NOTES), text => [...detect.numbers(text), ...detect.categories(text)], {
      isPossible: true,
    }),
};

const NOTES = `
select record_key, value
from notes
order by record_key
`;
