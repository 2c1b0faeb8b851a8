// Standard input as a file: `-` is spooled to a private folder first, so that it can be read twice and looked at whole.

import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { makePrivateFolder, writeFault } from './private-folder.ts';

let spooled: string | null = null;

/** What is said of a file, with `-` where it came in by standard input: its temporary name tells nobody anything. */
export function asNamed(text: string): string {
  return spooled === null ? text : text.replaceAll(spooled, '-');
}

/** The paths, with `-` replaced by the file that standard input was written to. An AbortError when the signal comes while it waits. */
export async function spoolStandardInput(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (!paths.includes('-')) return paths;
  const path = join(makePrivateFolder(), 'stdin.csv');
  spooled = path;
  try {
    const file = openSync(path, 'wx', 0o600);
    try {
      for await (const chunk of addAbortSignal(signal, process.stdin)) writeSync(file, chunk as Buffer);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw writeFault(path, error);
  }
  return paths.map(name => (name === '-' ? path : name));
}
