// Columns that are edited hold what columns that are made anew would hold.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, columnBuilder } from '../../../src/matching/columns/column.ts';
import { mapColumns } from '../../../src/matching/columns/made-columns.ts';
import { allTexts, textReader } from '../../../src/matching/columns/texts.ts';
import { editColumns } from '../../../src/matching/features/edited-columns.ts';

type Text = string | null;

/** Two columns over one dictionary. */
function columnsOf(rows: readonly (readonly [Text, Text])[]): readonly Column[] {
  const builders = [columnBuilder(), columnBuilder()];
  for (const row of rows) for (const [at, builder] of builders.entries()) builder.add(row[at] ?? null);
  return mapColumns(
    builders.map(builder => builder.build()),
    text => text,
  );
}

const rowsOf = (columns: readonly Column[]): Text[][] =>
  Array.from(columns[0]?.codes ?? [], (_, record) =>
    columns.map(({ codes, values }) => {
      const code = codes[record] ?? -1;
      return code < 0 ? null : textReader(values)(code);
    }),
  );

const text = fc.constantFrom(null, 'Jansen', 'de Vries', 'Ö', 'x', 'Bakker-Smit', '010-1');
const row = fc.tuple(text, text);

describe('editColumns', () => {
  it('holds what it should, and no text that nobody holds', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 4, maxLength: 12 }),
        fc.array(row, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: -3, max: 3 }),
        (then, fresh, growth) => {
          const before = then.length;
          // New rows stand at the front where others went, and behind all where there are more now.
          const size = Math.max(before + growth, fresh.length);
          const added = Math.max(size - before, 0);
          const numbers = fresh.map((_, at) => (at < added ? before + at : at - added));
          if (added > fresh.length || numbers.some(number => number >= size)) return;
          const moved = Array.from({ length: Math.max(before - size, 0) }, (_, at) => size + at);
          const holes = moved.map((_, at) => fresh.length - Math.min(added, fresh.length) + at);
          if (holes.some(number => number >= size)) return;
          const expected: (readonly [Text, Text])[] = [...then.slice(0, size)];
          holes.forEach((number, at) => {
            expected[number] = then[moved[at] ?? 0] as (typeof then)[number];
          });
          numbers.forEach((number, at) => {
            expected[number] = fresh[at] as (typeof fresh)[number];
          });
          const edited = editColumns(columnsOf(then), columnsOf(fresh), {
            ...{ before, size, fresh: Int32Array.from(numbers) },
            ...{ movedFrom: Int32Array.from(moved), movedTo: Int32Array.from(holes) },
          });
          expect(rowsOf(edited)).toEqual(expected.map(([one, other]) => [one, other]));
          const held = new Set(expected.flat().filter(one => one !== null));
          const kept = [...allTexts((edited[0] as Column).values)].filter(one => one !== '');
          expect(kept.toSorted()).toEqual([...held].toSorted());
        },
      ),
    );
  });

  it('leaves the dictionary as it is where no text came or went', () => {
    const edit = (given: string, number: number): readonly [Column, Column] => {
      const then = columnsOf([
        ['Jansen', 'x'],
        ['de Vries', null],
        ['Jansen', null],
      ]);
      const renumbering = { before: 3, size: 3, movedFrom: new Int32Array(), movedTo: new Int32Array() };
      const fresh = Int32Array.of(number);
      const edited = editColumns(then, columnsOf([[given, null]]), { ...renumbering, fresh });
      return [then[0] as Column, edited[0] as Column];
    };
    const [then, same] = edit('de Vries', 2);
    expect(same.values).toBe(then.values);
    const [, other] = edit('Bakker', 0);
    expect([...allTexts(other.values)]).toEqual(['Jansen', 'de Vries', '', 'Bakker']);
  });
});
