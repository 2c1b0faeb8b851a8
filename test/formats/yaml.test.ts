// YAML with places: what is refused, and what only looks like it.

import { expect, it } from 'vitest';
import { parseYaml } from '../../src/formats/yaml.ts';

const BOMB = `a: &a [x, x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}\n`;

it.each([
  ['a: {*VIP : klant}', 1, 5, '*VIP'],
  ['a: 1\nsteward: *VIP\n', 2, 10, '*VIP'],
  ['a: 1\nsteward: &co jan\n', 2, 10, '&co'],
  ['a:\n  - "*x"\n  - *x\n', 3, 5, '*x'],
  ['- *\n', 1, 3, '*'],
  [BOMB, 1, 4, '&a'],
])('a reference is refused where it stands: %s', (text, line, column, token) => {
  expect(parseYaml(text)).toEqual({ line, column, problem: 'ALIAS', text: token });
});

it('a text that only looks like one is text', () => {
  const text = 'a: "*VIP"\nb: \'&co\'\nc: R&D *n\nd: |\n  *VIP\n  &b\n"*k": 1 # *c &d\n';
  expect(parseYaml(text)).toMatchObject({
    value: { a: '*VIP', b: '&co', c: 'R&D *n', d: '*VIP\n&b\n', '*k': 1 },
  });
});
