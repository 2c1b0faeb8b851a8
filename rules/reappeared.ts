// reappeared: somebody who was erased is back in an export. Reads what the purge recognised; proposes nothing.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  kinds: string;
  erased_on: CivilDate;
  is_new_relation: 0 | 1;
}

interface Back {
  readonly erasedOn: string;
}

export const reappeared: Rule<Record<never, never>, { back: Back }> = {
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
      },
    },
    en: {
      title: 'erased and back again',
      meaning: 'was erased and is in an export again',
      remedy: 'Find out where the record came from, delete it there too, and plan it anew.',
      habit: 'Whoever loads an old list first takes out who was deleted since.',
      messages: {
        back: ({ erasedOn }, words) => `erased on ${words.date(erasedOn)}, and back again`,
      },
    },
  },
  *evaluate({ select }) {
    for (const row of select<Row>(BACK))
      yield {
        message: 'back',
        data: { erasedOn: row.erased_on },
        subject: { kind: 'record', key: row.record_key },
        restsOn: row.erased_on,
        actions: [],
      };
  },
};

const BACK = `
select reappearances.record_key, reappearances.kinds, reappearances.erased_on, reappearances.is_new_relation
from reappearances
join contacts on contacts.record_key = reappearances.record_key
where reappearances.is_new_relation = 0
order by reappearances.record_key
`;
