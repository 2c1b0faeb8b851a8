// Management information of those who are erased: counts and values per organisation, year, type and outcome. No person, no
// free text. (Design retention.md: "rolled up to organisation × year × type".)

import { amountOf } from '../../normalising/amount.ts';
import { isLegalPerson } from '../../normalising/legal-person.ts';
import type { Store } from '../../store/open.ts';
import { businessOf, type ErasedBusiness } from '../../store/purge/erased-rows.ts';
import { addRollUp, type RollUpRow } from '../../store/purge/roll-up.ts';

/** Adds what those named to be erased did. Gives the number of deals and activities counted. */
export function rollUp(store: Store): number {
  const cells = new Map<string, RollUpRow>();
  let count = 0;
  for (const business of businessOf(store)) {
    const cell = cellOf(business);
    const key = JSON.stringify([cell.organisation, cell.year, cell.type, cell.outcome]);
    const before = cells.get(key) ?? { ...cell, count: 0, value: 0 };
    cells.set(key, { ...before, count: before.count + 1, value: before.value + cell.value });
    count += 1;
  }
  for (const row of cells.values()) addRollUp(store, row);
  return count;
}

/** What hangs on no legal person is counted together: the name of a sole trader is that of a person. */
function cellOf({ type, organisation, happenedOn, isWon, isOpen, amount }: ErasedBusiness): RollUpRow {
  return {
    organisation: organisation !== null && isLegalPerson(organisation) ? organisation : '',
    year: happenedOn?.slice(0, 4) ?? '',
    type,
    outcome: isWon === 1 ? 'won' : isWon === 0 && isOpen === 0 ? 'lost' : isOpen === 1 ? 'open' : '',
    count: 1,
    value: amount === null ? 0 : (amountOf(amount) ?? 0),
  };
}
