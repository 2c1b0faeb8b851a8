// What a new export says of an action: landed, not landed, or no longer fitting. Pure; may not read a store.
// (Design house.md, "One idea for every change".)

import type { ActionOutcome, ActionState, ProposedAction } from '../model/action.ts';
import type { Field } from '../model/field.ts';
import { stripGuard } from '../normalising/guard.ts';

/** A record as the new export shows it. */
export interface SeenRecord {
  /** Texts of all columns of a field. */
  readonly texts: (field: Field) => readonly string[];
  /** True: it is shown as inactive, or has the label we asked for; null: this export does not tell. */
  readonly isInactive: boolean | null;
}

/**
 * What is known of a record: seen, `absent` from an export that is whole, or `unknown`: not in a part of one or a cut-off one, or its
 * id became that of several records. What is unknown proves nothing.
 */
export type Sight = SeenRecord | 'absent' | 'unknown';

/** An action that is under way, and what the new export shows of it. */
export interface Observed {
  readonly action: ProposedAction;
  /** `accepted`: not yet given to the source, so nothing can have landed. `landed`: an earlier export showed that it had. */
  readonly state: 'accepted' | 'handed_over' | 'landed';
  readonly record: Sight;
  /** The record that a merge keeps; of other actions unknown. */
  readonly winner: Sight;
  /** True: the loser of a merge refused a channel, and the winner does not show it. */
  readonly isRefusalLost: boolean;
}

/** The state an action moves to. */
export interface Settlement {
  readonly state: Extract<ActionState, 'landed' | 'not_landed' | 'withdrawn'>;
  /** Null: it landed, or never did. */
  readonly outcome: ActionOutcome | null;
}

const LANDED: Settlement = { state: 'landed', outcome: null };
const NOT_LANDED: Settlement = { state: 'not_landed', outcome: null };
const CAME_BACK: Settlement = { state: 'not_landed', outcome: 'came_back' };
const REFUSAL_LOST: Settlement = { state: 'not_landed', outcome: 'refusal_lost' };
const withdrawn = (outcome: ActionOutcome): Settlement => ({ state: 'withdrawn', outcome });

/** Null: the export proves nothing; the action stays as it is. An erasure is settled by the purge, not here. */
export function settle(observed: Observed): Settlement | null {
  const found = verdictOf(observed);
  if (observed.state === 'landed') return found?.state === 'not_landed' ? CAME_BACK : null;
  if (observed.state === 'handed_over' || found === null) return found;
  if (found === NOT_LANDED) return null;
  return found.state === 'withdrawn' ? found : withdrawn('changed');
}

function verdictOf({ action, record, winner, isRefusalLost }: Observed): Settlement | null {
  if (record === 'unknown') return null;
  switch (action.kind) {
    case 'correct':
      return record === 'absent' ? withdrawn('gone') : settleText(record.texts(action.field), action);
    case 'merge':
      return settleMerge(record, winner, isRefusalLost);
    case 'deactivate':
      // Most systems leave archived records out of an export.
      if (record === 'absent') return LANDED;
      return record.isInactive === null ? null : record.isInactive ? LANDED : NOT_LANDED;
    case 'erase':
      return null;
  }
}

/** A field may stand in several columns, so the old text decides first: as long as one still holds it, it did not land. */
function settleText(
  texts: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Settlement {
  if (texts.includes(from)) return NOT_LANDED;
  return texts.some(text => stripGuard(text) === stripGuard(to)) ? LANDED : withdrawn('changed');
}

function settleMerge(loser: SeenRecord | 'absent', winner: Sight, isRefusalLost: boolean): Settlement | null {
  if (loser !== 'absent') return winner === 'absent' ? withdrawn('other_way') : NOT_LANDED;
  if (winner === 'unknown') return null;
  if (winner === 'absent') return withdrawn('gone');
  return isRefusalLost ? REFUSAL_LOST : LANDED;
}
