// The work list of fix: proposals as rows for people, and their decisions taken back. May not write a file.

import { createHash } from 'node:crypto';
import type { WorkListRow } from '../../formats/work-list.ts';
import type { SheetToWrite } from '../../formats/xlsx/write.ts';
import type { Locale } from '../../language/locale.ts';
import { writeField } from '../../language/report/fields.ts';
import {
  CELL_WORDS,
  COLUMN_WORDS,
  FIX_COLUMNS,
  type FixColumn,
  SHEET_WORDS,
} from '../../language/work-list.ts';
import { Fault } from '../../model/fault.ts';
import { partsOf } from '../../model/identity.ts';
import { readBoolean } from '../../normalising/boolean.ts';
import { actions, moveActions, type StoredAction } from '../../store/findings/actions.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { recordCards } from '../../store/persons/record-cards.ts';
import { openProposals } from './fix.ts';

/** A list for one owner: null, those for whom nobody answers. */
export interface OwnerList {
  readonly owner: string | null;
  readonly sheet: SheetToWrite;
}

/** What a list is about. Deletions are the purge's and never on it. */
export interface ListChoice {
  readonly rule: string | null;
  /** Null: everybody. */
  readonly owner: string | null;
  readonly locale: Locale;
}

/** Proposals as rows, one list per owner, owners in order of their name. */
export function fixLists(store: Store, { rule, owner, locale }: ListChoice): readonly OwnerList[] {
  const proposed = openProposals(store).open.filter(
    action => action.kind !== 'erase' && (rule === null || action.rule === rule),
  );
  const cards = recordCards(store, [...new Set(proposed.map(action => action.recordKey))]);
  const ownerOf = (action: StoredAction): string => cards.get(action.recordKey)?.owner.trim() ?? '';
  const nameOf = (action: StoredAction): string => cards.get(action.recordKey)?.name ?? '';
  const wanted = proposed.filter(action => owner === null || ownerOf(action) === owner);
  const header = FIX_COLUMNS.map(column => COLUMN_WORDS[column][locale]);
  return [...Map.groupBy(wanted, ownerOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, own]) => ({
      owner: name || null,
      sheet: {
        ...{ name: SHEET_WORDS[locale], header },
        rows: own.map(action => rowOf(action, { owner: name, name: nameOf(action), locale })),
      },
    }));
}

function rowOf(
  action: StoredAction,
  { owner, name, locale }: { readonly owner: string; readonly name: string; readonly locale: Locale },
): readonly string[] {
  const { source, entity, id } = partsOf(action.recordKey);
  const words = CELL_WORDS[locale];
  const cells: Readonly<Record<FixColumn, string>> = {
    ...{ key: keyOf(action), owner, source, record: `${entity}/${id}`, name, rule: action.rule },
    ...{ what: words[action.kind], field: action.field === null ? '' : writeField(locale, action.field) },
    now: action.fromText ?? '',
    becomes: action.toText ?? (action.intoKey === null ? '' : partsOf(action.intoKey).id),
    ...{ certainty: words[action.confidence], decision: '' },
  };
  return FIX_COLUMNS.map(column => cells[column]);
}

/** Names a proposal by what it would do, so that it is found again after a new check; a spreadsheet takes it for a text. */
function keyOf({ recordKey, kind, field, fromText, toText, intoKey }: StoredAction): string {
  const what = JSON.stringify([recordKey, kind, field, fromText, toText, intoKey]);
  return `f${createHash('sha256').update(what).digest('hex').slice(0, 15)}`;
}

/** What became of the rows of a list that came back. */
export interface DecisionCounts {
  readonly accepted: number;
  readonly declined: number;
  /** Nothing was filled in. */
  readonly open: number;
  /** The proposal is not there any more: decided before, or the source changed. */
  readonly past: number;
}

/**
 * Takes decisions back, all or none. Fault E181: a decision that is neither yes nor no; E182: two rows decide otherwise about the
 * same proposal.
 */
export async function takeDecisions(
  store: Store,
  rows: readonly WorkListRow<'key' | 'decision'>[],
  { file, runId }: { readonly file: string; readonly runId: number },
): Promise<DecisionCounts> {
  const decisions = readDecisions(rows, file);
  const byKey = new Map(actions(store, ['proposed']).map(action => [keyOf(action), action.actionId]));
  const idsOf = (isYes: boolean): readonly number[] =>
    [...decisions].flatMap(([key, decision]) => (decision === isYes ? (byKey.get(key) ?? []) : []));
  const [accepted, declined] = [idsOf(true), idsOf(false)];
  await inTransaction(store, () => {
    moveActions(store, accepted, { state: 'accepted', runId });
    moveActions(store, declined, { state: 'withdrawn', outcome: 'declined', runId });
  });
  return {
    ...{ accepted: accepted.length, declined: declined.length },
    open: rows.length - decidedRows(rows),
    past: [...decisions.keys()].filter(key => !byKey.has(key)).length,
  };
}

const decidedRows = (rows: readonly WorkListRow<'decision'>[]): number =>
  rows.filter(({ cells }) => cells.decision.trim() !== '').length;

/** Key → yes or no, of the rows that were filled in. */
function readDecisions(
  rows: readonly WorkListRow<'key' | 'decision'>[],
  file: string,
): ReadonlyMap<string, boolean> {
  const decisions = new Map<string, boolean>();
  for (const { row, cells } of rows) {
    if (cells.decision.trim() === '') continue;
    const decision = readBoolean(cells.decision);
    if (decision === null) throw new Fault('E181', { file, row });
    const key = cells.key.trim();
    if (decisions.has(key) && decisions.get(key) !== decision) throw new Fault('E182', { file, row });
    decisions.set(key, decision);
  }
  return decisions;
}
