// How the tests run: node, no globals, two workers (the machine that must pass has two cores). A file of the program and its steps
// has a process of its own, for it changes folder, environment and flags; so has what opens a store: native code and what it leaves
// behind do not live long beside other tests (a shared process of theirs ended once by a segmentation fault). Pure rooms share theirs.
// Files of more than ten seconds say `long` in their name and are asked for by `npm run test:long`, so that the others stay a short wait.

import { defineConfig, type ViteUserConfig } from 'vitest/config';

const WHOLE_PROGRAM = [
  'test/*.test.ts',
  'test/{cli,steps,rules,store}/**/*.test.ts',
  'test/language/{help,law}/**/*.test.ts',
  'test/register/leaned-on.test.ts',
];

const LONG = ['test/**/*.long.test.ts'];

const config: ViteUserConfig = defineConfig({
  test: {
    globalSetup: ['test/support/environment.ts'],
    setupFiles: ['test/support/property-runs.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'program', include: WHOLE_PROGRAM, exclude: LONG } },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: [...WHOLE_PROGRAM, ...LONG],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'long', include: LONG } },
    ],
  },
});

export default config;
