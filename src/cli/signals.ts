// Who hears a signal: the program, which stops in order; or nobody, where there is nothing to put in order.

import process from 'node:process';

type Hear = (code: number) => void;

/** Signal → exit code of a run that it stopped. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const heard = new Map<string, () => void>();

/** From now on a signal is told, and ends nothing by itself. */
export function hearSignals(hear: Hear): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    const listener = (): void => hear(code);
    heard.set(signal, listener);
    process.on(signal, listener);
  }
}

/**
 * From now on a signal ends the process at once, as the system has it. For work that only reads and is one call into SQLite: nothing else
 * hears a signal before it returns.
 */
export function letSignalsEnd(): void {
  for (const [signal, listener] of heard) process.off(signal, listener);
  heard.clear();
}
