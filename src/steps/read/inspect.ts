// inspect: what would be read, and how. Reads a file from end to end; stores nothing.

import type { Pulse } from '../pulse.ts';
import { lookAtFile, type OpenedFile, type OpenOptions } from './open-file.ts';
import { type FileReading, guessDateOrders, readFile } from './read-file.ts';

/** A file, looked at from end to end. */
export interface InspectedFile extends OpenedFile, FileReading {}

/** Looks at a file. Faults: those of lookAtFile. */
export async function inspectFile(
  path: string,
  options: OpenOptions & { readonly country: string; readonly pulse: Pulse },
): Promise<InspectedFile> {
  const file = await lookAtFile(path, options);
  const dateOrders = guessDateOrders(file, options.country);
  const reading = await readFile(file, { ...options, dateOrders }, () => {});
  return { ...file, ...reading };
}
