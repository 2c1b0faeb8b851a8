// Articles of law as each language names them. The list of articles is Dutch; English knows the regulation by another name.

import type { Locale } from '../locale.ts';

/** `AVG 12(3)` → "GDPR 12(3)" in English; Dutch laws keep their name. */
export function writeArticles(locale: Locale, articles: string): string {
  return locale === 'en' ? articles.replace(/\bAVG\b/g, 'GDPR') : articles;
}
