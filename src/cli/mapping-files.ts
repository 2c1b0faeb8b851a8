// Saved mappings on disk: one file a header, in mappings/ of a project or named by --mapping. Reads and writes them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type MappingFile, readMappingFile } from '../exchange/mapping-file.ts';
import { Fault } from '../model/fault.ts';
import { isSystemError } from '../model/system-error.ts';

/** Reads one mapping file. Fault E050 when it cannot be read; those of readMappingFile. */
export function loadMapping(path: string): MappingFile {
  try {
    return readMappingFile(readFileSync(path, 'utf8'), path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT')
      throw new Fault('E010', { file: path }, { cause: error });
    throw error;
  }
}

/** The mappings of a folder, by the hash of their header; empty when there is no such folder. */
export function loadMappings(folder: string): ReadonlyMap<string, MappingFile> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter(name => /\.ya?ml$/.test(name));
  return new Map(
    names.sort().map(name => {
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
