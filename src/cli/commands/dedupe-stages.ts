// What --explain-stage prints: one stage of matching with a sample of what it made. Pure; shows of a record its id
// at the most.

import { STAGE_WORDS } from '../../language/cli/dedupe-stages.ts';
import { type Locale, writeNumber } from '../../language/locale.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import type { Dedupe } from '../../steps/match/dedupe.ts';
import type { Context } from '../context.ts';
import { recordNamer } from './dedupe-files.ts';

/** The stages that can be looked at, in their order. */
export const EXPLAINED_STAGES = ['fields', 'keys', 'weights', 'pairs', 'clusters'] as const;
export type ExplainedStage = (typeof EXPLAINED_STAGES)[number];

const SAMPLE = 10;

/** Lines of a stage; control signs of headers are taken out. The evidence of a pair stands below it where a terminal is too narrow. */
export function stageLines(
  stage: ExplainedStage,
  { paths, result }: { readonly paths: readonly string[]; readonly result: Dedupe },
  { terminal: { columns }, locale }: Pick<Context, 'terminal' | 'locale'>,
): readonly string[] {
  const clean = stageRows(stage, { paths, result }, locale).map(row =>
    row.map(cell => cell.replace(/\p{C}+/gu, ' ')),
  );
  const [head = [], ...rows] = clean;
  return tableLines(head, rows, { columns, isLastBelow: stage === 'pairs' });
}

/** Rows of cells, the first of them the names of the columns; bits with one decimal. */
function stageRows(
  stage: ExplainedStage,
  { paths, result }: { readonly paths: readonly string[]; readonly result: Dedupe },
  locale: Locale,
): readonly (readonly string[])[] {
  const words = STAGE_WORDS[locale];
  const number = (value: number): string => writeNumber(locale, value);
  const bits = (milliBits: number): string => writeBits(locale, milliBits);
  const { matched } = result;
  switch (stage) {
    case 'fields': {
      const columns = result.files.flatMap(file => file.fields.columns);
      return [words.fields, ...columns.map(({ header, field }) => [header, field ?? '-'])];
    }
    case 'keys':
      return [
        words.keys,
        ...matched.keys.map(({ name, pairs, cap, dropped }) => [
          name,
          number(pairs),
          number(cap),
          number(dropped.reduce((sum, count) => sum + count, 0)),
        ]),
      ];
    case 'weights':
      return [
        [...words.weights, ...matched.model.alternatives.map(one => words.against[one])],
        [words.prior, '', ...matched.model.priors.map(bits)],
        ...matched.model.comparisons.flatMap(({ name, levels, weights }) =>
          levels.map((level, at) => [name, level, ...weights.map(one => bits(one[at] ?? 0))]),
        ),
      ];
    case 'pairs': {
      const nameOf = recordNamer(paths, result);
      const { a, b } = result.edges;
      return [
        words.pairs,
        ...sampleOf(a.length).map(edge => [
          [a, b].map(side => nameOf(side[edge] ?? 0).join(' ')).join(' – '),
          bits(result.edges.weight[edge] ?? 0),
          result.evidence(edge),
        ]),
      ];
    }
    case 'clusters':
      return [words.clusters, ...sizesOf(result.clusters).map(row => row.map(number))];
  }
}

/** With one decimal; nothing is no less than nothing. */
function writeBits(locale: Locale, milliBits: number): string {
  return writeNumber(locale, Math.round(milliBits / 100) / 10 || 0, 1);
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
