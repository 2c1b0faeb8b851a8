// Writes what a run of a project leaves in its output folder.

import { join, resolve, sep } from 'node:path';
import { type Edition, pageName } from '../../reports/edition.ts';
import type { ReportModel } from '../../reports/model.ts';
import { noteOutput } from '../../store/purge/outputs.ts';
import { asTyped } from '../files/typed-path.ts';
import type { Wash } from '../project/with-project.ts';
import { editionFiles, folderOf } from './edition.ts';
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

const STEWARD: Edition = { audience: 'internal', disclosure: 'keyed' };

/** Writes the folder of an edition; says and gives where, as it can be typed. */
export function writeReport(
  wash: Wash,
  model: ReportModel,
  out: string | undefined,
  edition: Edition = STEWARD,
): string {
  const target = out ?? folderOf(outFolder(wash, out), edition);
  const folder = writeFolder(target, editionFiles(model, edition, wash.context.locale));
  noteWritten(wash, folder);
  const page = join(asTyped(folder), pageName(edition));
  wash.context.terminal.out(page);
  return page;
}
