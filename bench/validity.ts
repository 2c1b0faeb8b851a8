// How long the rules of e-mail and phone judge the cells of a store. Only the judging is timed, not the reading.

import { judgeEmail } from '../src/normalising/email-check.ts';
import { judgePhone } from '../src/normalising/phone-check.ts';
import { closeStore, openStoreReadOnly } from '../src/store/open.ts';
import { iterateRows } from '../src/store/statement.ts';

type Judged = readonly [country: string, text: string];

const AT_ONCE = 10_000;
const WHAT = {
  'e-mail': {
    fields: ['email'],
    judge: (_: string, text: string): boolean => judgeEmail(text) !== null,
  },
  phone: {
    fields: ['telephone', 'mobile'],
    judge: (country: string, text: string): boolean => judgePhone(text, country) !== null,
  },
} as const;

/** One line for each. */
export function timeValidity(path: string): readonly string[] {
  const store = openStoreReadOnly(path);
  try {
    return Object.entries(WHAT).map(([name, { fields, judge }]) => {
      const sums = { milliseconds: 0, count: 0, wrong: 0 };
      for (const field of fields) {
        const sql = `select coalesce(country, 'NL'), ${field} from contact where ${field} is not null`;
        let batch: Judged[] = [];
        const run = (): void => {
          const started = performance.now();
          for (const [country, text] of batch) if (judge(country, text)) sums.wrong += 1;
          sums.milliseconds += performance.now() - started;
          sums.count += batch.length;
          batch = [];
        };
        for (const row of iterateRows<Judged>(store, sql)) if (batch.push(row) === AT_ONCE) run();
        run();
      }
      return `${name} validity: ${sums.count} cells judged in ${(sums.milliseconds / 1000).toFixed(2)} s, ${sums.wrong} with something to say`;
    });
  } finally {
    closeStore(store);
  }
}
