// The files of dedupe: clusters, pairs and the trained model; each written beside its name and renamed.

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { RFC_4180 } from '../../formats/csv/dialect.ts';
import { makeEncoder } from '../../formats/csv/encoding.ts';
import { encodeRow } from '../../formats/csv/write.ts';
import { writeModel } from '../../matching/model-file.ts';
import type { Dedupe } from '../../steps/match/dedupe.ts';
import { openWholeFile } from '../files/write-output.ts';

/** Paths as typed; `-` is standard output, undefined is not wanted. */
export interface DedupeTargets {
  readonly out?: string;
  readonly pairs?: string;
  readonly model?: string;
}

export function writeResults(paths: readonly string[], result: Dedupe, options: DedupeTargets): void {
  const names = namesOf(paths, result);
  const first = names.length === new Set(names.map(String)).size ? names : null;
  if (options.out !== undefined) {
    const header = paths.length > 1 ? ['file', 'record', 'cluster'] : ['record', 'cluster'];
    const rows = names.map((name, record) => {
      const cluster = result.clusters[record] ?? record;
      return [...name, first?.[cluster]?.join(' ') ?? String(cluster + 1)];
    });
    writeCsv(options.out, [header, ...rows]);
  }
  if (options.pairs !== undefined) {
    const { a, b, weight } = result.edges;
    const rows = Array.from(a, (one, at) => [
      names[one]?.join(' ') ?? '',
      names[b[at] ?? 0]?.join(' ') ?? '',
      ((weight[at] ?? 0) / 1000).toFixed(3),
    ]);
    writeCsv(options.pairs, [['record_a', 'record_b', 'weight'], ...rows]);
  }
  if (options.model !== undefined && !existsSync(options.model)) {
    const file = openWholeFile(options.model);
    file.write(Buffer.from(writeModel(result.matched.model)));
    file.finish();
  }
}

/** By record its name, with that of its file when there are several. */
function namesOf(paths: readonly string[], { files }: Dedupe): readonly (readonly string[])[] {
  return files.flatMap((file, at) =>
    file.names.map(name => (files.length > 1 ? [basename(paths[at] ?? ''), name] : [name])),
  );
}

function writeCsv(target: string, rows: Iterable<readonly string[]>): void {
  const encode = makeEncoder('utf-8');
  const file = target === '-' ? null : openWholeFile(target);
  try {
    for (const row of rows) {
      const bytes = encodeRow(row, RFC_4180, encode) ?? Buffer.alloc(0);
      if (file === null) process.stdout.write(bytes);
      else file.write(bytes);
    }
    file?.finish();
  } finally {
    file?.abandon();
  }
}
