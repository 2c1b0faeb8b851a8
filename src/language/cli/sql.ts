// The sentences of `sql`, in both languages. May not hold logic.

import { type Locale, writeCount } from '../locale.ts';

/** The words of `sql`. */
export interface SqlWords {
  readonly heads: readonly [string, string];
  readonly views: string;
  readonly rows: (count: number) => string;
  readonly hidden: (columns: readonly string[]) => string;
}

export const SQL_WORDS: Readonly<Record<Locale, SqlWords>> = {
  nl: {
    heads: ['VIEW', 'KOLOMMEN'],
    views: 'wat elke kolom bevat: docs/views.md, of met --json',
    rows: count => writeCount('nl', count, 'rij', 'rijen'),
    hidden: columns => `waarden verborgen van ${columns.join(', ')}; toon ze met --show-values always`,
  },
  en: {
    heads: ['VIEW', 'COLUMNS'],
    views: 'what each column holds: docs/views.md, or with --json',
    rows: count => writeCount('en', count, 'row', 'rows'),
    hidden: columns => `values of ${columns.join(', ')} are hidden; show them with --show-values always`,
  },
};
