// A project with its store open, for as long as a command works in it.

import { Fault } from '../../model/fault.ts';
import { closeStore, openStore, type Store } from '../../store/open.ts';
import { keepColumnsGone } from '../../store/records/lost-columns.ts';
import { finishRun, startRun } from '../../store/runs.ts';
import { now } from '../clock.ts';
import type { Context } from '../context.ts';
import { VERSION } from '../version.ts';
import { openProject, type Project, storePath } from './project.ts';

/** A project with its store open and a run begun. */
export interface Wash {
  readonly context: Context;
  readonly project: Project;
  readonly store: Store;
  readonly runId: number;
}

/** Opens the project, does the work, closes the store whatever happens. */
export async function withProject(
  context: Context,
  command: string,
  work: (wash: Wash) => Promise<number> | number,
  options: { readonly lockWait?: string } = {},
): Promise<number> {
  const project = openProject(context.folder);
  const lockWaitMs = readLockWait(options.lockWait);
  const store = openStore(storePath(project), lockWaitMs);
  try {
    keepColumnsGone(
      store,
      Object.fromEntries(
        Object.entries(project.sources).map(([name, one]) => [name, one.columns_gone ?? []]),
      ),
    );
    const runId = startRun(store, { command, startedAt: now(), today: context.today, toolVersion: VERSION });
    const code = await work({ context, project, store, runId });
    finishRun(store, runId, now());
    return code;
  } finally {
    context.progress.end();
    closeStore(store);
  }
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** How long to wait for another run, in milliseconds. Fault E003. */
function readLockWait(text = '5s'): number {
  const [, count = '', unit = ''] = /^(\d+)([smh])$/.exec(text) ?? [];
  const ms = Number(count) * (UNITS[unit] ?? 0);
  if (ms === 0 && text !== '0s')
    throw new Fault('E003', { option: '--lock-wait', value: text, expected: '30s | 10m' });
  return ms;
}
