// The words of the purge by language.

import type { Locale } from '../locale.ts';
import { PURGE_EN } from './en.ts';
import { PURGE_NL } from './nl.ts';
import type { PurgeWords } from './words.ts';

export const PURGE_WORDS: Readonly<Record<Locale, PurgeWords>> = { nl: PURGE_NL, en: PURGE_EN };
