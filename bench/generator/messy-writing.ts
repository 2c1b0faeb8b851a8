// Line ends, encodings, and how a file ends. All of them can be read right. May not damage a row.

import type { Pollution } from './messy-pollution.ts';

const lineEnd = (name: string, text: string): Pollution => ({
  id: `line-end-${name}`,
  family: 'line-end',
  spoil: ({ dialect }) => Object.assign(dialect, { lineEnd: text }),
});

/** `said`: the user has to name the encoding. */
const encoding = (label: string, bom: boolean, said = false): Pollution => ({
  id: `encoding-${label}${bom ? '-bom' : ''}`,
  family: 'encoding',
  spoil(sheet) {
    sheet.encoding = label;
    sheet.bom = bom;
    if (said) sheet.say = { encoding: label };
  },
});

const LINE_ENDS: readonly Pollution[] = [
  lineEnd('lf', '\n'),
  lineEnd('cr', '\r'),
  lineEnd('crlf', '\r\n'),
  lineEnd('cr-cr-lf', '\r\r\n'),
  lineEnd('lf-cr', '\n\r'),
  {
    id: 'line-end-mixed',
    family: 'line-end',
    spoil: ({ lines }, random) => {
      for (const line of lines) line.lineEnd = random.pick(['\n', '\r\n', '\r\n', '\r']);
    },
  },
  {
    id: 'line-end-two-halves',
    family: 'line-end',
    spoil: ({ lines }) => {
      lines.forEach((line, index) => {
        line.lineEnd = index > lines.length / 2 ? '\n' : '\r\n';
      });
    },
  },
  { id: 'no-final-line-end', family: 'line-end', spoil: sheet => Object.assign(sheet, { finalEnd: false }) },
  {
    id: 'many-final-line-ends',
    family: 'line-end',
    spoil: sheet => Object.assign(sheet, { after: sheet.dialect.lineEnd.repeat(4) }),
  },
  { id: 'dos-end-of-file', family: 'line-end', spoil: sheet => Object.assign(sheet, { after: '\u001a' }) },
];

const ENCODINGS: readonly Pollution[] = [
  encoding('utf-8', false),
  encoding('utf-8', true),
  encoding('windows-1252', false),
  encoding('utf-16le', true),
  encoding('utf-16be', true),
  encoding('utf-16le', false),
  encoding('utf-16be', false),
  encoding('utf-32le', true),
  encoding('utf-32be', true),
  encoding('cp850', false, true),
  encoding('macroman', false, true),
];

export const WRITING: readonly Pollution[] = [...LINE_ENDS, ...ENCODINGS];
