// export --full: the file as it came in, accepted cells replaced, rows of the deletion and merge-loser lists left out. With no
// accepted action it is the original, byte for byte.

import { makeDecoder, makeEncoder } from '../formats/csv/encoding.ts';
import { cellsOfRecord } from '../formats/csv/one-record.ts';
import { toFileBytes } from '../formats/csv/read.ts';
import { replaceCells } from '../formats/csv/write.ts';
import { partsOf } from '../model/identity.ts';
import type { StoredAction } from '../store/actions.ts';
import type { Store } from '../store/open.ts';
import { currentFiles } from '../store/snapshots.ts';
import { pieces } from '../store/texts.ts';
import { changeOf, type Layout, layoutOf, type OutFile } from './export.ts';

/** The full files of a source. Several files of one entity are numbered. */
export function exportFull(
  store: Store,
  source: string,
  actions: readonly StoredAction[],
): readonly OutFile[] {
  const files = currentFiles(store).filter(file => file.source === source);
  return files.map(file => {
    const own = actions.filter(action => {
      const key = partsOf(action.recordKey);
      return key.source === source && key.entity === file.entity;
    });
    const layout = layoutOf(file);
    const parts = [
      ...fullParts(
        store,
        layout,
        Map.groupBy(own, action => partsOf(action.recordKey).id),
      ),
    ];
    const siblings = files.filter(other => other.entity === file.entity);
    const number = siblings.length > 1 ? `-${siblings.indexOf(file) + 1}` : '';
    return {
      source,
      name: `${file.entity}-full${number}.csv`,
      bytes: toFileBytes(Buffer.concat(parts), layout.encoding),
      rows: file.stored,
    };
  });
}

function* fullParts(
  store: Store,
  layout: Layout,
  actions: ReadonlyMap<string, readonly StoredAction[]>,
): Generator<Uint8Array> {
  const { file, dialect, encoding } = layout;
  const decode = makeDecoder(encoding);
  const encode = makeEncoder(encoding);
  yield file.prefix;
  for (const piece of pieces(store, file.entity, file.fileId)) {
    const own = piece.sourceId === null || piece.isSharedId === 1 ? [] : (actions.get(piece.sourceId) ?? []);
    if (own.some(action => action.kind === 'erase' || action.kind === 'merge')) continue;
    if (own.length === 0) {
      yield piece.raw;
      continue;
    }
    const raw = Buffer.from(piece.raw);
    const cells = cellsOfRecord(raw, dialect, decode);
    const changes = own.flatMap(action => changeOf(layout, action, column => cells[column] ?? ''));
    yield replaceCells(raw, dialect, encode, new Map(changes.map(change => [change.column, change.to]))) ??
      raw;
  }
  yield file.suffix;
}
