// The sentences of `waive`, in both languages.

import type { Locale } from '../locale.ts';

export interface WaiveWords {
  readonly heads: readonly [string, string, string, string, string];
  readonly none: string;
  readonly waived: (rule: string, record: string, until: string) => string;
  readonly ended: (rule: string, record: string) => string;
  readonly notHold: string;
}

const NL: WaiveWords = {
  heads: ['BEVINDING', 'REGEL', 'RECORD', 'TOT EN MET', 'REDEN'],
  none: 'er wordt niets gedoogd',
  waived: (rule, record, until) => `${rule} van ${record} wordt gedoogd tot en met ${until}`,
  ended: (rule, record) => `${rule} van ${record} telt weer mee`,
  notHold: 'Gedogen houdt niemand buiten een verwijdering: daarvoor is hold add.',
};

const EN: WaiveWords = {
  heads: ['FINDING', 'RULE', 'RECORD', 'UNTIL', 'REASON'],
  none: 'nothing is waived',
  waived: (rule, record, until) => `${rule} of ${record} is waived until ${until}`,
  ended: (rule, record) => `${rule} of ${record} counts again`,
  notHold: 'A waiver keeps nobody out of a deletion: that is what hold add is for.',
};

export const WAIVE_WORDS: Readonly<Record<Locale, WaiveWords>> = { nl: NL, en: EN };
