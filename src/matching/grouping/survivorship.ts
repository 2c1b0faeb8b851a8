// Survivorship: what is left when records of one become one, field by field. Pure; overwrites nothing, only says.

import type { CivilDate } from '../../model/calendar.ts';
import type { RecordKey } from '../../model/identity.ts';

/** A record as survivorship sees it: texts as exported by field, null for empty. */
export interface MergeRecord {
  readonly key: RecordKey;
  readonly source: string;
  readonly texts: Readonly<Record<string, string | null>>;
  readonly lastSignalOn: CivilDate | null;
  readonly modifiedOn: CivilDate | null;
  /** Channels: true allowed, false refused. */
  readonly channels: Readonly<Record<string, boolean>>;
  readonly consentGivenOn: CivilDate | null;
}

export interface SurvivorshipOptions {
  /** Sources by field, best first; `*` for all other fields. What is named here goes before what is recent. */
  readonly priority: Readonly<Record<string, readonly string[]>>;
}

/** What a field becomes, and which record says so. */
export interface SurvivingValue {
  readonly value: string;
  readonly from: RecordKey;
  /** True when another record says something else. */
  readonly isContested: boolean;
}

export interface Survivor {
  readonly key: RecordKey;
  readonly values: Readonly<Record<string, SurvivingValue>>;
  /** A channel that any record refuses stays refused. */
  readonly channels: Readonly<Record<string, { readonly isAllowed: boolean; readonly from: RecordKey }>>;
  /** The record whose proof of consent moves along; null without any. */
  readonly consentFrom: RecordKey | null;
}

/** The record that stays: the latest contact, then the most filled in, then the lowest key. */
export function chooseSurvivor(records: readonly MergeRecord[]): RecordKey | null {
  const filled = (record: MergeRecord): number =>
    Object.values(record.texts).filter(text => text !== null).length;
  const [first] = records.toSorted(
    (one, other) =>
      later(one.lastSignalOn, other.lastSignalOn) ||
      filled(other) - filled(one) ||
      (one.key < other.key ? -1 : 1),
  );
  return first?.key ?? null;
}

/** Per field: the source that goes first, then the latest changed record, then the one that stays, then the longest text. */
export function survive(
  records: readonly MergeRecord[],
  stays: RecordKey,
  { priority }: SurvivorshipOptions,
): Survivor {
  const fields = [...new Set(records.flatMap(({ texts }) => Object.keys(texts)))];
  const values: Record<string, SurvivingValue> = {};
  for (const field of fields) {
    const best = bestOf(records, field, { stays, order: priority[field] ?? priority['*'] ?? [] });
    if (best !== null) values[field] = best;
  }
  const proofs = records.filter(record => record.consentGivenOn !== null);
  const [proof] = proofs.toSorted(
    (one, other) =>
      later(one.consentGivenOn, other.consentGivenOn) ||
      Number(other.key === stays) - Number(one.key === stays) ||
      (one.key < other.key ? -1 : 1),
  );
  return { key: stays, values, channels: strictest(records), consentFrom: proof?.key ?? null };
}

function bestOf(
  records: readonly MergeRecord[],
  field: string,
  { stays, order }: { readonly stays: RecordKey; readonly order: readonly string[] },
): SurvivingValue | null {
  const rank = ({ source }: MergeRecord): number => {
    const at = order.indexOf(source);
    return at < 0 ? order.length : at;
  };
  const having = records.flatMap(record => {
    const value = record.texts[field] ?? null;
    return value === null ? [] : [{ record, value }];
  });
  const [best] = having.toSorted(
    (one, other) =>
      rank(one.record) - rank(other.record) ||
      later(one.record.modifiedOn, other.record.modifiedOn) ||
      Number(other.record.key === stays) - Number(one.record.key === stays) ||
      other.value.length - one.value.length ||
      (one.record.key < other.record.key ? -1 : 1),
  );
  if (best === undefined) return null;
  return {
    value: best.value,
    from: best.record.key,
    isContested: having.some(({ value }) => value !== best.value),
  };
}

/** A refusal outweighs any number of permissions, whenever it was given. */
function strictest(records: readonly MergeRecord[]): Survivor['channels'] {
  const channels: Record<string, { isAllowed: boolean; from: RecordKey }> = {};
  for (const record of records.toSorted((one, other) => (one.key < other.key ? -1 : 1)))
    for (const [channel, isAllowed] of Object.entries(record.channels)) {
      const known = channels[channel];
      if (known === undefined || (known.isAllowed && !isAllowed))
        channels[channel] = { isAllowed, from: record.key };
    }
  return channels;
}

/** The later day first; no day comes last. */
function later(one: CivilDate | null, other: CivilDate | null): number {
  return one === other ? 0 : (other ?? '') < (one ?? '') ? -1 : 1;
}
