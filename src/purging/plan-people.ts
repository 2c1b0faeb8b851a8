// The people of a plan as lines of JSON: each is written down when it is known, and read again when it is asked for. No value of a
// cell. Bytes out, bytes in.

import type { CivilDate } from '../model/calendar.ts';
import type { PlannedPeople, PlannedPerson } from '../model/purge.ts';

/** One person, one line. */
interface PersonJson {
  readonly purpose: string;
  readonly counted_from: PlannedPerson['countedFrom'];
  readonly counted_on: CivilDate | null;
  readonly deletable_from: CivilDate;
  readonly records: PlannedPerson['records'];
}

/** Takes people one by one. */
export interface PeopleWriter {
  readonly add: (person: PlannedPerson) => void;
  /** All that were added; nobody may follow. */
  readonly finish: () => PlannedPeople;
}

/** Lines that are gathered before they become bytes. */
const LINES_AT_ONCE = 2048;

export function peopleWriter(): PeopleWriter {
  const lines: Uint8Array[] = [];
  let held: string[] = [];
  const flush = (): void => {
    if (held.length > 0) lines.push(Buffer.from(held.join('')));
    held = [];
  };
  return {
    add({ purpose, countedFrom, countedOn, deletableFrom, records }) {
      const json: PersonJson = {
        ...{ purpose, counted_from: countedFrom, counted_on: countedOn, deletable_from: deletableFrom },
        records,
      };
      held.push(`  ${JSON.stringify(json)},\n`);
      if (held.length === LINES_AT_ONCE) flush();
    },
    finish() {
      flush();
      return peopleIn(lines);
    },
  };
}

const COMMA = 0x2c;

/** The people of such lines; the last may lack its end, as it does in a file. */
export function peopleIn(lines: readonly Uint8Array[]): PlannedPeople {
  return { lines, [Symbol.iterator]: () => read(lines) };
}

function* read(lines: readonly Uint8Array[]): Generator<PlannedPerson> {
  for (const part of lines) {
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.length);
    for (let at = 0; at < bytes.length; ) {
      const found = bytes.indexOf('\n', at);
      const end = found < 0 ? bytes.length : found;
      const line = bytes.toString('utf8', at, bytes[end - 1] === COMMA ? end - 1 : end);
      const { purpose, counted_from, counted_on, deletable_from, records } = JSON.parse(line) as PersonJson;
      const [countedFrom, countedOn, deletableFrom] = [counted_from, counted_on, deletable_from];
      yield { purpose, countedFrom, countedOn, deletableFrom, records };
      at = end + 1;
    }
  }
}
