// The papers beside the files for the sources: a manifest per file, and instructions per source. Reads no record.

import { createHash } from 'node:crypto';
import { instructionsOf } from '../../exchange/instructions.ts';
import { type DescribedFile, manifestOf, type Origin } from '../../exchange/manifest.ts';
import type { Locale } from '../../language/locale.ts';
import type { CivilDate } from '../../model/calendar.ts';
import type { Store } from '../../store/open.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import type { OutFile } from './encode-table.ts';
import { type Layout, layoutOf } from './layout.ts';

/** In whose words, as of when, and whether anybody approved. */
export interface PaperOptions {
  readonly locale: Locale;
  readonly today: CivilDate;
  readonly status: Origin['status'];
}

/** The files with their papers: `contact-update.csv.json` beside `contact-update.csv`, and one text to read first per source. */
export function withPapers(
  store: Store,
  files: readonly OutFile[],
  { locale, today, status }: PaperOptions,
): readonly OutFile[] {
  const current = currentFiles(store);
  return [...Map.groupBy(files, ({ source }) => source)].flatMap(([source, own]) => {
    const layouts = current.filter(file => file.source === source).map(layoutOf);
    const described = own.flatMap(file => describe(file) ?? []);
    const papers = described.map(file =>
      paper(source, `${file.name}.json`, manifestOf(file, originOf(layouts, file.about.entity, status))),
    );
    const [first] = described;
    if (first === undefined) return own;
    const readMe = instructionsOf(described, originOf(layouts, first.about.entity, status), {
      ...{ locale, day: today },
    });
    return [...own, ...papers, paper(source, readMe.name, readMe.text)];
  });
}

function describe({ name, rows, about, bytes }: OutFile): DescribedFile | null {
  if (about === null) return null;
  const isWhole = typeof bytes === 'string' || bytes instanceof Uint8Array;
  return { name, rows, about, sha256: isWhole ? createHash('sha256').update(bytes).digest('hex') : null };
}

function originOf(layouts: readonly Layout[], entity: string, status: Origin['status']): Origin {
  const own = layouts.filter(layout => layout.entity === entity);
  const [{ file, profile, writeBack, isVerified }] = own as [Layout, ...Layout[]];
  return {
    ...{ source: file.source, profile, writeBack, isVerified, status },
    // An audit has no exports in a row, and its papers are the same for the same bytes.
    inputs: own.map(({ file: { name, sha256, exportedAt } }) => ({
      ...{ file: name, sha256, exportedAt: status === 'proposed' ? null : exportedAt },
    })),
  };
}

function paper(source: string, name: string, text: string): OutFile {
  return { source, name, bytes: text, rows: 0, about: null };
}
