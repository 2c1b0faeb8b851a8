// Names of organisations taken apart: words, legal form, qualifiers, branch.

import { describe, expect, it } from 'vitest';
import { organisationName } from '../../src/normalising/organisation-name.ts';

describe('any word is a word', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('%s', word => {
    const { core } = organisationName(`${word} weekly`);
    expect(core.every(one => typeof one === 'string')).toBe(true);
    expect(core).toContain('weekly');
  });
});
