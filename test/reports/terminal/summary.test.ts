// What the terminal says of what was found.

import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { CLI_EN } from '../../../src/language/cli/en.ts';
import type { ReportModel, RuleReport } from '../../../src/reports/model.ts';
import { findingLines } from '../../../src/reports/terminal/summary.ts';
import { EXAMPLE } from '../html/example-model.ts';

/** Of 45 rules of which none found anything; so many had no column to look at. */
function modelOf(silent: number): ReportModel {
  const [rule] = EXAMPLE.rules as [RuleReport];
  const rules = Array.from(
    { length: 45 },
    (_, at): RuleReport => ({
      ...{ ...rule, id: `rule-${at}`, records: 0, groups: 0 },
      status: at < silent ? 'not_applicable' : 'ran',
    }),
  );
  return { ...EXAMPLE, rules, totals: { ...EXAMPLE.totals, undecided: [] }, waived: [] };
}

const textOf = (silent: number): string =>
  findingLines(modelOf(silent), {
    ...{ locale: 'en', words: CLI_EN, colour: new Chalk({ level: 0 }), columns: 80 },
  }).join('\n');

it('clean is said where most rules looked, and the others are named', () => {
  expect(textOf(3)).toContain('nothing found: clean');
  expect(textOf(3).replaceAll(/\s+/g, ' ')).toContain('for lack of columns: rule-0, rule-1, rule-2');
});

it('where few rules had anything to look at, that is what is said, and not all of the others are named', () => {
  const text = textOf(40).replaceAll(/\s+/g, ' ');
  expect(text).toContain('nothing found by the 5 rules that had something to look at');
  expect(text).toContain('40 of the 45 rules (rule-0, rule-1, rule-2, rule-3 …)');
  expect(text).not.toMatch(/clean|rule-4/);
});

it('says whether there are more errors than at the check before', () => {
  const { trend } = EXAMPLE;
  const [before, now] = trend?.checks.slice(-2) ?? [];
  const change = (before?.totals.recordsWithError ?? 0) - (now?.totals.recordsWithError ?? 0);
  expect(change).toBeGreaterThan(0);
  expect(textOf(3)).toContain(`${change} fewer records with an error than at run 31, on 1 November 2026.`);
});
