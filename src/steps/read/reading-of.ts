// How a file is read, as one hash: the same bytes under another mapping are another import. Reads nothing.

import { createHash } from 'node:crypto';
import type { OpenedFile } from './open-file.ts';

/** Of all that decides what a cell becomes, before its bytes: the text that is read, its layout, the columns, the dates, the country. */
export function readingOf({ table, mapping, settledDates }: OpenedFile, country: string): string {
  const { encoding, dialect, headerLine, hasHeader, detected } = table;
  const { profile, entity, activityType, subscriptionStatus, columns } = mapping;
  const fields = columns.map(({ field }) => field);
  const layout = [detected.sha256, encoding, dialect, headerLine, hasHeader];
  const meaning = [profile?.id ?? null, entity, activityType, subscriptionStatus, fields];
  return createHash('sha256')
    .update(JSON.stringify([layout, meaning, settledDates, country]))
    .digest('hex');
}
