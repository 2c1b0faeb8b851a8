// reappeared: somebody who was erased is back in an export. Reads what the purge recognised; proposes nothing.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  erased_on: CivilDate;
  erased_for: 'retention' | 'erasure';
}

interface Back {
  readonly erasedOn: string;
}

export const reappeared: Rule<Record<never, never>, { back: Back; quarantined: Back }> = {
  meta: {
    id: 'reappeared',
    severity: 'error',
    dimension: 'retention',
    entities: ['contact'],
    requires: [],
    basis: ['AVG 5(1)(e)', 'AVG 17'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'verwijderd en weer terug',
      meaning: 'was verwijderd en staat weer in een export',
      remedy: 'Zoek uit waar het record vandaan kwam, verwijder het daar ook, en plan het opnieuw.',
      habit: 'Wie een oude lijst inleest, haalt er eerst uit wie sindsdien is verwijderd.',
      messages: {
        back: ({ erasedOn }, words) => `verwijderd op ${words.date(erasedOn)}, en weer terug`,
        quarantined: ({ erasedOn }, words) =>
          `op eigen verzoek verwijderd op ${words.date(erasedOn)}, en weer terug: in quarantaine`,
      },
    },
    en: {
      title: 'erased and back again',
      meaning: 'was erased and is in an export again',
      remedy: 'Find out where the record came from, delete it there too, and plan it anew.',
      habit: 'Whoever loads an old list first takes out who was deleted since.',
      messages: {
        back: ({ erasedOn }, words) => `erased on ${words.date(erasedOn)}, and back again`,
        quarantined: ({ erasedOn }, words) =>
          `erased on request on ${words.date(erasedOn)}, and back again: in quarantine`,
      },
    },
  },
  *evaluate({ select }) {
    for (const row of select<Row>(BACK))
      yield {
        message: row.erased_for === 'erasure' ? 'quarantined' : 'back',
        data: { erasedOn: row.erased_on },
        subject: { kind: 'record', key: row.record_key },
        restsOn: row.erased_on,
        actions: [],
      };
  },
};

const BACK = `
select reappearances.record_key, reappearances.erased_on, reappearances.erased_for
from reappearances
join contacts on contacts.record_key = reappearances.record_key
where (reappearances.erased_for = 'retention' and reappearances.is_new_relation = 0)
  or (reappearances.erased_for = 'erasure' and reappearances.released_on is null)
order by reappearances.record_key
`;
