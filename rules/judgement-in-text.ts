// judgement-in-text: what belittles somebody, in free text that they may ask to read.

import { type Note, type NoteFinding, option, type Rule } from '../src/index.ts';

export const judgementInText: Rule<Record<never, never>, { found: NoteFinding['data'] }> = {
  meta: {
    id: 'judgement-in-text',
    severity: 'warning',
    dimension: 'minimal',
    entities: ['contact', 'organisation', 'activity', 'deal'],
    requires: [['notes', 'subject']],
    basis: ['AVG 5(1)(a)', 'AVG 5(1)(c)', 'AVG 15'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'oordeel over iemand in een notitie',
      meaning: 'kwetsend oordeel over iemand in vrije tekst',
      remedy: 'Haal het oordeel uit de tekst, of schrijf op wat er gebeurde en wat is afgesproken.',
      habit: 'Schrijf alsof de klant meeleest: bij een verzoek om inzage doet die dat.',
      messages: { found: () => 'vrije tekst met een kwetsend oordeel over iemand' },
    },
    en: {
      title: 'judgement about somebody in a note',
      meaning: 'hurtful judgement about somebody in free text',
      remedy: 'Take the judgement out of the text, or write down what happened and what was agreed.',
      habit: 'Write as if the customer reads along: on a request for access they do.',
      messages: { found: () => 'free text with a hurtful judgement about somebody' },
    },
  },
  evaluate: ({ select, tools }) => tools.notes(select<Note>(NOTES), tools.detect.judgements),
};

const NOTES = `
select record_key, value
from notes
order by record_key
`;
