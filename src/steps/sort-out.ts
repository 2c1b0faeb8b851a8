// Which actions an export carries and which it withholds, with the reason. Reads no store.

import { withoutConflicts } from '../actions/strongest.ts';
import type { CellChange } from '../exchange/write-back.ts';
import { isDerivedId, partsOf } from '../model/identity.ts';
import { proposalOf, type StoredAction } from '../store/actions.ts';
import type { Layout } from './layout.ts';

/** Id in the source → the cells of that record, by column. */
export type Cells = ReadonlyMap<string, (column: number) => string>;

/**
 * Why an action is not in the files. `no_id`: the record has no id of its own; `held`: a legal hold; `outranked`: a stronger
 * action on the same record, or another correction of the same cell; `changed`: the source no longer holds the old text;
 * `key`: the cell is the one the system finds the record by, so a file cannot change it.
 */
export type WithheldWhy = 'no_id' | 'held' | 'outranked' | 'changed' | 'key';

/** Actions of one list of one source, sorted out. */
export interface Sorted {
  readonly carried: readonly StoredAction[];
  /** Cells that the carried corrections change. */
  readonly changes: readonly CellChange[];
  readonly withheld: readonly WithheldWhy[];
}

interface ToSort {
  readonly actions: readonly StoredAction[];
  readonly held: ReadonlySet<string>;
  readonly cells: Cells;
}

/** A hold refuses > erase > merge > deactivate > correct (design house.md). */
export function sortOut(layout: Layout, { actions, held, cells }: ToSort): Sorted {
  const withheld: WithheldWhy[] = [];
  const keepIf = (why: WithheldWhy, isFine: (action: StoredAction) => boolean) => (action: StoredAction) => {
    if (isFine(action)) return true;
    withheld.push(why);
    return false;
  };
  const writable = actions
    .filter(keepIf('no_id', action => keysOf(action).every(key => hasOwnId(key, cells))))
    .filter(keepIf('held', action => !keysOf(action).some(key => held.has(key))));
  const standing = standingSideBySide(writable);
  const strongest = writable.filter(keepIf('outranked', action => standing.has(action)));
  const changesBy = new Map(
    strongest.map(action => [
      action,
      changeOf(layout, action, cells.get(partsOf(action.recordKey).id) ?? (() => '')),
    ]),
  );
  const reachable = strongest.filter(keepIf('key', action => !isOfKey(layout, action, cells)));
  const carried = reachable.filter(
    keepIf('changed', action => action.kind !== 'correct' || changesBy.get(action)?.length !== 0),
  );
  return { carried, changes: carried.flatMap(action => changesBy.get(action) ?? []), withheld };
}

/** A record into which others are merged must itself stay. */
function standingSideBySide(actions: readonly StoredAction[]): ReadonlySet<StoredAction> {
  const proposals = withoutConflicts(actions.map(stored => ({ ...proposalOf(stored), stored })));
  const leaving = new Set(
    proposals.filter(({ kind }) => kind === 'erase' || kind === 'merge').map(({ record }) => record),
  );
  return new Set(
    proposals
      .filter(proposal => proposal.kind !== 'merge' || !leaving.has(proposal.into))
      .map(({ stored }) => stored),
  );
}

function keysOf({ recordKey, intoKey }: StoredAction): readonly StoredAction['recordKey'][] {
  return intoKey === null ? [recordKey] : [recordKey, intoKey];
}

function hasOwnId(key: StoredAction['recordKey'], cells: Cells): boolean {
  const { id } = partsOf(key);
  return !isDerivedId(id) && cells.has(id);
}

/** True for a correction of the cell the system finds the record by, and of no other. */
function isOfKey(layout: Layout, action: StoredAction, cells: Cells): boolean {
  const { keyColumn, columns } = layout;
  if (action.kind !== 'correct' || columns[keyColumn]?.field !== action.field) return false;
  const cell = cells.get(partsOf(action.recordKey).id) ?? (() => '');
  return cell(keyColumn) === action.fromText && changeOf(layout, action, cell).length === 0;
}

/** The column that still holds what the correction starts from; none when the source changed it meanwhile. Never the key. */
export function changeOf(
  { columns, keyColumn }: Layout,
  action: StoredAction,
  cell: (column: number) => string,
): readonly CellChange[] {
  const sourceId = partsOf(action.recordKey).id;
  const { toText: to, field, fromText } = action;
  if (to === null) return [];
  return columns.flatMap((column, index) =>
    column.field === field && index !== keyColumn && cell(index) === fromText
      ? [{ sourceId, column: index, to }]
      : [],
  );
}
