// How a rule's message writes a date, a number, a period or a field, in each language.

import { LOCALES, type Locale, writeNumber } from '../../language/locale.ts';
import { writePeriod, writeShortDay } from '../../language/report/dates.ts';
import { writeDetected } from '../../language/report/detected.ts';
import { writeField } from '../../language/report/fields.ts';
import type { MessageWords } from '../../model/rule.ts';

function wordsFor(locale: Locale): MessageWords {
  return {
    date: date => writeShortDay(locale, date),
    number: value => writeNumber(locale, value),
    period: period => writePeriod(locale, period),
    field: field => writeField(locale, field),
    detected: what => writeDetected(locale, what),
  };
}

export const MESSAGE_WORDS: Readonly<Record<Locale, MessageWords>> = Object.fromEntries(
  LOCALES.map(locale => [locale, wordsFor(locale)]),
) as Record<Locale, MessageWords>;
