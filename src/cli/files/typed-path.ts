// A path as people can type it where they stand. Reads nothing.

import { relative } from 'node:path';

/** A path from the current folder; as it is where that climbs out of it. */
export function asTyped(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
}
