// One start of the program: private files, signals, quiet pipes, and nothing temporary left behind.

import { removeAll } from './files/private-folder.ts';
import { Stopped } from './foreseen.ts';
import { main } from './main.ts';
import { hearSignals } from './signals.ts';

export async function start(args: readonly string[]): Promise<void> {
  process.umask(0o077);
  const stop = new AbortController();
  let isStopped = false;
  hearSignals(code => {
    if (isStopped) {
      removeAll();
      // What is committed is so, whoever stops what comes after it.
      process.exit(process.exitCode ?? code);
    }
    isStopped = true;
    stop.abort(new Stopped(code));
  });
  // `… | head` closes the pipe: that is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      removeAll();
      process.exit();
    });
  }
  process.on('exit', removeAll);
  process.exitCode = await main(args, stop.signal);
}
