// Editions of a report: for whom it is and how much it shows, and what its page is called after that. May not know a folder.

import type { Disclosure } from './client/model.ts';

/** Only a client edition has no rows. */
export type Edition =
  | { readonly audience: 'internal'; readonly disclosure: Exclude<Disclosure, 'aggregate'> }
  | { readonly audience: 'client'; readonly disclosure: Disclosure };

/** The page of an edition. */
export function pageName({ audience, disclosure }: Edition): string {
  if (audience === 'client') return `client-report-${disclosure}.html`;
  return disclosure === 'full' ? 'index-full.html' : 'index.html';
}

/** The findings of a steward's edition, for programs: they hold what its page shows. */
export function findingsName({ disclosure }: Edition): string {
  return disclosure === 'full' ? 'findings-full.json' : 'findings.json';
}

/** Is it the page of a report, of whatever edition? */
export function isReportPage(name: string): boolean {
  return /^(?:index(?:-full)?|client-report-[a-z]+)\.html$/.test(name);
}
