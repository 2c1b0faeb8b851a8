// social-link: a profile on social media in free text. Grey: public is not the same as meant for a customer system.

import { type Note, type NoteFinding, option, type Rule } from '../src/index.ts';

export const socialLink: Rule<Record<never, never>, { found: NoteFinding['data'] }> = {
  meta: {
    id: 'social-link',
    severity: 'info',
    dimension: 'minimal',
    entities: ['contact', 'organisation', 'activity', 'deal'],
    requires: [['notes', 'subject']],
    basis: ['AVG 5(1)(b)', 'AVG 5(1)(c)', 'AVG 14'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'profiel op sociale media in een notitie',
      meaning: 'koppeling met een profiel op sociale media',
      remedy: 'Bewaar haar alleen met een doel, en vertel het de persoon (AVG 14).',
      habit: 'Wat iemand openbaar maakt, is nog niet bedoeld voor ons systeem.',
      messages: { found: () => 'vrije tekst met een profiel op sociale media' },
    },
    en: {
      title: 'social-media profile in a note',
      meaning: 'link to a profile on social media',
      remedy: 'Keep it only with a purpose, and tell the person (GDPR 14).',
      habit: 'What somebody makes public is not thereby meant for our system.',
      messages: { found: () => 'free text with a social-media profile' },
    },
  },
  evaluate: ({ select, tools }) => tools.notes(select<Note>(NOTES), tools.detect.socialLinks),
};

const NOTES = `
select record_key, value
from notes
order by record_key
`;
