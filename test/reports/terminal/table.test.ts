// A table fits on its terminal, whatever stands in it, and loses nothing; where there is none it is tab-separated.

import fc from 'fast-check';
import widthOf from 'string-width';
import { describe, expect, it } from 'vitest';
import { tableLines } from '../../../src/reports/terminal/table.ts';
import { linesWithin, sentenceWithin } from '../../../src/reports/terminal/width.ts';

const LETTERS = ['Jansen', 'Koç', 'e\u0301', '日本', '한국', 'Ａ', '👍', '☎', '→', '…'];

const cell = fc
  .array(fc.oneof(fc.constantFrom(...LETTERS, ' ', '@', '/', '-', 'crm/contact/1001'), fc.string()), {
    maxLength: 12,
  })
  .map(parts => parts.join('').replace(/\p{Cc}/gu, ''));
const table = fc
  .integer({ min: 1, max: 6 })
  .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
const bare = (text: string): string => text.replace(/\s/g, '');

describe('on a terminal', () => {
  it('no line is wider, and no letter is lost', () => {
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 40, max: 120 }),
        fc.constantFrom(0, 2),
        (rows, columns, indent) => {
          const [head = [], ...others] = rows;
          const lines = tableLines(head, others, { columns, indent });
          expect(lines.filter(line => widthOf(line) > columns)).toEqual([]);
          const [shown, given] = [lines, rows.flat()].map(texts => [...bare(texts.join(''))].sort().join(''));
          expect(shown).toBe(given);
        },
      ),
    );
  });

  it('a table that fits stays as it is', () => {
    expect(tableLines(['A', 'B'], [['een twee', 'drie']], { columns: 14 })).toEqual([
      'A         B',
      'een twee  drie',
    ]);
  });

  it('words stay whole where there is room, keys break at a mark, the first column last', () => {
    const row = ['contact-duplicate', 'same person, more than one record', 'crm/contact/K101240'];
    expect(tableLines(['RULE', 'MEANS', 'EXAMPLE'], [row], { columns: 50 })).toEqual([
      'RULE               MEANS       EXAMPLE',
      'contact-duplicate  same        crm/contact/K101240',
      '                   person,',
      '                   more than',
      '                   one record',
    ]);
    expect(tableLines(['RULE', 'EXAMPLE'], [[row[0] ?? '', row[2] ?? '']], { columns: 35 })).toEqual([
      'RULE               EXAMPLE',
      'contact-duplicate  crm/contact/',
      '                   K101240',
    ]);
  });

  it('colours count for nothing and are not cut', () => {
    const red = '\u001b[31mwaarschuwing\u001b[39m';
    const lines = tableLines(['ERNST', 'WAT'], [[red, 'een lange zin die breekt']], { columns: 30 });
    expect(lines[1]).toBe(`${red}  een lange zin`);
  });

  it('a sentence goes on below, further in', () => {
    expect(sentenceWithin('  niet bekeken: iban-invalid, kvk-invalid', 24)).toEqual([
      '  niet bekeken:',
      '    iban-invalid,',
      '    kvk-invalid',
    ]);
    expect(linesWithin('x'.repeat(7), 3)).toEqual(['xxx', 'xxx', 'x']);
  });
});

it('elsewhere cells stand between tabs, whatever their width', () => {
  const long = 'x'.repeat(200);
  expect(tableLines(['A', 'B'], [[long, 'b']], { columns: null, indent: 2 })).toEqual(['A\tB', `${long}\tb`]);
});

it('a last column stands under its row where it does not fit beside', () => {
  const head = ['WHAT', 'COUNT', 'EXAMPLE'];
  const rows = [
    ['one', '1', 'a very long example that stands alone'],
    ['two words', '12', 'b'],
  ];
  const aligns = ['left', 'right'] as const;
  expect(tableLines(head, rows, { columns: 30, aligns, isLastBelow: true })).toEqual([
    ...['WHAT       COUNT'],
    ...['one            1', '    a very long example that', '    stands alone'],
    ...['two words     12', '    b'],
  ]);
  expect(tableLines(head, rows, { columns: 60, aligns, isLastBelow: true })).toEqual([
    'WHAT       COUNT  EXAMPLE',
    'one            1  a very long example that stands alone',
    'two words     12  b',
  ]);
  expect(tableLines(head, rows, { columns: null, isLastBelow: true })[2]).toBe('two words\t12\tb');
});
