// What --explain-stage prints: one stage of matching with a sample of what it made. Pure; may not show a value of a record.

import { type Locale, writeNumber } from '../../language/locale.ts';
import type { Dedupe } from '../../steps/match/dedupe.ts';

/** The stages that can be looked at, in their order. */
export const EXPLAINED_STAGES = ['fields', 'keys', 'weights', 'pairs', 'clusters'] as const;
export type ExplainedStage = (typeof EXPLAINED_STAGES)[number];

const SAMPLE = 10;

/** Rows of cells, the first of them the names of the columns; bits with one decimal. */
export function stageRows(
  stage: ExplainedStage,
  result: Dedupe,
  locale: Locale,
): readonly (readonly string[])[] {
  const number = (value: number): string => writeNumber(locale, value);
  const { matched } = result;
  switch (stage) {
    case 'fields': {
      const columns = result.files.flatMap(file => file.fields.columns);
      return [['column', 'field'], ...columns.map(({ header, field }) => [header, field ?? '-'])];
    }
    case 'keys':
      return [
        ['key', 'pairs', 'cap', 'not compared'],
        ...matched.keys.map(({ name, pairs, cap, dropped }) => [
          name,
          number(pairs),
          number(cap),
          number(dropped.reduce((sum, count) => sum + count, 0)),
        ]),
      ];
    case 'weights':
      return [
        ['comparison', 'level', ...matched.model.alternatives.map(one => `against ${one}`)],
        ['prior', '', ...matched.model.priors.map(bits)],
        ...matched.model.comparisons.flatMap(({ name, levels, weights }) =>
          levels.map((level, at) => [name, level, ...weights.map(one => bits(one[at] ?? 0))]),
        ),
      ];
    case 'pairs':
      return [
        ['records', 'bits', 'evidence'],
        ...sampleOf(result.edges.a.length).map(edge => [
          `${(result.edges.a[edge] ?? 0) + 1}-${(result.edges.b[edge] ?? 0) + 1}`,
          bits(result.edges.weight[edge] ?? 0),
          result.evidence(edge),
        ]),
      ];
    case 'clusters':
      return [['size', 'clusters'], ...sizesOf(result.clusters).map(row => row.map(number))];
  }
}

function bits(milliBits: number): string {
  return (milliBits / 1000).toFixed(1);
}

/** Positions spread evenly over a list. */
function sampleOf(length: number): readonly number[] {
  const count = Math.min(length, SAMPLE);
  return Array.from({ length: count }, (_, at) => Math.floor((at * length) / count));
}

/** How many clusters there are of each size, the smallest first. */
function sizesOf(clusters: Int32Array): readonly (readonly [size: number, count: number])[] {
  const sizes = new Int32Array(clusters.length);
  for (const cluster of clusters) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  const counts = new Map<number, number>();
  for (const size of sizes) if (size > 0) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].toSorted(([one], [other]) => one - other);
}

/** Columns padded to their widest cell; control signs of headers are taken out. */
export function alignRows(rows: readonly (readonly string[])[]): readonly string[] {
  const clean = rows.map(row => row.map(cell => cell.replace(/\p{C}+/gu, ' ')));
  const widths = (clean[0] ?? []).map((_, at) => Math.max(...clean.map(row => row[at]?.length ?? 0)));
  return clean.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
