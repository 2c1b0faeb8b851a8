// Invented rows of persons for tests of matching, all different, and rows as the columns that matching reads.

import { type ColumnBuilder, columnBuilder } from '../../src/matching/columns/column.ts';
import type { MatchField } from '../../src/matching/fields/field-words.ts';

/** Cells by field; several where a file has several such columns. */
export type Row = Partial<Record<MatchField, string | readonly string[]>>;

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu za'.split(' ');
/** Another word for every number, at least two edits from its neighbours. */
export const word = (number: number): string =>
  [number % 16, (number * 7 + 3) % 16, Math.floor(number / 16) % 16, Math.floor(number / 256) % 16]
    .map(at => SYLLABLES[at])
    .join('');
/** Another day for most numbers. */
export const day = (number: number): string =>
  `${1940 + (number % 40)}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;

/** The person of a number; unlike that of any other. */
export const person = (number: number): Row => ({
  given_name: word(number * 31 + 7),
  family_name: word(number * 17 + 2),
  birth_date: day(number),
  email: `${word(number * 31 + 7)}@${word(number)}.example.com`,
  telephone: [String(201_000_000 + number * 7919), String(610_000_000 + number * 104_729)],
  street: `${word(number * 13)}straat`,
  house_number: String(1 + (number % 180)),
  postal_code: `${1000 + ((number * 37) % 9000)} AB`,
  locality: word(number % 40),
});

/** Columns over all rows; a field that a row does not have is empty. */
export function columnsOf(rows: readonly Row[]): Map<MatchField, ReturnType<ColumnBuilder['build']>[]> {
  const fields = new Set(rows.flatMap(row => Object.keys(row) as MatchField[]));
  return new Map(
    [...fields].map(field => {
      const most = Math.max(...rows.map(row => [row[field] ?? ''].flat().length));
      const columns = Array.from({ length: most }, (_, at) => {
        const builder = columnBuilder();
        for (const row of rows) builder.add([row[field] ?? ''].flat()[at] ?? '');
        return builder.build();
      });
      return [field, columns] as const;
    }),
  );
}
