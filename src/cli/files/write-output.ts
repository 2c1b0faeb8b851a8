// Files and folders that are kept: they appear complete or not at all, for their owner only, and never over something else.

import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { isSystemError } from '../../model/system-error.ts';
import { makePrivateFolder, release, writeFault } from './private-folder.ts';
import { asTyped } from './typed-path.ts';

/** A file of an output folder: path inside it, and its bytes. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: string | Uint8Array | Iterable<Uint8Array>;
}

/** Parts gathered before they are written. */
const GATHERED = 1024 * 1024;
/** A larger part is not copied first. */
const WORTH_WRITING = 64 * 1024;

function writeParts(path: string, parts: Iterable<Uint8Array>): void {
  const file = openSync(path, 'wx', 0o600);
  const held = Buffer.allocUnsafeSlow(GATHERED);
  let at = 0;
  const write = (bytes: Uint8Array): void => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  };
  try {
    for (const part of parts) {
      const isLarge = part.length > WORTH_WRITING;
      if (isLarge || at + part.length > held.length) {
        write(held.subarray(0, at));
        at = 0;
      }
      if (isLarge) write(part);
      else {
        held.set(part, at);
        at += part.length;
      }
    }
    write(held.subarray(0, at));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Before long work: that a file or folder of that name can be made. Fault E050 names the folder that is in the way. */
export function needWritable(target: string): void {
  let folder = dirname(resolve(target));
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(`${folder}${sep}.`, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw writeFault(asTyped(folder), error);
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
        writeFileSync(file, bytes, { mode: 0o600, flag: 'wx', flush: true });
      else writeParts(file, bytes);
    }
    const free = freeName(target);
    syncFolders(staging);
    renameSync(staging, free);
    syncFolder(parent);
    release(staging);
    return free;
  } catch (error) {
    throw writeFault(target, error);
  }
}

/** So that the names in a folder are on disk too; where a folder cannot be opened (Windows) there is no such thing. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const open = openSync(folder, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** A folder and all below it. */
export function syncFolders(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  syncFolder(folder);
}

/** Writes a small file under that name, or with -2, -3 … when it is taken. Gives the name it got. Faults: E050, E051. */
export function writeFileNew(target: string, text: string | Uint8Array): string {
  const extension = extname(target);
  const bare = target.slice(0, target.length - extension.length);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? target : `${bare}-${number}${extension}`;
    try {
      writeFileSync(path, text, { mode: 0o600, flag: 'wx', flush: true });
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
      release(staging);
    },
  };
}

/** The name itself, else with -2, -3 … */
function freeName(target: string): string {
  let name = target;
  for (let number = 2; existsSync(name); number += 1) name = `${target}-${number}`;
  return name;
}
