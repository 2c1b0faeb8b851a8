// retention-expired: kept longer than the register allows. Reads the assessments; proposes erasing, never erases.

import { type CivilDate, option, type RecordKey, type Rule } from '../src/index.ts';

interface Row {
  record_key: RecordKey;
  counted_from: string;
  counted_on: CivilDate;
  deletable_from: CivilDate;
  purpose_id: string;
  blocker: string | null;
}

interface Expired {
  readonly countedFrom: string;
  readonly countedOn: string;
  readonly deletableFrom: string;
  readonly purpose: string;
}

export const retentionExpired: Rule<
  Record<never, never>,
  { expired: Expired; blocked: Expired & { blocker: string } }
> = {
  meta: {
    id: 'retention-expired',
    severity: 'error',
    dimension: 'retention',
    entities: ['contact'],
    requires: [
      [
        'last_activity_at',
        'last_order_at',
        'last_reply_at',
        'last_click_at',
        'last_login_at',
        'last_donation_at',
        'last_meeting_at',
        'created_at',
      ],
    ],
    basis: ['AVG 5(1)(e)'],
    defaults: {},
    options: option.object({}),
  },
  texts: {
    nl: {
      title: 'bewaartermijn verstreken',
      meaning: 'langer bewaard dan toegestaan',
      remedy:
        'Laat de eigenaar nagaan of er een wettelijke bewaarplicht loopt, en verwijder daarna in elk systeem.',
      habit: 'Wie een relatie afsluit, legt meteen vast tot wanneer de gegevens nodig zijn.',
      messages: {
        expired: ({ countedFrom, countedOn, deletableFrom, purpose }, words) =>
          `${countedFrom === 'signal' ? 'laatste contact' : 'aangemaakt'} op ${words.date(countedOn)}; volgens doel ${purpose} te verwijderen sinds ${words.date(deletableFrom)}`,
        blocked: ({ countedFrom, countedOn, deletableFrom, purpose, blocker }, words) =>
          `${countedFrom === 'signal' ? 'laatste contact' : 'aangemaakt'} op ${words.date(countedOn)}; volgens doel ${purpose} te verwijderen sinds ${words.date(deletableFrom)}, maar er staat nog iets open (${blocker}): sluit dat eerst af`,
      },
    },
    en: {
      title: 'past its retention period',
      meaning: 'kept longer than allowed',
      remedy: 'Have the owner check whether a statutory period still runs, then delete it in every system.',
      habit: 'Whoever ends a relation records at once until when the data are needed.',
      messages: {
        expired: ({ countedFrom, countedOn, deletableFrom, purpose }, words) =>
          `${countedFrom === 'signal' ? 'last contact' : 'created'} on ${words.date(countedOn)}; by purpose ${purpose} to be deleted since ${words.date(deletableFrom)}`,
        blocked: ({ countedFrom, countedOn, deletableFrom, purpose, blocker }, words) =>
          `${countedFrom === 'signal' ? 'last contact' : 'created'} on ${words.date(countedOn)}; by purpose ${purpose} to be deleted since ${words.date(deletableFrom)}, but something is still open (${blocker}): close that first`,
      },
    },
  },
  *evaluate({ select }) {
    for (const row of select<Row>(EXPIRED)) {
      const subject = { kind: 'record', key: row.record_key } as const;
      const facts = {
        countedFrom: row.counted_from,
        countedOn: row.counted_on,
        deletableFrom: row.deletable_from,
        purpose: row.purpose_id,
      };
      if (row.blocker !== null) {
        yield {
          message: 'blocked',
          data: { ...facts, blocker: row.blocker },
          subject,
          restsOn: row.counted_on,
          actions: [],
        };
        continue;
      }
      const erase = { kind: 'erase', record: row.record_key, confidence: 'likely' } as const;
      yield { message: 'expired', data: facts, subject, restsOn: row.counted_on, actions: [erase] };
    }
  },
};

const EXPIRED = `
select contacts.record_key, assessments.counted_from, assessments.counted_on, retention_scopes.deletable_from,
  assessments.purpose_id, assessments.blocker
from assessments
join contacts on contacts.person_key = assessments.person_key
join retention_scopes on retention_scopes.person_key = contacts.person_key
  and retention_scopes.source = contacts.source and retention_scopes.field_group = '*'
where assessments.state in ('retention_expired', 'restricted') and retention_scopes.state = 'retention_expired'
  and not exists (select 1 from retention_scopes kept where kept.person_key = contacts.person_key
    and kept.source = contacts.source and kept.state = 'restricted')
order by contacts.record_key
`;
