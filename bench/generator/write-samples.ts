// Writes the committed samples: `node bench/generator/write-samples.ts`. May not decide anything: samples.ts does.

import { mkdirSync, writeFileSync } from 'node:fs';
import { generateSamples } from './samples.ts';

const folder = new URL('../../fixtures/samples/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, bytes] of generateSamples().files) {
  writeFileSync(new URL(name, folder), bytes);
  console.log(`fixtures/samples/${name}  ${bytes.length} bytes`);
}
