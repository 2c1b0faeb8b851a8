// What the config's `keep` asks of the tool itself, at the end of a wash.

import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { PURGE_WORDS } from '../../language/purge/by-locale.ts';
import { civilDateAt } from '../../model/calendar.ts';
import { washItself } from '../../steps/keep.ts';
import { instantFrom } from '../clock.ts';
import { filesOf } from './project.ts';
import type { Wash } from './with-project.ts';

/** Removes what is past its period and says so; names exports that are, and leaves them. */
export async function selfWash({ context, project, store }: Wash): Promise<void> {
  const words = PURGE_WORDS[context.locale];
  const paths = Object.keys(project.sources).flatMap(source => {
    try {
      return filesOf(project, source);
    } catch {
      // A source without files was said already.
      return [];
    }
  });
  const { removed, findings, past } = await washItself(store, {
    ...{ projectFolder: project.folder, keep: project.keep, today: context.today },
    inputs: paths.map(path => ({
      path: relative(project.folder, path),
      on: civilDateAt(instantFrom(statSync(path).mtimeMs)),
    })),
  });
  if (removed.length > 0) context.terminal.note(words.forgotten(removed));
  if (findings > 0) context.terminal.note(words.findingsForgotten(findings));
  if (past.length > 0) context.terminal.warn(words.pastKeep(past));
}
