// export --full: the file as it came in, accepted cells replaced, rows of the deletion and merge-loser lists left out. With no
// accepted action it is the original, byte for byte.

import { makeEncoder } from '../formats/csv/encoding.ts';
import { toFileBytes } from '../formats/csv/read.ts';
import { isWide } from '../formats/csv/wide.ts';
import { replaceCells } from '../formats/csv/write.ts';
import { partsOf } from '../model/identity.ts';
import type { StoredAction } from '../store/actions.ts';
import type { Store } from '../store/open.ts';
import { currentFiles } from '../store/snapshots.ts';
import { fileParts, namedRecords } from '../store/texts.ts';
import type { OutFile } from './encode-table.ts';
import { cellReaderOf, type Layout, layoutOf } from './layout.ts';
import { changeOf } from './sort-out.ts';

/** A file to write, complete, in parts that are made as they are asked for: it may be larger than memory. */
export interface FullFile extends Omit<OutFile, 'bytes'> {
  readonly parts: Iterable<Uint8Array>;
}

/** The full files of a source, with the actions that its other files carry. Several files of one entity are numbered. */
export function exportFull(
  store: Store,
  source: string,
  actions: readonly StoredAction[],
): readonly FullFile[] {
  const files = currentFiles(store).filter(file => file.source === source);
  return files.map(file => {
    const own = actions.filter(action => {
      const key = partsOf(action.recordKey);
      return key.source === source && key.entity === file.entity;
    });
    const layout = layoutOf(file);
    const byId = Map.groupBy(own, action => partsOf(action.recordKey).id);
    const siblings = files.filter(other => other.entity === file.entity);
    const number = siblings.length > 1 ? `-${siblings.indexOf(file) + 1}` : '';
    return {
      source,
      name: `${file.entity}-full${number}.csv`,
      parts: fullParts(store, layout, byId),
      rows: file.stored,
    };
  });
}

/** In the encoding of the file. */
function* fullParts(
  store: Store,
  layout: Layout,
  actions: ReadonlyMap<string, readonly StoredAction[]>,
): Generator<Uint8Array> {
  const { file, encoding } = layout;
  const edited = new Map<number, Uint8Array | null>();
  for (const [recordId, id, raw] of namedRecords(store, file, [...actions.keys()]))
    edited.set(recordId, editRecord(layout, raw as Buffer, actions.get(id) ?? []));
  const out = (part: Uint8Array): Uint8Array =>
    isWide(encoding) ? toFileBytes(Buffer.from(part), encoding) : part;
  yield out(file.prefix);
  for (const [recordId, raw] of fileParts(store, file, edited.keys())) {
    const part = recordId === null ? raw : edited.get(recordId);
    if (part != null) yield out(part);
  }
  yield out(file.suffix);
}

/** The record with the accepted cells replaced; null when it is left out. */
function editRecord(layout: Layout, raw: Buffer, actions: readonly StoredAction[]): Uint8Array | null {
  if (actions.some(action => action.kind === 'erase' || action.kind === 'merge')) return null;
  const { dialect, encoding } = layout;
  const cell = cellReaderOf(layout)(raw);
  const changes = actions.flatMap(action => changeOf(layout, action, cell));
  const to = new Map(changes.map(change => [change.column, change.to]));
  return replaceCells(raw, dialect, makeEncoder(encoding), to) ?? raw;
}
