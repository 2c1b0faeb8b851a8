// The lock file installs anywhere: no compiler, no registry host, every platform. Mend it with `node .ci/complete-lock.ts`.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

interface Entry {
  readonly resolved?: string;
  readonly gypfile?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const ROOT = resolve(import.meta.dirname, '../..');
const lock = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8')) as {
  packages: Record<string, Entry>;
};
const entries = Object.entries(lock.packages);

it('keeps npm from compiling better-sqlite3', () => {
  expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
  const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  expect(manifest.allowScripts).toEqual({ node: true, 'better-sqlite3': false });
});

it('names no host', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([name]) => name)).toEqual([]);
});

it('has an entry for every optional package of every platform', () => {
  const missing = entries.flatMap(([, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]) =>
      /^\d/.test(range) && !lock.packages[`node_modules/${name}`] ? [name] : [],
    ),
  );
  expect(missing).toEqual([]);
});

it('runs no install script at runtime dependencies', () => {
  expect(entries.filter(([, entry]) => entry.hasInstallScript && !entry.dev).map(([name]) => name)).toEqual(
    [],
  );
});
