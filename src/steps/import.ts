// import: files of one entity of one source become one snapshot, all or nothing. Writes records beside their raw bytes.

import {
  type CanonicalContact,
  type ReadingPlan,
  readActivity,
  readContact,
  readOrganisation,
} from '../exchange/canonical.ts';
import { columnsOf } from '../exchange/mapping.ts';
import { type CsvTable, openCsv } from '../formats/csv/read.ts';
import type { Piece, RecordCursor } from '../formats/csv/record.ts';
import type { CivilDate, Instant } from '../model/calendar.ts';
import { Fault } from '../model/fault.ts';
import type { Entity, Field } from '../model/field.ts';
import { derivedId } from '../model/identity.ts';
import { inTransaction, type Store } from '../store/open.ts';
import { type RecordRow, type RecordWriters, recordWriters } from '../store/records.ts';
import {
  addFile,
  addSnapshot,
  currentFileHashes,
  endFile,
  makeCurrent,
  markSharedIds,
  type SnapshotChange,
} from '../store/snapshots.ts';
import { fileColumns } from './file-columns.ts';
import type { InspectedFile } from './inspect.ts';
import { translated } from './open-table.ts';
import type { Pulse } from './pulse.ts';

/** One snapshot to import: inspected files of one entity of one source. */
export interface SnapshotImport {
  readonly runId: number;
  readonly source: string;
  readonly entity: Entity;
  readonly files: readonly InspectedFile[];
  /** ISO 3166-1 alpha-2 of records that name none. */
  readonly country: string;
  readonly exportedAt: Instant;
  readonly today: CivilDate;
  /** True: stop at a mapped date column that fits two orders. False: read such dates as unknown (audit shows it). */
  readonly isStrictAboutDates: boolean;
  readonly pulse: Pulse;
}

/** What an import did. read = stored + rejected + skipped. */
export interface ImportResult {
  readonly source: string;
  readonly entity: Entity;
  /** True: the same files as last time; nothing was written. */
  readonly isSame: boolean;
  readonly read: number;
  readonly stored: number;
  readonly rejected: number;
  readonly skipped: number;
  readonly change: SnapshotChange;
}

/**
 * Imports a snapshot. Faults: E018 a file changed while it was read, E023 a date column that fits two orders, E025 every
 * row was rejected.
 */
export async function importSnapshot(store: Store, snapshot: SnapshotImport): Promise<ImportResult> {
  for (const file of snapshot.files) checkFile(file, snapshot.isStrictAboutDates);
  const { source, entity } = snapshot;
  const hashes = snapshot.files.map(file => file.table.sha256).sort();
  if (currentFileHashes(store, source, entity).join() === hashes.join()) {
    const read = sum(snapshot.files, file => file.read);
    const rejected = sum(snapshot.files, file => file.rejected);
    const change = { added: 0, changed: 0, unchanged: read - rejected, gone: 0 };
    return { source, entity, isSame: true, read, stored: read - rejected, rejected, skipped: 0, change };
  }
  return inTransaction(store, async () => {
    const profile = snapshot.files[0]?.mapping.profile?.id ?? null;
    const snapshotId = addSnapshot(store, {
      ...snapshot,
      profile,
      importedOn: snapshot.today,
      isPartial: entity === 'activity',
    });
    const writers = recordWriters(store);
    const totals = { read: 0, stored: 0, rejected: 0, skipped: 0 };
    for (const file of snapshot.files) {
      const counts = await importFile(store, { snapshot, file, snapshotId, writers });
      for (const key of ['read', 'stored', 'rejected', 'skipped'] as const) totals[key] += counts[key];
    }
    markSharedIds(store, snapshotId, entity);
    return {
      source,
      entity,
      isSame: false,
      ...totals,
      change: makeCurrent(store, snapshotId, source, entity),
    };
  });
}

function checkFile(file: InspectedFile, isStrictAboutDates: boolean): void {
  const { read, rejected, firstReject, path: name, table } = file;
  if (read > 0 && read === rejected && firstReject !== null) {
    throw new Fault('E025', { file: name, rejected, ...firstReject, expected: table.header.length });
  }
  const undecided = file.dates.find(column => column.order === 'undecided');
  if (!isStrictAboutDates || undecided === undefined) return;
  const example = undecided.example ?? '';
  throw new Fault('E023', { file: name, header: undecided.header, count: undecided.agree, example });
}

interface FileImport {
  readonly snapshot: SnapshotImport;
  readonly file: InspectedFile;
  readonly snapshotId: number;
  readonly writers: RecordWriters;
}

