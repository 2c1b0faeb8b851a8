// The lines that a text takes in a column of a terminal. May not know of tables.

import widthOf from 'string-width';

/** Places of the widest word of a text; colours take none. */
export function widestWord(text: string): number {
  return Math.max(...text.split(' ').map(widthOf));
}

/**
 * Lines of at most that width, broken between words; a longer word behind a mark such as @ or /, else anywhere, but for one in
 * colour, which stays whole.
 */
export function linesWithin(text: string, width: number): readonly string[] {
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
    const pieces = piecesOf(word, width);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number): readonly string[] {
  if (word.includes('\u001b')) return [word];
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

/** A sentence on a terminal of that width (null: none); what does not fit stands below, two places further in. */
export function sentenceWithin(sentence: string, columns: number | null): readonly string[] {
  if (columns === null || widthOf(sentence) <= columns) return [sentence];
  const text = sentence.trimStart();
  const indent = ' '.repeat(sentence.length - text.length);
  return linesWithin(text, columns - indent.length - 2).map((line, at) =>
    at === 0 ? `${indent}${line}` : `${indent}  ${line}`,
  );
}
