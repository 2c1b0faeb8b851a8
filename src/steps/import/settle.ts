// settle: what a new export shows of the actions that are under way. Moves their state; changes no record.

import { type Settlement, type Sight, settle } from '../../actions/settle.ts';
import type { Instant } from '../../model/calendar.ts';
import type { Entity } from '../../model/field.ts';
import { partsOf } from '../../model/identity.ts';
import {
  actions,
  moveActions,
  proposalOf,
  type StoredAction,
  UNDER_WAY,
} from '../../store/findings/actions.ts';
import type { Store } from '../../store/open.ts';
import { lostRefusals } from '../../store/records/merged-refusals.ts';
import { namedRecords } from '../../store/records/raw-records.ts';
import { sharedAmong, shownContacts } from '../../store/records/sightings.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import { cellReaderOf, type Layout, layoutOf } from '../export/layout.ts';
import { untrusted } from '../purge/facts.ts';

/** The export that came in. */
export interface Arrival {
  readonly runId: number;
  readonly source: string;
  readonly entity: Entity;
  readonly exportedAt: Instant;
  /** A part never shows that something is absent. */
  readonly isPartial: boolean;
  /** Records above it came with this part; of a whole export it says nothing. */
  readonly lastId: number;
}

/** Counts of actions. */
export interface SettledCounts {
  readonly landed: number;
  readonly notLanded: number;
  readonly withdrawn: number;
  /** Handed over, and not to be told from this export. */
  readonly waiting: number;
  /** Of what did not land: merges that had, and whose record is there again. */
  readonly cameBack: number;
  /** Of what did not land: merges by which an opt-out got lost. */
  readonly refusalLost: number;
  /** Where something waits: why what is absent from this export may not be gone; empty when it is. */
  readonly untrusted: readonly string[];
}

export const NOTHING_SETTLED: SettledCounts = {
  ...{ landed: 0, notLanded: 0, withdrawn: 0, waiting: 0, cameBack: 0, refusalLost: 0 },
  untrusted: [],
};

/** Settles what was handed over of one list of one source. Call it once the records of the export are the current ones. */
export function settleActions(store: Store, arrival: Arrival): SettledCounts {
  const open = openActions(store, arrival);
  if (open.length === 0) return NOTHING_SETTLED;
  const why = untrusted(store, arrival.source, arrival.entity);
  const settlements = settlementsOf(store, { ...arrival, isWhole: why.length === 0 }, open);
  const moved = Map.groupBy(settlements, ([, { state, outcome }]) => `${state} ${outcome ?? ''}`);
  for (const group of moved.values()) {
    const ids = group.map(([actionId]) => actionId);
    const [, to] = group[0] as readonly [number, Settlement];
    moveActions(store, ids, { ...to, runId: arrival.runId });
  }
  const count = (state: Settlement['state']): number =>
    settlements.filter(([, to]) => to.state === state).length;
  const because = (why: Settlement['outcome']): number =>
    settlements.filter(([, { outcome }]) => outcome === why).length;
  const settled = new Set(settlements.map(([actionId]) => actionId));
  const waiting = open.filter(
    ({ actionId, state, handedOverAt }) =>
      state !== 'landed' && handedOverAt !== null && !settled.has(actionId),
  ).length;
  return {
    landed: count('landed'),
    notLanded: count('not_landed'),
    withdrawn: count('withdrawn'),
    waiting,
    cameBack: because('came_back'),
    refusalLost: because('refusal_lost'),
    untrusted: waiting > 0 ? why : [],
  };
}

/** What is under way, and merges that landed: who was merged away may come back. A purge settles erasures. */
function openActions(store: Store, { source, entity }: Arrival): readonly StoredAction[] {
  return actions(store, [...UNDER_WAY, 'landed'], source).filter(
    ({ recordKey, kind, state }) =>
      partsOf(recordKey).entity === entity && kind !== 'erase' && (state !== 'landed' || kind === 'merge'),
  );
}

/** An export, and whether what is absent from it is gone: the judgement of `purge verify`. */
type Judged = Arrival & { readonly isWhole: boolean };

