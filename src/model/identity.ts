// Identities of the house: source names, record keys, finding fingerprints. May not know a store or a file.

import { createHash } from 'node:crypto';
import type { Entity } from './field.ts';

/** `source/entity/id`, such as `crm/contact/1001`. The id is the last part and may itself hold slashes. */
export type RecordKey = string & { readonly __brand: 'RecordKey' };

/** Stable name of a finding: it survives re-imports and re-clustering, so it never holds a person id. */
export type Fingerprint = string & { readonly __brand: 'Fingerprint' };

export function recordKey(source: string, entity: Entity, id: string): RecordKey {
  return `${source}/${entity}/${id}` as RecordKey;
}

/** Takes a record key apart. */
export function partsOf(key: RecordKey): {
  readonly source: string;
  readonly entity: Entity;
  readonly id: string;
} {
  const first = key.indexOf('/');
  const second = key.indexOf('/', first + 1);
  return {
    source: key.slice(0, first),
    entity: key.slice(first + 1, second) as Entity,
    id: key.slice(second + 1),
  };
}

/** The id in a record key. */
export function idOf(key: RecordKey): string {
  return key.slice(key.indexOf('/', key.indexOf('/') + 1) + 1);
}

/**
 * The id of a record without an id column: `~`, a hash of its raw bytes, and which of the equal records it is. Such a
 * record is reported, never written back as an update, never landed by key.
 */
export function derivedId(raw: Uint8Array, occurrence: number): string {
  return `~${createHash('sha256').update(raw).digest('hex').slice(0, 16)}-${occurrence}`;
}

/** True for an id made by {@link derivedId}. */
export function isDerivedId(id: string): boolean {
  return id.startsWith('~');
}

/** Fingerprint of a finding: rule + record key + field. */
export function fingerprintOf(rule: string, subjectKey: string, field: string | null): Fingerprint {
  const text = JSON.stringify([rule, subjectKey, field]);
  return createHash('sha256').update(text).digest('hex').slice(0, 20) as Fingerprint;
}

/** Letters of a source name. */
const LONGEST_SOURCE = 64;

/** A source name made from a file name: lower-case letters, digits and dashes; never empty. */
export function sourceNameFrom(text: string): string {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST_SOURCE)
    .replace(/-+$/, '');
  return name || 'source';
}

/** True for a name that may be a source: it is used in keys, folders and file names. */
export function isSourceName(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text);
}
