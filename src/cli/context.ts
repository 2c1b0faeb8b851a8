// What every command is given: language, day, streams, progress, and how it stops. Made once per start.

import { CLI_EN } from '../language/cli/en.ts';
import { CLI_NL } from '../language/cli/nl.ts';
import type { CliWords } from '../language/cli/words.ts';
import { LOCALES, type Locale } from '../language/locale.ts';
import { type CivilDate, parseCivilDate } from '../model/calendar.ts';
import { Fault } from '../model/fault.ts';
import { today } from './clock.ts';
import { makeProgress, type Progress } from './terminal/progress.ts';
import { makeTerminal, type Terminal } from './terminal/terminal.ts';

/** Options that every command has. */
export interface GlobalOptions {
  readonly lang?: string;
  readonly today?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly directory?: string;
}

export interface Context {
  readonly locale: Locale;
  readonly words: CliWords;
  readonly today: CivilDate;
  /** The day was given, and need not be the real one. */
  readonly isTodayGiven: boolean;
  readonly terminal: Terminal;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly isVerbose: boolean;
  readonly folder: string;
}

export function makeContext(options: GlobalOptions, signal: AbortSignal): Context {
  const locale = localeOf(options.lang, process.env);
  return {
    locale,
    words: wordsOf(locale),
    today: dayOf(options.today),
    isTodayGiven: options.today !== undefined,
    terminal: makeTerminal(options.color, options.quiet ?? false),
    progress: makeProgress(signal, { locale, isQuiet: options.quiet ?? false }),
    signal,
    isVerbose: options.verbose ?? false,
    folder: options.directory ?? '.',
  };
}

export function wordsOf(locale: Locale): CliWords {
  return locale === 'nl' ? CLI_NL : CLI_EN;
}

/** --lang, else DATAWASSTRAAT_LANG, LC_ALL, LC_MESSAGES, LANG, else English. Fault E003. */
export function localeOf(flag: string | undefined, environment: NodeJS.ProcessEnv): Locale {
  return localeFrom(flag, environment).locale;
}

/** The same, with the flag or variable that says so; null: none does. */
export function localeFrom(
  flag: string | undefined,
  environment: NodeJS.ProcessEnv,
): { readonly locale: Locale; readonly from: string | null } {
  if (flag !== undefined) {
    const known = LOCALES.find(locale => locale === flag.toLowerCase());
    if (known === undefined)
      throw new Fault('E003', { option: '--lang', value: flag, expected: LOCALES.join(' | ') });
    return { locale: known, from: '--lang' };
  }
  const names = ['DATAWASSTRAAT_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];
  const from = names.find(name => environment[name] !== undefined && environment[name] !== '') ?? null;
  const set = from === null ? '' : (environment[from] ?? '').toLowerCase();
  const locale = LOCALES.find(one => set.startsWith(one));
  return { locale: locale ?? 'en', from: locale === undefined ? null : from };
}

function dayOf(text: string | undefined): CivilDate {
  if (text === undefined) return today();
  const date = parseCivilDate(text);
  if (date === null) throw new Fault('E003', { option: '--today', value: text, expected: 'YYYY-MM-DD' });
  return date;
}