async function importFile(
  store: Store,
  work: FileImport,
): Promise<{ read: number; stored: number; rejected: number; skipped: number }> {
  const { snapshot, file, snapshotId } = work;
  const table = translated(file.path, () => openCsv(file.path));
  if (table.sha256 !== file.table.sha256) throw new Fault('E018', { file: file.path });
  const fileId = addFile(store, {
    snapshotId,
    name: file.name,
    sha256: table.sha256,
    bytes: table.bytes,
    encoding: table.encoding,
    dialect: JSON.stringify(table.dialect),
    headerLine: table.headerLine,
    preambleLines: table.preambleLines,
    columns: JSON.stringify(fileColumns(file)),
    prefix: table.prefix,
  });
  const counts = { read: 0, stored: 0, rejected: 0, skipped: 0 };
  const write = pieceWriter(work, fileId, table);
  const pieces = table.pieces();
  const next = (): IteratorResult<Piece> => translated(file.path, () => pieces.next());
  for (let step = next(); !step.done; step = next()) {
    const fate = write(step.value, counts.read + 1);
    if (fate === 'gap') continue;
    counts.read += 1;
    counts[fate] += 1;
    if (counts.read % 1024 === 0) await snapshot.pulse.beat(file.name, counts.read, file.read);
  }
  if (counts.read !== file.read || counts.rejected !== file.rejected)
    throw new Fault('E018', { file: file.path });
  endFile(store, fileId, { suffix: table.suffix(), footerLines: table.footerLines(), ...counts });
  return counts;
}

type Fate = 'stored' | 'rejected' | 'skipped' | 'gap';

/** Writes one piece of a file and says what became of it. */
function pieceWriter(
  { snapshot, file, writers }: FileImport,
  fileId: number,
  table: CsvTable,
): (piece: Piece, row: number) => Fate {
  const plan = readingPlan(file, snapshot.country);
  const seen = new Map<string, number>();
  const idOf = (sourceId: string | null, raw: Buffer): string => {
    if (sourceId !== null && !sourceId.startsWith('~')) return sourceId;
    const bare = derivedId(raw, 1);
    const occurrence = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, occurrence);
    return derivedId(raw, occurrence);
  };
  const store = STORERS[snapshot.entity];
  return (piece, row) => {
    if (piece.kind === 'gap') {
      writers.otherPiece([fileId, piece.position, null, null, null, piece.raw]);
      return 'gap';
    }
    if (piece.kind === 'reject') {
      writers.otherPiece([fileId, piece.position, piece.line, piece.reason, piece.width, piece.raw]);
      return 'rejected';
    }
    const { record } = piece;
    const raw = Buffer.from(record.bytes.subarray(record.start, record.end));
    const place = (sourceId: string | null): RecordRow => [
      fileId,
      record.position,
      row,
      record.line,
      idOf(sourceId, raw),
    ];
    if (store({ plan, record, place, raw, writers }) !== null) return 'stored';
    writers.otherPiece([fileId, record.position, record.line, null, table.header.length, raw]);
    return 'skipped';
  };
}

interface RecordToStore {
  readonly plan: ReadingPlan;
  readonly record: RecordCursor;
  readonly place: (sourceId: string | null) => RecordRow;
  readonly raw: Buffer;
  readonly writers: RecordWriters;
}

/** Stores a record of an entity; null when the source itself says that it is deleted or merged away. */
const STORERS: Readonly<Record<Entity, (record: RecordToStore) => number | null>> = {
  contact({ plan, record, place, raw, writers }) {
    const contact = readContact(plan, column => record.text(column));
    if (contact.isGone) return null;
    const id = writers.contact([...place(contact.sourceId), ...contactCells(contact), ...contact.texts, raw]);
    for (const point of contact.points) writers.contactPoint(id, point.field, point.value, point.key);
    for (const signal of contact.signals) writers.contactSignal(id, signal.type, signal.on);
    for (const label of contact.labels) writers.contactLabel(id, label);
    return id;
  },
  organisation({ plan, record, place, raw, writers }) {
    const organisation = readOrganisation(plan, column => record.text(column));
    if (organisation.isGone) return null;
    const { country, createdOn, texts } = organisation;
    return writers.organisation([...place(organisation.sourceId), country, createdOn, ...texts, raw]);
  },
  activity({ plan, record, place, raw, writers }) {
    const activity = readActivity(plan, column => record.text(column));
    if (activity.isGone) return null;
    const { type, occurredOn, contactId, organisationId, isOpen } = activity;
    const facts = [type, occurredOn, contactId, organisationId, isOpen === null ? null : Number(isOpen)];
    return writers.activity([...place(activity.sourceId), ...facts, raw]);
  },
};

function contactCells(contact: CanonicalContact): RecordRow {
  const { keys } = contact;
  return [
    contact.showsActive === null ? null : Number(contact.showsActive),
    ...[contact.country, contact.createdOn, contact.labelAssignedOn, contact.labelReviewedOn],
    contact.unreadableDates.join(' ') || null,
    ...[
      keys.given,
      keys.initial,
      keys.family,
      keys.email,
      keys.phone,
      keys.mobile,
      keys.address,
      contact.birthOn,
    ],
  ];
}

function readingPlan(file: InspectedFile, country: string): ReadingPlan {
  const { mapping } = file;
  const fields = new Set(mapping.columns.flatMap(column => column.field ?? []));
  return {
    columns: new Map<Field, number[]>(
      [...fields].map(field => [field, columnsOf(mapping, field).map(column => column.index)]),
    ),
    dateOrders: new Map(file.dates.map(column => [column.index, column.order])),
    country,
    emptyIsFalse: mapping.profile?.emptyIsFalse ?? false,
    activityType: mapping.profileEntity?.activityType ?? 'note',
  };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
