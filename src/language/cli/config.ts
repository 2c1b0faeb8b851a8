// The sentences of `config`, in both languages. May not hold logic.

import type { Locale } from '../locale.ts';

/** The words of `config`. */
export interface ConfigWords {
  readonly heads: readonly [string, string, string];
  /** In the place of an origin: nowhere set. */
  readonly usual: string;
  /** The day is the real one. */
  readonly clock: string;
  readonly terminal: string;
  readonly rulesLeftOut: string;
  readonly valid: (files: readonly string[]) => string;
  readonly mistakes: (count: number) => string;
  readonly written: (files: readonly string[]) => string;
}

export const CONFIG_WORDS: Readonly<Record<Locale, ConfigWords>> = {
  nl: {
    heads: ['INSTELLING', 'WAARDE', 'VAN'],
    usual: 'standaard',
    clock: 'de klok',
    terminal: 'de terminal',
    rulesLeftOut: 'regels die de config niet noemt zijn weggelaten; alles met --all',
    valid: files => `geen fouten in ${files.join(' en ')}`,
    mistakes: count => (count === 1 ? '1 fout' : `${count} fouten`),
    written: files => `geschreven  ${files.join('  ')}`,
  },
  en: {
    heads: ['SETTING', 'VALUE', 'FROM'],
    usual: 'default',
    clock: 'the clock',
    terminal: 'the terminal',
    rulesLeftOut: 'rules that the config does not name are left out; --all shows all',
    valid: files => `no mistakes in ${files.join(' and ')}`,
    mistakes: count => (count === 1 ? '1 mistake' : `${count} mistakes`),
    written: files => `wrote  ${files.join('  ')}`,
  },
};
