// What dedupe says: lines for people, JSON for programs. Pure.

import { DEDUPE_WORDS } from '../../language/cli/dedupe.ts';
import { type Locale, writeNumber } from '../../language/locale.ts';
import { inertText } from '../../reports/terminal/inert.ts';
import type { Dedupe } from '../../steps/match/dedupe.ts';

const WIDEST_FIELD = 20;
const LARGEST_SHOWN = 10;
const MOST_OF_NAME = 60;

/** What was taken for what, what was found, and how good it is where the truth is known. */
export function dedupeLines(names: readonly string[], result: Dedupe, locale: Locale): readonly string[] {
  const words = DEDUPE_WORDS[locale];
  const number = (value: number): string => writeNumber(locale, value);
  const share = (value: number): string => value.toFixed(4);
  const { evaluation, oversize } = result;
  return [
    ...result.files.flatMap((file, at) => {
      const { entity, columns, role } = file.fields;
      const used = columns.filter(column => column.field !== null);
      const left = columns.filter(column => column.field === null).map(column => column.header);
      return [
        words.read(names[at] ?? '', words.entity[entity], number(file.size)),
        ...used.map(
          ({ field, header }) => `  ${(field ?? '').padEnd(WIDEST_FIELD)} ${inertText(header, MOST_OF_NAME)}`,
        ),
        ...(left.length === 0
          ? []
          : [`  ${words.leftOut(left.map(name => inertText(name, MOST_OF_NAME)).join(', '))}`]),
        ...(role === null ? [] : [`  ${words.role[role]}`]),
        ...(file.rejected === 0
          ? []
          : [words.rejected(number(file.rejected), number(file.firstRejectedLine ?? 0))]),
      ];
    }),
    ...(oversize.length === 0
      ? []
      : [words.oversize(oversize.map(({ name, dropped }) => [name, number(dropped[0] ?? 0)]))]),
    ...(result.sameness === null ? [] : [words.sameness[result.sameness]]),
    ...(result.equalApart === 0 ? [] : [words.equalApart(number(result.equalApart))]),
    words.found(number(result.clusterCount), number(result.groups), number(result.grouped)),
    ...(result.files.length > 1 ? [words.linked] : []),
    ...(evaluation === null
      ? []
      : [
          words.truth(share(evaluation.precision), share(evaluation.recall), share(evaluation.f1)),
          // Of links every duplicate within a file would be a miss.
          ...(result.files.length > 1
            ? []
            : [
                words.bCubed(
                  share(evaluation.bCubedPrecision),
                  share(evaluation.bCubedRecall),
                  share(evaluation.bCubedF1),
                ),
              ]),
        ]),
  ];
}

/** Versioned; shares from 0 to 1, weights in bits, null where there is no truth. */
export function dedupeJson(
  paths: readonly string[],
  result: Dedupe,
  { stages, threads }: { readonly stages: ReadonlyMap<string, number>; readonly threads: number },
): object {
  const { evaluation, matched } = result;
  return {
    schema_version: 1,
    entity: result.files[0]?.fields.entity ?? null,
    files: result.files.map((file, at) => ({
      file: paths[at],
      records: file.size,
      rejected: file.rejected,
      columns: file.fields.columns.map(({ header, field }) => ({ header, field })),
    })),
    records: result.size,
    clusters: result.clusterCount,
    groups: result.groups,
    grouped_records: result.grouped,
    all_records: result.sameness,
    equal_names_apart: result.equalApart,
    match_ms: [...stages.values()].reduce((sum, spent) => sum + spent, 0) - (stages.get('reading') ?? 0),
    stage_ms: Object.fromEntries(stages),
    threads,
    compared_pairs: matched.compared,
    keys: matched.keys.map(({ name, pairs, cap, dropped }) => ({
      name,
      pairs,
      cap,
      not_compared: {
        blocks: dropped.length,
        records: dropped.reduce((sum, count) => sum + count, 0),
        largest: dropped.slice(0, LARGEST_SHOWN),
      },
    })),
    evaluation: evaluation && {
      true_pairs: evaluation.truePairs,
      found_pairs: evaluation.foundPairs,
      shared_pairs: evaluation.sharedPairs,
      precision: evaluation.precision,
      recall: evaluation.recall,
      f1: evaluation.f1,
      b_cubed_precision: evaluation.bCubedPrecision,
      b_cubed_recall: evaluation.bCubedRecall,
      b_cubed_f1: evaluation.bCubedF1,
    },
    peak_memory_bytes: process.resourceUsage().maxRSS * 1024,
  };
}
