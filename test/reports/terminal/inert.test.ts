// Nothing that came from a file moves the cursor, whatever line it stands in; colours of our own pass.

import { expect, it } from 'vitest';
import { inertLines } from '../../../src/reports/terminal/inert.ts';

it.each([
  ['een\ttwee\ndrie', 'een\ttwee\ndrie'],
  ['\u001b[31mrood\u001b[39m', '\u001b[31mrood\u001b[39m'],
  ['id \u001b[2J0', 'id ·[2J0'],
  ['\u001b]0;titel\u0007', '·]0;titel·'],
  ['over\rschreven\b', 'over·schreven·'],
  ['\u009b31m', '·31m'],
  ['om\u202egedraaid', 'om·gedraaid'],
  ['\n[1m Zoë 👩‍👧', '\n[1m Zoë 👩‍👧'],
])('%j', (text, shown) => {
  expect(inertLines(text)).toBe(shown);
});
