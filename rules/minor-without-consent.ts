// minor-without-consent: a child carries a label of a purpose that rests on consent. No field says that a parent agreed, so
// it asks; it does not accuse.

import { type CivilDate, option, type Period, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  birth_on: CivilDate;
}

interface Minor {
  readonly under: number;
}

export const minorWithoutConsent: Rule<Record<never, never>, { minor: Minor }> = {
  meta: {
    id: 'minor-without-consent',
    severity: 'warning',
    dimension: 'purpose',
    entities: ['contact'],
    requires: [['labels'], ['birth_date']],
    basis: ['AVG 8', 'UAVG 5'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'minderjarige met label op toestemming',
      meaning: 'kind met een doel dat op toestemming rust',
      remedy: 'Ga na of een ouder of voogd toestemming gaf en bewaar het bewijs; haal anders het label weg.',
      habit: 'Bij aanmelden wordt de leeftijd gevraagd; onder de grens tekent een ouder of voogd.',
      messages: {
        minor: ({ under }, words) =>
          `jonger dan ${words.number(under)} jaar, met een label van een doel dat op toestemming rust: toestemming van een ouder of voogd is nodig`,
      },
    },
    en: {
      title: 'minor with a label resting on consent',
      meaning: 'child with a purpose that rests on consent',
      remedy: 'Check that a parent or guardian agreed and keep the proof; else take the label off.',
      habit: 'Age is asked at sign-up; below the limit a parent or guardian signs.',
      messages: {
        minor: ({ under }, words) =>
          `younger than ${words.number(under)}, with a label of a purpose that rests on consent: a parent or guardian must agree`,
      },
    },
  },
  *evaluate({ select, today, tools }) {
    const [limit] = select<{ value: string }>(LIMIT);
    const under = Number(limit?.value ?? 16);
    for (const { record_key, birth_on } of select<Row>(YOUNG, {
      cut_off: tools.calendar.subtractPeriod(today, `P${under + 1}Y` as Period),
    })) {
      if (tools.calendar.addPeriod(birth_on, `P${under}Y` as Period) <= today) continue;
      yield {
        message: 'minor',
        data: { under },
        subject: { kind: 'record', key: record_key },
        field: 'labels',
        actions: [],
      };
    }
  },
};

const LIMIT = `
select value from register_settings where name = 'minors_under'
`;

const YOUNG = `
select contacts.record_key, contacts.birth_on
from contacts
join labels on labels.record_key = contacts.record_key
join purposes on purposes.purpose_id = labels.purpose_id
where contacts.birth_on > :cut_off and purposes.article = '6(1)(a)'
  and labels.state not in ('withdrawn', 'expired', 'purpose_closed')
group by contacts.record_key
order by contacts.record_key
`;
