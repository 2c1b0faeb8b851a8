// The lists a purge leaves: per source what it has to delete, in the form it takes, and whom else the law wants told (AVG 19).
// Made before the records go; writes nothing.

import { writePlainCsv } from '../../formats/csv/plain.ts';
import type { Locale } from '../../language/locale.ts';
import type { CivilDate } from '../../model/calendar.ts';
import type { Register } from '../../model/register.ts';
import type { Store } from '../../store/open.ts';
import { type ErasedPeople, erasedIds, erasedPerSource } from '../../store/purge/erased-people.ts';
import { deletionFiles } from '../export/deletion-files.ts';
import type { OutFile } from '../export/encode-table.ts';
import { withPapers } from '../export/papers.ts';

/** The lists with their papers, of those named to be erased; one more per source for those its system cannot find by its own key. */
export function purgeLists(
  store: Store,
  words: { readonly locale: Locale; readonly today: CivilDate },
): readonly OutFile[] {
  const made = [...erasedPerSource(store).keys()].map(source => ({
    source,
    ...deletionFiles(store, source, erasedIds(store, source)),
  }));
  return [
    ...withPapers(
      store,
      made.flatMap(({ files }) => files),
      { ...words, status: 'accepted' },
    ),
    ...made.flatMap(({ source, unnamed }) => (unnamed.length === 0 ? [] : [byHand(source, unnamed)])),
  ];
}

function byHand(source: string, ids: readonly string[]): OutFile {
  return {
    ...{ source, name: 'contact-delete-by-hand.csv', rows: ids.length, about: null },
    bytes: writePlainCsv([['id'], ...ids.map(id => [id])]),
  };
}

/** A recipient that was given data of people who are erased (AVG 19). */
export interface Recipient {
  readonly recipient: string;
  readonly purposes: readonly string[];
  readonly people: number;
}

/** Whom to tell: recipients of the purposes of those who go, and the processors of the systems they go from. */
export function recipientsToTell(register: Register, erased: readonly ErasedPeople[]): readonly Recipient[] {
  const told = new Map<string, { purposes: Set<string>; people: number }>();
  const purposes = new Map(register.purposes.map(purpose => [purpose.id, purpose]));
  for (const { purpose, sources, people } of erased) {
    const processors = sources.flatMap(source => register.systems[source]?.processor ?? []);
    for (const name of new Set([...(purposes.get(purpose)?.recipients.items ?? []), ...processors])) {
      const before = told.get(name) ?? { purposes: new Set<string>(), people: 0 };
      before.purposes.add(purpose);
      told.set(name, { purposes: before.purposes, people: before.people + people });
    }
  }
  return [...told]
    .map(([recipient, own]) => ({ recipient, purposes: [...own.purposes].sort(), people: own.people }))
    .sort((a, b) => (a.recipient < b.recipient ? -1 : 1));
}
