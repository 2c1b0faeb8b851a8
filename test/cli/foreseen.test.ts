// What the disk, a lock and a signal do to a run: the text, and the code that goes with it.

import { expect, it } from 'vitest';
import { codeOf, foreseen, Stopped, sayError } from '../../src/cli/foreseen.ts';

const sqlite = (code: string): Error => Object.assign(new Error('sqlite'), { code });

it.each<readonly [string, Error, number, RegExp]>([
  ['a full disk', sqlite('SQLITE_FULL'), 6, /^E051 .*\.datawasstraat\/store\.db/],
  ['a failing disk', sqlite('SQLITE_IOERR_WRITE'), 6, /^E050/],
  [
    'a folder that may not be made',
    Object.assign(new Error('x'), { code: 'EACCES', syscall: 'mkdir', path: '/x/mappings' }),
    6,
    /^E050 .*mappings/,
  ],
  [
    'a file that may not be read',
    Object.assign(new Error('x'), { code: 'EACCES', syscall: 'open', path: '/x/a.csv' }),
    6,
    /^E053 .*a\.csv/,
  ],
  ['a damaged store', sqlite('SQLITE_CORRUPT'), 7, /^E060/],
  ['another run', sqlite('SQLITE_BUSY'), 11, /^E052/],
  ['a signal', new Stopped(143), 143, /^Stopped/],
  [
    'a signal at a question',
    new DOMException('', { name: 'AbortError', cause: new Stopped(129) }),
    129,
    /^Stopped/,
  ],
  ['a bug', new TypeError('oops'), 70, /TypeError: oops/],
])('%s', (_name, error, code, text) => {
  expect(codeOf(error)).toBe(code);
  expect(sayError(error, 'en')).toMatch(text);
});

it('an audit names the disk of its temporary folder', () => {
  expect(foreseen(sqlite('SQLITE_FULL'), '/scratch')?.details).toEqual({ path: '/scratch' });
});
