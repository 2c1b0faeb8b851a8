// `--source NAME=FILE`: files that are told which source they are of. Reads nothing.

import { Fault } from '../../model/fault.ts';
import { isSourceName } from '../../model/identity.ts';

/** File → its source. Faults: E003, E046. */
export function readSources(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map(pair => {
      const cut = pair.indexOf('=');
      if (cut < 1) throw new Fault('E003', { option: '--source', value: pair, expected: 'NAME=FILE' });
      const source = pair.slice(0, cut);
      if (!isSourceName(source)) throw new Fault('E046', { source });
      return [pair.slice(cut + 1), source];
    }),
  );
}
