// Writes what a run of a project leaves in its output folder.

import { join, resolve, sep } from 'node:path';
import { noteOutput } from '../../store/purge/outputs.ts';
import { asTyped } from '../files/typed-path.ts';
import type { Wash } from '../project/with-project.ts';
import { reportFiles } from './outputs.ts';
import { writeFolder } from './write-output.ts';

/** Where this run writes unless told. */
export function outFolder({ project, context, runId }: Wash, out: string | undefined): string {
  return out ?? join(project.folder, 'out', `${context.today}-${runId}`);
}

/** Has a purge look into what was written elsewhere; `out/` is looked through anyhow. */
export function noteWritten({ project, context, store }: Wash, path: string): void {
  const whole = resolve(path);
  if (!whole.startsWith(`${resolve(project.folder, 'out')}${sep}`)) noteOutput(store, whole, context.today);
}

/** Writes the report folder; says and gives where, as it can be typed. */
export function writeReport(
  wash: Wash,
  model: Parameters<typeof reportFiles>[0],
  out: string | undefined,
): string {
  const folder = writeFolder(outFolder(wash, out), reportFiles(model, wash.context.locale));
  noteWritten(wash, folder);
  const page = join(asTyped(folder), 'index.html');
  wash.context.terminal.out(page);
  return page;
}
