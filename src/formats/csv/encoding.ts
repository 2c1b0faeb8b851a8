// Readers and writers of text in the encodings that a file may have. May not guess: detect-encoding.ts does.

import { type CodePageName, codePage, type Decode, type Encode } from './code-page.ts';
import { isWide, type WideEncoding } from './wide.ts';

/** Encodings by their IANA names. */
export type Encoding = 'utf-8' | CodePageName | WideEncoding;

/** The encoding in which a file's bytes are looked at and kept: a wide one is turned into UTF-8 on its way in. */
export function textEncoding(encoding: Encoding): 'utf-8' | CodePageName {
  return isWide(encoding) ? 'utf-8' : encoding;
}

/** A reader of the bytes that are kept of a file in that encoding. */
export function makeDecoder(encoding: Encoding): Decode {
  const name = textEncoding(encoding);
  if (name === 'utf-8') return (bytes, start, end) => bytes.toString('utf8', start, end);
  return codePage(name).decode;
}

/** A writer of such bytes: null for text the encoding cannot hold. */
export function makeEncoder(encoding: Encoding): Encode {
  const name = textEncoding(encoding);
  if (name === 'utf-8') return text => (text.isWellFormed() ? Buffer.from(text, 'utf8') : null);
  return codePage(name).encode;
}
