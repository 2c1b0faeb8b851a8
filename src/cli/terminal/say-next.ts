// The last hint of a command: what is typed next. May not decide what that is.

import type { Context } from '../context.ts';

/** On the error stream, set in, so that it is not taken for what was found. */
export function sayNext({ terminal, words }: Pick<Context, 'terminal' | 'words'>, command: string): void {
  terminal.note(`    ${words.next}   ${command}`);
}
