// Statuses that nobody understands, over the files of a snapshot. May not read a file.

import type { OpenedFile } from '../read/open-file.ts';
import type { FileReading } from '../read/read-file.ts';

/** How many rows, and the headers of the columns that say it. */
export interface UnreadStatuses {
  readonly count: number;
  readonly headers: readonly string[];
}

export const NO_UNREAD: UnreadStatuses = { count: 0, headers: [] };

/** Readings stand in the order of their files. */
export function joinUnread(
  files: readonly Pick<OpenedFile, 'mapping'>[],
  readings: readonly Pick<FileReading, 'unreadStatuses'>[],
): UnreadStatuses {
  const count = readings.reduce((sum, reading) => sum + reading.unreadStatuses, 0);
  const columns = files
    .filter((_file, index) => (readings[index]?.unreadStatuses ?? 0) > 0)
    .flatMap(file => file.mapping.columns.filter(({ field }) => field === 'status' || field === 'stage'));
  return { count, headers: [...new Set(columns.map(({ header }) => header))] };
}