function settlementsOf(
  store: Store,
  arrival: Judged,
  open: readonly StoredAction[],
): readonly (readonly [actionId: number, Settlement])[] {
  const sightOf = lookAt(store, arrival, open);
  const lost = lostRefusals(store, arrival.source);
  return open.flatMap(stored => {
    const isHandedOver = stored.handedOverAt !== null;
    if (isHandedOver && !isAfter(arrival.exportedAt, stored.handedOverAt as Instant)) return [];
    const action = proposalOf(stored);
    const winner: Sight = stored.intoKey === null ? 'unknown' : sightOf(partsOf(stored.intoKey).id);
    const settlement = settle({
      ...{
        action,
        winner,
        state: stored.state === 'landed' ? 'landed' : isHandedOver ? 'handed_over' : 'accepted',
      },
      record: sightOf(partsOf(stored.recordKey).id),
      isRefusalLost: arrival.entity === 'contact' && lost.has(partsOf(stored.recordKey).id),
    });
    return settlement === null ? [] : [[stored.actionId, settlement] as const];
  });
}

/** True when the export may show what was handed over. An export of which only the day is known counts as made at its end. */
function isAfter(exportedAt: Instant, handedOverAt: Instant): boolean {
  const [day = '', time = ''] = exportedAt.split('T');
  return time === '00:00:00Z' ? day >= handedOverAt.slice(0, 10) : exportedAt >= handedOverAt;
}

/** Finds the records that actions name among those of the export. */
function lookAt(store: Store, arrival: Judged, open: readonly StoredAction[]): (id: string) => Sight {
  const { source, entity, isWhole } = arrival;
  const ids = [
    ...new Set(
      open.flatMap(({ recordKey, intoKey }) => [
        partsOf(recordKey).id,
        ...(intoKey === null ? [] : [partsOf(intoKey).id]),
      ]),
    ),
  ];
  const seen = new Map<string, Sight>();
  for (const file of currentFiles(store)) {
    if (file.source !== source || file.entity !== entity) continue;
    for (const id of sharedAmong(store, file, ids)) seen.set(id, 'unknown');
    for (const [id, sight] of sightsIn(store, arrival, { layout: layoutOf(file), ids }))
      seen.set(id, seen.has(id) ? 'unknown' : sight);
  }
  return id => seen.get(id) ?? (isWhole ? 'absent' : 'unknown');
}

function sightsIn(
  store: Store,
  { entity, lastId, isPartial }: Arrival,
  { layout, ids }: { readonly layout: Layout; readonly ids: readonly string[] },
): readonly (readonly [id: string, Sight])[] {
  const read = cellReaderOf(layout);
  // What an earlier export held and this part does not, is no news.
  const records = [...namedRecords(store, layout.file, ids)].filter(
    ([recordId]) => !isPartial || recordId > lastId,
  );
  const inactive =
    entity === 'contact' ? shownInactive(store, layout, records) : new Map<number, boolean | null>();
  return records.map(([recordId, id, raw]) => {
    const texts: Exclude<Sight, string>['texts'] = field => {
      const cell = read(raw);
      return (layout.places.get(field) ?? []).map(column => cell(column));
    };
    return [id, { texts, isInactive: inactive.get(recordId) ?? null }] as const;
  });
}

/** Shown inactive by its own flag, or by the mark we asked for where the list has labels; null: it does not tell. */
function shownInactive(
  store: Store,
  { columns }: Layout,
  records: readonly (readonly [recordId: number, id: string, raw: Uint8Array])[],
): ReadonlyMap<number, boolean | null> {
  const hasLabels = columns.some(column => column.field === 'labels');
  const recordIds = records.map(([recordId]) => recordId);
  const shown = [...shownContacts(store, recordIds)];
  return new Map(
    shown.map(({ recordId, showsActive }) => {
      if (showsActive !== null) return [recordId, showsActive === 0] as const;
      return [recordId, hasLabels ? false : null] as const;
    }),
  );
}
