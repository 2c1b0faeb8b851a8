// The evidence that the life cycle reads, as cursors in the order of persons: so a million of them pass by, one at a time.
// May not decide.

import type { CivilDate } from '../../model/calendar.ts';
import type { CHANNELS } from '../../model/consent.ts';
import { FACTS, type FactName } from '../../model/facts.ts';
import type { SignalType } from '../../model/signal.ts';
import type { Store } from '../open.ts';
import { all, first, iterateRows } from '../statement.ts';

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

/** The order of persons costs a pass over all of them, also where there is nothing to order. */
const NO_ROWS = (): IterableIterator<never> => [].values();

/** Whose evidence: that of the persons of these keys, or null for everybody's. */
export type Whose = readonly string[] | null;

/** The condition on `member` that leaves those persons, and what it binds. */
export const only = (whose: Whose): string =>
  whose === null ? '' : 'where member.person_key in (select value from json_each(:people))';
export const bound = (whose: Whose): Record<string, string> =>
  whose === null ? {} : { people: JSON.stringify(whose) };

/** The record of a contact, where it came from, and whose it is. */
const MEMBERS = `from person_member member
  cross join contact_record contact on contact.record_id = member.record_id`;
const FILES = `join file on file.file_id = contact.file_id
  join snapshot on snapshot.snapshot_id = file.snapshot_id`;

/** Records of persons, those of one person together, the oldest first. */
export function* recordRows(store: Store, whose: Whose, withStatus: boolean): Generator<RecordRow, void> {
  const hasHistory = first(store, "select 1 from first_seen where entity = 'contact' limit 1") !== null;
  const seen = `${FILES} left join first_seen seen
    on seen.source = snapshot.source and seen.entity = 'contact' and seen.source_id = contact.source_id`;
  const rows = `select member.person_key, contact.record_id, contact.file_id, contact.facts,
      ${hasHistory ? 'seen.imported_on' : 'null'} as seen_on
    ${MEMBERS} ${hasHistory ? seen : ''}`;
  const row = `json_array(person_key, record_id, file_id, json_extract(facts, ${pathsOf(withStatus)}), seen_on)`;
  const order = 'order by member.person_key, member.record_id';
  if (whose === null) yield* pagesOf(store, rows, { row, order });
  else
    for (const [text] of iterateRows<[string]>(
      store,
      `select ${row} from (${rows} ${only(whose)} ${order})`,
      bound(whose),
    ))
      yield JSON.parse(text) as RecordRow;
}

/** Records that are read at once: each row and value of its own is a call into SQLite and back, which takes as long as the row itself. */
const PAGE = 256;

/** Everybody's, a page at a time. */
function* pagesOf(
  store: Store,
  rows: string,
  { row, order }: { readonly row: string; readonly order: string },
): Generator<RecordRow, void> {
  const page = store.connection
    .prepare(
      `select json_group_array(${row}) from (
        ${rows} where (member.person_key, member.record_id) > (:person, :record) ${order} limit ${PAGE})`,
    )
    .pluck();
  let [person, record] = ['', 0];
  for (;;) {
    const read = JSON.parse(page.get({ person, record }) as string) as readonly RecordRow[];
    yield* read;
    const last = read.at(-1);
    if (last === undefined || read.length < PAGE) return;
    [person, record] = last;
  }
}

/** What only history knows of a record: `inactive`, `refused:email`, `label:…`, `label-gone:…`, `type-gone:…`, `merged:email:…`, and since which import. */
export type NoticedRow = readonly [personKey: string, recordId: number, what: string, noticedOn: CivilDate];

export function noticedRows(store: Store, whose: Whose): IterableIterator<NoticedRow> {
  if (first(store, 'select 1 from noticed limit 1') === null) return NO_ROWS();
  return iterateRows(
    store,
    `select member.person_key, contact.record_id, noticed.what, noticed.noticed_on
     from noticed
     join contact_record contact on contact.source_id = noticed.source_id
     ${FILES} and snapshot.source = noticed.source and snapshot.is_current = 1
     join person_member member on member.record_id = contact.record_id
     ${only(whose)}
     order by member.person_key`,
    bound(whose),
  );
}

/** What an owner said of a label; the latest word on each. */
export type AttestationRow = readonly [
  personKey: string,
  recordId: number,
  /** The source that gives it: of the record, or of a list. */
  labelSource: string,
  label: string,
  decision: 'keep' | 'end',
  reviewedBy: string,
  reviewedOn: CivilDate,
];

export function attestationRows(store: Store, whose: Whose): IterableIterator<AttestationRow> {
  if (first(store, 'select 1 from label_attestation limit 1') === null) return NO_ROWS();
  return iterateRows(
    store,
    `select member.person_key, contact.record_id, said.label_source, said.label, said.decision, said.reviewed_by, max(said.reviewed_on)
     from label_attestation said
     join contact_record contact on contact.source_id = said.source_id
     ${FILES} and snapshot.source = said.source and snapshot.is_current = 1
     join person_member member on member.record_id = contact.record_id
     ${only(whose)}
     group by member.person_key, contact.record_id, said.label_source, said.label
     order by member.person_key`,
    bound(whose),
  );
}

/** A hold that runs, by person. */
export interface HoldRow {
  readonly personKey: string;
  readonly id: number;
  readonly systems: string | null;
  readonly categories: string | null;
  readonly until: CivilDate | null;
}

/** Holds that run on that day, of persons whose record is there. There are few. */
export function holdRows(store: Store, today: CivilDate): readonly HoldRow[] {
  return all(
    store,
    `select member.person_key as personKey, hold.hold_id as id, hold.systems, hold.categories, hold.until_on as until
     from hold join contacts member on member.record_key = hold.record_key
     where hold.released_on is null and hold.placed_on <= :today and (hold.until_on is null or hold.until_on >= :today)
     order by hold.hold_id`,
    { today },
  );
}

/** File → its source and the day it was imported. */
export function fileOrigins(
  store: Store,
): ReadonlyMap<number, { readonly source: string; readonly importedOn: CivilDate }> {
  const rows = all<{ fileId: number; source: string; importedOn: CivilDate }>(
    store,
    `select file_id as fileId, source, imported_on as importedOn from file join snapshot using (snapshot_id)
     where is_current = 1`,
  );
  return new Map(rows.map(({ fileId, ...origin }) => [fileId, origin]));
}
