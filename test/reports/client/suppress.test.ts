// Suppression: what is few is hidden, and no hidden count follows from what is shown. The last tests count every small table there is
// and look, without the code under test, which others show the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/reports/client/figure.ts';
import { type Quantity, type Relation, suppress } from '../../../src/reports/client/suppress.ts';
import { casesOf } from '../../support/property-runs.ts';

const quantity = (id: string, value: number, more: Partial<Quantity> = {}): Quantity => ({
  ...{ id, value, whole: null, rank: 1 },
  ...more,
});

const shown = (
  quantities: readonly Quantity[],
  relations: readonly Relation[] = [],
): Record<string, Figure> => Object.fromEntries(suppress(quantities, relations));

/** a + b + … = total. */
const sum = (parts: readonly string[], total: string): readonly Relation[] => [
  { less: parts, more: [total] },
  { less: [total], more: parts },
];

describe('what is shown', () => {
  it.each([
    [0, 0],
    [1, 'few'],
    [4, 'few'],
    [5, 5],
  ] as const)('%i alone is %s', (value, figure) => {
    expect(shown([quantity('a', value)])).toEqual({ a: figure });
  });

  it.each([
    [96, 'nearly'],
    [99, 'nearly'],
    [95, 95],
    [100, 100],
  ] as const)('%i of 100 is %s, for the rest is a count too', (value, figure) => {
    expect(shown([quantity('a', value, { whole: 100 })])).toEqual({ a: figure });
  });

  it('a part that is few takes another with it where their total is shown', () => {
    const parts = [quantity('a', 3), quantity('b', 7), quantity('c', 40), quantity('t', 50, { rank: 3 })];
    expect(shown(parts, sum(['a', 'b', 'c'], 't'))).toEqual({ a: 'few', b: 'withheld', c: 40, t: 50 });
  });

  it('two parts that are few protect each other, unless their sum leaves them no choice', () => {
    const [b, t] = [quantity('b', 40), quantity('t', 45)];
    const relations = sum(['a', 'b', 'c'], 't');
    expect(shown([quantity('a', 3), b, quantity('c', 2), t], relations)).toMatchObject({ b: 40, t: 45 });
    const tight = shown([quantity('a', 1), b, quantity('c', 1), quantity('t', 42)], relations);
    expect([tight['b'], tight['t']]).toContain('withheld');
  });

  it('bounds betray too: what is few is at least what the others leave', () => {
    // At most a + b, at least 14: b would be 4.
    const figures = shown(
      [quantity('a', 10), quantity('b', 4), quantity('t', 14)],
      [{ less: ['t'], more: ['a', 'b'] }],
    );
    expect(figures).toEqual({ a: 'withheld', b: 'few', t: 14 });
  });

  it('hides what stands farther away when that is what it takes', () => {
    const relations = [...sum(['a', 'b'], 't'), ...sum(['b', 'c'], 'u')];
    const figures = shown(
      [quantity('a', 2), quantity('b', 8), quantity('t', 10), quantity('c', 20), quantity('u', 28)],
      relations,
    );
    expect(figures['a']).toBe('few');
    expect(Object.values(figures).filter(figure => figure === 'withheld').length).toBeGreaterThan(0);
  });

  it('does not lean on a relation that is not so', () => {
    const figures = shown([quantity('a', 3), quantity('t', 2)], sum(['a'], 't'));
    expect(figures).toEqual({ a: 'few', t: 'few' });
  });
});

/** What a reader knows of a count from its figure alone; of what is withheld, that there is any. */
function allows(figure: Figure, value: number, { whole }: Quantity, threshold: number): boolean {
  if (typeof figure === 'number') return value === figure;
  if (figure === 'few') return value > 0 && value < threshold;
  if (figure === 'nearly') return whole !== null && value < whole && whole - value < threshold;
  return value > 0;
}

