// Private folders: temporary ones, which go on every exit and signal. May not keep anything.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../model/fault.ts';
import { isSystemError } from '../../model/system-error.ts';

const PREFIX = '.datawasstraat-';

/** Names the machine and the process, so that a later start knows whose a folder was: containers may share a disk. */
function ownPrefix(pid: number): string {
  return `${PREFIX}${createHash('sha256').update(hostname()).digest('hex').slice(0, 8)}-${pid}-`;
}

const alive = new Set<string>();

/** Makes a folder only its owner can read, beside which nothing else is written; it goes with {@link removeAll}. */
export function makePrivateFolder(parent: string = tmpdir()): string {
  removeLeftovers(parent);
  try {
    const folder = mkdtempSync(join(parent, ownPrefix(process.pid)));
    alive.add(folder);
    return folder;
  } catch (error) {
    throw writeFault(parent, error);
  }
}

/** A private folder that was given away: it stays. */
export function release(folder: string): void {
  alive.delete(folder);
}

/** Removes every private folder of this run. Safe to call twice, and from a signal handler. */
export function removeAll(): void {
  for (const folder of alive) rmSync(folder, { recursive: true, force: true });
  alive.clear();
}

/** Removes folders that a killed run on this machine left. */
export function removeLeftovers(parent: string): void {
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const match = new RegExp(`^${ownPrefix(0).replace(/0-$/, '')}(\\d+)-`).exec(name);
    if (match === null || isRunning(Number(match[1]))) continue;
    const folder = join(parent, name);
    if (statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.())
      rmSync(folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}

/** A fault of the file system in words; any other error as it is. */
export function writeFault(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return new Fault('E051', { path }, { cause: error });
  return new Fault('E050', { path, reason: error.code }, { cause: error });
}
