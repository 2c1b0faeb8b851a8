// What the parser says of the mistakes people make in a register has words in both languages.

import { describe, expect, it } from 'vitest';
import { sayFault } from '../../src/cli/faults.ts';
import { Fault } from '../../src/model/fault.ts';
import { loadRegister } from '../../src/register/load.ts';

describe.each<readonly [string, string, number, readonly [string, string]]>([
  ['a tab', 'purposes:\n\t- id: a\n', 2, ['een tab', 'a tab']],
  ['a colon in a text', 'a: Klant: of niet\n', 1, ['tussen aanhalingstekens', 'in quotes']],
  ['a bracket that is open', 'labels: {crm: {Klant: klant}\n', 2, ['niet gesloten', 'not closed']],
  ['a quote that is open', 'a: "x\n', 2, ['aanhalingsteken dat een tekst sluit', 'closes a text']],
  ['an indent of one too few', 'a:\n  b: 1\n c: 2\n', 3, ['recht onder elkaar', 'in one column']],
  ['an @', 'a: @x\n', 1, ['tussen aanhalingstekens', 'in quotes']],
  ['a key without a colon', 'a: 1\nb\n', 2, ['dubbele punt', 'a colon']],
  ['a comma too few', 'a: {b c: 1 d: 2}\n', 1, ['komma', 'comma']],
  ['an apostrophe', "a: 'it's'\n", 1, ['tussen aanhalingstekens', 'in quotes']],
  ['two documents', 'a: 1\n---\nb: 2\n', 2, ['twee bestanden', 'two files']],
  ['a backslash', 'a: "\\q"\n', 1, ['enkele', 'single']],
])('%s', (_name, text, line, [nl, en]) => {
  it('is said with its line and what to do', () => {
    const fault = thrownBy(() => loadRegister(text, 'r.yaml'));
    expect(fault.code).toBe('E030');
    for (const [locale, words] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      expect(sayFault(fault, locale)).toContain(`r.yaml:${line}:`);
      expect(sayFault(fault, locale)).toContain(words);
    }
  });
});

function thrownBy(work: () => unknown): Fault {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
