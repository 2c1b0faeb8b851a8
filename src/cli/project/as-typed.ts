// Advice as people can type them where they stand. Reads nothing but the names of files.

import { basename } from 'node:path';
import { shellWord } from '../../language/shell-word.ts';
import { Fault } from '../../model/fault.ts';
import { asTyped } from '../files/typed-path.ts';
import { filesOf, type Project } from './project.ts';

/** What keeps how a file is read in a project: `wash` takes it from there. */
export function keepReading(path: string, flags: string): string {
  return `datawasstraat inspect ${shellWord(asTyped(path))}${flags === '' ? '' : ` ${flags}`} --write-mapping`;
}

/** The file of that name that the config names for a source; the name where there is none. */
export function inputNamed(project: Project, source: string, name: string): string {
  try {
    return filesOf(project, source).find(path => basename(path) === name) ?? name;
  } catch (error) {
    if (error instanceof Fault) return name;
    throw error;
  }
}
