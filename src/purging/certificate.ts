// The certificate of destruction as Markdown: what was erased, when, by whose approval, how it was proved, and what it does not
// cover. Facts and words in, text out; names nobody who was erased.

/** A row of the certificate: what, and what is so. */
export type CertificateRow = readonly [what: string, is: string];

export function certificateText(
  words: Readonly<Record<'title' | 'how' | 'howText' | 'notErased' | 'notErasedText' | 'notAdvice', string>>,
  rows: readonly CertificateRow[],
): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return [
    `# ${words.title}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([what, is]) => `| ${cell(what)} | ${cell(is)} |`),
    '',
    `## ${words.how}`,
    '',
    words.howText,
    '',
    `## ${words.notErased}`,
    '',
    words.notErasedText,
    '',
    words.notAdvice,
    '',
  ].join('\n');
}
