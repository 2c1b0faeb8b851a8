// Which actions an export carries and which it withholds, with the reason. Reads no store.

import { withoutConflicts } from '../actions/strongest.ts';
import type { CellChange } from '../exchange/write-back.ts';
import { makeEncoder } from '../formats/csv/encoding.ts';
import { canWriteCell } from '../formats/csv/write.ts';
import { idOf } from '../model/identity.ts';
import { readBoolean } from '../normalising/boolean.ts';
import { proposalOf, type StoredAction } from '../store/actions.ts';
import type { Named, NamedRecords } from './named-records.ts';

/**
 * Why an action is not in the files. `no_id`: the record has no id of its own, or not what its system finds it by; `held`: a
 * legal hold; `outranked`: a stronger action on the same record, or another correction of the same cell; `changed`: the source
 * no longer holds the old text; `key`: the cell is the one the system finds the record by, so a file cannot change it;
 * `opt_out`: it would lift an opt-out; `unwritable`: the file has no form for the text.
 */
export const WITHHELD_WHY = [
  'no_id',
  'held',
  'outranked',
  'changed',
  'key',
  'opt_out',
  'unwritable',
] as const;
export type WithheldWhy = (typeof WITHHELD_WHY)[number];

/** Actions of one list of one source that may stand beside each other; of corrections it is not known yet what they find. */
export interface Candidates {
  readonly candidates: readonly StoredAction[];
  readonly withheld: readonly WithheldWhy[];
}

/** A hold refuses > erase > merge > deactivate > correct (design house.md). Reads no cell. */
export function sortOut(
  actions: readonly StoredAction[],
  { held, named }: { readonly held: ReadonlySet<string>; readonly named: NamedRecords },
): Candidates {
  const withheld: WithheldWhy[] = [];
  const keepIf = (why: WithheldWhy, isFine: (action: StoredAction) => boolean) => (action: StoredAction) => {
    if (isFine(action)) return true;
    withheld.push(why);
    return false;
  };
  const writable = actions
    .filter(keepIf('no_id', action => keysOf(action).every(key => named.has(idOf(key)))))
    .filter(keepIf('held', action => !keysOf(action).some(key => held.has(key))));
  const standing = standingSideBySide(writable);
  return { candidates: writable.filter(keepIf('outranked', action => standing.has(action))), withheld };
}

/** A record into which others are merged must itself stay. An action alone on its record has nothing to stand beside. */
function standingSideBySide(actions: readonly StoredAction[]): ReadonlySet<StoredAction> {
  const perRecord = new Map<string, number>();
  for (const { recordKey } of actions) perRecord.set(recordKey, (perRecord.get(recordKey) ?? 0) + 1);
  const isAlone = ({ recordKey }: StoredAction): boolean => perRecord.get(recordKey) === 1;
  const crowded = actions.filter(action => !isAlone(action));
  const standing = new Set(actions.filter(isAlone));
  for (const { stored } of withoutConflicts(crowded.map(stored => ({ ...proposalOf(stored), stored }))))
    standing.add(stored);
  const leaving = new Set<string>();
  for (const { kind, recordKey } of standing)
    if (kind === 'erase' || kind === 'merge') leaving.add(recordKey);
  for (const action of standing)
    if (action.kind === 'merge' && leaving.has(action.intoKey ?? '')) standing.delete(action);
  return standing;
}

function keysOf({ recordKey, intoKey }: StoredAction): readonly StoredAction['recordKey'][] {
  return intoKey === null ? [recordKey] : [recordKey, intoKey];
}

/** The cells that a correction changes, or why none of them can be handed over. The record must have been read. */
export function correctionOf(
  { layout, cell }: Named,
  { recordKey, field, fromText, toText }: StoredAction,
): readonly CellChange[] | WithheldWhy {
  const holders = (layout.places.get(field) ?? []).filter(column => cell(column) === fromText);
  const columns = holders.filter(column => column !== layout.keyColumn);
  if (toText === null || holders.length === 0) return 'changed';
  if (columns.length === 0) return 'key';
  if (liftsOptOut(field, toText)) return 'opt_out';
  if (!canWriteCell(toText, layout.dialect, makeEncoder(layout.encoding))) return 'unwritable';
  const sourceId = idOf(recordKey);
  return columns.map(column => ({ sourceId, column, to: toText }));
}

/** A file never lifts an opt-out and never gives consent: people do. */
function liftsOptOut(field: StoredAction['field'], to: string): boolean {
  if (field?.startsWith('opt_out')) return readBoolean(to) !== true;
  return field?.startsWith('opt_in') === true && readBoolean(to) !== false;
}
