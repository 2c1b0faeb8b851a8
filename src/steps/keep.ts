// The tool washes itself too: what it wrote and is past its own period goes, by the config's `keep`. What it did not write is
// named, never removed. (Design retention.md, section 9.)

import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { addPeriod, type CivilDate, type Period, parseCivilDate, subtractPeriod } from '../model/calendar.ts';
import { isReportPage } from '../reports/edition.ts';
import { removeFindingsBefore } from '../store/findings/old-findings.ts';
import { inTransaction, type Store } from '../store/open.ts';
import { storedPlans } from '../store/purge/plans.ts';

/** How long to keep what was written; null: for ever. */
export interface Keep {
  /** Files for the sources, in `out/`. */
  readonly exports: Period | null;
  /** Report folders, in `out/`. */
  readonly reports: Period | null;
  readonly findings: Period | null;
}

/** What went, and what should. */
export interface Kept {
  /** Paths below the project. */
  readonly removed: readonly string[];
  readonly findings: number;
  /** Exports of the sources that are older than ours may be: theirs to remove. */
  readonly past: readonly string[];
}

export interface KeepOptions {
  readonly projectFolder: string;
  readonly keep: Keep;
  readonly today: CivilDate;
  /** Files that the sources were exported to, and the day of each. */
  readonly inputs: readonly { readonly path: string; readonly on: CivilDate }[];
}

/** Removes what is past its period: folders of `out/`, plans that ran out or lapsed, findings. */
export async function washItself(store: Store, options: KeepOptions): Promise<Kept> {
  const { projectFolder, keep, today, inputs } = options;
  const plans = storedPlans(store);
  const lists = new Set(plans.flatMap(({ lists: name }) => (name === null ? [] : [name])));
  const outputs = oldOutputs(join(projectFolder, 'out'), { keep, today })
    .filter(name => !lists.has(name))
    .map(name => join('out', name));
  const lapsed = plans
    .filter(
      ({ state, validThrough }) =>
        state === 'lapsed' || ((state === 'planned' || state === 'approved') && validThrough < today),
    )
    .map(({ file }) => join('plans', file))
    .filter(path => existsSync(join(projectFolder, path)));
  const removed = [...outputs, ...lapsed];
  for (const path of removed) rmSync(join(projectFolder, path), { recursive: true, force: true });
  const { exports, findings } = keep;
  const cleared =
    findings === null
      ? 0
      : await inTransaction(store, () => removeFindingsBefore(store, subtractPeriod(today, findings)));
  const past = exports === null ? [] : inputs.filter(({ on }) => addPeriod(on, exports) < today);
  return { removed, findings: cleared, past: past.map(({ path }) => path) };
}

/** Folders are named after the day they were written; one with the page of a report is kept as reports are. */
function oldOutputs(out: string, { keep, today }: Pick<KeepOptions, 'keep' | 'today'>): readonly string[] {
  if (!existsSync(out)) return [];
  return readdirSync(out)
    .sort()
    .filter(name => {
      const written = parseCivilDate(name.slice(0, 10));
      if (written === null || !statSync(join(out, name)).isDirectory()) return false;
      const period = readdirSync(join(out, name)).some(isReportPage) ? keep.reports : keep.exports;
      return period !== null && addPeriod(written, period) < today;
    });
}
