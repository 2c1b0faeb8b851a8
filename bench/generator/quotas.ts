// How many records of each kind the samples hold. Data only; the rest of each file is filled up with fresh records.

import type { CourseName } from './courses.ts';
import type { KinName } from './kin.ts';

/** `singles` and `foreign` count records, `kin` counts groups; `messy` is the share of Dutch singles with untidy cells. */
export interface Quota {
  readonly seed: number;
  readonly records: number;
  readonly singles: Readonly<Partial<Record<CourseName, number>>>;
  readonly foreign: Readonly<Partial<Record<CourseName, number>>>;
  readonly kin: Readonly<Partial<Record<KinName, number>>>;
  readonly messy: number;
}

export const CRM_QUOTA: Quota = {
  seed: 20_261_201,
  records: 2_400,
  singles: {
    'fresh-uncontacted': 60,
    'fresh-closed': 25,
    'active-edge': 8,
    'active-edge-uncontacted': 4,
    'label-overdue': 70,
    'label-overdue-reviewed': 30,
    'label-overdue-edge': 5,
    'label-overdue-review-edge': 5,
    'label-overdue-active-edge': 3,
    'label-undated': 10,
    'label-undated-young': 8,
    'label-edge': 8,
    'label-review-edge': 6,
    'label-reviewed': 60,
    'label-gone': 30,
    quiet: 120,
    'quiet-labelled': 60,
    'quiet-uncontacted': 30,
    'quiet-edge': 6,
    'quiet-closed': 60,
    'kept-edge': 6,
    'kept-edge-closed': 4,
    expired: 60,
    'expired-closed': 40,
    'expired-labelled': 20,
    'expired-uncontacted': 15,
    'expired-edge': 5,
  },
  foreign: { 'fresh-bare': 30, 'fresh-labelled': 25, quiet: 12, 'label-overdue': 5 },
  kin: {
    'duplicate-email': 24,
    'duplicate-phone': 20,
    'duplicate-address': 20,
    'duplicate-initial': 14,
    'duplicate-trio': 8,
    'duplicate-evidence': 10,
    couple: 20,
    'family-email': 10,
    'father-and-son': 10,
    housemates: 10,
    namesakes: 12,
  },
  messy: 0.2,
};

export const MAILING_QUOTA: Quota = {
  seed: 20_261_202,
  records: 2_200,
  singles: {
    'fresh-uncontacted': 90,
    'active-edge': 8,
    'active-edge-uncontacted': 4,
    'label-overdue': 60,
    'label-overdue-reviewed': 25,
    'label-overdue-edge': 5,
    'label-overdue-review-edge': 5,
    'label-overdue-active-edge': 3,
    'label-undated': 10,
    'label-undated-young': 8,
    'label-edge': 8,
    'label-review-edge': 6,
    'label-reviewed': 50,
    'label-gone': 30,
    quiet: 100,
    'quiet-labelled': 60,
    'quiet-uncontacted': 50,
    'quiet-edge': 6,
    'kept-edge': 6,
    expired: 50,
    'expired-labelled': 25,
    'expired-uncontacted': 25,
    'expired-edge': 5,
  },
  foreign: { 'fresh-bare': 25, 'fresh-labelled': 25, quiet: 10, 'label-overdue': 4 },
  kin: {
    'duplicate-email': 20,
    'duplicate-phone': 16,
    'duplicate-address': 16,
    'duplicate-initial': 12,
    'duplicate-trio': 8,
    'duplicate-evidence': 10,
    couple: 16,
    'family-email': 10,
    'father-and-son': 10,
    housemates: 10,
    namesakes: 12,
  },
  messy: 0.2,
};

/** One line of people who are in both files: what happened in the CRM, what in the mailing tool, how many people. */
export type LinkedQuota = readonly [crm: CourseName, mailing: CourseName, people: number];

export const LINKED_SEED = 20_261_200;

export const LINKED_QUOTA: readonly LinkedQuota[] = [
  ['fresh-labelled', 'fresh-bare', 140],
  ['fresh-bare', 'fresh-labelled', 110],
  ['fresh-labelled', 'fresh-labelled', 78],
  ['label-reviewed', 'fresh-uncontacted', 20],
  ['label-overdue', 'fresh-bare', 30],
  ['fresh-bare', 'label-overdue', 25],
  ['quiet', 'quiet', 40],
  ['quiet-closed', 'quiet', 15],
  ['expired', 'expired', 30],
  ['expired-closed', 'expired-uncontacted', 6],

  // Old in one source, recent in the other: the recent contact keeps the person, and brings the old label back into force.
  ['quiet', 'fresh-bare', 8],
  ['quiet-labelled', 'fresh-labelled', 8],
  ['fresh-bare', 'quiet', 6],
  ['fresh-labelled', 'quiet-labelled', 6],
  ['expired', 'fresh-bare', 6],
  ['fresh-bare', 'expired', 6],
  ['quiet-closed', 'fresh-bare', 6],
  ['expired-labelled', 'fresh-bare', 4],

  // Past retention in one, only quiet in the other.
  ['expired', 'quiet', 8],
  ['quiet', 'expired', 8],
  ['expired-closed', 'quiet', 4],

  // A created date counts only where neither source knows a contact; then the latest.
  ['quiet', 'fresh-uncontacted', 10],
  ['expired', 'fresh-uncontacted', 4],
  ['quiet-uncontacted', 'fresh-uncontacted', 8],
  ['fresh-uncontacted', 'expired-uncontacted', 6],

  // The last day that is kept, held up by one source alone.
  ['kept-edge', 'expired', 4],
  ['active-edge', 'quiet', 4],
];
