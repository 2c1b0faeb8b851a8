// Every guard says in words what it compared; no code and no bare pair of figures is left.

import { describe, expect, it } from 'vitest';
import { guardAdvice, guardNames, sayGuard } from '../../../src/language/purge/guards.ts';
import { GUARDS } from '../../../src/model/purge.ts';

const seen = { source: 'crm', entity: 'contact', figure: '12.5 %', limit: '5.0 %', isTripped: true };

describe.each(['nl', 'en'] as const)('%s', locale => {
  it.each(GUARDS)('%s: a name, what was compared, and what to do', guard => {
    const text = sayGuard(locale, { ...seen, guard });
    expect(text).toMatch(/^[a-z ]+ crm: \S/);
    expect(text).not.toMatch(/undefined|\((limit|grens)/);
    expect(guardAdvice(locale, guard)).not.toBe('');
    if (guard.includes('-')) expect(guardNames(locale, [guard])).not.toContain(guard);
  });
});

it('a file that is offered twice is said with its day, not as "new"', () => {
  const guard = { ...seen, guard: 'same-file', figure: '2026-11-01', limit: 'new' };
  expect(sayGuard('en', guard)).toMatch(
    /^same file crm: the files of the export of 1 November 2026 were offered/,
  );
  expect(sayGuard('nl', guard)).toMatch(
    /^zelfde bestand crm: de bestanden van de export van 1 november 2026 /,
  );
});

it('figures are written as Dutch writes them', () => {
  expect(sayGuard('nl', { ...seen, guard: 'ids-vanished' })).toContain('12,5 %');
  expect(sayGuard('nl', { ...seen, guard: 'export-old', figure: '60 h', limit: '48 h' })).toContain('60 uur');
});

it('days are written as in running text', () => {
  const guard = { ...seen, guard: 'clock', figure: '2026-11-01', limit: '2026-11-02 … 2026-12-07' };
  expect(sayGuard('nl', guard)).toContain('verwacht was 2 november 2026 … 7 december 2026');
});
