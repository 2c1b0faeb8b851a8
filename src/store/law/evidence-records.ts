// The records of people as the life cycle reads them, by pages of whole persons, so that a million of them pass by. May not decide.

import type { CivilDate } from '../../model/calendar.ts';
import type { CHANNELS } from '../../model/consent.ts';
import { FACTS, type FactName } from '../../model/facts.ts';
import type { SignalType } from '../../model/signal.ts';
import type { Store } from '../open.ts';
import { firstImportOf, HAS_HISTORY } from '../records/first-import.ts';
import { first } from '../statement.ts';
import { bound, FILES, only, type Whose } from './evidence.ts';

/** One record of a person, as it comes from the store. */
export type RecordRow = readonly [
  personKey: string,
  recordId: number,
  fileId: number,
  facts: LifeFacts,
  /** Day of the first snapshot that held this record; null: the one of its file. */
  firstImportOn: CivilDate | null,
];

/** The facts of a contact that a life rests on, in the order of {@link RecordRow}. */
const LIFE_FACTS = [
  'created_on',
  'label_assigned_on',
  'label_reviewed_on',
  'unreadable_dates',
  'signals',
  'labels',
  'channels',
  'consent_given_on',
  'consent_withdrawn_on',
  'consent_expires_on',
  'shows_active',
  'deceased',
  'record_type',
  'is_legal_person',
] as const satisfies readonly FactName<'contact'>[];

/** {@link LIFE_FACTS}, read. */
export type LifeFacts = readonly [
  createdOn: CivilDate | null,
  labelAssignedOn: CivilDate | null,
  labelReviewedOn: CivilDate | null,
  unreadableDates: string | null,
  signals: readonly (readonly [SignalType, CivilDate])[],
  labels: readonly string[],
  channels: readonly (readonly [(typeof CHANNELS)[number], 0 | 1])[],
  consentGivenOn: CivilDate | null,
  consentWithdrawnOn: CivilDate | null,
  consentExpiresOn: CivilDate | null,
  showsActive: 0 | 1 | null,
  isDeceased: 0 | 1 | null,
  recordType: string | null,
  isLegalPerson: 1 | null,
  subscriptionStatus?: string | null,
];

const place = (name: FactName<'contact'>): string => `'$[${FACTS.contact.indexOf(name)}]'`;
/** A status of a mailing tool is a label where the register maps some status to a purpose; else nobody asks for it. */
const pathsOf = (withStatus: boolean): string =>
  [...LIFE_FACTS, ...(withStatus ? (['subscription_status'] as const) : [])].map(place).join(', ');

/** Records of persons that stand together in the order of their keys. */
export interface RecordPage {
  /** The last of these persons. */
  readonly last: string;
  /** JSON list of {@link RecordRow}s: those of one person together, in the order of their ids within a file: not of their rows, for one that changes gets another. */
  readonly records: string;
}

/** Records that are read at once: each row and value of its own is a call into SQLite and back, which takes as long as the row itself. */
const PAGE = 64;

/** Pages of whole persons. */
export function* recordPages(store: Store, whose: Whose, withStatus: boolean): Generator<RecordPage, void> {
  const hasHistory = first(store, HAS_HISTORY, ['contact']) !== null;
  const page = store.connection
    .prepare(
      `select json_group_array(json_array(person_key, record_id, file_id, json_extract(facts, ${pathsOf(withStatus)}), seen_on))
       from (
         select member.person_key, contact.record_id, contact.file_id, contact.facts,
           ${hasHistory ? firstImportOf('contact', 'contact', 'snapshot.source') : 'null'} as seen_on
         from person_member member cross join contact_record contact on contact.record_id = member.record_id
         ${hasHistory ? FILES : ''}
         ${whose === null ? 'where member.person_key > :after and member.person_key <= :last' : only(whose)}
         order by member.person_key, contact.file_id, contact.source_id, member.record_id)`,
    )
    .pluck();
  for (const bounds of whose === null ? everybody(store) : somebody(store, whose))
    yield { last: bounds.last, records: page.get(bounds) as string };
}

/** From the index alone, without a look at a record. */
function* everybody(store: Store): Generator<{ readonly after: string; readonly last: string }, void> {
  const cut = store.connection.prepare(CUT).pluck();
  let after = '';
  for (;;) {
    const last = cut.get({ after }) as string | null;
    if (last === null) return;
    yield { after, last };
    after = last;
  }
}

/** The last person of the next page; null: there is nobody left. */
const CUT = `select coalesce(
  (select person_key from person_member where person_key > :after order by person_key limit 1 offset ${PAGE - 1}),
  (select max(person_key) from person_member where person_key > :after))`;

function* somebody(
  store: Store,
  whose: readonly string[],
): Generator<{ readonly people: string; readonly last: string }, void> {
  const keys = store.connection
    .prepare(
      `select distinct member.person_key from person_member member ${only(whose)} order by member.person_key`,
    )
    .pluck()
    .all(bound(whose)) as string[];
  for (let at = 0; at < keys.length; at += PAGE) {
    const own = keys.slice(at, at + PAGE);
    yield { people: JSON.stringify(own), last: own.at(-1) ?? '' };
  }
}
