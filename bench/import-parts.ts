// What the bar of `import` leaves out, timed by itself on the store it made: label and signal rows, phone validity.

import { FACTS } from '../src/model/facts.ts';
import { tidyPhone } from '../src/normalising/phone.ts';
import { closeStore, openStoreReadOnly, type Store } from '../src/store/open.ts';
import { first, iterate } from '../src/store/statement.ts';

/** One line a part. */
export async function timeApart(path: string): Promise<readonly string[]> {
  const store = openStoreReadOnly(path);
  try {
    return [
      rowsOf(store, 'label rows', 'select count(*) as count from contact_label'),
      rowsOf(store, 'signal rows', 'select count(*) as count from contact_signal'),
      rowsOf(store, 'further e-mails and phones', 'select count(*) as count from contact_point'),
      rowsOf(
        store,
        'consent words',
        "select sum(json_array_length(json_extract(facts, '$[PLACE]'))) as count from contact_record".replace(
          'PLACE',
          String(FACTS.contact.indexOf('channels')),
        ),
      ),
      phones(store),
    ];
  } finally {
    closeStore(store);
  }
}

/** They are lists within the facts, so writing them is part of the import; reading them all out again is what is timed. */
function rowsOf(store: Store, name: string, sql: string): string {
  const started = performance.now();
  const count = first<{ count: number }>(store, sql)?.count ?? 0;
  return `${name}: ${count} read out in ${secondsSince(started)} s`;
}

interface PhoneRow {
  readonly country: string;
  readonly telephone: string | null;
  readonly mobile: string | null;
}

/** Only the judging is timed, not the reading. */
function phones(store: Store): string {
  const sql = "select coalesce(country, 'NL') as country, telephone, mobile from contact";
  let milliseconds = 0;
  let count = 0;
  let untidy = 0;
  let batch: PhoneRow[] = [];
  const judge = (): void => {
    const started = performance.now();
    for (const { country, telephone, mobile } of batch) {
      for (const text of [telephone, mobile]) {
        if (text === null) continue;
        count += 1;
        if (tidyPhone(text, country) !== null) untidy += 1;
      }
    }
    milliseconds += performance.now() - started;
    batch = [];
  };
  for (const row of iterate<PhoneRow>(store, sql)) {
    batch.push(row);
    if (batch.length === 10_000) judge();
  }
  judge();
  return `phone validity: ${count} numbers judged in ${(milliseconds / 1000).toFixed(2)} s, ${untidy} to correct`;
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(2);
}
