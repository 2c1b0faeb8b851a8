// A project on disk: where it is, what its config says. Found upwards to the git root, else to the home folder.

import { existsSync, globSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { Fault } from '../../model/fault.ts';
import type { ConfigFile } from './config-schema.ts';
import { type PlaceOf, parseConfig } from './read-config.ts';

export const CONFIG_NAME = 'datawasstraat.yaml';

/** A project: its folder and what its config says. */
export interface Project extends ConfigFile {
  readonly folder: string;
  /** Where the config says what stands at a path. */
  readonly placeOf: PlaceOf;
}

/** Path of the project's store; its folder is made when absent. */
export function storePath(project: Project): string {
  const folder = join(project.folder, '.datawasstraat');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, 'store.db');
}

/** Finds and reads the project. Faults: E040 none here, E030 and E034–E035 a mistake in its config. */
export function openProject(from: string): Project {
  const folder = projectFolder(from);
  const file = join(folder, CONFIG_NAME);
  const { config, faults, placeOf } = parseConfig(
    readFileSync(file, 'utf8'),
    relative(process.cwd(), file) || CONFIG_NAME,
  );
  if (config === null) throw faults[0];
  return { folder, placeOf, ...config };
}

/** The folder of the project around a folder. Fault E040. */
export function projectFolder(from: string): string {
  const folder = findProject(resolve(from));
  if (folder === null) throw new Fault('E040', { folder: resolve(from) });
  return folder;
}

/** The folder of the project around a folder, found upwards to the git root or the home folder; null: none. */
export function findProject(folder: string): string | null {
  if (existsSync(join(folder, CONFIG_NAME))) return folder;
  const isEdge =
    existsSync(join(folder, '.git')) || folder === realpathSync(homedir()) || dirname(folder) === folder;
  return isEdge ? null : findProject(dirname(folder));
}

/** Files of a source as the config names them, sorted. Fault E044: a pattern matches nothing. */
export function filesOf(project: Project, name: string): readonly string[] {
  const patterns = Object.values(project.sources[name]?.files ?? {}).flat();
  return patterns.flatMap(pattern => {
    const found = globSync(pattern, { cwd: project.folder })
      .map(file => join(project.folder, file))
      .sort();
    if (found.length === 0) throw new Fault('E044', { source: name, pattern });
    return found;
  });
}
