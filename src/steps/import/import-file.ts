// One file of a snapshot, read into the store. Decides nothing about the snapshot.

import { Fault } from '../../model/fault.ts';
import type { Entity } from '../../model/field.ts';
import type { Store } from '../../store/open.ts';
import { numberDerivedIds } from '../../store/records/record-ids.ts';
import { pieceWriter } from '../../store/records/records.ts';
import { addFile, clearFile, endFile } from '../../store/records/snapshots.ts';
import type { Batch } from '../read/batch.ts';
import { fileColumns } from '../read/file-columns.ts';
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
}

/**
 * Reads a file into the store. Its dates are read in the order that its first rows have; should the whole column speak for
 * another, what was written is undone and the file is read once more.
 */
export async function importFile(
  store: Store,
  { snapshot, file, snapshotId }: FileImport,
): Promise<FileReading> {
  const { table, name } = file;
  const { country, entity } = snapshot;
  const { sha256, bytes, encoding, headerLine, preambleLines, prefix } = table;
  const dialect = JSON.stringify(table.dialect);
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
  const readInto = (dateOrders: ReturnType<typeof guessDateOrders>): Promise<FileReading> =>
    readFile(file, { ...snapshot, dateOrders }, batchSink(store, entity, fileId));
  let reading = await readInto(guessDateOrders(file, country));
  if (!reading.isSettled) {
    clearFile(store, entity, fileId);
    reading = await readInto(new Map(reading.dates.map(date => [date.index, date.order])));
  }
  checkReading(snapshot, file, reading);
  const columns = JSON.stringify(fileColumns(file, reading));
  endFile(store, fileId, { ...reading, columns });
  if (reading.hasDerivedIds) numberDerivedIds(store, entity, fileId);
  return reading;
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
function batchSink(store: Store, entity: Entity, fileId: number): (batch: Batch) => void {
  const write = pieceWriter(store, entity, fileId);
  return ({ bytes, parts }) => {
    for (const part of parts) {
      if (part.kind === 'run') write.run(bytes, part);
      else if (part.kind === 'record') write.record(bytes, part);
      else write.other({ ...part, raw: bytes.subarray(part.start, part.end) });
    }
  };
}
