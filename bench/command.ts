// Runs a program and measures it: seconds, processor seconds, peak memory. May not judge what it measures.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Our command, built, as its users run it. */
export const COMMAND: string = resolve(import.meta.dirname, '../dist/bin/datawasstraat.js');

/** What one run cost. */
export interface Cost {
  readonly exitCode: number;
  readonly seconds: number;
  /** User and system time of all its threads, which others on the machine hardly change; null where the system does not say. */
  readonly processorSeconds: number | null;
  /** Peak resident memory in MB (10^6 bytes); null where the system does not say. */
  readonly peakMegabytes: number | null;
  /** The end of what it wrote to the standard error. */
  readonly complaint: string;
}

const LOOK_EVERY_MS = 20;

/**
 * Runs a program to its end. Memory is the high-water mark that the Linux kernel keeps (VmHWM), looked at every 20 ms: what is
 * reached in the last 20 ms may be missed. Throws when the program ends with another exit code
 * than an accepted one; `null` when it is not there.
 */
export function measure(
  program: string,
  args: readonly string[],
  { folder, accept = [0] }: { readonly folder: string; readonly accept?: readonly number[] },
): Promise<Cost | null> {
  return new Promise((settle, fail) => {
    const started = performance.now();
    const before = childrenSeconds();
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let peak: number | null = null;
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk).slice(-2000);
    });
    const look = setInterval(() => {
      peak = Math.max(peak ?? 0, peakOf(child.pid) ?? 0) || null;
    }, LOOK_EVERY_MS);
    child.on('error', error => {
      clearInterval(look);
      if ('code' in error && error.code === 'ENOENT') settle(null);
      else fail(error);
    });
    child.on('close', code => {
      clearInterval(look);
      const seconds = (performance.now() - started) / 1000;
      const after = childrenSeconds();
      const processorSeconds = before === null || after === null ? null : after - before;
      if (code !== null && accept.includes(code))
        settle({ exitCode: code, seconds, processorSeconds, peakMegabytes: peak, complaint });
      else fail(new Error(`${program} ended with ${code}: ${complaint}`));
    });
  });
}

/** Processor time of the programs that were run and have ended; Linux counts it in hundredths of a second. */
function childrenSeconds(): number | null {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    const [user, system] = [Number(fields[13]), Number(fields[14])];
    return Number.isNaN(user + system) ? null : (user + system) / 100;
  } catch {
    return null;
  }
}

/** What a run cost, in words. */
export function costText({ seconds, processorSeconds, peakMegabytes }: Cost): string {
  const processor = processorSeconds === null ? '' : `  ${processorSeconds.toFixed(1)} s of processor time`;
  return `${seconds.toFixed(2)} s${processor}  ${Math.round(peakMegabytes ?? 0)} MB`;
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    // Not Linux, or the program has just ended.
    return null;
  }
}
