// A verdict as one line of a table: `right`, `problem`, or `problem safe text`.

import type { Verdict } from '../../src/normalising/verdict.ts';

export function said(verdict: Verdict<string> | null): string {
  if (verdict === null) return 'right';
  return verdict.to === null ? verdict.problem : `${verdict.problem} ${verdict.confidence} ${verdict.to}`;
}
