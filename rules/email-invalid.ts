// email-invalid: an e-mail address that cannot receive mail, or whose domain is probably a slip of a well-known one.

import { type Cell, cellMessages, type EmailProblem, type InCell, option, type Rule } from '../src/index.ts';

export const emailInvalid: Rule<Record<never, never>, Record<EmailProblem, InCell>> = {
  meta: {
    id: 'email-invalid',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact', 'organisation'],
    requires: [['email']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'ongeldig e-mailadres',
      meaning: 'e-mailadres kan niet kloppen of heeft een tikfout',
      remedy:
        'Neem de veilige correcties over, beoordeel de voorstellen, en vraag de rest bij de persoon na.',
      habit: 'Een e-mailadres wordt bij invoer gecontroleerd en met een bevestigingsmail getest.',
      messages: cellMessages({
        no_at: 'er staat geen @ in',
        more_ats: 'er staat meer dan één @ in',
        space: 'er staat een spatie in',
        comma: 'er staat een komma waar een punt hoort',
        edge: 'er staat een leesteken voor of achter dat er niet bij hoort',
        dots: 'er staat een punt op een plaats waar dat niet kan',
        no_tld: 'het domein heeft geen extensie',
        domain: 'het domein kan niet bestaan',
        too_long: 'langer dan een adres mag zijn',
        several: 'van de adressen in deze cel klopt er minstens één niet',
        characters: 'er staan tekens voor de @ die daar niet mogen',
        typo: 'het domein lijkt een tikfout in een bekend domein',
      }),
    },
    en: {
      title: 'invalid e-mail address',
      meaning: 'e-mail address cannot be right, or has a slip',
      remedy: 'Take over the safe corrections, judge the proposals, and ask the person about the rest.',
      habit: 'An e-mail address is checked on entry and tested with a confirmation mail.',
      messages: cellMessages({
        no_at: 'has no @',
        more_ats: 'has more than one @',
        space: 'holds a space',
        comma: 'has a comma where a dot belongs',
        edge: 'has a punctuation mark before or after it that is not part of it',
        dots: 'has a dot in a place where none can be',
        no_tld: 'the domain has no extension',
        domain: 'the domain cannot exist',
        too_long: 'is longer than an address may be',
        several: 'at least one of the addresses in this cell is wrong',
        characters: 'has characters before the @ that may not be there',
        typo: 'the domain looks like a slip of a well-known one',
      }),
    },
  },
  evaluate: ({ select, tools }) => tools.cells(select<Cell>(EMAILS), text => tools.judge.email(text)),
};

const EMAILS = `
select record_key, country, field, value
from cells
where field = 'email'
`;
