// One-byte encodings as tables, both ways. May not guess which one a file has.

import iconv from 'iconv-lite';

/** Turns bytes `start` up to `end` into text. */
export type Decode = (bytes: Buffer, start: number, end: number) => string;

/** Turns text into bytes; null when the encoding has no bytes for one of its characters. */
export type Encode = (text: string) => Buffer | null;

/** A one-byte encoding that is ASCII below 0x80. */
export interface CodePage {
  readonly decode: Decode;
  readonly encode: Encode;
}

const firstHigh = 0x80;

/** WHATWG "windows-1252": 27 characters in 0x80–0x9F; the five bytes without one become the C1 control of that number. */
const windows1252High: string = [
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
  Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join(''),
].join('');

function highHalf(name: string): string {
  return iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => firstHigh + index)), name);
}

/** WHATWG "macintosh"; iconv-lite leaves the apple (0xF0) undefined and keeps the currency sign where Apple put the euro. */
function macintoshHigh(): string {
  const characters = [...highHalf('macroman')];
  characters[0xdb - firstHigh] = '€';
  characters[0xf0 - firstHigh] = '\uf8ff';
  return characters.join('');
}

function makeCodePage(high: string): CodePage {
  // A byte that stands for its own number needs no mending after a latin-1 read, so 0xA0–0xFF of windows-1252 cost nothing.
  const mended = Array.from(high, (_, index) => firstHigh + index).filter(
    byte => high.charCodeAt(byte - firstHigh) !== byte,
  );
  const toMend = new RegExp(`[${mended.map(byte => `\\x${byte.toString(16)}`).join('')}]`);
  const everyToMend = new RegExp(toMend.source, 'g');
  const bytesOf = new Map(
    Array.from(high, (character, index) => [character.charCodeAt(0), firstHigh + index]),
  );
  return {
    decode(bytes, start, end) {
      const text = bytes.toString('latin1', start, end);
      if (!toMend.test(text)) return text;
      return text.replace(everyToMend, character => high.charAt(character.charCodeAt(0) - firstHigh));
    },
    encode(text) {
      const bytes = Buffer.allocUnsafe(text.length);
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        const byte = unit < firstHigh ? unit : bytesOf.get(unit);
        if (byte === undefined) return null;
        bytes[index] = byte;
      }
      return bytes;
    },
  };
}

/** The encodings of one byte a character. */
export type CodePageName = 'windows-1252' | 'ibm850' | 'macintosh';

const high: Readonly<Record<CodePageName, () => string>> = {
  'windows-1252': () => windows1252High,
  ibm850: () => highHalf('cp850'),
  macintosh: macintoshHigh,
};

const made = new Map<CodePageName, CodePage>();

/** The code page of that name, made once. Every one of its 256 bytes survives decode and encode. */
export function codePage(name: CodePageName): CodePage {
  const known = made.get(name) ?? makeCodePage(high[name]());
  made.set(name, known);
  return known;
}
