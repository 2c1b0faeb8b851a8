// export --full: the file as it came in, accepted cells replaced, rows of the deletion and merge-loser lists left out. With no
// accepted action it is the original, byte for byte.

import { fileNameOf } from '../exchange/out-table.ts';
import { makeEncoder } from '../formats/csv/encoding.ts';
import { toFileBytes } from '../formats/csv/read.ts';
import { isWide } from '../formats/csv/wide.ts';
import { replaceCells } from '../formats/csv/write.ts';
import { partsOf } from '../model/identity.ts';
import type { Store } from '../store/open.ts';
import { currentFiles } from '../store/snapshots.ts';
import { fileParts } from '../store/texts.ts';
import type { OutFile } from './encode-table.ts';
import type { SortedList } from './export.ts';
import { type Layout, layoutOf } from './layout.ts';

/** A file to write, complete, in parts that are made as they are asked for: it may be larger than memory. */
export interface FullFile extends OutFile {
  readonly bytes: Iterable<Uint8Array>;
}

/** Which cells change, by column; null: the record is left out. */
type Edit = ReadonlyMap<number, string> | null;

/**
 * The full files of a source, with what its other files carry. Several files of one entity are numbered. `keepDeleted`: rows of
 * the deletion and merge-loser lists stay, for an archive that nobody loads.
 */
export function exportFull(
  store: Store,
  source: string,
  { lists, keepDeleted = false }: { readonly lists: readonly SortedList[]; readonly keepDeleted?: boolean },
): readonly FullFile[] {
  const layouts = currentFiles(store)
    .filter(file => file.source === source)
    .map(layoutOf);
  const all = editsOf(lists, keepDeleted);
  return [...Map.groupBy(layouts, ({ entity }) => entity).values()].flatMap(same =>
    same.map((layout, index): FullFile => {
      const { file, entity, headers } = layout;
      const edits = all.get(file.fileId) ?? new Map<number, Edit>();
      const leftOut = [...edits.values()].filter(edit => edit === null).length;
      const number = { part: index + 1, parts: same.length };
      const about = { kind: 'full', entity, ...number, columns: headers, keyColumn: null } as const;
      return {
        ...{ source, name: fileNameOf(about, 'csv'), rows: file.stored - file.erased - leftOut, about },
        bytes: fullParts(store, layout, edits),
      };
    }),
  );
}

/** File → record → what changes of it. */
function editsOf(
  lists: readonly SortedList[],
  keepDeleted: boolean,
): ReadonlyMap<number, ReadonlyMap<number, Edit>> {
  const edits = new Map<number, Map<number, Edit>>();
  for (const { named, changes, carried } of lists) {
    const place = (id: string, make: (known: Edit | undefined) => Edit): void => {
      const found = named.get(id);
      if (found === undefined) return;
      const { recordId } = found;
      const { fileId } = found.layout.file;
      const own = edits.get(fileId) ?? new Map<number, Edit>();
      edits.set(fileId, own.set(recordId, make(own.get(recordId))));
    };
    for (const { sourceId, column, to } of changes)
      place(sourceId, known => new Map([...(known ?? []), [column, to]]));
    if (keepDeleted) continue;
    for (const { kind, recordKey } of carried)
      if (kind === 'erase' || kind === 'merge') place(partsOf(recordKey).id, () => null);
  }
  return edits;
}

/** In the encoding of the file. */
function* fullParts(store: Store, layout: Layout, edits: ReadonlyMap<number, Edit>): Generator<Uint8Array> {
  const { file, encoding, dialect } = layout;
  const encode = makeEncoder(encoding);
  const edit = (recordId: number, raw: Buffer): Uint8Array => {
    const cells = edits.get(recordId);
    if (cells === null) return new Uint8Array();
    return cells === undefined ? raw : (replaceCells(raw, dialect, encode, cells) ?? raw);
  };
  const out = (part: Uint8Array): Uint8Array =>
    isWide(encoding) ? toFileBytes(Buffer.from(part), encoding) : part;
  yield out(file.prefix);
  for (const part of fileParts(store, file, { apart: edits, edit })) yield out(part);
  yield out(file.suffix);
}
