// How `person explain` speaks: its words, days and periods in one language. Nothing else.

import { EXPLAIN_EN } from '../../language/law/explain-en.ts';
import { EXPLAIN_NL } from '../../language/law/explain-nl.ts';
import type { ExplainWords } from '../../language/law/explain-words.ts';
import type { Locale } from '../../language/locale.ts';
import { writeDay, writePeriod } from '../../language/report/dates.ts';
import type { CivilDate, Period } from '../../model/calendar.ts';

export interface Voice {
  readonly words: ExplainWords;
  readonly day: (date: CivilDate) => string;
  readonly dayOrNull: (date: CivilDate | null) => string | null;
  readonly period: (period: Period) => string;
  readonly type: (type: string) => string;
  readonly locale: Locale;
}

export function voiceOf(locale: Locale): Voice {
  const words = locale === 'nl' ? EXPLAIN_NL : EXPLAIN_EN;
  const day = (date: CivilDate): string => writeDay(locale, date);
  return {
    ...{ words, day, locale },
    dayOrNull: date => (date === null ? null : day(date)),
    period: period => writePeriod(locale, period),
    type: type => words.types[type] ?? type,
  };
}
