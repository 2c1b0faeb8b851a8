// What the rules of a run had to look at: what nobody looked at is neither clean nor none. May not know words.

import type { ReportModel } from './model.ts';

/** Rules of the run that had something to look at; `areFew` where most had not, so that finding nothing says little. */
export function rulesThatLooked({ rules }: Pick<ReportModel, 'rules'>): {
  readonly looked: number;
  readonly areFew: boolean;
} {
  const looked = rules.filter(rule => rule.status !== 'not_applicable').length;
  return { looked, areFew: looked < rules.length - looked };
}

/** True unless a rule was run and had no column to look at. */
export function hasLooked({ rules }: Pick<ReportModel, 'rules'>, id: string): boolean {
  return rules.find(rule => rule.id === id)?.status !== 'not_applicable';
}
