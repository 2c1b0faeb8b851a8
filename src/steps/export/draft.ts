// A draft of an export: which actions may be handed over together, the records they name, and what becomes of each record once
// it is read. A record may be read by itself, or on the way of a full file, and is worked out once.

import type { CellChange } from '../../exchange/write-back.ts';
import type { Entity } from '../../model/field.ts';
import { idOf } from '../../model/identity.ts';
import type { ActionToWrite } from '../../store/findings/actions.ts';
import type { Store } from '../../store/open.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import { type Layout, layoutOf } from './layout.ts';
import {
  findNamed,
  makeKeeper,
  type Named,
  type NamedRecords,
  type RecordKeeper,
  readUnread,
} from './named-records.ts';
import { correctionOf, isLeaving, sortOut, type WithheldWhy } from './sort-out.ts';

/** What to export, and how. */
export interface ExportPlan {
  readonly actions: readonly ActionToWrite[];
  /** Records that nothing may happen to. */
  readonly held: ReadonlySet<string>;
  /** As workbooks with cells of text instead of CSV. */
  readonly asWorkbooks?: boolean;
  /** Rows in one file; null: what the system takes. */
  readonly maxRows?: number | null;
}

/** What is handed over of one list of the source. Complete when every named record was worked out. */
export interface DraftList {
  readonly entity: Entity;
  readonly layouts: readonly Layout[];
  readonly named: NamedRecords;
  readonly keeper: RecordKeeper;
  readonly carried: ActionToWrite[];
  /** Cells that the carried corrections change. */
  readonly changes: CellChange[];
  readonly withheld: WithheldWhy[];
}

/** Which cells of a record change, by column; null: it leaves the source. */
export type Edit = ReadonlyMap<number, string> | null;

const NO_CHANGE: Edit = new Map();

export interface ExportDraft {
  readonly source: string;
  readonly plan: ExportPlan;
  readonly layouts: readonly Layout[];
  readonly lists: readonly DraftList[];
}

/** Sorts actions out and finds their records. Reads hardly a record. */
export function draftExport(store: Store, source: string, plan: ExportPlan): ExportDraft {
  const layouts = currentFiles(store)
    .filter(file => file.source === source)
    .map(layoutOf);
  const lists = [...Map.groupBy(layouts, ({ entity }) => entity)].map(([entity, of]) => {
    const actions = plan.actions.filter(({ recordKey }) => recordKey.startsWith(`${source}/${entity}/`));
    return draftList(store, { entity, layouts: of, actions, held: plan.held });
  });
  return { source, plan, layouts, lists };
}

interface ToDraft {
  readonly entity: Entity;
  readonly layouts: readonly Layout[];
  readonly actions: readonly ActionToWrite[];
  readonly held: ReadonlySet<string>;
}

function draftList(store: Store, { entity, layouts, actions, held }: ToDraft): DraftList {
  const fields = new Set<string>();
  for (const { field } of actions) if (field !== null) fields.add(field);
  const keeper = makeKeeper(layouts, fields);
  const named = withKey(store, findNamed(store, layouts, idsNamed(actions)), keeper);
  const withheld = [...sortOut(actions, { held, named })];
  return { entity, layouts, named, keeper, carried: [], changes: [], withheld };
}

function* idsNamed(actions: readonly ActionToWrite[]): Generator<string> {
  let last: string | null = null;
  for (const { recordKey, intoKey } of actions) {
    if (recordKey !== last) yield idOf(recordKey);
    if (intoKey !== null) yield idOf(intoKey);
    last = recordKey;
  }
}

/** Where the system finds a record by something else than its id, a record without that is not one to name in a file. */
function withKey(store: Store, named: NamedRecords, keeper: RecordKeeper): NamedRecords {
  const isById = ({ layout }: Named): boolean => layout.keyColumn === layout.idColumn;
  if ([...named.values()].every(isById)) return named;
  readUnread(store, named, keeper);
  return new Map(
    [...named].filter(([, record]) => isById(record) || record.cell(record.layout.keyColumn).trim() !== ''),
  );
}

/** What becomes of a record that was read: its corrections are carried or withheld, once. */
export function workOut(list: DraftList, record: Named): Edit {
  const actions = record.open;
  if (actions.length === 0) return NO_CHANGE;
  record.open = [];
  const edit = new Map<number, string>();
  for (const action of actions) {
    const found = action.kind === 'correct' ? correctionOf(record, action) : [];
    if (typeof found === 'string') {
      list.withheld.push(found);
      continue;
    }
    list.carried.push(action);
    for (const change of found) {
      list.changes.push(change);
      edit.set(change.column, change.to);
    }
  }
  return actions.some(isLeaving) ? null : edit;
}

/** Reads and works out what was not yet, so that the lists are complete. */
export function completeDraft(store: Store, { lists }: ExportDraft): void {
  for (const list of lists) {
    readUnread(store, list.named, list.keeper);
    for (const record of list.named.values()) workOut(list, record);
  }
}
