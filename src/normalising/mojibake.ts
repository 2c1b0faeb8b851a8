// Mojibake: UTF-8 that was once read as windows-1252 (CafÃ©). Undone only where the bytes are exactly UTF-8 again. May not
// guess letters that were lost.

import { likely, safe, type Verdict, wrong } from './verdict.ts';

/** `lost`: a replacement character or a run of question marks inside a word; nothing brings the letter back. */
export type MojibakeProblem = 'misread' | 'lost';

/** Characters of windows-1252 at 0x80 to 0x9F (unicode.org, CP1252.TXT); the five gaps are read as C1 controls. */
const HIGH: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, index) => [
    character,
    0x80 + index,
  ]),
);
/** A lead byte of UTF-8 as windows-1252 shows it, and a byte that may follow. Most texts have none: no need to decode. */
const SUSPICIOUS = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
/** Followed by a quotation mark or a letter only: `É’` can be a letter before a closing quote, `Åš` two letters. */
const MAY_BE_MEANT = /^[\u00c4-\u00df][‘’“”„‚ŠšŒœŽžŸƒ]$/u;
/** What the second of two wrong readings leaves. */
const TWICE = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]/u;
const SEQUENCE = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/gu;
const LOST = /\ufffd|\p{L}\?{1,2}\p{L}/u;
/** Letters as European languages write them, punctuation, the euro and symbols: what a misread text can have been. */
const PLAUSIBLE =
  /^(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{P}\p{S}\p{N}\p{Zs}\p{Emoji}]|\u200d|\ufe0f)*$/u;
/** Twice misread is seen; four times is not text any more. */
const MOST_TIMES = 3;
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** What is wrong with the letters of a text; null when nothing shows. */
export function judgeMojibake(text: string): Verdict<MojibakeProblem> | null {
  const once = reread(text);
  if (once === null) return LOST.test(text) ? wrong('lost') : null;
  let meant = once;
  for (let times = 1; times < MOST_TIMES && TWICE.test(meant); times++) meant = reread(meant) ?? meant;
  if (!PLAUSIBLE.test(meant) || /[\u0080-\u009f\ufffd]/.test(meant)) return wrong('misread');
  const isSure = (text.match(SEQUENCE) ?? []).some(sequence => !MAY_BE_MEANT.test(sequence));
  return isSure ? safe('misread', meant) : likely('misread', meant);
}

/** The text as its windows-1252 bytes read in UTF-8; null when they are not UTF-8, or nothing changes. */
function reread(text: string): string | null {
  if (!SUSPICIOUS.test(text)) return null;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : HIGH.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
}
