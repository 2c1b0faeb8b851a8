// The options of dedupe as it takes them. Fault E003: a value that an option does not take; E022: no such field.

import { resolve } from 'node:path';
import type { UsageProblem } from '../../language/faults.ts';
import type { MatchEntity } from '../../matching/fields/entity.ts';
import { MATCH_FIELDS, type MatchField } from '../../matching/fields/field-words.ts';
import { parseByteSize } from '../../model/byte-size.ts';
import { Fault } from '../../model/fault.ts';
import { closest } from '../../normalising/closest.ts';
import type { DedupeColumns } from '../../steps/match/told-columns.ts';
import { refuseOverwriting } from '../files/never-overwrite.ts';
import { needWritable } from '../files/write-output.ts';
import { EXPLAINED_STAGES, type ExplainedStage } from './dedupe-stages.ts';

/** What is typed. */
export interface DedupeFlags {
  readonly entity?: string;
  readonly map: readonly string[];
  readonly id?: string;
  readonly truth?: string;
  readonly explainStage?: string;
  readonly threads?: string;
  readonly memory?: string;
}

export function readStage(wanted: string | undefined): ExplainedStage | null {
  if (wanted === undefined) return null;
  const stage = EXPLAINED_STAGES.find(one => one === wanted);
  if (stage === undefined)
    throw new Fault('E003', {
      option: '--explain-stage',
      value: wanted,
      expected: EXPLAINED_STAGES.join(' | '),
    });
  return stage;
}

/** Each has a heap of its own. */
const MOST_THREADS = 64;

/** Null: as many as are worth it. */
export function readThreads(wanted: string | undefined): number | null {
  if (wanted === undefined) return null;
  const threads = Number(wanted);
  if (/^\d+$/.test(wanted) && threads > 0 && threads <= MOST_THREADS) return threads;
  throw new Fault('E003', { option: '--threads', value: wanted, expected: `1 … ${MOST_THREADS}` });
}

/** In bytes; null: without a limit. */
export function readMemory(wanted: string | undefined): number | null {
  if (wanted === undefined) return null;
  const bytes = parseByteSize(wanted);
  if (bytes !== null) return bytes;
  throw new Fault('E003', { option: '--memory', value: wanted, expected: '500MB, 2GB' });
}

const ENTITIES: Readonly<Record<string, MatchEntity>> = {
  contact: 'contact',
  person: 'contact',
  organisation: 'organisation',
  organization: 'organisation',
};

export function readColumns(options: DedupeFlags): DedupeColumns {
  const { entity } = options;
  const known = entity === undefined ? null : ENTITIES[entity.toLowerCase()];
  if (known === undefined)
    throw new Fault('E003', { option: '--entity', value: entity ?? '', expected: 'contact | organisation' });
  const map = new Map<MatchField, string[]>();
  for (const pair of options.map) {
    const cut = pair.indexOf('=');
    if (cut < 0) throw new Fault('E003', { option: '--map', value: pair, expected: 'field=column' });
    const name = pair.slice(0, cut).trim();
    const field = MATCH_FIELDS.find(one => one === name);
    if (field === undefined)
      throw new Fault('E022', { field: name, suggestion: closest(name, MATCH_FIELDS) });
    map.set(field, [...(map.get(field) ?? []), pair.slice(cut + 1).trim()]);
  }
  return { entity: known, map, id: options.id ?? null, truth: options.truth ?? null };
}

/**
 * Faults: E002 another number of files, or one file for two things, E050 one cannot be written there, E055 one that is read would be
 * overwritten.
 */
export function checkFiles(
  paths: readonly string[],
  { link, out, pairs }: { readonly link?: boolean; readonly out?: string; readonly pairs?: string },
): void {
  const wrong = (problem: UsageProblem, about = '--link'): Fault =>
    new Fault('E002', { problem, about, suggestion: null, command: 'dedupe ' });
  if (link && paths.length !== 2) throw wrong('takesTwoFiles');
  if (!link && paths.length > 1) throw wrong('neededForSeveral');
  refuseOverwriting(paths, [out, pairs]);
  for (const file of [out, pairs]) if (file !== undefined && file !== '-') needWritable(file);
  if (out !== undefined && pairs !== undefined && resolve(out) === resolve(pairs))
    throw wrong('takeFilesOfTheirOwn', '--out, --pairs');
}
