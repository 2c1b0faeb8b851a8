// The deletion list of a source for contacts that are named, as bytes. Reads the records while they are still there; decides
// about nobody.

import { deletionList, markColumns, type ReadCell } from '../../exchange/marking.ts';
import { toParts } from '../../exchange/out-table.ts';
import type { Store } from '../../store/open.ts';
import { rawRecords } from '../../store/records/raw-records.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import { encodeTable, type OutFile } from './encode-table.ts';
import { cellReaderOf, type Layout, layoutOf } from './layout.ts';
import { findNamed } from './named-records.ts';

/** Lists to write, and who could not be named in one. */
export interface DeletionFiles {
  readonly files: readonly OutFile[];
  /** Ids of records without an id of their own, or without the key their system finds them by: delete them by hand. */
  readonly unnamed: readonly string[];
}

/**
 * The list in the form its system takes, of ids that come some at a time. Call it before the records are erased here; `withPapers`
 * adds what to click.
 */
export function deletionFiles(
  store: Store,
  source: string,
  batches: Iterable<readonly string[]>,
): DeletionFiles {
  const layouts = currentFiles(store)
    .filter(file => file.source === source && file.entity === 'contact')
    .map(layoutOf);
  const cells = new Map(layouts.map(layout => [layout.form, new KeptCells(layout)]));
  const unnamed: string[] = [];
  for (const ids of batches) unnamed.push(...keepCells(store, { layouts, cells, ids }));
  const tables = [...cells.values()].flatMap(own => deletionList(own.layout, own) ?? []);
  const [layout] = layouts;
  if (layout === undefined) return { files: [], unnamed };
  const form = layout.isWorkbook ? 'xlsx' : 'csv';
  const parts = toParts(tables, layout.writeBack.maxRows ?? null);
  return { files: parts.map(part => encodeTable(layout, part, form)), unnamed };
}

/** Keeps what a list needs of some records. Gives the ids of those it cannot name. */
function keepCells(
  store: Store,
  {
    layouts,
    cells,
    ids,
  }: {
    readonly layouts: readonly Layout[];
    readonly cells: ReadonlyMap<string, KeptCells>;
    readonly ids: readonly string[];
  },
): readonly string[] {
  const named = findNamed(store, layouts, ids);
  const records = new Map([...named.values()].map(record => [record.recordId, record]));
  const unnamed = new Set(ids);
  for (const [recordId, raw] of rawRecords(store, 'contact', [...records.keys()])) {
    const record = records.get(recordId);
    if (record !== undefined && cells.get(record.layout.form)?.keep(record.layout, raw))
      unnamed.delete(record.id);
  }
  return [...unnamed];
}

/** The cells that a list needs of the records of files of one form, one behind the other: an object for each takes ten times the room. */
class KeptCells implements Iterable<ReadCell> {
  readonly layout: Layout;
  readonly #columns: readonly number[];
  readonly #readers = new Map<Layout, ReturnType<typeof cellReaderOf>>();
  readonly #texts: string[] = [];

  constructor(layout: Layout) {
    this.layout = layout;
    this.#columns = [...new Set([layout.keyColumn, ...markColumns(layout)])];
  }

  /** False: it has no key that its system finds it by. */
  keep(layout: Layout, raw: Uint8Array): boolean {
    const read = this.#readers.get(layout) ?? cellReaderOf(layout);
    this.#readers.set(layout, read);
    const cell = read(raw);
    if (cell(layout.keyColumn).trim() === '') return false;
    for (const column of this.#columns) this.#texts.push(cell(column));
    return true;
  }

  *[Symbol.iterator](): Iterator<ReadCell> {
    for (let at = 0; at < this.#texts.length; at += this.#columns.length)
      yield column => {
        const place = this.#columns.indexOf(column);
        if (place < 0) throw new RangeError(`column ${column} was not kept`);
        return this.#texts[at + place] as string;
      };
  }
}
