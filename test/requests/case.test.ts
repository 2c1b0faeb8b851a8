// What may follow in a request, as a table: each step on each state.

import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/calendar.ts';
import type { RecordKey } from '../../src/model/identity.ts';
import type { RequestCase } from '../../src/model/request.ts';
import { dueDates, isLate, type RequestStep, stateOf, takeStep } from '../../src/requests/case.ts';

const day = (text: string): CivilDate => text as CivilDate;
const OPEN: RequestCase = {
  ...{ id: 4, recordKey: 'crm/contact/1' as RecordKey, type: 'access', openedBy: 'j.smit', identity: null },
  ...{ receivedOn: day('2026-01-31'), ...dueDates(day('2026-01-31')) },
  ...{ extendedOn: null, extensionReason: null, answer: null, answerReason: null, decidedOn: null },
  ...{ decidedBy: null, closedOn: null, closedBy: null, closeReason: null },
};
const DECIDED: RequestCase = {
  ...OPEN,
  answer: 'granted',
  decidedOn: day('2026-02-10'),
  decidedBy: 'j.smit',
};
const CLOSED: RequestCase = { ...DECIDED, closedOn: day('2026-02-11'), closedBy: 'j.smit' };
const grant: RequestStep = {
  kind: 'decide',
  answer: 'granted',
  by: 'a',
  reason: null,
  identity: 'teruggebeld',
};
const extend: RequestStep = { kind: 'extend', reason: 'drie systemen' };
const close: RequestStep = { kind: 'close', by: 'a', reason: null };

it('a month without that day ends on its last; a Saturday moves to Monday', () => {
  expect(OPEN).toMatchObject({ dueOn: '2026-02-28', ultimateOn: '2026-03-02' });
});

describe('a step that is refused', () => {
  it.each<readonly [string, RequestCase, RequestStep, string]>([
    ['data to nobody known', OPEN, { ...grant, identity: null }, 'identity'],
    ['a refusal without reason', OPEN, { ...grant, answer: 'refused' }, 'reason'],
    ['in part without reason', OPEN, { ...grant, answer: 'partly' }, 'reason'],
    ['extended without reason', OPEN, { kind: 'extend', reason: null }, 'reason'],
    ['extended twice', { ...OPEN, extendedOn: day('2026-02-01') }, extend, 'decided'],
    ['dropped without a word', OPEN, close, 'reason'],
    ['decided twice', DECIDED, grant, 'decided'],
    ['extended after the answer', DECIDED, extend, 'decided'],
    ['anything after closing', CLOSED, close, 'closed'],
  ])('%s', (_name, request, step, refused) => {
    expect(takeStep(request, step, day('2026-02-12'))).toEqual({ refused });
  });

  it('an extension is told within the first month, its working day included', () => {
    expect(takeStep(OPEN, extend, day('2026-03-02'))).toMatchObject({
      request: { dueOn: '2026-04-30', ultimateOn: '2026-04-30', extendedOn: '2026-03-02' },
    });
    expect(takeStep(OPEN, extend, day('2026-03-03'))).toEqual({ refused: 'late' });
  });
});

it('goes from open to decided to closed', () => {
  expect(stateOf(OPEN)).toBe('open');
  const decided = takeStep(OPEN, grant, day('2026-02-10'));
  expect(decided).toMatchObject({ request: { identity: 'teruggebeld', decidedOn: '2026-02-10' } });
  expect(stateOf(DECIDED)).toBe('decided');
  expect(takeStep(DECIDED, close, day('2026-02-11'))).toMatchObject({ request: { closedOn: '2026-02-11' } });
  expect(stateOf(CLOSED)).toBe('closed');
});

it('an objection needs no proof of identity, a refusal none either', () => {
  const step = { ...grant, identity: null };
  expect(takeStep({ ...OPEN, type: 'object' }, step, day('2026-02-10'))).toHaveProperty('request');
  const refused = { ...step, answer: 'refused', reason: 'onbekend' } as RequestStep;
  expect(takeStep(OPEN, refused, day('2026-02-10'))).toHaveProperty('request');
});

it('is late the day after the working day, unless it was answered', () => {
  expect([isLate(OPEN, day('2026-03-02')), isLate(OPEN, day('2026-03-03'))]).toEqual([false, true]);
  expect(isLate(DECIDED, day('2026-03-03'))).toBe(false);
});
