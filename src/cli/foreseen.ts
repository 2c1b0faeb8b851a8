// What an error is: something foreseen that has a text and a code, a stop that was asked for, or a bug; and the exit code of each. May not speak.

import { relative } from 'node:path';
import type { FaultCode } from '../language/faults.ts';
import type { Locale } from '../language/locale.ts';
import { Fault } from '../model/fault.ts';
import { isSystemError } from '../model/system-error.ts';
import { wordsOf } from './context.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { sayFault } from './faults.ts';

/** Why a run is stopped: a signal. It is called what node calls an abort. */
export class Stopped extends Error {
  override readonly name = 'AbortError';
  readonly exitCode: number;

  constructor(exitCode: number) {
    super();
    this.exitCode = exitCode;
  }
}

/** As people name it; SQLite does not say which file it speaks of. */
const STORE = '.datawasstraat/store.db';

/** The fault of the program, of a lock, of the disk or of the store; null: a stop or a bug. */
export function foreseen(error: unknown, store: string = STORE): Fault | null {
  if (error instanceof Fault) return error;
  return isBusy(error) ? new Fault('E052', {}) : diskFault(error, store);
}

/** What the run that it ended exits with. */
export function codeOf(error: unknown): number {
  const fault = foreseen(error);
  if (fault !== null) return exitCodeOf(fault.code as FaultCode);
  if (!isStop(error)) return EXIT.bug;
  const why = error instanceof Stopped ? error : error.cause;
  return why instanceof Stopped ? why.exitCode : EXIT.interrupted;
}

/** In words; a bug with its stack. */
export function sayError(error: unknown, locale: Locale): string {
  const fault = foreseen(error);
  if (fault !== null) return sayFault(fault, locale);
  const words = wordsOf(locale);
  if (isStop(error)) return words.interrupted;
  return `${words.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function isStop(error: unknown): error is Error {
  return error instanceof Error && error.name === 'AbortError';
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}

/** Calls of the system that change a disk. */
const WRITING: ReadonlySet<string> = new Set([
  'mkdir',
  'rename',
  'unlink',
  'rmdir',
  'chmod',
  'write',
  'ftruncate',
]);

/** What the system or the database says of its disk or its file; null: something else. */
function diskFault(error: unknown, store: string): Fault | null {
  if (isSystemError(error) && 'path' in error) {
    const path = relative(process.cwd(), String(error.path)) || '.';
    const isWriting = 'syscall' in error && WRITING.has(String(error.syscall));
    return new Fault(isWriting ? 'E050' : 'E053', { path, reason: error.code }, { cause: error });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const damage = /^SQLITE_(CORRUPT|NOTADB)/.exec(code)?.[0];
  if (damage !== undefined) return new Fault('E060', { path: store, reason: damage }, { cause: error });
  if (code === 'SQLITE_FULL') return new Fault('E051', { path: store });
  const isDisk = /^SQLITE_(IOERR|READONLY|CANTOPEN)/.test(code);
  return isDisk ? new Fault('E050', { path: store, reason: code }) : null;
}
