// The JSON Schemas of a project, where its files name them for an editor. Beside the store, for they are made by the program and
// belong in no git.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWholeFile } from '../files/write-output.ts';
import { SCHEMA_NAMES, type SchemaName, schemaFile, schemaText } from './json-schema.ts';

const FOLDER = '.datawasstraat';

/** First line of a file, by which an editor finds its schema: offline, and the same on every machine. */
export function schemaLine(name: SchemaName): string {
  return `# yaml-language-server: $schema=${FOLDER}/${schemaFile(name)}\n`;
}

/** Their paths in a project. */
export const SCHEMA_PATHS: readonly string[] = SCHEMA_NAMES.map(name => `${FOLDER}/${schemaFile(name)}`);

/** Both, as files of a project. */
export function schemaFiles(): readonly { readonly path: string; readonly bytes: string }[] {
  return SCHEMA_NAMES.map((name, at) => ({ path: SCHEMA_PATHS[at] ?? '', bytes: schemaText(name) }));
}

/** Writes them in a project, over earlier ones. Faults: E050, E051. */
export function writeSchemas(folder: string): void {
  mkdirSync(join(folder, FOLDER), { recursive: true, mode: 0o700 });
  for (const { path, bytes } of schemaFiles()) {
    const file = openWholeFile(join(folder, path));
    try {
      file.write(Buffer.from(bytes));
      file.finish();
    } finally {
      file.abandon();
    }
  }
}
