// Reads a text file that somebody named, and says what is wrong with one that cannot be read. For every floor above.

import { readFileSync, statSync } from 'node:fs';
import { Fault } from '../../model/fault.ts';
import { isSystemError } from '../../model/system-error.ts';

/** The whole of a small UTF-8 file: a register, a mapping, a model. Faults: those of readFault. */
export function readText(path: string): string {
  refuseStream(path);
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw isSystemError(error) ? readFault(path, error) : error;
  }
}

/** A pipe or device gives its bytes once, or without end, and whoever waits for it hears no signal. Fault E062. */
export function refuseStream(path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) throw new Fault('E062', { path });
}

/** E010 missing, E054 a folder, E053 whatever else the system says. */
export function readFault(path: string, error: Error & { readonly code: string }): Fault {
  if (error.code === 'ENOENT') return new Fault('E010', { file: path }, { cause: error });
  if (error.code === 'EISDIR') return new Fault('E054', { path }, { cause: error });
  return new Fault('E053', { path, reason: error.code }, { cause: error });
}
