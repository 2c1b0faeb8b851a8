// Who may be erased, person by person, as of a day: used when a plan is made, and again when it is carried out. Writes nothing.

import type { CivilDate } from '../../model/calendar.ts';
import type { Decision } from '../../model/decision.ts';
import { isDerivedId, recordKey } from '../../model/identity.ts';
import type { PlanOutcome } from '../../model/purge.ts';
import type { Register } from '../../model/register.ts';
import type { Store } from '../../store/open.ts';
import { recordBytesFinder } from '../../store/persons/persons.ts';
import { assess } from '../assess/assess-life.ts';
import { lives } from '../assess/life-evidence.ts';
import type { ReadRecord } from '../assess/life-records.ts';

/** A person, what becomes of it, and which of its records go. */
export interface Judged {
  readonly personKey: string;
  readonly outcome: PlanOutcome;
  readonly decision: Decision;
  /** Empty unless the outcome is `delete`. */
  readonly records: readonly GoingRecord[];
}

/** A record that may go. */
export interface GoingRecord {
  readonly recordId: number;
  readonly source: string;
  readonly sourceId: string;
  readonly isSharedId: 0 | 1;
  readonly raw: Uint8Array;
}

/** What people are judged by. */
export interface JudgeOptions {
  readonly register: Register;
  readonly today: CivilDate;
  /** Record keys that a source still has to delete. */
  readonly open: ReadonlySet<string>;
  /** Keys of the persons to judge; null: everybody. */
  readonly people: readonly string[] | null;
}

/** In the order of their keys. */
export function* judgePeople(store: Store, options: JudgeOptions): Iterable<Judged> {
  const bytesOf = recordBytesFinder(store);
  for (const life of lives(store, { ...options, countsFirstImport: true })) {
    const { decision } = assess(life, options.register, options.today);
    const { personKey } = life;
    const outcome = outcomeOf(decision);
    const going = ({ recordId, source }: ReadRecord): GoingRecord => ({
      ...{ recordId, source },
      ...bytesOf(recordId),
    });
    yield outcome === 'delete'
      ? withRecords({ personKey, decision, records: life.records.map(going) }, options.open)
      : { personKey, outcome, decision, records: [] };
  }
}

/** What the decision alone says; `delete` still depends on the records. */
function outcomeOf({ state, blocker, side }: Decision): PlanOutcome {
  if (state === 'undecided') return 'undecided';
  if (state !== 'retention_expired' && state !== 'restricted') return 'keep';
  if (blocker !== null || side.includes('request_open') || side.includes('contested')) return 'blocked';
  return 'delete';
}

/**
 * Takes out the records of systems in which a floor or hold keeps anything. One record without an id of its own makes the
 * person undecided: nobody could show that it went.
 */
function withRecords(
  { personKey, decision, records }: Omit<Judged, 'outcome'>,
  open: ReadonlySet<string>,
): Judged {
  const isKept = (source: string): boolean =>
    decision.scopes.some(scope => scope.source === source && scope.state !== 'retention_expired');
  const going = records.filter(({ source }) => !isKept(source));
  const as = (outcome: PlanOutcome, own: readonly GoingRecord[] = []): Judged => ({
    ...{ personKey, outcome, decision, records: own },
  });
  if (going.length === 0) return as(decision.side.includes('held') ? 'hold' : 'keep');
  if (going.some(({ sourceId, isSharedId }) => isSharedId === 1 || isDerivedId(sourceId)))
    return as('undecided');
  const fresh = going.filter(({ source, sourceId }) => !open.has(recordKey(source, 'contact', sourceId)));
  return fresh.length === 0 ? as('waiting') : as('delete', fresh);
}
