// A project with its store open, for as long as a command works in it.

import { closeStore, openStore, type Store } from '../store/open.ts';
import { finishRun, startRun } from '../store/runs.ts';
import { now } from './clock.ts';
import type { Context } from './context.ts';
import { openProject, type Project, storePath } from './project.ts';
import { VERSION } from './version.ts';

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
): Promise<number> {
  const project = openProject(context.folder);
  const store = openStore(storePath(project));
  try {
    const runId = startRun(store, { command, startedAt: now(), today: context.today, toolVersion: VERSION });
    const code = await work({ context, project, store, runId });
    finishRun(store, runId, now());
    return code;
  } finally {
    context.progress.end();
    closeStore(store);
  }
}
