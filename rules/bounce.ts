// bounce: mail to this address comes back, as a mailing tool or the source itself says.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  source: string;
  told_by: string;
  bounced_on: CivilDate | null;
}

interface Here {
  /** Null: the source does not say. */
  readonly on: CivilDate | null;
}

interface There extends Here {
  readonly other: string;
}

export const bounce: Rule<Record<never, never>, { here: Here; there: There }> = {
  meta: {
    id: 'bounce',
    severity: 'warning',
    dimension: 'valid',
    entities: ['contact'],
    requires: [['email']],
    basis: ['AVG 5(1)(d)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'e-mail komt terug',
      meaning: 'e-mailadres is onbestelbaar (bounce, cleaned)',
      remedy: 'Vraag een nieuw adres bij het volgende contact, en maak het oude leeg in elk systeem.',
      habit: 'Wat de mailleverancier als onbestelbaar meldt, wordt ook in de andere systemen aangepast.',
      messages: {
        here: ({ on }, words) => `onbestelbaar volgens deze bron${on ? `, ${words.date(on)}` : ''}`,
        there: ({ other, on }, words) => `onbestelbaar volgens ${other}${on ? `, ${words.date(on)}` : ''}`,
      },
    },
    en: {
      title: 'e-mail comes back',
      meaning: 'e-mail address cannot be delivered (bounce)',
      remedy: 'Ask for a new address at the next contact, and empty the old one in every system.',
      habit: 'What the mailing tool says cannot be delivered is put right in the other systems too.',
      messages: {
        here: ({ on }, words) => `cannot be delivered, says this source${on ? `, ${words.date(on)}` : ''}`,
        there: ({ other, on }, words) =>
          `cannot be delivered, says ${other}${on ? `, ${words.date(on)}` : ''}`,
      },
    },
  },
  *evaluate({ select }) {
    for (const { record_key, source, told_by: other, bounced_on: on } of select<Row>(BOUNCED)) {
      const about = { subject: { kind: 'record', key: record_key }, field: 'email' } as const;
      const rest = { ...about, ...(on === null ? {} : { restsOn: on }), actions: [] };
      if (other === source) yield { message: 'here', data: { on }, ...rest };
      else yield { message: 'there', data: { other, on }, ...rest };
    }
  },
};

/** One row per record: what its own source says comes first. A flag is about the first address of a contact. */
const BOUNCED = `
select record_key, source, told_by, bounced_on
from (
  select record_key, source, told_by, bounced_on,
    row_number() over (partition by record_key order by told_by = source desc, told_by) as place
  from (
    select record_key, source, source as told_by, bounced_on
    from contacts
    where email is not null
      and (coalesce(email_bounces, bounced_on is not null) = 1
        or lower(subscription_status) in ('cleaned', 'bounced', 'hard bounced', 'hard bounce'))
    union all
    select contact_keys.record_key, contact_keys.source, told.source, told.bounced_on
    from (
      select lower(trim(email)) as key, source, max(bounced_on) as bounced_on
      from contacts
      where email is not null
        and (coalesce(email_bounces, bounced_on is not null) = 1
          or lower(subscription_status) in ('cleaned', 'bounced', 'hard bounced', 'hard bounce'))
      group by lower(trim(email)), source
      union all
      select email_key, source, max(bounced_on)
      from suppressions
      where email_key is not null and (email_bounces = 1 or bounced_on is not null)
      group by email_key, source) as told
    join contact_keys on contact_keys.key = told.key and contact_keys.kind = 'email'))
where place = 1
order by record_key
`;
