// Two actions on one record: the stronger wins. Two corrections of one cell that differ: neither. Pure. (Design house.md.)

import { ACTION_KINDS, type ProposedAction } from '../model/action.ts';
import type { RecordKey } from '../model/identity.ts';

/** Actions that may stand side by side: per record only those of its strongest kind, without corrections that clash. */
export function withoutConflicts<Action extends ProposedAction>(
  actions: readonly Action[],
): readonly Action[] {
  const strongest = new Map<RecordKey, number>();
  for (const action of actions) {
    const rank = ACTION_KINDS.indexOf(action.kind);
    strongest.set(action.record, Math.min(rank, strongest.get(action.record) ?? rank));
  }
  const clashing = clashingCells(actions);
  return actions.filter(
    action =>
      ACTION_KINDS.indexOf(action.kind) === strongest.get(action.record) &&
      !clashing.has(cellOf(action) ?? ''),
  );
}

/**
 * What may be proposed beside what is under way. An accepted action hides what is weaker; a proposal that nobody accepted hides no
 * correction, for it may be declined, and if it is accepted the stronger is handed over.
 */
export function proposable<Action extends ProposedAction>(
  proposals: readonly Action[],
  underWay: readonly ProposedAction[],
): readonly Action[] {
  const isCorrection = ({ kind }: ProposedAction): boolean => kind === 'correct';
  const alone = [proposals.filter(isCorrection), proposals.filter(action => !isCorrection(action))];
  const standing = new Set(alone.flatMap(own => withoutConflicts([...underWay, ...own])));
  return proposals.filter(action => standing.has(action));
}

function clashingCells(actions: readonly ProposedAction[]): ReadonlySet<string> {
  const targets = new Map<string, string>();
  const clashing = new Set<string>();
  for (const action of actions) {
    const cell = cellOf(action);
    if (cell === null || action.kind !== 'correct') continue;
    const known = targets.get(cell);
    if (known !== undefined && known !== action.to) clashing.add(cell);
    targets.set(cell, action.to);
  }
  return clashing;
}

/** A cell is named by record, field and the text it holds: a field may stand in several columns. */
function cellOf(action: ProposedAction): string | null {
  return action.kind === 'correct' ? JSON.stringify([action.record, action.field, action.from]) : null;
}
