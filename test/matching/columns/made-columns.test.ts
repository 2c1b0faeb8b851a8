// Columns made of others.

import { expect, it } from 'vitest';
import { listColumns } from '../../../src/matching/columns/made-columns.ts';
import { allTexts } from '../../../src/matching/columns/texts.ts';
import { columnsOf } from '../../support/match-rows.ts';

it('makes columns of lists: by place a text or none, over one dictionary', () => {
  const rows = ['adler bouw goes', 'adler', '', 'goes bouw'].map(name => ({ organisation_name: name }));
  const column = columnsOf(rows).get('organisation_name')?.[0];
  if (column === undefined) throw new Error('no column');
  const texts = [...allTexts(column.values)];
  const made = listColumns(column, code => (texts[code] as string).split(' '));
  const [values] = made.map(one => [...allTexts(one.values)]);
  expect(made.map(({ codes }) => Array.from(codes, code => values?.[code] ?? null))).toEqual([
    ['adler', 'adler', null, 'goes'],
    ['bouw', null, null, 'bouw'],
    ['goes', null, null, null],
  ]);
  expect(new Set(made.map(one => one.values)).size).toBe(1);
});
