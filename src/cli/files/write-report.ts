// Writes what a run of a project leaves in its output folder.

import { join, relative } from 'node:path';
import type { Wash } from '../project/with-project.ts';
import { reportFiles } from './outputs.ts';
import { writeFolder } from './write-output.ts';

/** Where this run writes unless told. */
export function outFolder({ project, context, runId }: Wash, out: string | undefined): string {
  return out ?? join(project.folder, 'out', `${context.today}-${runId}`);
}

/** Writes the report folder and says where. */
export function writeReport(
  wash: Wash,
  model: Parameters<typeof reportFiles>[0],
  out: string | undefined,
): void {
  const folder = writeFolder(outFolder(wash, out), reportFiles(model, wash.context.locale));
  wash.context.terminal.out(join(relative(process.cwd(), folder) || folder, 'index.html'));
}
