// export --full: the file as it came in, accepted cells replaced, rows of the deletion and merge-loser lists left out. With no
// accepted action it is the original, byte for byte.

import { fileNameOf } from '../../exchange/out-table.ts';
import { toFileBytes } from '../../formats/csv/read.ts';
import { isWide } from '../../formats/csv/wide.ts';
import { replaceCells } from '../../formats/csv/write.ts';
import type { Splice } from '../../formats/splice.ts';
import type { Store } from '../../store/open.ts';
import { type Editing, fileParts } from '../../store/records/file-parts.ts';
import { readRuns } from '../../store/records/record-runs.ts';
import { isReplaced } from '../../store/records/snapshots.ts';
import { isWorthThread, runsOfThread } from '../workers/run-thread.ts';
import { type DraftList, type ExportDraft, workOut } from './draft.ts';
import type { OutFile } from './encode-table.ts';
import type { Layout } from './layout.ts';
import type { Named } from './named-records.ts';

/**
 * A file to write, in parts that are made as they are asked for, once: it may be larger than memory. Each part is good until the
 * next is asked for.
 */
export interface FullFile extends OutFile {
  readonly bytes: Iterable<Uint8Array>;
}

/**
 * The full files of a draft; several of one entity are numbered. What is read on the way is worked out, so complete the draft when
 * they are written; `rows` is right from then on. `keepDeleted`: rows of the deletion and merge-loser lists stay, for an archive
 * that nobody loads.
 */
export function exportFull(
  store: Store,
  { source, lists }: ExportDraft,
  { keepDeleted = false }: { readonly keepDeleted?: boolean } = {},
): readonly FullFile[] {
  return lists.flatMap(list => {
    const layouts = list.layouts.filter(({ file }) => !isReplaced(file));
    return layouts.map((layout, index): FullFile => {
      const { file, entity, headers } = layout;
      const number = { part: index + 1, parts: layouts.length };
      const about = { kind: 'full', entity, ...number, columns: headers, keyColumn: null } as const;
      const count = { leftOut: 0 };
      return {
        ...{ source, name: fileNameOf(about, 'csv'), about },
        get rows() {
          return file.held - count.leftOut;
        },
        bytes: fullParts(store, { list, layout, keepDeleted, count }),
      };
    });
  });
}

interface FullOf {
  readonly list: DraftList;
  readonly layout: Layout;
  readonly keepDeleted: boolean;
  readonly count: { leftOut: number };
}

const NOTHING = new Uint8Array();

/** In the encoding of the file. */
function* fullParts(store: Store, { list, layout, keepDeleted, count }: FullOf): Generator<Uint8Array> {
  const { file, encoding, encode, dialect } = layout;
  const apart: Named[] = [];
  for (const record of list.named.values()) if (record.layout === layout) apart.push(record);
  apart.sort((one, other) => one.recordId - other.recordId);
  const edit = (record: Named, raw: Buffer): readonly Splice[] => {
    list.keeper.keep(record, raw);
    const cells = workOut(list, record);
    if (cells !== null) return cells.size === 0 ? [] : (replaceCells(raw, dialect, encode, cells) ?? []);
    if (keepDeleted) return [];
    count.leftOut += 1;
    return [{ start: 0, end: raw.length, by: NOTHING }];
  };
  const out = (part: Uint8Array): Uint8Array =>
    isWide(encoding) ? toFileBytes(Buffer.from(part), encoding) : part;
  yield out(file.prefix);
  const runsOf: Editing<Named>['runsOf'] = (own, runs) =>
    isWorthThread(own) ? runsOfThread(store, own, runs) : readRuns(store, own, runs);
  for (const part of fileParts(store, file, { apart, edit, runsOf })) yield out(part);
  yield out(file.suffix);
}
