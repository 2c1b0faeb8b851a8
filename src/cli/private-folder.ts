// Private folders: temporary ones that go on every exit and signal, and output folders that appear complete or not at all.

import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { isSystemError } from '../model/system-error.ts';

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

/** A file of an output folder: path inside it, and its bytes. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: string | Uint8Array | Iterable<Uint8Array>;
}

/** Parts gathered before they are written. */
const GATHERED = 1024 * 1024;

function writeParts(path: string, parts: Iterable<Uint8Array>): void {
  const file = openSync(path, 'wx', 0o600);
  const held = Buffer.allocUnsafeSlow(GATHERED);
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  };
  try {
    for (const part of parts) {
      if (at + part.length > held.length) {
        write(held.subarray(0, at));
        at = 0;
      }
      if (part.length > held.length) write(part);
      else {
        held.set(part, at);
        at += part.length;
      }
    }
    write(held.subarray(0, at));
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a folder completely or not at all: beside its target, then renamed. An existing folder is never overwritten: the
 * new one gets -2. Returns the path it got. Faults: E050, E051.
 */
export function writeFolder(target: string, files: Iterable<FileToWrite>): string {
  const parent = dirname(target);
  try {
    mkdirSync(parent, { recursive: true });
    const staging = makePrivateFolder(parent);
    for (const { path, bytes } of files) {
      const file = join(staging, path);
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      if (typeof bytes === 'string' || bytes instanceof Uint8Array)
        writeFileSync(file, bytes, { mode: 0o600, flag: 'wx' });
      else writeParts(file, bytes);
    }
    const free = freeName(target);
    renameSync(staging, free);
    alive.delete(staging);
    return free;
  } catch (error) {
    throw writeFault(target, error);
  }
}

/** Writes a small file under that name, or with -2, -3 … when it is taken. Gives the name it got. Faults: E050, E051. */
export function writeFileNew(target: string, text: string | Uint8Array): string {
  const extension = extname(target);
  const bare = target.slice(0, target.length - extension.length);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? target : `${bare}-${number}${extension}`;
    try {
      writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
      return path;
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw writeFault(path, error);
    }
  }
}

/** A file that appears complete or not at all. */
export interface WholeFile {
  readonly write: (bytes: Uint8Array) => void;
  /** Puts it in its place; what stood there is replaced, a link is not followed. */
  readonly finish: () => void;
  /** Removes what was written; nothing after finish. */
  readonly abandon: () => void;
}

const BUFFERED = 1024 * 1024;

/** Writes a file beside its target, for its owner only, and renames it. Faults: E050, E051. */
export function openWholeFile(target: string): WholeFile {
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw writeFault(target, error);
    }
  };
  const staging = makePrivateFolder(dirname(target));
  const path = join(staging, 'file');
  const file = guarded(() => openSync(path, 'wx', 0o600));
  const parts: Uint8Array[] = [];
  let held = 0;
  let isOpen = true;
  const flush = (): void => {
    if (held > 0) writeSync(file, Buffer.concat(parts.splice(0)));
    held = 0;
  };
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: bytes =>
      guarded(() => {
        parts.push(bytes);
        held += bytes.length;
        if (held > BUFFERED) flush();
      }),
    finish: () =>
      guarded(() => {
        flush();
        fsyncSync(file);
        close();
        renameSync(path, target);
      }),
    abandon() {
      close();
      rmSync(staging, { recursive: true, force: true });
      alive.delete(staging);
    },
  };
}

/** The name itself, else with -2, -3 … */
function freeName(target: string): string {
  let name = target;
  for (let number = 2; existsSync(name); number += 1) name = `${target}-${number}`;
  return name;
}

/** A fault of the file system in words; any other error as it is. */
export function writeFault(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT')
    return new Fault('E051', { path }, { cause: error });
  return new Fault('E050', { path, reason: error.code }, { cause: error });
}
