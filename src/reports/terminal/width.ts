// How wide a text stands on a terminal, and the lines it takes in a column. May not know of tables.

/** Two places: scripts of East Asia and emoji (Unicode 16, East_Asian_Width W and F; Emoji_Presentation). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** No place: marks on the letter before, and what cannot be seen. */
const NONE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const PLAIN = /^[\x20-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
const COLOUR = /\u001b\[[\d;]*m/g;

/** Places of a terminal that a text takes; colours take none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const letter of text.replace(COLOUR, '')) width += NONE.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

/** Places of its widest word. */
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
