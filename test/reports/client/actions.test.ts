// What a client does first: effort by a rule that is stated, owners as far as the register says.

import { describe, expect, it } from 'vitest';
import { clientActions, effortOf } from '../../../src/reports/client/actions.ts';
import type { ReportModel, RuleReport } from '../../../src/reports/model.ts';
import { EXAMPLE } from '../html/example-model.ts';

describe('effort', () => {
  it.each([
    [10_000, 'load', 'low'],
    [24, 'decide', 'low'],
    [25, 'decide', 'middle'],
    [250, 'decide', 'high'],
    [12, 'lookUp', 'low'],
    [13, 'lookUp', 'middle'],
    [125, 'lookUp', 'high'],
    ['few', 'lookUp', 'low'],
    ['withheld', 'decide', null],
    ['nearly', 'decide', null],
    ['withheld', 'load', 'low'],
  ] as const)('%s records, %s: %s', (records, handling, effort) => {
    expect(effortOf(records, handling)).toBe(effort);
  });
});

const actionsOf = (rule: Partial<RuleReport>, register: Partial<ReportModel['register']> = {}) => {
  const [first] = EXAMPLE.rules;
  if (first === undefined) throw new Error('no example');
  const model = {
    ...EXAMPLE,
    rules: [{ ...first, ...rule }],
    register: { ...EXAMPLE.register, ...register },
  };
  return clientActions(model, ({ records }) => records)[0];
};

describe('handling', () => {
  it.each([
    [{ safe: 0, likely: 0 }, null, 'lookUp'],
    [{ safe: 0, likely: 0 }, 4, 'decide'],
    [{ safe: 3, likely: 3 }, null, 'load'],
    [{ safe: 0, likely: 1 }, null, 'decide'],
  ] as const)('%j, groups %s: %s', (proposals, groups, handling) => {
    expect(actionsOf({ proposals, groups })?.handling).toBe(handling);
  });
});

describe('owners', () => {
  const [newsletter, customer, relation] = EXAMPLE.register.purposes;
  if (newsletter === undefined || customer === undefined || relation === undefined)
    throw new Error('no example');

  it('are the departments of the purposes, and where only a person is named, the purpose', () => {
    expect(actionsOf({ dimension: 'valid' })?.owners).toEqual([
      { kind: 'department', name: 'Communicatie' },
      { kind: 'purpose', title: customer.title },
    ]);
  });

  it('of what is past retention, of the purposes that are', () => {
    const purposes = [relation, { ...customer, id: 'elders', department: 'Verkoop' }];
    expect(actionsOf({ dimension: 'retention' }, { purposes })?.owners).toEqual([]);
  });

  it('of organisations, their steward, if there is one', () => {
    const rule = { entities: ['organisation'] } as const;
    expect(actionsOf(rule)?.owners).toEqual([]);
    expect(actionsOf(rule, { hasSteward: true })?.owners).toEqual([{ kind: 'steward' }]);
  });
});

it('names no more than five, and no rule that found nothing', () => {
  const actions = clientActions(EXAMPLE, ({ records }) => records);
  expect(actions).toHaveLength(5);
  expect(actions.map(({ rule }) => rule)).not.toContain('consent-incomplete');
});
