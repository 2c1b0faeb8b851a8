// What --explain-stage prints: one stage of matching with a sample of what it made. Pure; may not show a value of a record.

import { type Locale, writeNumber } from '../../language/locale.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import type { Dedupe } from '../../steps/match/dedupe.ts';
import type { Context } from '../context.ts';

/** The stages that can be looked at, in their order. */
export const EXPLAINED_STAGES = ['fields', 'keys', 'weights', 'pairs', 'clusters'] as const;
export type ExplainedStage = (typeof EXPLAINED_STAGES)[number];

const SAMPLE = 10;

/** Lines of a stage; control signs of headers are taken out. The evidence of a pair stands below it where a terminal is too narrow. */
export function stageLines(
  stage: ExplainedStage,
  result: Dedupe,
  { terminal: { columns }, locale }: Pick<Context, 'terminal' | 'locale'>,
): readonly string[] {
  const clean = stageRows(stage, result, locale).map(row => row.map(cell => cell.replace(/\p{C}+/gu, ' ')));
  const [head = [], ...rows] = clean;
  return tableLines(head, rows, { columns, isLastBelow: stage === 'pairs' });
}

/** Rows of cells, the first of them the names of the columns; bits with one decimal. */
function stageRows(stage: ExplainedStage, result: Dedupe, locale: Locale): readonly (readonly string[])[] {
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
