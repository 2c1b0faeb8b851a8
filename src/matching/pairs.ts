// Which two contacts are one person: candidates by blocking key, judged by name. Deterministic; may not read a store.
// A first, simple method: the trained one of the design (matching.md) takes its place behind the same two functions.

import type { Zone } from '../model/lifecycle.ts';

/** A contact as matching sees it: integer id, and canonical keys or null for unknown. */
export interface MatchRecord {
  readonly id: number;
  readonly given: string | null;
  readonly initial: string | null;
  readonly family: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly address: string | null;
  /** Two different birth dates are never one person (father and son of one name). */
  readonly birthOn: string | null;
}

/** Two records that may be one person. */
export interface MatchPair {
  readonly a: number;
  readonly b: number;
  readonly zone: Zone;
  /** What agrees: any of email, phone, address; then given or initial. */
  readonly evidence: readonly string[];
}

/** A value this many records share says nothing about a person (info@, the number of the office). */
export const BLOCK_CAP = 50;

/** A blocking key so common that its records were not compared. */
export interface OversizeBlock {
  readonly kind: BlockKind;
  readonly records: number;
}

const KINDS = ['email', 'phone', 'address'] as const;
type BlockKind = (typeof KINDS)[number];

/** All pairs, lower id first, in the order of their ids; and the blocks that were too large to compare. */
export function findPairs(records: readonly MatchRecord[]): {
  readonly pairs: readonly MatchPair[];
  readonly oversize: readonly OversizeBlock[];
} {
  const found = new Map<string, { a: MatchRecord; b: MatchRecord; shares: BlockKind[] }>();
  const oversize: OversizeBlock[] = [];
  for (const kind of KINDS) {
    for (const block of blocksOf(records, kind)) {
      if (block.length > BLOCK_CAP) oversize.push({ kind, records: block.length });
      else collect(block, kind, found);
    }
  }
  const pairs = [...found.values()].flatMap(({ a, b, shares }) => judge(a, b, shares) ?? []);
  return { pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b), oversize };
}

/** Records that share a key of a kind and a surname; blocks of one are left out. */
function blocksOf(records: readonly MatchRecord[], kind: BlockKind): readonly MatchRecord[][] {
  const blocks = new Map<string, MatchRecord[]>();
  for (const record of records) {
    if (record.family === null) continue;
    for (const key of keysOf(record, kind)) {
      const name = `${key}\u0000${record.family}`;
      const block = blocks.get(name);
      if (block) block.push(record);
      else blocks.set(name, [record]);
    }
  }
  return [...blocks.values()].filter(block => block.length > 1);
}

function keysOf(record: MatchRecord, kind: BlockKind): Iterable<string> {
  if (kind === 'email') return new Set(record.emails);
  if (kind === 'phone') return new Set(record.phones);
  return record.address === null ? [] : [record.address];
}

function collect(
  block: readonly MatchRecord[],
  kind: BlockKind,
  found: Map<string, { a: MatchRecord; b: MatchRecord; shares: BlockKind[] }>,
): void {
  for (const [index, left] of block.entries()) {
    for (const right of block.slice(index + 1)) {
      const [a, b] = left.id < right.id ? [left, right] : [right, left];
      const name = `${a.id} ${b.id}`;
      const known = found.get(name);
      if (known) known.shares.push(kind);
      else found.set(name, { a, b, shares: [kind] });
    }
  }
}

/** Another first name behind a shared e-mail, phone or address is a household: no pair. */
function judge(a: MatchRecord, b: MatchRecord, shares: readonly string[]): MatchPair | null {
  if (a.birthOn !== null && b.birthOn !== null && a.birthOn !== b.birthOn) return null;
  if (a.given !== null && b.given !== null) {
    return a.given === b.given ? { a: a.id, b: b.id, zone: 'sure', evidence: [...shares, 'given'] } : null;
  }
  if (a.initial === null || a.initial !== b.initial) return null;
  return { a: a.id, b: b.id, zone: 'check', evidence: [...shares, 'initial'] };
}

/** Persons: record id → the lowest record id of its cluster, over sure pairs only. */
export function clusterPersons(
  ids: readonly number[],
  pairs: readonly MatchPair[],
): ReadonlyMap<number, number> {
  const parent = new Map(ids.map(id => [id, id]));
  const find = (id: number): number => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(id, root);
    return root;
  };
  for (const { a, b, zone } of pairs) {
    if (zone !== 'sure') continue;
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parent.set(high, low);
  }
  return new Map(ids.map(id => [id, find(id)]));
}
