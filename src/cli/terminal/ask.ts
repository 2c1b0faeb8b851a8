// A question on the terminal, answered by a line.

import { createInterface } from 'node:readline/promises';
import { sentenceWithin } from '../../reports/terminal/width.ts';
import { columnsOf } from './terminal.ts';

export interface Asker {
  /** The line that was typed; empty at the end of input. */
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** Asks on stderr, so that stdout stays data. */
export function makeAsker(signal: AbortSignal): Asker {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  let isOver = false;
  lines.on('close', () => {
    isOver = true;
  });
  return {
    ask: question => (isOver ? Promise.resolve('') : lines.question(withinTerminal(question), { signal })),
    close: () => lines.close(),
  };
}

/** Broken between words; what is typed stands behind its last line. */
function withinTerminal(question: string): string {
  return `${sentenceWithin(question.trimEnd(), columnsOf(process.stderr)).join('\n')} `;
}
