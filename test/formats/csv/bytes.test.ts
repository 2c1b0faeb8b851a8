// Proves that no byte is lost or moved: prefix, pieces and suffix are the file, at whatever size it is read.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvProblem } from '../../../src/formats/csv/problem.ts';
import type { CsvOverrides } from '../../../src/formats/csv/read.ts';
import { fileOf, type Kept, readPath, runs, type Whole } from './whole-file.ts';

const fragments = [
  ...['a', 'B', '1', '2024-01-02', 'x@example.com', 'é', '€', '😀', 'naam', 'totaal', 'sep=;', '__proto__'],
  ...[',', ',', ',', ';', ';', '\t', '|', '"', '"', '""', '","', '";"', '\\"', '\\', "'", ' ', ' '],
  ...['\n', '\n', '\r\n', '\r\n', '\r', '\n\n', '\r\r\n', '"\n', '\n"', '\ufeff', '='],
];
const bytesOf = fc.oneof(
  fc
    .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 120 })
    .map(parts => Buffer.from(parts.join(''))),
  fc
    .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 60 })
    .map(parts => Buffer.from(parts.join(''), 'latin1')),
  fc
    .tuple(fc.constantFrom('', '\ufeff', 'sep=;\r\n', 'Titel\n\n'), fc.string({ unit: 'binary' }))
    .map(([head, text]) => Buffer.from(`${head}naam;plaats\n${text}`)),
  fc.uint8Array({ minLength: 1, maxLength: 80 }).map(bytes => Buffer.concat([Buffer.from('a,b\n'), bytes])),
);
const chunkSizes = [1, 2, 3, 5, 7, 16, 61, 4096, 1 << 20];

type Outcome = Whole | string;

function outcomeOf(path: string, overrides: CsvOverrides): Outcome {
  try {
    return readPath(path, overrides);
  } catch (error) {
    if (error instanceof CsvProblem) return `${error.kind} ${error.line} ${JSON.stringify(error.details)}`;
    throw error;
  }
}

function describePiece(piece: Kept): string {
  const { raw, ...rest } = piece;
  return JSON.stringify({ ...rest, raw: raw.toString('hex') });
}

function summary(outcome: Outcome): unknown {
  if (typeof outcome === 'string') return outcome;
  const { table, pieces } = outcome;
  return [
    pieces.map(describePiece),
    table.suffix().toString('hex'),
    table.footerLines(),
    table.trailingEmptyCells(),
  ];
}

function expectSame(bytes: Buffer, overrides: CsvOverrides = {}): void {
  const path = fileOf(bytes);
  const first = outcomeOf(path, overrides);
  if (typeof first !== 'string') expect(first.together.equals(bytes)).toBe(true);
  for (const chunkBytes of chunkSizes) {
    expect(summary(outcomeOf(path, { ...overrides, chunkBytes }))).toEqual(summary(first));
  }
}

describe('openCsv', () => {
  it('gives back every byte of hostile files, alike at every chunk size', () => {
    fc.assert(
      fc.property(bytesOf, bytes => expectSame(bytes)),
      { numRuns: runs },
    );
  });

  it('gives back every byte whatever was settled beforehand', () => {
    const overrides = fc.record<CsvOverrides>(
      {
        delimiter: fc.constantFrom(',', ';', '\t', '|'),
        quote: fc.constantFrom('"', "'", null),
        hasHeader: fc.boolean(),
        encoding: fc.constantFrom('utf-8', 'windows-1252', 'ibm850', 'macintosh'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(bytesOf, overrides, (bytes, settled) => expectSame(bytes, settled)),
      { numRuns: runs },
    );
  });

  it('refuses what is over a limit alike at every chunk size', () => {
    const limits = fc.record({
      cellBytes: fc.integer({ min: 1, max: 30 }),
      columns: fc.integer({ min: 2, max: 6 }),
    });
    fc.assert(
      fc.property(bytesOf, limits, (bytes, limit) => expectSame(bytes, { limits: limit })),
      { numRuns: runs },
    );
  });

  it('gives each line its number and each piece its place', () => {
    fc.assert(
      fc.property(bytesOf, bytes => {
        const whole = outcomeOf(fileOf(bytes), {});
        if (typeof whole === 'string') return;
        let before = whole.table.prefix.toString('latin1');
        for (const [index, piece] of whole.pieces.entries()) {
          expect(piece.position).toBe(index + 1);
          if (piece.kind !== 'gap') expect(piece.line).toBe(before.split(/\r\n|\r|\n/).length);
          before += piece.raw.toString('latin1');
        }
      }),
      { numRuns: runs },
    );
  });

  it.each([65_535, 65_536, 65_537])('looks ahead alike when %i bytes follow a lost quote', after => {
    const head = 'naam,plaats\n1,"lost\n';
    const row = `b,${'c'.repeat(32_000)}\n`;
    const rest = row + row;
    const bytes = Buffer.from(`${head}${rest}${'d'.repeat(after - rest.length - 2)}"y`);
    const path = fileOf(bytes);
    const sizes = [1 << 20, bytes.length, bytes.length - 12, 4096, 1000, 1];
    const [first, ...others] = sizes.map(chunkBytes => summary(outcomeOf(path, { chunkBytes, quote: '"' })));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each([
    'naam,plaats\n1,2\n3,"never closed, and longer than the limit of a cell',
    'naam,plaats\n1,2\n3,"never closed\n4,5\n6,7\n8,9\n10,11\n12,13\n14,15\n',
    'naam,plaats\n1,"closed in the middle\n4,5\n6,7\n8,"9\n10,11\n12,13\n14,15\n',
  ])('judges quotes alike at every chunk size under a small limit: %j', text => {
    expectSame(Buffer.from(text), { quote: '"', delimiter: ',', limits: { cellBytes: 20 } });
  });

  it('starts anew with every call of pieces()', () => {
    const { table, pieces } = readPath(fileOf('a,b\n1,2\n3\n\n4,5\n\nTotal\n'));
    const again = [...table.pieces()].map(piece => piece.kind);
    expect(again).toEqual(pieces.map(({ kind }) => kind));
    expect(table.footerLines()).toBe(1);
  });

  it('closes the file when it is left early', () => {
    const { table } = readPath(fileOf('a,b\n1,2\n3,4\n'));
    for (const piece of table.pieces()) {
      expect(piece.kind).toBe('record');
      break;
    }
    expect([...table.pieces()]).toHaveLength(2);
  });
});
