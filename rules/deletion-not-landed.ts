// deletion-not-landed: somebody a source was to delete is still in its export. Proposes nothing: the list stands.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  claimed_on: CivilDate;
  state: 'not_landed' | 'reappeared';
}

interface Claimed {
  readonly on: string;
}

export const deletionNotLanded: Rule<Record<never, never>, { there: Claimed; back: Claimed }> = {
  meta: {
    id: 'deletion-not-landed',
    severity: 'error',
    dimension: 'retention',
    entities: ['contact'],
    requires: [],
    basis: ['AVG 5(1)(e)', 'AVG 5(2)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'verwijdering niet doorgevoerd',
      meaning: 'moest weg en staat er nog',
      remedy:
        'Verwijder de records van de lijst in de bron (datawasstraat export BRON geeft de lijst opnieuw), leeg de prullenbak en exporteer opnieuw.',
      habit: 'Wie een verwijderlijst uitvoert, telt daarna hoeveel er weg zijn.',
      messages: {
        there: ({ on }, words) => `de bron kreeg op ${words.date(on)} de verwijderlijst, en het staat er nog`,
        back: ({ on }, words) =>
          `de bron kreeg op ${words.date(on)} de verwijderlijst; het was weg, en staat er weer`,
      },
    },
    en: {
      title: 'deletion has not landed',
      meaning: 'was to go and is still there',
      remedy:
        'Delete the records of the list in the source (datawasstraat export SOURCE gives the list again), empty its bin and export anew.',
      habit: 'Whoever carries out a deletion list counts afterwards how many are gone.',
      messages: {
        there: ({ on }, words) =>
          `the source was handed its list on ${words.date(on)}, and it is still there`,
        back: ({ on }, words) =>
          `the source was handed its list on ${words.date(on)}; it was gone, and is there again`,
      },
    },
  },
  *evaluate({ select }) {
    for (const row of select<Row>(STILL_THERE))
      yield {
        message: row.state === 'reappeared' ? 'back' : 'there',
        data: { on: row.claimed_on },
        subject: { kind: 'record', key: row.record_key },
        restsOn: row.claimed_on,
        actions: [],
      };
  },
};

const STILL_THERE = `
select deletions.record_key, deletions.claimed_on, deletions.state
from deletions
join contacts on contacts.record_key = deletions.record_key
where deletions.state in ('not_landed', 'reappeared')
order by deletions.record_key
`;
