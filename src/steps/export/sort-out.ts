// Which actions an export carries and which it withholds, with the reason. Reads no store.

import { withoutConflicts } from '../../actions/strongest.ts';
import type { CellChange } from '../../exchange/write-back.ts';
import { canWriteCell } from '../../formats/csv/write.ts';
import { idOf, type RecordKey } from '../../model/identity.ts';
import { readBoolean } from '../../normalising/boolean.ts';
import { type ActionToWrite, proposalOf } from '../../store/findings/actions.ts';
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

/**
 * Puts on each record what may happen to it, and says why the rest may not: a hold refuses > erase > merge > deactivate > correct
 * (design house.md). Reads no cell, so of corrections it is not known yet what they find.
 */
export function sortOut(
  actions: readonly ActionToWrite[],
  { held, named }: { readonly held: ReadonlySet<string>; readonly named: NamedRecords },
): readonly WithheldWhy[] {
  const withheld: WithheldWhy[] = [];
  const isNamed = (key: RecordKey | null): boolean => key === null || named.has(idOf(key));
  const isHeld = (key: RecordKey | null): boolean => key !== null && held.has(key);
  for (const action of actions) {
    const { recordKey, intoKey } = action;
    const record = named.get(idOf(recordKey));
    if (record === undefined || !isNamed(intoKey)) withheld.push('no_id');
    else if (isHeld(recordKey) || isHeld(intoKey)) withheld.push('held');
    else record.open = record.open.length === 0 ? [action] : [...record.open, action];
  }
  const only = (record: Named, standing: readonly ActionToWrite[]): void => {
    for (let count = standing.length; count < record.open.length; count += 1) withheld.push('outranked');
    record.open = standing;
  };
  for (const record of named.values()) if (record.open.length > 1) only(record, sideBySide(record.open));
  for (const record of mergedIntoLeaving(named)) only(record, []);
  return withheld;
}

function sideBySide(actions: readonly ActionToWrite[]): readonly ActionToWrite[] {
  return withoutConflicts(actions.map(action => ({ ...proposalOf(action), action }))).map(
    ({ action }) => action,
  );
}

/** Records that would go into one that leaves itself. */
function mergedIntoLeaving(named: NamedRecords): readonly Named[] {
  const leaving = new Set<Named>();
  for (const record of named.values()) if (record.open.some(isLeaving)) leaving.add(record);
  const winnerOf = ({ intoKey }: ActionToWrite): Named | undefined =>
    intoKey === null ? undefined : named.get(idOf(intoKey));
  return [...leaving].filter(({ open }) => open.some(action => leaving.has(winnerOf(action) as Named)));
}

/** True of what takes its record out of the source. */
export function isLeaving({ kind }: Pick<ActionToWrite, 'kind'>): boolean {
  return kind === 'erase' || kind === 'merge';
}

/** The cells that a correction changes, or why none of them can be handed over. The record must have been read. */
export function correctionOf(
  { layout, cell }: Named,
  { recordKey, field, fromText, toText }: ActionToWrite,
): readonly CellChange[] | WithheldWhy {
  const holders = (layout.places.get(field) ?? []).filter(column => cell(column) === fromText);
  const columns = holders.filter(column => column !== layout.keyColumn);
  if (toText === null || holders.length === 0) return 'changed';
  if (columns.length === 0) return 'key';
  if (liftsOptOut(field, toText)) return 'opt_out';
  if (!canWriteCell(toText, layout.dialect, layout.encode)) return 'unwritable';
  const sourceId = idOf(recordKey);
  return columns.map(column => ({ sourceId, column, to: toText }));
}

/** A file never lifts an opt-out and never gives consent: people do. */
function liftsOptOut(field: ActionToWrite['field'], to: string): boolean {
  if (field?.startsWith('opt_out')) return readBoolean(to) !== true;
  return field?.startsWith('opt_in') === true && readBoolean(to) !== false;
}
