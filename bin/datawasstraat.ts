#!/usr/bin/env node
// The door of the program: refuses an old Node before the engine is loaded, hears signals, sets the exit code; nothing else.

import process from 'node:process';

const NEEDED = [22, 18] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  process.stderr.write(
    `E004 This is Node ${process.versions.node}; datawasstraat needs Node ${NEEDED.join('.')} or newer: install it from https://nodejs.org, or run npm ci && npx datawasstraat in a checkout.\n`,
  );
  process.exitCode = 2;
} else {
  const { start } = await import('../src/cli/start.ts');
  await start(process.argv.slice(2));
}
