// The files of dedupe: clusters, pairs and the trained model; each written beside its name and renamed.

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { RFC_4180 } from '../../formats/csv/dialect.ts';
import { makeEncoder } from '../../formats/csv/encoding.ts';
import { encodeRows } from '../../formats/csv/write.ts';
import { textReader } from '../../matching/columns/texts.ts';
import { writeModel } from '../../matching/weighing/model-file.ts';
import type { Dedupe } from '../../steps/match/dedupe.ts';
import { openWholeFile } from '../files/write-output.ts';

/** Paths as typed; `-` is standard output, undefined is not wanted. */
export interface DedupeTargets {
  readonly out?: string;
  readonly pairs?: string;
  readonly model?: string;
}

export function writeResults(paths: readonly string[], result: Dedupe, options: DedupeTargets): void {
  const nameOf = recordNamer(paths, result);
  if (options.out !== undefined) {
    const header = paths.length > 1 ? ['file', 'record', 'cluster'] : ['record', 'cluster'];
    writeCsv(options.out, header, clusterRows(paths, result, nameOf));
  }
  if (options.pairs !== undefined)
    writeCsv(options.pairs, ['record_a', 'record_b', 'weight', 'zone'], pairRows(result, nameOf));
  if (options.model !== undefined && !existsSync(options.model)) {
    const file = openWholeFile(options.model);
    file.write(Buffer.from(writeModel(result.matched.model)));
    file.finish();
  }
}

/** The name of a record, with that of its file when there are several. */
type NameOf = (record: number) => readonly string[];

/** The records of all files, numbered through. */
export function recordNamer(paths: readonly string[], { files }: Dedupe): NameOf {
  const readers = files.map((file, at) => {
    const read = textReader(file.names);
    const name = basename(paths[at] ?? '');
    return files.length > 1 ? (record: number) => [name, read(record)] : (record: number) => [read(record)];
  });
  return record => {
    let at = 0;
    let own = record;
    while (own >= (files[at]?.size ?? Number.POSITIVE_INFINITY)) own -= files[at++]?.size ?? 0;
    return readers[at]?.(own) ?? [];
  };
}

/** A cluster is named after its first record; by its number where names do not tell records apart. */
function* clusterRows(
  paths: readonly string[],
  { files, clusters }: Dedupe,
  nameOf: NameOf,
): Generator<readonly string[]> {
  const isNamed =
    files.every(file => file.areNamesUnique) &&
    new Set(paths.map(path => basename(path))).size === paths.length;
  for (let record = 0; record < clusters.length; record++) {
    const cluster = clusters[record] ?? record;
    const own = nameOf(record);
    const first = cluster === record ? own : nameOf(cluster);
    yield [...own, isNamed ? first.join(' ') : String(cluster + 1)];
  }
}

function* pairRows({ edges, zone }: Dedupe, nameOf: NameOf): Generator<readonly string[]> {
  for (let edge = 0; edge < edges.a.length; edge++)
    yield [
      nameOf(edges.a[edge] ?? 0).join(' '),
      nameOf(edges.b[edge] ?? 0).join(' '),
      ((edges.weight[edge] ?? 0) / 1000).toFixed(3),
      zone(edge),
    ];
}

const ROWS_AT_ONCE = 1000;

function writeCsv(target: string, header: readonly string[], rows: Iterable<readonly string[]>): void {
  const encode = makeEncoder('utf-8');
  const file = target === '-' ? null : openWholeFile(target);
  const write = (held: readonly (readonly string[])[]): void => {
    const bytes = encodeRows(held, RFC_4180, encode) ?? Buffer.alloc(0);
    if (file === null) process.stdout.write(bytes);
    else file.write(bytes);
  };
  try {
    let held = [header];
    for (const row of rows) {
      held.push(row);
      if (held.length < ROWS_AT_ONCE) continue;
      write(held);
      held = [];
    }
    write(held);
    file?.finish();
  } finally {
    file?.abandon();
  }
}
