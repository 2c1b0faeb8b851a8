// The sentences of `doctor`, in both languages.

import type { Locale } from '../locale.ts';

export interface DoctorWords {
  readonly heads: readonly [string, string, string];
  readonly fine: string;
  readonly wrong: string;
  readonly store: string;
  readonly references: string;
  readonly permissions: (path: string) => string;
  readonly open: (mode: string) => string;
  readonly dangling: (count: number) => string;
  readonly allFine: string;
  readonly someWrong: (count: number) => string;
}

const NL: DoctorWords = {
  heads: ['WAT', 'OORDEEL', 'GEZIEN'],
  fine: 'goed',
  wrong: 'FOUT',
  store: 'database',
  references: 'verwijzingen',
  permissions: path => `rechten ${path}`,
  open: mode => `${mode}: anderen op deze machine kunnen erbij; maak het dicht met chmod go-rwx`,
  dangling: count => `${count} rijen verwijzen naar een rij die er niet is`,
  allFine: 'alles in orde',
  someWrong: count => `${count} niet in orde`,
};

const EN: DoctorWords = {
  heads: ['WHAT', 'VERDICT', 'SEEN'],
  fine: 'fine',
  wrong: 'WRONG',
  store: 'store',
  references: 'references',
  permissions: path => `permissions ${path}`,
  open: mode => `${mode}: others on this machine can reach it; close it with chmod go-rwx`,
  dangling: count => `${count} rows refer to a row that is not there`,
  allFine: 'all is well',
  someWrong: count => (count === 1 ? '1 thing is wrong' : `${count} things are wrong`),
};

export const DOCTOR_WORDS: Readonly<Record<Locale, DoctorWords>> = { nl: NL, en: EN };
