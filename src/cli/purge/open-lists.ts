// Deletion lists that go out again: until an export shows who is gone, every export of the source takes the lists of its purges along.
// The records are erased here, so a list is the one that was handed over; where that is gone, their ids.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePlainCsv } from '../../formats/csv/plain.ts';
import { filesBelow } from '../../steps/purge/outputs.ts';
import type { Store } from '../../store/open.ts';
import { unseenDeletions } from '../../store/purge/deletions.ts';
import { needPlan } from './project.ts';

/** The lists of one purge for one source. */
export interface OpenList {
  readonly planId: string;
  /** Records of which no export was seen yet since they were handed over. */
  readonly records: number;
  readonly files: readonly { readonly path: string; readonly bytes: Buffer | string }[];
}

/** Below the folder of an export; the folder of the source comes last, as in any other. */
const copyOf = (planId: string): string => `purge-${planId}`;

export function openLists(store: Store, projectFolder: string, source: string): readonly OpenList[] {
  const plans = Map.groupBy(unseenDeletions(store, source), ({ planId }) => planId);
  return [...plans].map(([planId, records]) => {
    const { lists } = needPlan(store, planId);
    const folder = lists === null ? '' : join(projectFolder, 'out', lists, source);
    const place = `${copyOf(planId)}/${source}`;
    const files =
      lists !== null && existsSync(folder)
        ? filesBelow(folder).map(path => ({
            path: place + path.slice(folder.length),
            bytes: readFileSync(path),
          }))
        : [
            {
              path: `${place}/contact-delete-by-hand.csv`,
              bytes: writePlainCsv([['id'], ...records.map(({ sourceId }) => [sourceId])]),
            },
          ];
    return { planId, records: records.length, files };
  });
}

/** What exports took along of the lists of a plan goes too: of the sources that are through with it; null: of all. */
export function removeOpenLists(
  projectFolder: string,
  planId: string,
  through: readonly string[] | null,
): void {
  const out = join(projectFolder, 'out');
  for (const name of existsSync(out) ? readdirSync(out) : [])
    for (const source of through ?? [''])
      rmSync(join(out, name, copyOf(planId), source), { recursive: true, force: true });
}
