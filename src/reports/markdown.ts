// A document as Markdown, and how two of them differ. Pure. May not decide what is in it.

import type { PlainDocument } from '../model/document.ts';

/** Lines of Markdown. Signs that would mean something there are escaped, so any text stays the text it is. */
export function markdownLines({ title, intro, sections, closing }: PlainDocument): readonly string[] {
  return [
    `# ${inert(title)}`,
    ...paragraphs(intro),
    ...sections.flatMap(section => [
      '',
      `## ${inert(section.title)}`,
      ...paragraphs(section.sentences),
      ...(section.rows.length === 0 ? [] : ['', '| | |', '| --- | --- |']),
      ...section.rows.map(([label, text]) => `| ${inert(label)} | ${inert(text)} |`),
    ]),
    ...paragraphs(closing),
  ];
}

const paragraphs = (sentences: readonly string[]): readonly string[] =>
  sentences.flatMap(sentence => ['', /^\d+\. /.test(sentence) ? sentence : inert(sentence)]);

const inert = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>|#]/g, sign => `\\${sign}`);

/** Lines that went (`-`) and came (`+`), in their order, by the longest common run of lines; none: the same. */
export function changedLines(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = commonLengths(before, after);
  const changes: string[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    if (a < before.length && b < after.length && before[a] === after[b]) {
      a += 1;
      b += 1;
    } else if (
      b >= after.length ||
      (a < before.length && (common[a + 1]?.[b] ?? 0) >= (common[a]?.[b + 1] ?? 0))
    )
      changes.push(`- ${before[a++]}`);
    else changes.push(`+ ${after[b++]}`);
  }
  return changes.filter(line => line.trim().length > 1);
}

/** Length of the longest common run of what is left of both, from each place. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const row = table[a] as number[];
      const below = table[a + 1] as number[];
      row[b] = before[a] === after[b] ? (below[b + 1] ?? 0) + 1 : Math.max(below[b] ?? 0, row[b + 1] ?? 0);
    }
  return table;
}
