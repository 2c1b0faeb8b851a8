// The figures that the guards judge, gathered from the store. Judges nothing: src/purging/guards.ts does.

import { type CivilDate, civilDateAt, type Instant } from '../../model/calendar.ts';
import { isDecisive } from '../../model/decisive-fields.ts';
import type { Entity } from '../../model/field.ts';
import { hoursBetween } from '../../model/hours.ts';
import type { Register } from '../../model/register.ts';
import type { GuardFacts, ListFacts, ShareFacts } from '../../purging/guard-facts.ts';
import { wholeGuards } from '../../purging/guards.ts';
import { strayProtections } from '../../store/law/protections.ts';
import type { Store } from '../../store/open.ts';
import { peoplePerSource } from '../../store/persons/persons.ts';
import {
  crashedRules,
  deletedBefore,
  runBefore,
  type SeenSnapshot,
  seenSnapshots,
  unreadableContacts,
} from '../../store/purge/facts.ts';

/** Source of the config → its lists that must be there; none where the config says that it may be missing. */
export type RequiredLists = Readonly<Record<string, readonly Entity[]>>;

/** What the guards are told beside the store. */
export interface GuardOptions {
  readonly register: Register;
  readonly today: CivilDate;
  readonly now: Instant;
  readonly runId: number;
  readonly sources: RequiredLists;
  readonly shares: readonly ShareFacts[];
}

/** Hours an export may be old where the register does not say: a week (ARCHITECTURE, decision on the purge). */
export const DEFAULT_MAX_AGE_HOURS = 168;

export function guardFacts(store: Store, options: GuardOptions): GuardFacts {
  const { register, today, now, runId, sources, shares } = options;
  const snapshots = seenSnapshots(store);
  const current = snapshots.filter(({ isCurrent }) => isCurrent);
  const there = [...new Set(current.map(({ source }) => source))];
  const systems = Object.keys(register.systems);
  const known = new Set([...Object.keys(sources), ...systems]);
  return {
    ...{ today, shares, deletedBefore: deletedBefore(store), lastRunOn: runBefore(store, runId) },
    required: [
      ...Object.entries(sources).flatMap(([source, entities]) =>
        entities.map(entity => ({ source, entity })),
      ),
      ...systems.filter(source => !(source in sources)).map(source => ({ source, entity: null })),
    ],
    lists: current.map(snapshot => listFacts(store, snapshot, { now, snapshots })),
    maxAgeHours: Object.fromEntries(
      there.map(name => [name, register.systems[name]?.maxAgeHours ?? DEFAULT_MAX_AGE_HOURS]),
    ),
    crashedRules: crashedRules(store),
    purposes: register.purposes.length,
    unknownNames: unknownNames({ register, there, known }),
    strayProtections: strayProtections(store, today),
  };
}

/** A source that was imported and that neither config nor register knows; labels of a system that was never imported. */
function unknownNames({
  register,
  there,
  known,
}: {
  readonly register: Register;
  readonly there: readonly string[];
  readonly known: ReadonlySet<string>;
}): readonly string[] {
  const unknown = known.size === 0 ? [] : there.filter(name => !known.has(name));
  const never = Object.keys(register.labels).filter(name => !known.has(name) && !there.includes(name));
  return [...unknown, ...never].sort();
}

/** Why the current records of a list prove nothing about what is absent; empty when they may. */
export function untrusted(store: Store, source: string, entity: Entity = 'contact'): readonly string[] {
  const snapshots = seenSnapshots(store);
  const current = snapshots.find(one => one.isCurrent && one.source === source && one.entity === entity);
  if (current === undefined) return ['export-missing'];
  if (current.isPartial) return ['partial'];
  const facts = wholeFacts(current, snapshots);
  return wholeGuards({ ...facts, ageHours: 0, unreadable: 0 }).flatMap(({ guard, isTripped }) =>
    isTripped ? [guard] : [],
  );
}

