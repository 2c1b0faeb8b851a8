// The texts of a workbook without its structure: to look whether something stands in it. May not parse a sheet.

import { unzipSync } from 'fflate';

/** All XML parts one after another; empty when it is no workbook. */
export function unpackTexts(bytes: Uint8Array): string {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') });
    return Object.values(parts)
      .map(part => Buffer.from(part).toString('utf8'))
      .join('\n');
  } catch {
    return '';
  }
}
