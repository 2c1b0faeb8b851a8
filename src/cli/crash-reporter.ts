// Says that a rule crashed, and goes on.

import type { Context } from './context.ts';

/** Tells of a crashed rule; the stack only when asked, for it is of no use to a steward. */
export function crashReporter(context: Context): (rule: string, error: unknown) => void {
  return (rule, error) => {
    context.terminal.warn(context.words.crashed(rule));
    if (context.isVerbose && error instanceof Error) context.terminal.warn(error.stack ?? error.message);
  };
}
