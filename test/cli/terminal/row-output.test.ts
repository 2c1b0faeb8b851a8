// Rows on a terminal: a table while it can be read, a line for each value where there are too many columns.

import { expect, it } from 'vitest';
import { printedRows } from '../../../src/cli/terminal/row-output.ts';

const text = (names: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  [...printedRows('text', { names, rows, columns: 40 })].join('');

it('is a table, with numbers to the right', () => {
  expect(
    text(
      ['source', 'n'],
      [
        ['crm', 12],
        ['mail', 7],
      ],
    ),
  ).toBe('source   n\ncrm     12\nmail     7\n');
});

it('has a line for each value where a table would be too wide', () => {
  const names = ['a', 'b', 'column', 'd', 'e', 'f'];
  const row = [1, null, 'x\u001b[2J', '', 'two words', 2];
  expect(text(names, [row, row])).toBe(
    `${'a       1\ncolumn  x·[2J\ne       two words\nf       2\n\n'.repeat(2)}`,
  );
});

it('prints nothing but a head of none', () => {
  expect(text(['a'], [])).toBe('');
});
