// Numbers of passports, ID cards and driving licences in free text: no check digit tells them, so that a word beside them has to. Pure.

import type { Detection } from '../model/detection.ts';

const PASSPORT_WORDS =
  /(?<!\p{L})(?:pa[sp]{1,2}[ -]?poort|pasp|passport|reisdocument|travel document|document(?:nummer|nr|n°)|id[ -]?(?:kaart|card|bewijs|nr|nummer|number|document)|identiteits(?:kaart|bewijs)|identity card|legitimatie(?:bewijs)?|legitimeerd)/giu;
const LICENCE_WORDS =
  /(?<!\p{L})(?:r[iy]j?bewijs|rijb|rij ?bew|driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e (?:no|nr|number))/giu;
/** Told quickly of most texts that no such word is in them. */
const PASSPORT_HINT = /pas|poort|docu|id|legit/i;
const LICENCE_HINT = /bew|rijb|licen/i;
/** What is looked at behind such a word. */
const AFTER_WORD = 80;
/** A Dutch passport or card: two letters, six letters or digits without O, a digit (government.nl, "How do I know if my passport number includes a number 0"; python-stdnum,
 * identiteitskaartnummer; seen 2026-11-27). */
const DUTCH_DOCUMENT = /^[A-NP-Z]{2}[A-NP-Z0-9]{6}\d$/;
const DOCUMENT =
  /^(?:[A-Z]{1,3}\d{5,9}[A-Z]?|[A-Z]{5,6}\d{3,4}|\d{8,9}|\d{2}[A-Z]{2}\d{5}|[A-Z0-9]{2,4}\d{3,6}[A-Z0-9]{1,3})$/;
const LICENCE = /^(?:\d{8,12}|[A-Z]{1,5}\d{6,10}[A-Z0-9]{0,6})$/;

/** What stands behind a word for a passport or an ID card. */
export function passportIn(text: string): Detection | null {
  if (!PASSPORT_HINT.test(text)) return null;
  const numbers = [...numbersAfter(PASSPORT_WORDS, text)];
  if (numbers.some(one => DUTCH_DOCUMENT.test(one))) return { what: 'passport', certainty: 'certain' };
  return numbers.some(one => DOCUMENT.test(one)) ? { what: 'passport', certainty: 'likely' } : null;
}

/** What stands behind a word for a driving licence. */
export function licenceIn(text: string): Detection | null {
  if (!LICENCE_HINT.test(text)) return null;
  const isTold = [...numbersAfter(LICENCE_WORDS, text)].some(one => LICENCE.test(one));
  return isTold ? { what: 'driving_licence', certainty: 'likely' } : null;
}

/** Words with a digit behind a word that names a document, in capitals, and short ones that were written apart. */
function* numbersAfter(words: RegExp, text: string): Iterable<string> {
  for (const { 0: word, index } of text.matchAll(words)) {
    const behind = withoutOthers(
      text.slice(index + word.length, index + word.length + AFTER_WORD),
    ).toUpperCase();
    for (const piece of behind.split(/[^\p{L}\p{N} /-]+/u))
      for (const joined of joinedParts(piece.split(/\s+/)))
        if (/^[A-Z]*\d[A-Z\d]*$/.test(joined) && joined.length >= FEWEST_SIGNS) yield joined;
  }
}

/** Telephone numbers, days, and what another number is called with all behind it. */
const TELEPHONE = /(?<![\p{L}\p{N}])(?:(?:\+|00)\d{2}|0)[ -]?[1-9](?:[ -]?\d){8,9}(?![\p{L}\p{N}])/gu;
const DAY =
  /(?<!\p{N})(?:(?:0?[1-9]|[12]\d|3[01])[ ]?(?:0?[1-9]|1[0-2])[ ]?(?:19|20)\d{2}|(?:19|20)\d{2}[ ]?(?:0[1-9]|1[0-2])[ ]?(?:0[1-9]|[12]\d|3[01]))(?!\p{N})/gu;
const OTHER_NUMBER =
  /(?<!\p{L})(?:order|factuur|invoice|offerte|quote|klantn|klant n|customer n|contractn|dossier|zaakn|ticket|polis|policy|bestel|kenteken)/iu;

function withoutOthers(behind: string): string {
  const [own = ''] = behind.split(OTHER_NUMBER);
  return own.replace(TELEPHONE, ' ; ').replace(DAY, ' ; ');
}

/** Every few neighbours, written together. */
function* joinedParts(parts: readonly string[]): Iterable<string> {
  for (const at of parts.keys())
    for (let to = at + 1; to <= Math.min(at + MOST_PARTS, parts.length); to++)
      yield parts.slice(at, to).join('');
}

/** A number is written in so many parts at most, and has so many signs at least. */
const MOST_PARTS = 4;
const FEWEST_SIGNS = 7;
