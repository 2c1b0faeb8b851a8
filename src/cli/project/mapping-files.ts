// Saved mappings on disk: one file a header, in mappings/ of a project or named by --mapping. Reads and writes them.

import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type MappingFile, readMappingFile } from '../../exchange/mapping-file.ts';
import { readText } from '../../steps/read/read-text.ts';

/** Reads one mapping file. Faults: those of readText and of readMappingFile. */
export function loadMapping(path: string): MappingFile {
  return readMappingFile(readText(path), path);
}

/** `crm.mapping.yaml`, `crm.mapping-2.yaml`, … `crm.mapping-10.yaml`. */
function byNumber(a: string, b: string): number {
  const bare = (name: string): string => basename(name, extname(name));
  return bare(a).localeCompare(bare(b), 'en', { numeric: true });
}

/** The mappings of a folder, by the hash of their header; of several for one header the last that was written. Empty when there is no such folder. */
export function loadMappings(folder: string): ReadonlyMap<string, MappingFile> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter(name => /\.ya?ml$/.test(name));
  return new Map(
    names.sort(byNumber).map(name => {
      const mapping = loadMapping(join(folder, name));
      return [mapping.headerSha256, mapping];
    }),
  );
}

/** Where the mapping of a file goes: `mappings/` of the project, else beside nothing, in the current folder. */
export function mappingPath(file: string, projectFolder: string | null): string {
  const name = `${basename(file, extname(file))}.mapping.yaml`;
  return projectFolder === null ? name : join(projectFolder, 'mappings', name);
}
