// explain: decides about one person anew and keeps everything the decision rests on. Writes nothing.

import type { CivilDate } from '../../model/calendar.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Register } from '../../model/register.ts';
import { LAW_PACK } from '../../register/law-pack.ts';
import { unreadLaw } from '../../register/leaned-on.ts';
import { allHolds } from '../../store/law/holds.ts';
import type { Store } from '../../store/open.ts';
import { personRecords } from '../../store/persons/persons.ts';
import { assess } from './assess-life.ts';
import { lives } from './life-evidence.ts';

/** Null: the records of this person are those of a legal person only. */
export function explainPerson(
  store: Store,
  personKey: string,
  { register, today }: { readonly register: Register; readonly today: CivilDate },
): Explanation | null {
  const [life] = lives(store, { register, today, countsFirstImport: true, people: [personKey] });
  if (life === undefined) return null;
  const { decision, labels } = assess(life, register, today);
  const running = new Set(life.evidence.holds.map(({ id }) => id));
  return {
    personKey,
    asOf: today,
    register,
    lawEdition: LAW_PACK.edition,
    unreadLaw: unreadLaw(register, LAW_PACK),
    records: personRecords(store, personKey),
    signals: [...life.evidence.signals]
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.type < b.type ? -1 : 1))
      .map(signal => ({ ...signal, counts: register.countedSignals.has(signal.type) })),
    labels,
    holds: allHolds(store).filter(({ id }) => running.has(id)),
    evidence: life.evidence,
    decision,
  };
}
