// Texts that are put in order here stand as SQLite puts them.

import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { compareTexts } from '../../src/store/text-order.ts';

it('is the order of SQLite, signs beyond the first plane too', () => {
  const texts = [
    'b',
    'a',
    '',
    'é',
    'z',
    'Z',
    '\uffee',
    '\u{1f600}',
    'a\u{1f600}',
    'a\uffee',
    '\ue000',
    'ab',
    '-',
    'ß',
  ];
  const sqlite = new Database(':memory:');
  const found = sqlite
    .prepare('select value from json_each(?) order by value')
    .pluck()
    .all(JSON.stringify(texts));
  sqlite.close();
  expect(texts.toSorted(compareTexts)).toEqual(found);
  // And not that of JavaScript.
  expect(texts.toSorted()).not.toEqual(found);
});
