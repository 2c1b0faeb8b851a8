// What a contact is found by: a card of its texts, and the trigrams of all cards in the store. Ranks nothing.

import { fold } from '../../normalising/fold.ts';
import { inTransaction, type Store } from '../../store/open.ts';
import { beginSearch, finishSearch, type SearchText, searchTextsAfter } from '../../store/persons/search.ts';
import type { Pulse } from '../pulse.ts';

const RUN = 5000;

/** Makes the trigrams anew. */
export async function makeSearch(store: Store, pulse: Pulse): Promise<void> {
  await inTransaction(store, async () => {
    const write = beginSearch(store);
    let after = 0;
    // A connection that iterates cannot write: contacts come in runs.
    for (let rows = searchTextsAfter(store, after, RUN); rows.length > 0; ) {
      for (const row of rows) write(row[0], searchable(row));
      after = rows.at(-1)?.[0] ?? after;
      await pulse.beat('find', after, null);
      rows = searchTextsAfter(store, after, RUN);
    }
    finishSearch(store);
  });
}

/** A record as it is shown, and as it is ranked: folded. */
export interface Card {
  readonly recordId: number;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly place: string;
  readonly numbers: string;
}

export function cardOf([recordId, sourceId, text]: SearchText): Card {
  const [formatted, given, initials, infix, family, email, organisation, place, phone, mobile] = JSON.parse(
    text,
  ) as (string | null)[];
  const own = [given ?? initials, infix, family].filter(Boolean).join(' ');
  return {
    recordId,
    name: formatted || own,
    email: email ?? '',
    organisation: organisation ?? '',
    place: place ?? '',
    numbers: [sourceId, phone, mobile].filter(Boolean).join(' '),
  };
}

export function foldCard({ recordId, name, email, organisation, place, numbers }: Card): Card {
  return {
    recordId,
    ...{ name: fold(name), email: fold(email), organisation: fold(organisation) },
    ...{ place: fold(place), numbers: fold(numbers) },
  };
}

/** All words of a record, a space around each. */
export function searchable(row: SearchText): string {
  const { recordId: _id, ...texts } = foldCard(cardOf(row));
  return ` ${Object.values(texts).join(' ')} `;
}
