// purpose-missing: no purpose of the register covers the person any more, yet the source shows the record as active. Proposes
// to deactivate; deleting is for retention-expired.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  no_purpose_since: CivilDate | null;
}

interface Ended {
  readonly since: string;
}

export const purposeMissing: Rule<
  Record<never, never>,
  { never: Readonly<Record<never, never>>; ended: Ended }
> = {
  meta: {
    id: 'purpose-missing',
    severity: 'error',
    dimension: 'purpose',
    entities: ['contact'],
    requires: [],
    basis: ['AVG 5(1)(b)', 'AVG 6(1)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'geen doel',
      meaning: 'geen doel meer, staat nog op actief',
      remedy: 'Zet het record op inactief, of leg vast welk doel uit het verwerkingsregister het heeft.',
      habit: 'Wie iemand toevoegt, geeft meteen het doellabel; wie een doel afsluit, zet op inactief.',
      messages: {
        never: () => 'geen doel uit het verwerkingsregister is van toepassing, in geen enkele bron',
        ended: ({ since }, words) => `geen doel meer sinds ${words.date(since)}, in geen enkele bron`,
      },
    },
    en: {
      title: 'no purpose',
      meaning: 'no purpose left, still shown as active',
      remedy: 'Set the record to inactive, or record which purpose of the register it has.',
      habit:
        'Whoever adds a person gives the purpose label at once; whoever ends a purpose sets to inactive.',
      messages: {
        never: () => 'no purpose of the register applies, in any source',
        ended: ({ since }, words) => `no purpose left since ${words.date(since)}, in any source`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, no_purpose_since } of select<Row>(WITHOUT)) {
      const found = {
        subject: { kind: 'record', key: record_key } as const,
        actions: [{ kind: 'deactivate', record: record_key, confidence: 'likely' } as const],
      };
      if (no_purpose_since === null) yield { message: 'never', data: {}, ...found };
      else
        yield {
          message: 'ended',
          data: { since: no_purpose_since },
          restsOn: no_purpose_since,
          ...found,
        };
    }
  },
};

const WITHOUT = `
select contacts.record_key, assessments.no_purpose_since
from assessments
join contacts on contacts.person_key = assessments.person_key
where assessments.state in ('no_purpose', 'inactive')
  and coalesce(contacts.shows_active, 1) = 1
  and not exists (select 1 from register_settings where name = 'is_example' and value = '1')
order by contacts.record_key
`;
