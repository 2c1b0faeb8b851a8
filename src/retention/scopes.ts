// Per system and group of fields: what must be gone, and what a floor or hold keeps. Both protect only in the systems they
// name, and only the fields they keep: the invoice in finance does not keep the copy in the CRM alive.

import { type CivilDate, dayAfter } from '../model/calendar.ts';
import type { FloorSpan, Scope } from '../model/decision.ts';
import type { ScopeState } from '../model/lifecycle.ts';
import type { PersonEvidence, RunningHold } from '../model/person-evidence.ts';

/** Every field that no other scope names. */
const REST = '*';

/** What keeps a group, and until when; null: no end is known. */
interface Keeper {
  readonly group: string;
  readonly by: string;
  readonly through: CivilDate | null;
}

/** Empty where nothing is kept beyond the ceiling. `ceiling`: its last day. */
export function scopesOf(
  { sources, holds }: PersonEvidence,
  floors: readonly FloorSpan[],
  { ceiling, today }: { readonly ceiling: CivilDate; readonly today: CivilDate },
): readonly Scope[] {
  if (floors.length === 0 && holds.length === 0) return [];
  const scopes: Scope[] = [];
  for (const source of sources) {
    const keepers = [...floorKeepers(source, floors, ceiling), ...holdKeepers(source, holds, ceiling)];
    if (keepers.length === 0) continue;
    const groups = [...new Set([...keepers.map(({ group }) => group), REST])].sort();
    for (const group of groups) scopes.push(scopeOf({ source, group }, keepers, { ceiling, today }));
  }
  return scopes;
}

function floorKeepers(source: string, floors: readonly FloorSpan[], ceiling: CivilDate): readonly Keeper[] {
  const keepers: Keeper[] = [];
  for (const { floor, keptThrough: through } of floors)
    if (outlasts(through, ceiling) && floor.systems.includes(source))
      for (const group of floor.keeps) keepers.push({ group, by: `floor:${floor.id}`, through });
  return keepers;
}

function holdKeepers(source: string, holds: readonly RunningHold[], ceiling: CivilDate): readonly Keeper[] {
  const keepers: Keeper[] = [];
  for (const { id, systems, categories, until: through } of holds)
    if (outlasts(through, ceiling) && (systems === null || systems.includes(source)))
      for (const group of categories ?? [REST]) keepers.push({ group, by: `hold:${id}`, through });
  return keepers;
}

const outlasts = (through: CivilDate | null, ceiling: CivilDate): boolean =>
  through === null || through > ceiling;

/** What keeps the rest keeps each group: a hold on everything. */
function scopeOf(
  { source, group }: { readonly source: string; readonly group: string },
  keepers: readonly Keeper[],
  { ceiling, today }: { readonly ceiling: CivilDate; readonly today: CivilDate },
): Scope {
  const own = keepers.filter(keeper => keeper.group === group || keeper.group === REST);
  const longest = own.reduce<Keeper | null>((best, keeper) => (isLonger(keeper, best) ? keeper : best), null);
  const through = longest === null ? ceiling : longest.through;
  return {
    source,
    fieldGroup: group,
    state: stateOf(through, { ceiling, today }),
    deletableFrom: through === null ? null : dayAfter(through),
    keptBy: longest?.by ?? null,
  };
}

/** Of two that last equally long always the same one. */
function isLonger(a: Keeper, b: Keeper | null): boolean {
  if (b === null) return true;
  if (a.through === b.through) return a.by < b.by;
  return b.through !== null && (a.through === null || a.through > b.through);
}

function stateOf(
  through: CivilDate | null,
  { ceiling, today }: { readonly ceiling: CivilDate; readonly today: CivilDate },
): ScopeState {
  if (today <= ceiling) return 'kept';
  return through === null || today <= through ? 'restricted' : 'retention_expired';
}
