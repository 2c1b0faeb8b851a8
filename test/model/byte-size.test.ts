// Amounts of memory, read and written.

import { expect, it } from 'vitest';
import { parseByteSize, writeByteSize } from '../../src/model/byte-size.ts';

it.each([
  ['500MB', 500e6],
  ['2GB', 2e9],
  ['1.5GB', 1.5e9],
  ['1,5 gb', 1.5e9],
  [' 2 G ', 2e9],
  ['750m', 750e6],
  ['1TB', 1e12],
  ['1MiB', 1024 ** 2],
  ['2GiB', 2 * 1024 ** 3],
  ['2', null],
  ['500', null],
  ['0MB', null],
  ['-1GB', null],
  ['1e3MB', null],
  ['GB', null],
  ['2KB', null],
  ['1.2.3GB', null],
  ['2GB extra', null],
  ['', null],
])('%j is %j', (text, bytes) => {
  expect(parseByteSize(text)).toBe(bytes);
});

it.each([
  [1, '1MB'],
  [99e6, '99MB'],
  [123e6, '130MB'],
  [999e6, '1GB'],
  [1.001e9, '1.1GB'],
  [2.6e9, '2.6GB'],
  [31.2e9, '32GB'],
])('%j is written %j, never less than it is', (bytes, text) => {
  expect(writeByteSize(bytes)).toBe(text);
  expect(parseByteSize(text)).toBeGreaterThanOrEqual(bytes);
});
