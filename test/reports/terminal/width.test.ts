// Sentences on a narrow terminal: broken between words, never inside a command that is to be copied.

import fc from 'fast-check';
import widthOf from 'string-width';
import { expect, it } from 'vitest';
import { sentenceWithin } from '../../../src/reports/terminal/width.ts';

it.each<readonly [string, number | null, readonly string[]]>([
  ['kort genoeg', 20, ['kort genoeg']],
  ['a pipe is never too narrow for this', null, ['a pipe is never too narrow for this']],
  ['  wat er wacht, wacht op een mens', 20, ['  wat er wacht,', '    wacht op een', '    mens']],
  [
    'read it back: datawasstraat fix --from FILE. It holds personal data.',
    40,
    ['read it back:', '  datawasstraat fix --from FILE. It', '  holds personal data.'],
  ],
  [
    'accept them: datawasstraat fix --rule value-untidy --apply',
    30,
    ['accept them:', '  datawasstraat fix --rule value-untidy --apply'],
  ],
])('%s within %s', (sentence, columns, lines) => {
  expect(sentenceWithin(sentence, columns)).toEqual(lines);
});

it('keeps every word, and no line without a command is wider than the terminal', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé日]{1,9}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 24, max: 100 }), (list, columns) => {
      const lines = sentenceWithin(list.join(' '), columns);
      expect(lines.map(line => line.trim()).join(' ')).toBe(list.join(' '));
      expect(lines.filter(line => widthOf(line) > columns)).toEqual([]);
    }),
  );
});
