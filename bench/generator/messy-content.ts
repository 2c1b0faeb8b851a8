// Cells that are hard to read and written by the book: all of them can be read right. May not damage a row.

import { type Pollution, records } from './messy-pollution.ts';
import { anywhere } from './messy-rows.ts';
import type { Sheet } from './messy-sheet.ts';
import type { Random } from './random.ts';

/** Cells that hold this and are written by the book. */
const content = (id: string, change: (cell: string, sheet: Sheet, random: Random) => string): Pollution => ({
  id,
  family: 'content',
  spoil(sheet, random) {
    const some = records(sheet).filter(() => random.chance(0.4));
    for (const line of some) {
      const at = anywhere(line, random);
      line.cells[at] = change(line.cells[at] ?? '', sheet, random);
    }
    return some.length > 0;
  },
});

export const CONTENTS: readonly Pollution[] = [
  content('cell-delimiters', (cell, { dialect }) => `${cell}${dialect.delimiter}${dialect.delimiter} en`),
  content('cell-line-ends', (cell, _, random) => `${cell}${random.pick(['\n', '\r\n'])}tweede regel`),
  content('cell-line-ends-many', cell => `${cell}\n\nbeste,\n\nik bel terug;\ngroet, A`),
  content('cell-quotes', cell => `${cell} "de baas"`),
  content('cell-only-quote', () => '"'),
  content('cell-apostrophes', (cell, _, random) => random.pick([`'s ${cell}`, `${cell} '98`, `d'${cell}`])),
  content('cell-inches', (_, __, random) => `Scherm 2${random.int(9)}" zwart`),
  content('cell-json', (_, __, random) => `{"tags": ["a", "b;c"], "n": ${random.int(99)}}`),
  content('cell-html', cell => `<p class="x">${cell};<br>\n</p>`),
  content('cell-csv', () => 'a;b;c\n1;2;3\n"x";"y";"z"'),
  content('cell-formula', (_, __, random) => `="06${random.between(10_000_000, 99_999_999)}"`),
  content('cell-urls', (_, __, random) => `https://www.example.nl/a?b=${random.int(9)}&c=d,e;f#g|h`),
  content('cell-long', cell => `${cell} ${'lorem ipsum, dolor; sit '.repeat(800)}`.trim()),
  content('cell-spaces', cell => `  ${cell}  `),
  content('cell-backslash', () => 'C:\\klanten\\map\\'),
  content('cell-control', cell => `${cell}\u000b\u0007x`),
  content('cell-unicode-line-ends', cell => `${cell}\u2028x\u0085y`),
  content('cell-null-words', (_, __, random) => random.pick(['NULL', '\\N', '#N/A', 'NaN', '-'])),
  content('cell-other-scripts', (_, __, random) =>
    random.pick(['Łódź 😀', 'Иванов', '李四', 'محمد', 'Ağaoğlu']),
  ),
];
