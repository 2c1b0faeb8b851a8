// The names of months in the languages of exports. May not guess: what is one month here and another there is none.

import { fold } from './fold.ts';

/** By language (ISO 639-1) its twelve names, as they stand in a date. */
const NAMES: Readonly<Record<string, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  no: 'januar februar mars april mai juni juli august september oktober november desember',
  fi: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  sk: 'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  hu: 'január február március április május június július augusztus szeptember október november december',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  el: 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
};

/** Cut short otherwise than by its first letters. */
const SHORT = new Map([['mrt', 3]]);
const FEWEST_LETTERS = 3;

/** Beginnings of names → the month, 0 where these languages do not agree. */
function beginnings(languages: readonly string[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>(SHORT);
  for (const language of languages)
    for (const [at, name] of (NAMES[language] ?? '').split(' ').map(fold).entries())
      for (let length = FEWEST_LETTERS; length <= name.length; length++) {
        const part = name.slice(0, length);
        months.set(part, [undefined, at + 1].includes(months.get(part)) ? at + 1 : 0);
      }
  return months;
}

/** `mar` is March, whatever begins so in Finnish. */
const NEAR_BY = beginnings(['nl', 'en', 'de']);
const ANYWHERE = beginnings(Object.keys(NAMES));

/** The number of a month by its name or the beginning of it (`mrt`, `März`, `août`); null for any other text. */
export function monthOfWord(text: string): number | null {
  const word = fold(text).trim();
  return NEAR_BY.get(word) || ANYWHERE.get(word) || null;
}
