// Where a workbook is written out as text to be read: one private folder a run, gone at its end.

import { makePrivateFolder } from './private-folder.ts';

let folder: string | null = null;

/** The folder, made when it is first needed. */
export function spoolFolder(): string {
  folder ??= makePrivateFolder();
  return folder;
}
