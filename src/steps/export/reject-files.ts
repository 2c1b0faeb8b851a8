// The rejected rows of a source as files to repair, under the header as it came. Writes nothing itself.

import { fileNameOf } from '../../exchange/out-table.ts';
import { makeEncoder } from '../../formats/csv/encoding.ts';
import { toFileBytes } from '../../formats/csv/read.ts';
import { encodeRow } from '../../formats/csv/write.ts';
import type { Store } from '../../store/open.ts';
import { rejects } from '../../store/records/rejects.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import { markOf, type OutFile } from './encode-table.ts';
import { type Layout, layoutOf } from './layout.ts';

/** A file of rejected rows, complete. */
export interface RejectFile extends OutFile {
  readonly bytes: Buffer;
}

/** Files of the rejected rows of a source, one per file that has any. */
export function rejectFiles(store: Store, source: string): readonly RejectFile[] {
  const files = currentFiles(store).filter(file => file.source === source);
  return rejectFilesOf(store, files.map(layoutOf));
}

/** The same of these files; several of one entity are numbered. */
export function rejectFilesOf(store: Store, layouts: readonly Layout[]): readonly RejectFile[] {
  const found = layouts
    .map(layout => ({
      layout,
      raws: [...rejects(store, layout.file.fileId)].map(({ raw }) => Buffer.from(raw)),
    }))
    .filter(({ raws }) => raws.length > 0);
  return [...Map.groupBy(found, ({ layout }) => layout.entity).values()].flatMap(same =>
    same.map(({ layout, raws }, index) => rejectFile(layout, raws, { part: index + 1, parts: same.length })),
  );
}

/** As they came, under the header as it came: repair them and import them. */
function rejectFile(
  layout: Layout,
  raws: readonly Buffer[],
  number: { readonly part: number; readonly parts: number },
): RejectFile {
  const { file, entity, encoding, dialect, headers } = layout;
  const header = encodeRow(headers, dialect, makeEncoder(encoding)) ?? Buffer.alloc(0);
  const text = Buffer.concat([markOf(file), header, ...raws]);
  const about = { kind: 'rejects', entity, ...number, columns: headers, keyColumn: null } as const;
  return {
    ...{ source: file.source, name: fileNameOf(about, 'csv'), rows: raws.length, about },
    bytes: toFileBytes(text, encoding),
  };
}
