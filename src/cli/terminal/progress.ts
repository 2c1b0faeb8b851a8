// Progress on stderr: after 500 ms, on one line of a terminal, or one line per 10 s through a pipe. Hears Ctrl-C.

import { setImmediate } from 'node:timers/promises';
import type { Pulse } from '../../steps/pulse.ts';

const SHOW_AFTER_MS = 500;
const YIELD_EVERY_MS = 50;
const PIPE_EVERY_MS = 10_000;

export interface Progress extends Pulse {
  /** Takes the line off the terminal. */
  end(): void;
}

export function makeProgress(signal: AbortSignal, isQuiet: boolean): Progress {
  const started = performance.now();
  const isTerminal = process.stderr.isTTY === true;
  let yielded = started;
  let shown = started;
  let isShowing = false;
  const show = (text: string): void => {
    const at = performance.now();
    if (isQuiet || at - started < SHOW_AFTER_MS || (!isTerminal && at - shown < PIPE_EVERY_MS)) return;
    shown = at;
    process.stderr.write(isTerminal ? `\r\u001b[2K${text}` : `${text}\n`);
    isShowing = isTerminal;
  };
  return {
    async beat(work, done, total) {
      const at = performance.now();
      if (at - yielded < YIELD_EVERY_MS) return;
      const rate = Math.round(done / ((at - started) / 1000));
      show(`${work}  ${done}${total === null ? '' : ` / ${total}`}  ${rate}/s`);
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
