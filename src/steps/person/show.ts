// show: everything known of one person, brought together for a reader. Writes nothing.

import type { CivilDate } from '../../model/calendar.ts';
import type { PersonView } from '../../model/person-view.ts';
import type { Register } from '../../model/register.ts';
import { allRequests } from '../../store/law/requests.ts';
import type { Store } from '../../store/open.ts';
import { findingCounts, shownRecords } from '../../store/persons/person-view.ts';
import { lastCheck } from '../../store/runs.ts';
import { explainPerson } from '../assess/explain.ts';
import { timelineOf } from './timeline.ts';

/** Null: the records of this person are those of a legal person only. */
export function showPerson(
  store: Store,
  personKey: string,
  options: { readonly register: Register; readonly today: CivilDate },
): PersonView | null {
  const explanation = explainPerson(store, personKey, options);
  if (explanation === null) return null;
  const own = new Set(explanation.records.map(({ recordKey }) => recordKey));
  const requests = allRequests(store).filter(({ recordKey }) => own.has(recordKey));
  const check = lastCheck(store);
  return {
    explanation,
    records: shownRecords(store, personKey),
    timeline: timelineOf(explanation, requests),
    findings: check === null ? [] : findingCounts(store, check.runId, [...own]),
  };
}
