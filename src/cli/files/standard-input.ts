// Standard input as a file: `-` is spooled to a private folder first, so that it can be read twice and looked at whole.

import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder, writeFault } from './private-folder.ts';

/** The paths, with `-` replaced by the file that standard input was written to. */
export async function spoolStandardInput(paths: readonly string[]): Promise<readonly string[]> {
  if (!paths.includes('-')) return paths;
  const path = join(makePrivateFolder(), 'stdin.csv');
  try {
    const file = openSync(path, 'wx', 0o600);
    try {
      for await (const chunk of process.stdin) writeSync(file, chunk as Buffer);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw writeFault(path, error);
  }
  return paths.map(name => (name === '-' ? path : name));
}
