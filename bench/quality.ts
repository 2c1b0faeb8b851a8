// How good the clusters of `dedupe` are, for the benches that ask it. May not make a file.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../src/matching/grouping/evaluation.ts';
import { COMMAND } from './command.ts';

/** Pairwise. */
export type Quality = Pick<Evaluation, 'precision' | 'recall' | 'f1'>;

export interface Run {
  /** The column that names a record, and the one with the true entity. */
  readonly id: string;
  readonly truth: string;
  readonly folder: string;
}

/** As its users run it; leaves clusters.csv. */
export function dedupe(file: string, { id, truth, folder }: Run): Quality {
  const out = join(folder, 'clusters.csv');
  const args = [COMMAND, 'dedupe', file, '--id', id, '--truth', truth, '--out', out, '--json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`dedupe ended with ${status}: ${stderr}`);
  return (JSON.parse(stdout) as { evaluation: Evaluation }).evaluation;
}

/** A line of a table: a name, and three figures of nine signs each. */
export function qualityText(name: string, { precision, recall, f1 }: Quality): string {
  return `${name.padEnd(28)}${[precision, recall, f1].map(share => share.toFixed(3).padStart(9)).join('')}`;
}

export type Row = Readonly<Record<string, string>>;

/** Our own files: no cell in them holds a comma or quote. */
export function readRows(file: string): readonly Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map(line => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}
