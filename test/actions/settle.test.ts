// What a new export says of an action that is under way, case by case; and which actions may stand side by side.

import { describe, expect, it } from 'vitest';
import { type SeenRecord, type Sight, settle } from '../../src/actions/settle.ts';
import { withoutConflicts } from '../../src/actions/strongest.ts';
import type { ProposedAction } from '../../src/model/action.ts';
import { recordKey } from '../../src/model/identity.ts';

const record = recordKey('crm', 'contact', '1');
const into = recordKey('crm', 'contact', '2');
const likely = { record, confidence: 'likely' } as const;
const CORRECT = { ...likely, kind: 'correct', field: 'telephone', from: '06 1', to: '+316' } as const;
const CLEAR = { ...CORRECT, from: 'n.v.t.', to: '' } as const;
const MERGE = { ...likely, kind: 'merge', into } as const;
const DEACTIVATE = { ...likely, kind: 'deactivate' } as const;
const ERASE = { ...likely, kind: 'erase' } as const;

const cells = (...texts: string[]): SeenRecord => ({ texts: () => texts, isInactive: null });
const shown = (isInactive: boolean | null): SeenRecord => ({ texts: () => [], isInactive });

type Case = readonly [what: string, action: ProposedAction, record: Sight, winner: Sight, verdict: string];

describe('what was handed over', () => {
  const there = cells();
  it.each<Case>([
    ['the new text', CORRECT, cells('+316'), 'unknown', 'landed'],
    ['the new text behind the guard of the system', CORRECT, cells("'+316"), 'unknown', 'landed'],
    ['the old text', CORRECT, cells('06 1'), 'unknown', 'not_landed'],
    ['the old text in one of two columns', CORRECT, cells('+316', '06 1'), 'unknown', 'not_landed'],
    ['a third text', CORRECT, cells('06 2'), 'unknown', 'withdrawn changed'],
    ['no record any more', CORRECT, 'absent', 'unknown', 'withdrawn gone'],
    ['no record in a part', CORRECT, 'unknown', 'unknown', 'stays'],
    ['an emptied cell', CLEAR, cells(''), 'unknown', 'landed'],
    ['a cell that was to be emptied', CLEAR, cells('n.v.t.'), 'unknown', 'not_landed'],
    ['a cell filled otherwise', CLEAR, cells('06 3'), 'unknown', 'withdrawn changed'],
    ['loser gone, winner there', MERGE, 'absent', there, 'landed'],
    ['both there', MERGE, there, there, 'not_landed'],
    ['both gone', MERGE, 'absent', 'absent', 'withdrawn gone'],
    ['the other one stayed', MERGE, there, 'absent', 'withdrawn other_way'],
    ['loser gone, winner not in this part', MERGE, 'absent', 'unknown', 'stays'],
    ['loser not in this part', MERGE, 'unknown', there, 'stays'],
    ['shown inactive', DEACTIVATE, shown(true), 'unknown', 'landed'],
    ['shown active', DEACTIVATE, shown(false), 'unknown', 'not_landed'],
    ['not told', DEACTIVATE, shown(null), 'unknown', 'stays'],
    ['left out of a whole export', DEACTIVATE, 'absent', 'unknown', 'landed'],
    ['deletions are the purge’s', ERASE, 'absent', 'unknown', 'stays'],
  ])('%s', (...[, action, record, winner, verdict]) => {
    const to = settle({ action, state: 'handed_over', record, winner, isRefusalLost: false });
    expect(to === null ? 'stays' : [to.state, to.outcome].filter(Boolean).join(' ')).toBe(verdict);
  });
});

it.each<Case>([
  ['the loser is back', MERGE, cells(), cells(), 'not_landed came_back'],
  ['the loser is still away', MERGE, 'absent', cells(), 'stays'],
  ['the loser is not in this part', MERGE, 'unknown', cells(), 'stays'],
  ['the loser is back in place of the winner', MERGE, cells(), 'absent', 'stays'],
])('a merge that landed: %s', (...[, action, record, winner, verdict]) => {
  const to = settle({ action, state: 'landed', record, winner, isRefusalLost: false });
  expect(to === null ? 'stays' : [to.state, to.outcome].filter(Boolean).join(' ')).toBe(verdict);
});

it.each<Case>([
  ['loser gone, winner there', MERGE, 'absent', cells(), 'not_landed refusal_lost'],
  ['loser gone, winner not in this part', MERGE, 'absent', 'unknown', 'stays'],
  ['both gone', MERGE, 'absent', 'absent', 'withdrawn gone'],
  ['both there', MERGE, cells(), cells(), 'not_landed'],
])('a merge without the refusal of the loser: %s', (...[, action, record, winner, verdict]) => {
  const to = settle({ action, state: 'handed_over', record, winner, isRefusalLost: true });
  expect(to === null ? 'stays' : [to.state, to.outcome].filter(Boolean).join(' ')).toBe(verdict);
});

describe('what is accepted and in no file yet never lands, and is withdrawn when it no longer fits', () => {
  it.each<Case>([
    ['the old text', CORRECT, cells('06 1'), 'unknown', 'stays'],
    ['the new text', CORRECT, cells('+316'), 'unknown', 'withdrawn changed'],
    ['a third text', CORRECT, cells('06 2'), 'unknown', 'withdrawn changed'],
    ['both there', MERGE, cells(), cells(), 'stays'],
    ['loser gone', MERGE, 'absent', cells(), 'withdrawn changed'],
    ['shown active', DEACTIVATE, shown(false), 'unknown', 'stays'],
  ])('%s', (...[, action, record, winner, verdict]) => {
    const to = settle({ action, state: 'accepted', record, winner, isRefusalLost: false });
    expect(to === null ? 'stays' : [to.state, to.outcome].filter(Boolean).join(' ')).toBe(verdict);
  });
});

describe('actions side by side', () => {
  it('the stronger wins, in every order', () => {
    const all: ProposedAction[] = [CORRECT, DEACTIVATE, MERGE, ERASE];
    const kinds = (list: ProposedAction[]): string[] => withoutConflicts(list).map(({ kind }) => kind);
    expect(kinds(all)).toEqual(['erase']);
    expect(kinds([...all].reverse())).toEqual(['erase']);
    expect(kinds([CORRECT, DEACTIVATE, MERGE])).toEqual(['merge']);
    expect(kinds([CORRECT, DEACTIVATE])).toEqual(['deactivate']);
  });

  it('two texts for one cell: neither; the same text twice: both', () => {
    expect(withoutConflicts([CORRECT, { ...CORRECT, to: '0031' }])).toEqual([]);
    expect(withoutConflicts([CORRECT, { ...CORRECT }])).toHaveLength(2);
  });
});
