// Courses: what happened to a record in time, and which rules that must set off when its file stands alone. Data only, judged on
// 2026-12-01. The brackets of every rule are here as two courses: the last day that is hit and the first that is not.

/** The rules of the truth. */
export type Rule =
  | 'contact-duplicate'
  | 'contact-inactive'
  | 'cross-source-contradiction'
  | 'label-overdue'
  | 'retention-expired'
  | 'value-untidy';

/** First and last day, both included. */
export type Span = readonly [from: string, to: string];

/** Null: the column stays empty. `created` null: any day before the rest. `labels`: does the record carry any? */
export interface Course {
  readonly contact: Span | null;
  readonly created?: Span;
  readonly labels?: true;
  readonly labelled?: Span;
  readonly reviewed?: Span;
  /** True where the source itself already says that the record is not in use any more. */
  readonly closed?: true;
  readonly hits: readonly Rule[];
}

const RECENT: Span = ['2024-12-02', '2026-11-30'];
const QUIET: Span = ['2022-12-02', '2024-11-29'];
const EXPIRED: Span = ['2014-01-10', '2022-11-29'];
const LABELLED_LATELY: Span = ['2025-12-02', '2026-11-30'];
const LABELLED_LONG_AGO: Span = ['2016-02-01', '2025-11-29'];
const LABELLED_BEFORE: Span = ['2013-01-10', '2022-06-30'];

const on = (day: string): Span => [day, day];

/** `-edge`: on the last day of a bracket; `-closed`: shown inactive; `-uncontacted`: only the created date is known. */
export type CourseName =
  | 'fresh-bare'
  | 'fresh-labelled'
  | 'fresh-uncontacted'
  | 'fresh-closed'
  | 'active-edge'
  | 'active-edge-uncontacted'
  | 'label-overdue'
  | 'label-overdue-reviewed'
  | 'label-overdue-edge'
  | 'label-overdue-review-edge'
  | 'label-undated'
  | 'label-undated-young'
  | 'label-edge'
  | 'label-review-edge'
  | 'label-reviewed'
  | 'label-gone'
  | 'label-overdue-active-edge'
  | 'quiet'
  | 'quiet-labelled'
  | 'quiet-uncontacted'
  | 'quiet-edge'
  | 'quiet-closed'
  | 'kept-edge'
  | 'kept-edge-closed'
  | 'expired'
  | 'expired-closed'
  | 'expired-labelled'
  | 'expired-uncontacted'
  | 'expired-edge';

export const COURSES: Readonly<Record<CourseName, Course>> = {
  // Recent contact, nothing to report.
  'fresh-bare': { contact: RECENT, hits: [] },
  'fresh-labelled': { contact: RECENT, labels: true, labelled: LABELLED_LATELY, hits: [] },
  'fresh-uncontacted': { contact: null, created: RECENT, hits: [] },
  'fresh-closed': { contact: RECENT, closed: true, hits: [] },
  'active-edge': { contact: on('2024-12-01'), hits: [] },
  'active-edge-uncontacted': { contact: null, created: on('2024-12-01'), hits: [] },

  // Labels of people whose purpose is in force.
  'label-overdue': { contact: RECENT, labels: true, labelled: LABELLED_LONG_AGO, hits: ['label-overdue'] },
  'label-overdue-reviewed': {
    contact: RECENT,
    labels: true,
    labelled: ['2015-03-01', '2023-12-31'],
    reviewed: LABELLED_LONG_AGO,
    hits: ['label-overdue'],
  },
  'label-overdue-edge': {
    contact: RECENT,
    labels: true,
    labelled: on('2025-11-30'),
    hits: ['label-overdue'],
  },
  'label-overdue-review-edge': {
    contact: RECENT,
    labels: true,
    labelled: ['2018-01-01', '2024-12-31'],
    reviewed: on('2025-11-30'),
    hits: ['label-overdue'],
  },
  'label-undated': {
    contact: RECENT,
    created: ['2017-01-02', '2025-11-30'],
    labels: true,
    hits: ['label-overdue'],
  },
  'label-undated-young': { contact: RECENT, created: ['2025-12-01', '2026-10-31'], labels: true, hits: [] },
  'label-edge': { contact: RECENT, labels: true, labelled: on('2025-12-01'), hits: [] },
  'label-review-edge': {
    contact: RECENT,
    labels: true,
    labelled: ['2018-01-01', '2024-12-31'],
    reviewed: on('2025-12-01'),
    hits: [],
  },
  'label-reviewed': {
    contact: RECENT,
    labels: true,
    labelled: LABELLED_LONG_AGO,
    reviewed: LABELLED_LATELY,
    hits: [],
  },
  'label-gone': { contact: RECENT, labelled: LABELLED_LONG_AGO, hits: [] },
  'label-overdue-active-edge': {
    contact: on('2024-12-01'),
    labels: true,
    labelled: ['2016-02-01', '2024-10-31'],
    hits: ['label-overdue'],
  },

  // Longer than 24 months without contact.
  quiet: { contact: QUIET, hits: ['contact-inactive'] },
  'quiet-labelled': { contact: QUIET, labels: true, labelled: LABELLED_BEFORE, hits: ['contact-inactive'] },
  'quiet-uncontacted': { contact: null, created: QUIET, hits: ['contact-inactive'] },
  'quiet-edge': { contact: on('2024-11-30'), hits: ['contact-inactive'] },
  'quiet-closed': { contact: QUIET, closed: true, hits: [] },

  // Longer than 24 + 24 months.
  'kept-edge': { contact: on('2022-12-01'), hits: ['contact-inactive'] },
  'kept-edge-closed': { contact: on('2022-12-01'), closed: true, hits: [] },
  expired: { contact: EXPIRED, hits: ['retention-expired'] },
  'expired-closed': { contact: EXPIRED, closed: true, hits: ['retention-expired'] },
  'expired-labelled': {
    contact: ['2019-01-10', '2022-11-29'],
    labels: true,
    labelled: ['2012-01-10', '2018-12-31'],
    hits: ['retention-expired'],
  },
  'expired-uncontacted': { contact: null, created: EXPIRED, hits: ['retention-expired'] },
  'expired-edge': { contact: on('2022-11-30'), hits: ['retention-expired'] },
};

/** Courses that set off nothing and hold no old date; for records of which only the identity is to be judged. */
export const FRESH: readonly CourseName[] = ['fresh-bare', 'fresh-labelled'];