/** Every table of two rules over two sources that a reader could think of, up to `most` records each. */
function tablesOf(most: number): readonly (readonly number[])[] {
  const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, index) => index);
  const ofSource = upTo(most).flatMap(onlyA =>
    upTo(most - onlyA).flatMap(onlyB => upTo(most - onlyA - onlyB).map(both => [onlyA, onlyB, both])),
  );
  return ofSource.flatMap(first => ofSource.map(second => [...first, ...second]));
}

const RELATIONS: readonly Relation[] = [
  { less: ['a'], more: ['cell 1', 'cell 2'] },
  { less: ['b'], more: ['cell 1', 'cell 2'] },
  { less: ['cell 1', 'cell 2'], more: ['a', 'b'] },
];

function quantitiesOf(table: readonly number[], size: number): readonly Quantity[] {
  const [a1 = 0, b1 = 0, both1 = 0, a2 = 0, b2 = 0, both2 = 0] = table;
  return [
    quantity('a', a1 + both1 + a2 + both2, { whole: 2 * size, rank: 2 }),
    quantity('b', b1 + both1 + b2 + both2, { whole: 2 * size, rank: 2 }),
    quantity('cell 1', a1 + b1 + both1, { whole: size }),
    quantity('cell 2', a2 + b2 + both2, { whole: size }),
  ];
}

describe('who knows all that is shown', () => {
  const [size, threshold] = [5, 3];
  const tables = tablesOf(size).map(table => quantitiesOf(table, size));
  const asTold = new Map(tables.map(table => [table.map(({ value }) => value).join(), table]));

  it('cannot tell which of the tables of two rules and two sources it was', () => {
    expect(tables.length).toBeGreaterThan(3000);
    for (const table of asTold.values()) {
      const figures = suppress(table, RELATIONS, threshold);
      const possible = [...asTold.values()].filter(other =>
        other.every(one => allows(figures.get(one.id) ?? 0, one.value, one, threshold)),
      );
      table.forEach(({ id, value, whole }, at) => {
        const rest = (whole ?? 0) - value;
        if (!(value > 0 && value < threshold) && !(rest > 0 && rest < threshold)) return;
        const values = new Set(possible.map(other => other[at]?.value));
        expect([id, table.map(one => one.value), values.size > 1]).toEqual([
          id,
          table.map(one => one.value),
          true,
        ]);
      });
    }
  });
});

it('of sums of sums no hidden part can be computed, whatever the parts are', () => {
  const part = fc.integer({ min: 0, max: 9 });
  const rows = fc.array(fc.tuple(part, part, part), { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(rows, table => {
      const cells = table.flatMap((row, at) => row.map((value, index) => quantity(`${at} ${index}`, value)));
      const names = (pick: (id: string) => boolean): readonly string[] =>
        cells.map(({ id }) => id).filter(pick);
      const lines = [
        ...table.map((_, at) => names(id => id.startsWith(`${at} `))),
        ...[0, 1, 2].map(index => names(id => id.endsWith(` ${index}`))),
      ];
      const values = new Map(cells.map(({ id, value }) => [id, value]));
      const totals = lines.map((line, at) =>
        quantity(
          `total ${at}`,
          line.reduce((total, id) => total + (values.get(id) ?? 0), 0),
          { rank: 2 },
        ),
      );
      const figures = suppress(
        [...cells, ...totals],
        lines.flatMap((line, at) => sum(line, `total ${at}`)),
      );
      // Line by line, what follows from all others of the line.
      const told = new Set([...figures].flatMap(([id, figure]) => (typeof figure === 'number' ? [id] : [])));
      for (let grown = true; grown; ) {
        grown = false;
        for (const [at, line] of lines.entries()) {
          const [only, ...more] = [...line, `total ${at}`].filter(id => !told.has(id));
          if (only === undefined || more.length > 0) continue;
          expect([only, figures.get(only)]).not.toEqual([only, 'few']);
          told.add(only);
          grown = true;
        }
      }
    }),
    { numRuns: casesOf(100) },
  );
});
