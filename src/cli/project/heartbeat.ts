// heartbeat.json: when wash or purge last ended here, and how. For whoever watches a cron job.

import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { now } from '../clock.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { codeOf } from '../foreseen.ts';
import { openProject, storePath } from './project.ts';

/** Runs a command and notes how it ended, whatever happens. */
export async function beating(
  { folder }: Pick<Context, 'folder'>,
  command: string,
  work: () => Promise<number>,
): Promise<number> {
  let code: number = EXIT.bug;
  try {
    code = await work();
    return code;
  } catch (error) {
    code = codeOf(error);
    throw error;
  } finally {
    beatHeart(folder, command, code);
  }
}

/** A project that cannot be found has no heart. */
function beatHeart(folder: string, command: string, exitCode: number): void {
  try {
    const file = join(dirname(storePath(openProject(folder))), 'heartbeat.json');
    const text = `${JSON.stringify({ command, finished_at: now(), exit_code: exitCode })}\n`;
    try {
      writeFileSync(`${file}.new`, text, { mode: 0o600 });
      renameSync(`${file}.new`, file);
    } finally {
      rmSync(`${file}.new`, { force: true });
    }
  } catch {
    // The command itself says what is wrong.
  }
}
