// The lines that a text takes in a column of a terminal. May not know of tables.

import widthOf from 'string-width';

/** A command that a sentence names, to its last word. */
const COMMAND = /\bdatawasstraat(?: \S*[^\s.,;:)])*(?: \S+)?/g;
/** In the place of the blanks of what may not be broken. */
const UNBROKEN = '\ue000';

/** Places of the widest word of a text; colours take none. */
export function widestWord(text: string): number {
  return Math.max(...text.split(' ').map(widthOf));
}

/**
 * Lines of at most that width, broken between words; a longer word behind a mark such as @ or /, else anywhere, but for one in
 * colour or with a blank that may not be broken, which stays whole.
 */
export function linesWithin(
  text: string,
  width: number,
  longWord: (word: string, width: number) => readonly string[] = piecesOf,
): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = longWord(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number): readonly string[] {
  if (word.includes('\u001b') || word.includes(UNBROKEN)) return [word];
  const pieces: string[] = [];
  let rest = [...word];
  while (widthOf(rest.join('')) > width) {
    let fits = 1;
    while (widthOf(rest.slice(0, fits + 1).join('')) <= width) fits += 1;
    const mark = rest.slice(0, fits).findLastIndex(letter => '@/._-'.includes(letter));
    const end = mark > fits / 2 ? mark + 1 : fits;
    pieces.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return [...pieces, rest.join('')];
}

/**
 * A sentence on a terminal of that width (null: none); what does not fit stands below, two places further in. A command stays on
 * one line, so that it can be copied.
 */
export function sentenceWithin(sentence: string, columns: number | null): readonly string[] {
  if (columns === null || widthOf(sentence) <= columns) return [sentence];
  const text = sentence.trimStart();
  const indent = ' '.repeat(sentence.length - text.length);
  const whole = text.replace(COMMAND, command => command.replaceAll(' ', UNBROKEN));
  return linesWithin(whole, columns - indent.length - 2).map((line, at) =>
    `${indent}${at === 0 ? '' : '  '}${line.replaceAll(UNBROKEN, ' ')}`.trimEnd(),
  );
}
