// The polluted files of fixtures/hostile: each is read as its clean twin, or the damaged rows are named by line. The twins were
// written by hand, not by the reader; csv-parse reads them.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CsvProblem } from '../../../src/formats/csv/problem.ts';
import { type CsvOverrides, encodingLabel, openCsv, toFileBytes } from '../../../src/formats/csv/read.ts';
import { columnNames } from '../../../src/steps/read/convert.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/hostile');
const CASES = readdirSync(FOLDER, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

interface Expect {
  readonly about: string;
  readonly refused?: string;
  readonly records?: number;
  readonly rejected?: readonly { readonly line: number; readonly reason: string }[];
  readonly options?: CsvOverrides;
}

const SAID = [
  ...['encoding', 'bom', 'delimiter', 'quote', 'escape', 'line_ending'],
  ...['header_line', 'preamble_lines', 'footer_lines'],
];

function read(path: string, overrides: CsvOverrides) {
  const table = openCsv(path, overrides);
  const parts = [table.prefix];
  const rows: string[][] = [];
  const rejected: { line: number; reason: string }[] = [];
  for (const piece of table.pieces()) {
    if (piece.kind === 'record') {
      const { record } = piece;
      parts.push(Buffer.from(record.bytes.subarray(record.start, record.end)));
      rows.push(table.header.map((_, column) => record.text(column)));
      continue;
    }
    parts.push(Buffer.from(piece.raw));
    if (piece.kind === 'reject') rejected.push({ line: piece.line, reason: piece.reason });
  }
  parts.push(table.suffix());
  const { dialect } = table;
  const said: Record<string, unknown> = {
    encoding: encodingLabel(table.encoding),
    bom: table.detected.bomBytes > 0,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.escape === 'backslash' ? '\\' : dialect.quote,
    line_ending: dialect.lineEnding,
    header_line: table.hasHeader ? table.headerLine : null,
    preamble_lines: table.headerLine - 1,
    footer_lines: table.footerLines(),
  };
  const bytes = toFileBytes(Buffer.concat(parts), table.encoding);
  return { said, header: columnNames(table), rows, rejected, bytes };
}

it('there are at least 75 of them', () => expect(CASES.length).toBeGreaterThanOrEqual(75));

describe.each(CASES)('%s', name => {
  const path = join(FOLDER, name, 'input.csv');
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expect.json'), 'utf8')) as Expect;
  const settled = expected.options ?? {};

  it(expected.about, () => {
    if (expected.refused !== undefined) {
      const refusal = (): unknown => read(path, settled);
      expect(refusal).toThrow(CsvProblem);
      expect(refusal).toThrow(expected.refused);
      return;
    }
    const [header, ...rows] = parse(readFileSync(join(FOLDER, name, 'clean.csv')), {
      relax_column_count: true,
    }) as string[][];
    const whole = read(path, settled);
    expect(whole.header).toEqual(header);
    expect(whole.rows).toEqual(rows);
    expect(whole.rejected).toEqual(expected.rejected);
    expect(whole.rows.length + whole.rejected.length).toBe(expected.records);
    for (const key of SAID.filter(one => one in expected))
      expect([key, whole.said[key]]).toEqual([key, expected[key as keyof Expect]]);
    expect(whole.bytes.equals(readFileSync(path))).toBe(true);
    for (const chunkBytes of [1, 7, 64].filter(size => size > 1 || whole.bytes.length < 10_000))
      expect(read(path, { ...settled, chunkBytes })).toEqual(whole);
  });
});
