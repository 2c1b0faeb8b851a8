// The words of `breach scope`, in both languages. May not compute.

import { type Locale, writeCount, writeNumber } from '../locale.ts';

export interface BreachWords {
  readonly people: (rows: number, known: number, people: number) => string;
  /** Rows of other lists. */
  readonly others: (rows: number) => string;
  /** Column, what it holds, filled cells. */
  readonly heads: readonly [string, string, string];
  readonly unknown: string;
  /** In so many rows of notes. */
  readonly inNotes: (rows: number, what: string) => string;
  readonly reach: (ways: {
    readonly email: number;
    readonly phone: number;
    readonly post: number;
    readonly none: number;
  }) => string;
  /** Null: when it was discovered was not said. */
  readonly notify: (until: string | null) => string;
  readonly tell: string;
  readonly sensitive: (what: string) => string;
  readonly notComplete: string;
  readonly wrote: (file: string) => string;
}

const NL: BreachWords = {
  people: (rows, known, people) =>
    `${writeCount('nl', rows, 'rij', 'rijen')} met mensen: ${writeNumber('nl', known)} ${known === 1 ? 'komt' : 'komen'} overeen met ${writeCount('nl', people, 'persoon', 'personen')} in het project, ${writeNumber('nl', rows - known)} ${rows - known === 1 ? 'is' : 'zijn'} hier niet bekend`,
  others: rows =>
    `${writeCount('nl', rows, 'rij', 'rijen')} van andere lijsten: alleen naar kolommen en notities is gekeken`,
  heads: ['KOLOM', 'BEVAT', 'GEVULD'],
  unknown: 'niet bekend wat erin staat',
  inNotes: (rows, what) => `notities: ${what} in ${writeCount('nl', rows, 'rij', 'rijen')}`,
  reach: ({ email, phone, post, none }) =>
    `te bereiken: ${writeNumber('nl', email)} per e-mail, ${writeNumber('nl', phone)} alleen per telefoon, ${writeNumber('nl', post)} alleen per post, ${writeNumber('nl', none)} niet`,
  notify: until =>
    `Melden bij de toezichthouder, tenzij een risico onwaarlijk is: binnen 72 uur nadat u er kennis van kreeg (AVG 33(1))${until === null ? '; met --discovered JJJJ-MM-DDTuu:mm staat hier het uur' : `, dus uiterlijk ${until}`}.`,
  tell: 'Is het risico voor mensen waarschijnlijk hoog, dan vertelt u het hun ook, zonder onnodige vertraging (AVG 34(1)).',
  sensitive: what => `Dat risico weegt zwaarder: er staat ook iets in over ${what}.`,
  notComplete:
    'Wie hier niet bekend is, kan wel bestaan; notities worden niet volledig herkend. Dit is geen juridisch advies.',
  wrote: file => `geschreven  ${file}`,
};

const EN: BreachWords = {
  people: (rows, known, people) =>
    `${writeCount('en', rows, 'row', 'rows')} of people: ${writeNumber('en', known)} ${known === 1 ? 'matches' : 'match'} ${writeCount('en', people, 'person', 'people')} of this project, ${writeNumber('en', rows - known)} ${rows - known === 1 ? 'is' : 'are'} not known here`,
  others: rows =>
    `${writeCount('en', rows, 'row', 'rows')} of other lists: only their columns and notes were looked at`,
  heads: ['COLUMN', 'HOLDS', 'FILLED'],
  unknown: 'nobody knows what it holds',
  inNotes: (rows, what) => `notes: ${what} in ${writeCount('en', rows, 'row', 'rows')}`,
  reach: ({ email, phone, post, none }) =>
    `to be reached: ${writeNumber('en', email)} by e-mail, ${writeNumber('en', phone)} by telephone only, ${writeNumber('en', post)} by post only, ${writeNumber('en', none)} not at all`,
  notify: until =>
    `Notify the authority unless a risk is unlikely: within 72 hours after becoming aware of it (GDPR 33(1))${until === null ? '; with --discovered YYYY-MM-DDThh:mm the hour stands here' : `, so by ${until}`}.`,
  tell: 'Where the risk to people is likely to be high, tell them too, without undue delay (GDPR 34(1)).',
  sensitive: what => `That risk weighs more: there is something in it about ${what}.`,
  notComplete:
    'Who is not known here may exist all the same; notes are not recognised completely. This is not legal advice.',
  wrote: file => `wrote  ${file}`,
};

export const BREACH_WORDS: Readonly<Record<Locale, BreachWords>> = { nl: NL, en: EN };
