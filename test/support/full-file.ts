// The whole file that `export --full` writes of the first file of a draft, as it would stand on disk.

import type { ExportDraft } from '../../src/steps/export/draft.ts';
import { exportFull } from '../../src/steps/export/full.ts';
import type { Store } from '../../src/store/open.ts';

/** Each part is copied before the next is asked for: it is good no longer. */
export function fullFileOf(store: Store, draft: ExportDraft): Buffer {
  return Buffer.concat(Array.from(exportFull(store, draft)[0]?.bytes ?? [], part => Buffer.from(part)));
}
