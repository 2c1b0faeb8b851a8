// consent-incomplete: a recorded consent that would prove nothing: not whose, when, how, or for which way to approach. Looks only
// at what the list has a column for; one that was withdrawn needs no proof any more.

import { type Field, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  source: string;
  has_who: number;
  has_when: number;
  has_how: number;
  has_channel: number;
}

type Nothing = Readonly<Record<never, never>>;
type Part = 'who' | 'when' | 'how' | 'channel';

/** The column that would hold each part of the proof. */
const PARTS: readonly (readonly [Part, Field])[] = [
  ['who', 'contact_email'],
  ['when', 'consent_given_at'],
  ['how', 'consent_source'],
  ['channel', 'consent_channel'],
];

export const consentIncomplete: Rule<Record<never, never>, Record<Part, Nothing>> = {
  meta: {
    id: 'consent-incomplete',
    severity: 'warning',
    dimension: 'purpose',
    entities: ['consent'],
    requires: [['consent_given_at', 'consent_source', 'consent_channel']],
    basis: ['AVG 7(1)', 'AVG 4'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'bewijs van toestemming onvolledig',
      meaning: 'toestemming is zo niet te bewijzen',
      remedy:
        'Zoek het ontbrekende op in het formulier of de brief; lukt dat niet, vraag opnieuw toestemming.',
      habit: 'Het formulier legt vast wie, wanneer, hoe, voor welk kanaal en met welke tekst.',
      messages: {
        who: () => 'er staat niet van wie de toestemming is',
        when: () => 'er staat geen leesbare datum waarop de toestemming is gegeven',
        how: () => 'er staat niet hoe de toestemming is verkregen',
        channel: () => 'er staat niet voor welk kanaal de toestemming geldt',
      },
    },
    en: {
      title: 'proof of consent incomplete',
      meaning: 'consent could not be proved like this',
      remedy: 'Look up what is missing in the form or letter; failing that, ask for consent again.',
      habit: 'The form records who, when, how, for which channel and with which text.',
      messages: {
        who: () => 'it does not say whose consent it is',
        when: () => 'no readable date on which consent was given',
        how: () => 'it does not say how consent was obtained',
        channel: () => 'it does not say for which channel consent holds',
      },
    },
  },
  *evaluate({ select, sources }) {
    const columns = new Map(sources.map(({ source, fields }) => [source, new Set(fields)]));
    for (const row of select<Row>(PROOFS))
      for (const [part, field] of PARTS) {
        if (row[`has_${part}`] === 1) continue;
        if (part !== 'who' && !columns.get(row.source)?.has(field)) continue;
        const subject = { kind: 'record', key: row.record_key } as const;
        yield { message: part, data: {}, subject, field, actions: [] };
      }
  },
};

const PROOFS = `
select record_key, source, contact_key is not null or email is not null as has_who,
  given_on is not null as has_when, trim(coalesce(consent_source, '')) <> '' as has_how,
  trim(coalesce(consent_channel, '')) <> '' as has_channel
from consents
where withdrawn_on is null
  and coalesce(channels, '') not like '%,0]%'
order by record_key
`;
