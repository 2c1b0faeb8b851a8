// what-if: the same people under two registers, counted per department. Writes nothing.

import type { CivilDate } from '../../model/calendar.ts';
import type { Register } from '../../model/register.ts';
import type { Store } from '../../store/open.ts';
import { assess } from './assess-life.ts';
import { lives } from './life-evidence.ts';

/** Persons of one purpose, now and under the other register. */
export interface WhatIfRow {
  /** Null: no owner in the register. */
  readonly department: string | null;
  readonly purposeId: string;
  readonly inForce: { now: number; other: number };
  readonly deletable: { now: number; other: number };
}

export function whatIf(
  store: Store,
  registers: { readonly now: Register; readonly other: Register },
  today: CivilDate,
): readonly WhatIfRow[] {
  const rows = new Map<string, WhatIfRow>();
  for (const life of lives(store, {
    register: registers.now,
    today,
    countsFirstImport: true,
    people: null,
  })) {
    for (const when of ['now', 'other'] as const) {
      const { state, purposeId } = assess(life, registers[when], today).decision;
      if (purposeId === null) continue;
      const row = rowOf(rows, purposeId, registers.now);
      if (state === 'active' || state === 'review_due') row.inForce[when] += 1;
      if (state === 'retention_expired' || state === 'restricted') row.deletable[when] += 1;
    }
  }
  return [...rows.values()].sort((a, b) => (a.purposeId < b.purposeId ? -1 : 1));
}

function rowOf(rows: Map<string, WhatIfRow>, purposeId: string, register: Register): WhatIfRow {
  const known = rows.get(purposeId);
  if (known !== undefined) return known;
  const department = register.purposes.find(({ id }) => id === purposeId)?.department ?? null;
  const row = { department, purposeId, inForce: { now: 0, other: 0 }, deletable: { now: 0, other: 0 } };
  rows.set(purposeId, row);
  return row;
}
