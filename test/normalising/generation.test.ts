// Which of those of one name: told by what stands behind a name, never by a title before it.

import { expect, it } from 'vitest';
import { generationOfName, generationOfSuffix } from '../../src/normalising/generation.ts';

it.each([
  ['Jansen Sr.', '1'],
  ['Smith, JR', '2'],
  ['Smith Jr., John', '2'],
  ['John Smith III', '3'],
  ['John Smith', null],
  ['Sr. Juan Perez', null],
  ['Junior', null],
  ['', null],
])('name %j', (name, generation) => {
  expect(generationOfName(name)).toBe(generation);
});

it.each([
  ['Jr.', '2'],
  ['II', '2'],
  ['MSc', null],
  ['Sr., MSc', '1'],
])('suffix %j', (suffix, generation) => {
  expect(generationOfSuffix(suffix)).toBe(generation);
});
