// One file of a snapshot, read into the store. Decides nothing about the snapshot.

import { Fault } from '../../model/fault.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../../store/open.ts';
import { Keeping } from '../../store/records/keeping.ts';
import { lastRecordId, numberDerivedIds } from '../../store/records/record-ids.ts';
import { type PieceWriter, pieceWriter } from '../../store/records/records.ts';
import { addFile, currentFiles, endFile, undoFile } from '../../store/records/snapshots.ts';
import type { Batch } from '../read/batch.ts';
import { type FileColumn, fileColumns } from '../read/file-columns.ts';
import type { OpenedFile } from '../read/open-file.ts';
import { type FileReading, guessDateOrders, type ReadOptions, readFile } from '../read/read-file.ts';
import { readingOf } from '../read/reading-of.ts';

/** How the files of a snapshot are read. */
export interface ImportRules extends Omit<ReadOptions, 'dateOrders'> {
  readonly entity: Entity;
  /** True: stop at a mapped date column that fits two orders. False: read such dates as unknown (audit shows it). */
  readonly isStrictAboutDates: boolean;
  /** One rejected row refuses the whole. */
  readonly isStrict: boolean;
}

/** A file, and the snapshot it becomes part of. */
export interface FileImport {
  readonly snapshot: ImportRules;
  readonly file: OpenedFile;
  readonly snapshotId: number;
  /** The file whose records stay as far as they are as they were; null: none. */
  readonly before: number | null;
}

/** What became of a file. */
export interface FileImported extends FileReading {
  /** Records that are as they were, in their rows of before. */
  readonly kept: number;
}

/**
 * Reads a file into the store. Its dates are read in the order they had in the file before it, else that of its first rows; should the
 * whole column speak for another, what was written is undone and the file is read once more.
 */
export async function importFile(
  store: Store,
  { snapshot, file, snapshotId, before }: FileImport,
): Promise<FileImported> {
  const { table, name } = file;
  const { country, entity } = snapshot;
  const { sha256, bytes, encoding, headerLine, preambleLines, prefix } = table;
  const dialect = JSON.stringify(
    table.sheet === undefined ? table.dialect : { ...table.dialect, isWorkbook: true },
  );
  const fileId = addFile(store, {
    ...{
      snapshotId,
      name,
      sha256,
      reading: readingOf(file, country),
      bytes,
      encoding,
      dialect,
      headerLine,
      preambleLines,
      prefix,
    },
  });
  const lastId = lastRecordId(store, entity);
  const keeping = before === null ? null : new Keeping(store, { entity, fileId, before, lastId });
  const readInto = async (dateOrders: ReturnType<typeof guessDateOrders>): Promise<FileReading> => {
    const write = pieceWriter(store, { entity, fileId, keeping });
    const result = await readFile(file, { ...snapshot, dateOrders }, batch => writeBatch(write, batch));
    write.finish();
    return result;
  };
  let reading = await readInto(likelyOrders(store, file, { country, before }));
  if (!reading.isSettled) {
    undoFile(store, { entity, fileId, lastId });
    keeping?.restart();
    reading = await readInto(new Map(reading.dates.map(date => [date.index, date.order])));
  }
  checkReading(snapshot, file, reading);
  const columns = JSON.stringify(fileColumns(file, reading));
  endFile(store, fileId, { ...reading, columns });
  const endId = keeping?.finish() ?? fileId;
  if (reading.hasDerivedIds) numberDerivedIds(store, entity, endId);
  return { ...reading, kept: keeping?.count ?? 0 };
}

/** By column the order of its dates. */
function likelyOrders(
  store: Store,
  file: OpenedFile,
  { country, before }: { readonly country: string; readonly before: number | null },
): ReturnType<typeof guessDateOrders> {
  const earlier = currentFiles(store).find(({ fileId }) => fileId === before)?.columns ?? '[]';
  const known = new Map(
    (JSON.parse(earlier) as FileColumn[]).map(({ header, date }) => [header, date?.order ?? 'none']),
  );
  return new Map(
    [...guessDateOrders(file, country)].map(([column, guess]) => {
      const order = known.get(file.table.header[column] ?? '') ?? 'none';
      return [column, order === 'none' || order === 'undecided' ? guess : order];
    }),
  );
}

function checkReading(snapshot: ImportRules, file: OpenedFile, reading: FileReading): void {
  const { read, rejected, firstReject, dates } = reading;
  if (read > 0 && read === rejected && firstReject !== null) {
    throw new Fault('E025', {
      ...{ file: file.path, rejected, ...firstReject, expected: file.table.header.length },
    });
  }
  if (snapshot.isStrict && firstReject !== null)
    throw new Fault('E029', { file: file.path, rejected, line: firstReject.line });
  const undecided = dates.find(column => column.order === 'undecided');
  if (!snapshot.isStrictAboutDates || undecided === undefined) return;
  const { header, agree: count, contradict, example } = undecided;
  throw new Fault('E023', {
    ...{ file: file.path, header, count },
    example: contradict > 0 ? null : (example ?? ''),
  });
}

/** Writes what is read of one file. */
function writeBatch(write: PieceWriter, { bytes, parts }: Batch): void {
  for (const part of parts) {
    if (part.kind === 'run') write.run(bytes, part);
    else if (part.kind === 'record') write.record(bytes, part);
    else write.other({ ...part, raw: bytes.subarray(part.start, part.end) });
  }
}
