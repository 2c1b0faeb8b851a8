// flag-lag: the source shows the record inactive long after its last purpose ended. Proposes nothing: what is late cannot be made
// on time.

import { type CivilDate, option, type Period, type RecordKey, type Rule } from '../src/index.ts';

interface Options {
  /** A flag may be set so long after the purpose ended. */
  readonly after: string;
}

interface Row {
  record_key: RecordKey;
  no_purpose_since: CivilDate;
  inactive_since: CivilDate;
  flag_lag_days: number;
}

interface Lag {
  readonly ended: string;
  readonly days: number;
}

export const flagLag: Rule<Options, { late: Lag }> = {
  meta: {
    id: 'flag-lag',
    severity: 'info',
    dimension: 'timely',
    entities: ['contact'],
    requires: [['active', 'inactive', 'status']],
    basis: ['AVG 5(1)(e)', 'AVG 5(2)'],
    defaults: { after: 'P3M' },
    options: option.object({ after: option.period() }),
  },
  texts: {
    nl: {
      title: 'te laat op inactief gezet',
      meaning: 'doel allang voorbij toen het op inactief werd gezet',
      remedy:
        'Bespreek met de afdeling hoe een einde van een relatie voortaan dezelfde maand wordt verwerkt.',
      habit: 'Wie een relatie afsluit, zet haar dezelfde maand op inactief.',
      messages: {
        late: ({ ended, days }, words) =>
          `het laatste doel eindigde op ${words.date(ended)}; ${words.number(days)} dagen later op inactief gezet`,
      },
    },
    en: {
      title: 'set to inactive too late',
      meaning: 'its purpose had long ended when set to inactive',
      remedy: 'Talk with the department about handling the end of a relation within the month from now on.',
      habit: 'Whoever ends a relation sets it to inactive within the month.',
      messages: {
        late: ({ ended, days }, words) =>
          `its last purpose ended on ${words.date(ended)}; set to inactive ${words.number(days)} days later`,
      },
    },
  },
  *evaluate({ select, options, tools }) {
    for (const row of select<Row>(FLAGGED)) {
      if (row.inactive_since <= tools.calendar.addPeriod(row.no_purpose_since, options.after as Period))
        continue;
      yield {
        message: 'late',
        data: { ended: row.no_purpose_since, days: row.flag_lag_days },
        subject: { kind: 'record', key: row.record_key },
        restsOn: row.inactive_since,
        actions: [],
      };
    }
  },
};

const FLAGGED = `
select contacts.record_key, assessments.no_purpose_since, assessments.inactive_since, assessments.flag_lag_days
from assessments
join contacts on contacts.person_key = assessments.person_key
where assessments.inactive_since is not null and assessments.no_purpose_since is not null
  and contacts.shows_active = 0
order by contacts.record_key
`;
