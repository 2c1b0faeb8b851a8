// Progress on stderr: after 500 ms, on one line of a terminal, or one line per 10 s through a pipe. Hears Ctrl-C.

import { setImmediate } from 'node:timers/promises';
import { progressLine } from '../../language/cli/progress.ts';
import type { Locale } from '../../language/locale.ts';
import { linesWithin } from '../../reports/terminal/width.ts';
import type { Pulse } from '../../steps/pulse.ts';
import { columnsOf } from './terminal.ts';

const SHOW_AFTER_MS = 500;
const YIELD_EVERY_MS = 50;
const PIPE_EVERY_MS = 10_000;

export interface Progress extends Pulse {
  /** Takes the line off the terminal. */
  end(): void;
}

/** Progress of one start of the program. */
export function makeProgress(
  signal: AbortSignal,
  { locale, isQuiet }: { readonly locale: Locale; readonly isQuiet: boolean },
): Progress {
  const started = performance.now();
  const columns = columnsOf(process.stderr);
  let stage = { name: '', since: started };
  let yielded = started;
  let shown = started;
  let isShowing = false;
  const show = (text: string): void => {
    const at = performance.now();
    if (isQuiet || at - started < SHOW_AFTER_MS || (columns === null && at - shown < PIPE_EVERY_MS)) return;
    shown = at;
    // A line that the terminal breaks could not be taken off again.
    const [line = ''] = columns === null ? [text] : linesWithin(text, columns - 1);
    process.stderr.write(columns === null ? `${line}\n` : `\r\u001b[2K${line}`);
    isShowing = columns !== null;
  };
  return {
    async beat(work, done, total) {
      const at = performance.now();
      const name = JSON.stringify(work);
      if (name !== stage.name) stage = { name, since: at };
      if (at - yielded < YIELD_EVERY_MS) return;
      show(progressLine(locale, { work, done, total, seconds: (at - stage.since) / 1000 }));
      await setImmediate();
      yielded = performance.now();
      signal.throwIfAborted();
    },
    end() {
      if (isShowing) process.stderr.write('\r\u001b[2K');
      isShowing = false;
    },
  };
}