function listFacts(
  store: Store,
  snapshot: SeenSnapshot,
  { now, snapshots }: { readonly now: Instant; readonly snapshots: readonly SeenSnapshot[] },
): ListFacts {
  const { source, entity, exportedAt } = snapshot;
  return {
    ...wholeFacts(snapshot, snapshots),
    ageHours: hoursBetween(exportedAt, now),
    unreadable: entity === 'contact' ? unreadableContacts(store, source) : 0,
  };
}

/** What a list is compared with the snapshots before it by. */
function wholeFacts(
  snapshot: SeenSnapshot,
  snapshots: readonly SeenSnapshot[],
): Omit<ListFacts, 'ageHours' | 'unreadable'> {
  const { source, entity, isPartial, exportedAt, rows, repeatedOn } = snapshot;
  const gone = snapshot.gone - snapshot.goneAsked;
  const before = snapshots.filter(
    one => one.source === source && one.entity === entity && !one.isCurrent && !one.isPartial,
  );
  const [last] = before;
  return {
    ...{ source, entity, isPartial, rows, gone, isRepeated: repeatedOn !== null },
    exportedOn: civilDateAt(exportedAt),
    isOlderThanBefore: last !== undefined && last.exportedAt > exportedAt,
    rowsBefore: rowsThatStayed(snapshot, before).slice(0, 3),
    missingColumns: last === undefined ? [] : missingColumns(snapshot, last),
    decisionColumns: last === undefined ? [] : decisionColumns(snapshot, last),
  };
}

/**
 * Rows of earlier snapshots, the latest first, without those that a purge took since and those that the source was asked to let
 * go: they are not expected any more.
 */
function rowsThatStayed(current: SeenSnapshot, before: readonly SeenSnapshot[]): readonly number[] {
  let left = current.goneAsked;
  return before.map(({ rows, erased, goneAsked }) => {
    left += erased;
    const stayed = rows - left;
    left += goneAsked;
    return stayed;
  });
}

function missingColumns(now: SeenSnapshot, before: SeenSnapshot): readonly string[] {
  const there = new Set(now.columns.map(({ header }) => header));
  return [...new Set(before.columns.map(({ header }) => header))].filter(header => !there.has(header));
}

/** A column that is still there and was taken for something else, or for nothing, counts as empty. */
function decisionColumns(now: SeenSnapshot, before: SeenSnapshot): ListFacts['decisionColumns'] {
  const [shareNow, there] = [shares(now), new Set(now.columns.map(({ header }) => header))];
  return [...shares(before)].flatMap(([header, then]) =>
    there.has(header) ? [{ header, now: shareNow.get(header) ?? 0, before: then }] : [],
  );
}

/** Filled share of the columns that decide, in points. */
function shares({ columns, rows }: SeenSnapshot): ReadonlyMap<string, number> {
  const filled = new Map<string, number>();
  for (const { header, field, filled: count } of columns)
    if (field !== null && isDecisive(field)) filled.set(header, (filled.get(header) ?? 0) + count);
  return new Map([...filled].map(([header, count]) => [header, rows === 0 ? 0 : (100 * count) / rows]));
}

/** How many people go, and of how many a record goes in each source. */
export interface Going {
  readonly people: number;
  readonly perSource: ReadonlyMap<string, number>;
}

/** Counts those who go, one by one. */
export class GoingCount implements Going {
  people = 0;
  readonly perSource: Map<string, number> = new Map();

  add(records: readonly { readonly source: string }[]): void {
    this.people += 1;
    for (const source of new Set(records.map(record => record.source)))
      this.perSource.set(source, (this.perSource.get(source) ?? 0) + 1);
  }
}

/** What goes of all people, and of those with a record in each source; with one source that is the same figure twice. */
export function shareFacts(store: Store, people: number, going: Going): readonly ShareFacts[] {
  const sources = [...peoplePerSource(store)];
  return [
    { source: null, people, toDelete: going.people },
    ...(sources.length > 1 ? sources : []).map(([source, count]) => ({
      ...{ source, people: count },
      toDelete: going.perSource.get(source) ?? 0,
    })),
  ];
}
