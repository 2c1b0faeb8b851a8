// Makes batches of the rows of a file, each record laid out as it will be stored. Knows no store and no thread: it may run on another.

import { makeRowReader, type RowReader } from '../../exchange/row-reader.ts';
import type { Piece, RecordCursor } from '../../formats/csv/record.ts';
import { openRows } from '../../formats/csv/rows.ts';
import { derivedId } from '../../model/identity.ts';
import { GrowingBytes } from '../../store/records/jsonb.ts';
import { type PlacedRecord, RunBuilder } from '../../store/records/record-run.ts';
import type { Batch, BatchPart, BatchWork, Counts, FirstReject, OtherPart, ReadingEnd } from './batch.ts';

/** A batch ends after so many bytes of the file or pieces: it depends on the file alone, so that all makers agree. */
const BATCH_BYTES = 256 * 1024;
const BATCH_PIECES = 2048;
/** Facts, ids and raw bytes of a batch take about this much. */
const ROOM_BYTES = 3 * BATCH_BYTES;

/** Asked once for each batch, in order: the room to make it in; null: another makes it, its rows are only scanned here. */
export type Room = (index: number) => Buffer | null;

/** New room of the usual size. */
export function newRoom(): Buffer {
  return Buffer.allocUnsafeSlow(ROOM_BYTES);
}

/** Makes the batches there is room for; each is good as long as its room is not given again. Throws CsvProblem as pieces() does. */
export function* makeBatches(work: BatchWork, room: Room): Generator<Batch, ReadingEnd> {
  const rows = openRows(work.rows);
  const reader = makeRowReader(work.entity, work.plan);
  let [index, records, pieces, bytes] = [0, 0, 0, 0];
  const nextMaker = (): BatchMaker | null => {
    const given = room(index);
    return given === null ? null : new BatchMaker(work, reader, { index, room: given });
  };
  let maker = nextMaker();
  for (const piece of rows.pieces()) {
    if (piece.kind !== 'gap') records += 1;
    maker?.add(piece, records);
    pieces += 1;
    bytes += sizeOf(piece);
    if (bytes < BATCH_BYTES && pieces < BATCH_PIECES) continue;
    if (maker !== null) yield maker.end();
    [index, pieces, bytes] = [index + 1, 0, 0];
    maker = nextMaker();
  }
  if (maker !== null) yield maker.end();
  return { batches: index + 1, looks: reader.looks, suffix: rows.suffix(), footerLines: rows.footerLines() };
}

function sizeOf(piece: Piece): number {
  return piece.kind === 'record' ? piece.record.end - piece.record.start : piece.raw.length;
}

class BatchMaker {
  readonly #index: number;
  readonly #reader: RowReader;
  readonly #out: GrowingBytes;
  readonly #parts: BatchPart[] = [];
  readonly #run: RunBuilder = new RunBuilder(BATCH_PIECES);
  #runPosition = 0;
  #runRow = 0;
  readonly #counts: Counts = { read: 0, stored: 0, rejected: 0, skipped: 0, bytes: 0 };
  readonly #filled: Uint32Array;
  #firstReject: FirstReject = null;
  #hasDerivedIds = false;

  constructor(
    { columns }: BatchWork,
    reader: RowReader,
    { index, room }: { readonly index: number; readonly room: Buffer },
  ) {
    this.#index = index;
    this.#reader = reader;
    this.#out = new GrowingBytes(room);
    this.#filled = new Uint32Array(columns);
  }

  /** `row` counts records from 1, rejected ones included. */
  add(piece: Piece, row: number): void {
    if (piece.kind === 'record') this.#addRecord(piece.record, row);
    else this.#addOther(piece);
  }

  #addRecord(record: RecordCursor, row: number): void {
    const { position, line, bytes, start, end } = record;
    this.#counts.read += 1;
    this.#counts.bytes += end - start;
    record.countFilled(this.#filled);
    if (this.#reader.isGone(record)) {
      this.#counts.skipped += 1;
      this.#put({ position, line, reason: null, width: record.width }, bytes.subarray(start, end));
      return;
    }
    const out = this.#out;
    const facts = this.#reader.facts(record);
    const idAt = out.at;
    this.#appendId(record);
    const factsAt = out.at;
    out.appendFacts(facts);
    const rawAt = out.at;
    out.append(bytes, start, end);
    this.#counts.stored += 1;
    this.#place({ position, row, start: idAt, facts: factsAt, raw: rawAt, end: out.at });
  }

  #appendId(record: RecordCursor): void {
    const id = this.#reader.sourceId(record);
    if (id === null || isLikeDerived(id)) {
      this.#hasDerivedIds = true;
      this.#out.appendText(derivedId(record.bytes.subarray(record.start, record.end), 1));
    } else if (typeof id === 'string') this.#out.appendText(id);
    else this.#out.append(id.bytes, id.start, id.end);
  }

  #place(record: PlacedRecord): void {
    const run = this.#run;
    if (run.count > 0 && record.position !== this.#runPosition + run.count) this.#endRun();
    if (run.count === 0) [this.#runPosition, this.#runRow] = [record.position, record.row];
    if (run.add(record)) return;
    this.#endRun();
    this.#parts.push({ kind: 'record', ...record });
  }

  #endRun(): void {
    if (this.#run.count === 0) return;
    const [position, row] = [this.#runPosition, this.#runRow];
    this.#parts.push({ kind: 'run', position, row, places: this.#run.take() });
  }

  #addOther(piece: Exclude<Piece, { kind: 'record' }>): void {
    const { position, raw } = piece;
    this.#counts.bytes += raw.length;
    if (piece.kind === 'gap') {
      this.#put({ position, line: null, reason: null, width: null }, raw);
      return;
    }
    const { line, reason, width } = piece;
    this.#counts.read += 1;
    this.#counts.rejected += 1;
    this.#firstReject ??= { line, width, reason };
    this.#put({ position, line, reason, width }, raw);
  }

  #put(piece: Omit<OtherPart, 'kind' | 'start' | 'end'>, raw: Uint8Array): void {
    this.#endRun();
    const start = this.#out.at;
    this.#out.append(raw, 0, raw.length);
    this.#parts.push({ kind: 'other', ...piece, start, end: this.#out.at });
  }

  end(): Batch {
    this.#endRun();
    return {
      index: this.#index,
      bytes: this.#out.bytes.subarray(0, this.#out.at) as Uint8Array<ArrayBuffer>,
      parts: this.#parts,
      counts: this.#counts,
      filled: this.#filled,
      firstReject: this.#firstReject,
      hasDerivedIds: this.#hasDerivedIds,
    };
  }
}

/** It would be taken for an id made from bytes. */
function isLikeDerived(id: string | { readonly bytes: Uint8Array; readonly start: number }): boolean {
  return typeof id === 'string' ? id.startsWith('~') : id.bytes[id.start] === 0x7e;
}
