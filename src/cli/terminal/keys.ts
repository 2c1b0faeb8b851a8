// Single keys from a terminal, without waiting for Enter. The terminal is put back whatever happens.

/** True when questions may be asked: both ends are a terminal, and no CI. */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true && !process.env['CI'];
}

export interface Keys {
  /** The next key in lower case; null at the end. */
  readonly next: () => Promise<string | null>;
  readonly stop: () => void;
}

export function readKeys(): Keys {
  const { stdin } = process;
  const waiting: ((key: string | null) => void)[] = [];
  const typed: (string | null)[] = [];
  const give = (key: string | null): void => {
    const wanted = waiting.shift();
    if (wanted === undefined) typed.push(key);
    else wanted(key);
  };
  const onData = (chunk: Buffer): void => {
    for (const key of chunk.toString().toLowerCase()) give(key);
  };
  const onEnd = (): void => give(null);
  stdin.setRawMode(true);
  stdin.on('data', onData);
  stdin.on('end', onEnd);
  stdin.resume();
  return {
    next: () => {
      const key = typed.shift();
      return key === undefined ? new Promise(done => waiting.push(done)) : Promise.resolve(key);
    },
    stop: () => {
      stdin.off('data', onData);
      stdin.off('end', onEnd);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}
