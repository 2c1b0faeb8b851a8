// The version of the program, from its package.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findVersion(folder: string): string {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    const { name, version } = JSON.parse(text) as { name?: string; version?: string };
    if (name === 'datawasstraat' && version !== undefined) return version;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const parent = dirname(folder);
  return parent === folder ? '0.0.0' : findVersion(parent);
}

export const VERSION: string = findVersion(import.meta.dirname);
