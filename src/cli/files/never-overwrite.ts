// The file that is read is never written to, however it is named: by another path, or through a link.

import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { Fault } from '../../model/fault.ts';

/** Before anything is written. `-` and undefined are no file. Fault E055. */
export function refuseOverwriting(inputs: readonly string[], targets: readonly (string | undefined)[]): void {
  const read = new Set(inputs.filter(path => path !== '-').map(realPath));
  for (const file of targets)
    if (file !== undefined && file !== '-' && read.has(realPath(file))) throw new Fault('E055', { file });
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // It does not exist yet, so it is no other file.
    return resolve(path);
  }
}
