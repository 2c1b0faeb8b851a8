// Nothing but speed depends on how the bytes come in: header, records, rejects, gaps, footer and refusals are the same at every
// chunk size, whatever was settled beforehand; and the bytes of all parts are the file.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvProblem } from '../../../src/formats/csv/problem.ts';
import { type CsvOverrides, openCsv } from '../../../src/formats/csv/read.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'dws-chunks-'));
const PATH = join(FOLDER, 'x.csv');

/** All that a reading gives, as plain values; a refusal by its kind and line. */
function reading(overrides: CsvOverrides) {
  try {
    const table = openCsv(PATH, overrides);
    const parts: Buffer[] = [table.prefix];
    const pieces: unknown[] = [];
    for (const piece of table.pieces()) {
      if (piece.kind === 'record') {
        const { record } = piece;
        const raw = Buffer.from(record.bytes.subarray(record.start, record.end));
        parts.push(raw);
        const cells = Array.from({ length: record.width }, (_, column) => record.text(column));
        pieces.push({ line: record.line, position: record.position, cells });
      } else {
        parts.push(Buffer.from(piece.raw));
        pieces.push({ ...piece, raw: piece.raw.toString('latin1') });
      }
    }
    parts.push(table.suffix());
    const { header, headerLine, dialect } = table;
    return {
      ...{ header, headerLine, dialect, pieces, footerLines: table.footerLines() },
      bytes: Buffer.concat(parts).toString('latin1'),
    };
  } catch (error) {
    if (error instanceof CsvProblem) return { refused: error.kind, line: error.line };
    throw error;
  }
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    '"',
    '""',
    'a"b',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    'é',
    ' x',
    "'",
    '\\',
    '"open',
    '"x"',
  ),
  fc.constantFrom('12', '2024-01-31', 'x@example.nl', 'Totaal', '"a,b"', '"a\nb"', '"q""q"', '\\"', '\t'),
  fc.constantFrom('"x"  ', '  "x"', ' "a,b" ', '" x "', '"x" y'),
  fc.string({ maxLength: 6 }),
);
const text = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 })
  .chain(rows => fc.constantFrom('\n', '\r\n', '\r').map(end => rows.map(row => row.join(',')).join(end)))
  .chain(body =>
    fc
      .constantFrom('', 'id,naam,plaats\n', 'sep=;\nid;naam\n', '"id" , "naam"  ,"plaats" \n')
      .map(head => head + body),
  );
const overrides: fc.Arbitrary<CsvOverrides> = fc.record(
  {
    delimiter: fc.constantFrom(',' as const, ';' as const),
    quote: fc.constantFrom('"' as const, "'" as const, null),
    hasHeader: fc.boolean(),
    limits: fc.constantFrom({ cellBytes: 4 }, { cellBytes: 10, columns: 3 }, { columns: 2 }),
  },
  { requiredKeys: [] },
);

describe('any text, any override', () => {
  it('reads the same at chunks of 1 to 64 bytes', () => {
    fc.assert(
      fc.property(text, overrides, fc.integer({ min: 1, max: 64 }), (content, settled, chunkBytes) => {
        writeFileSync(PATH, content);
        const whole = reading(settled);
        expect(reading({ ...settled, chunkBytes })).toEqual(whole);
        if ('bytes' in whole) expect(whole.bytes).toBe(Buffer.from(content).toString('latin1'));
      }),
    );
  });
});

describe('a cell over a limit, on a line that is damaged behind it', () => {
  const bare = { delimiter: ',', hasHeader: false } as const;
  it.each([
    ['an open quote', "2024-01-31,'", { ...bare, quote: "'", limits: { cellBytes: 4 } }],
    [
      'an open quote, fewer columns',
      "2024-01-31,'",
      { ...bare, quote: "'", limits: { cellBytes: 8, columns: 3 } },
    ],
    ['too many cells', 'a,b\n1,2\n3,4\nlonger than ten,b,c,d,e', { limits: { cellBytes: 10, columns: 3 } }],
  ] as const)('%s', (_, content, settled) => {
    writeFileSync(PATH, content);
    const line = content.split('\n').length;
    for (const chunkBytes of [1, 5, 1000])
      expect(reading({ ...settled, chunkBytes })).toEqual({ refused: 'limit-cell', line });
  });
});

describe('quotes that were lost, and long cells', () => {
  // Each line of a cell that is not closed is rejected by itself, after a look at all that follows.
  const LINE = 'a line of a text that goes on for many of them in one cell\n';
  const row = (length: number): string => `${'r'.repeat(Math.max(0, length - 5))},1,2\n`;
  const tail = (bytes: number): string => {
    const rows = Math.floor(bytes / 64);
    return row(64).repeat(rows) + 'x'.repeat(bytes - rows * 64);
  };
  const cases = [65_535, 65_536, 65_537].flatMap(bytes => [
    { name: `a lost quote, ${bytes} bytes of rows after it`, body: `a,"lost,b\n${tail(bytes)}` },
    {
      name: `a lost quote closed in text after ${bytes} bytes`,
      body: `a,"lost,b\n${tail(bytes)}"x,1\n${row(64)}`,
    },
    {
      name: `a cell of many lines, ${bytes} bytes, closed`,
      body: `a,"${LINE.repeat(Math.ceil(bytes / LINE.length))}",c\nd,e,f\n`,
    },
    {
      name: `a cell of many lines, ${bytes} bytes, not closed`,
      body: `a,"${LINE.repeat(Math.ceil(bytes / LINE.length))}`,
    },
  ]);
  it.each(cases)('$name', ({ body }) => {
    writeFileSync(PATH, `id,naam,plaats\nq,r,s\n${body}`);
    for (const limits of [{}, { cellBytes: 1000 }, { cellBytes: 70_000 }]) {
      const whole = reading({ limits });
      for (const chunkBytes of [4099, 65_536])
        expect(reading({ limits, chunkBytes }), `${JSON.stringify(limits)} ${chunkBytes}`).toEqual(whole);
    }
  });

  it('rejects only the line of a lost quote', () => {
    writeFileSync(PATH, 'id,naam,plaats\n1,"Jan,Ede\n2,Piet,Ede\n3,"Kees",Ede\n4,Anna,Ede\n');
    const { pieces } = reading({}) as { pieces: { line: number; reason?: string }[] };
    expect(pieces.map(piece => [piece.line, piece.reason ?? 'record'])).toEqual([
      [2, 'unclosed-quote'],
      [3, 'record'],
      [4, 'record'],
      [5, 'record'],
    ]);
  });
});

describe('lines under the table', () => {
  it.each([
    ['blank and total', 'a,b,c\n1,2,3\n4,5,6\n\nTotaal,2\n', 2],
    ['no final newline', 'a,b,c\n1,2,3\n4,5,6\n\n12 rijen', 2],
    [
      'Salesforce report',
      'a,b,c\r\n1,2,3\r\n4,5,6\r\n\r\n\r\n"Contacten"\r\n"Copyright (c) 2000-2026"\r\n"Confidential Information - Do Not Distribute"\r\n"Generated By:  J. Voorbeeld  1-12-2026"\r\n',
      6,
    ],
    ['none', 'a,b,c\n1,2,3\n4,5,6\n', 0],
  ])('%s', (_, content, lines) => {
    writeFileSync(PATH, content);
    const table = openCsv(PATH);
    for (let time = 0; time < 2; time++) {
      expect([...table.pieces()].filter(piece => piece.kind === 'record')).toHaveLength(2);
      expect(table.footerLines()).toBe(lines);
    }
  });
});
