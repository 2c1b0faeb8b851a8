// Encodings of two and four bytes a character are read like any other, give back every byte, and name a row with a lone surrogate.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openCsv, toFileBytes } from '../../../src/formats/csv/read.ts';
import { casesOf } from '../../support/property-runs.ts';

const PATH = join(mkdtempSync(join(tmpdir(), 'dws-wide-')), 'x.csv');
const ENCODINGS = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;
const RUNS = casesOf(300);

function read(chunkBytes?: number) {
  const table = openCsv(PATH, chunkBytes === undefined ? {} : { chunkBytes });
  const parts = [table.prefix];
  const rows: string[][] = [];
  const rejects: [number, string][] = [];
  for (const piece of table.pieces()) {
    if (piece.kind === 'record') {
      const { record } = piece;
      parts.push(Buffer.from(record.bytes.subarray(record.start, record.end)));
      rows.push(table.header.map((_, column) => record.text(column)));
    } else {
      parts.push(Buffer.from(piece.raw));
      if (piece.kind === 'reject') rejects.push([piece.line, piece.reason]);
    }
  }
  parts.push(table.suffix());
  return { table, rows, rejects, bytes: toFileBytes(Buffer.concat(parts), table.encoding) };
}

describe.each(ENCODINGS)('%s', encoding => {
  const text = 'id;naam;plaats\r\n1;Zoë €;’s-Gravenhage\r\n2;"𝒥an; jr";Ede\r\n';

  it('with a mark', () => {
    const content = iconv.encode(`\ufeff${text}`, encoding, { addBOM: false });
    writeFileSync(PATH, content);
    const { table, rows, bytes } = read();
    expect([table.encoding, table.detected.evidence, table.dialect.delimiter]).toEqual([
      encoding,
      'bom',
      ';',
    ]);
    expect(table.header).toEqual(['id', 'naam', 'plaats']);
    expect(rows).toEqual([
      ['1', 'Zoë €', '’s-Gravenhage'],
      ['2', '𝒥an; jr', 'Ede'],
    ]);
    expect(bytes.equals(content)).toBe(true);
  });

  it('gives back every byte of any text, at any chunk size', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('é', '😀', '"', ';', '\n'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (cells, size) => {
          const body = cells.map(row => row.join(';').replaceAll('\0', '')).join('\r\n');
          const content = iconv.encode(`\ufeffid;naam\r\n${body.toWellFormed()}`, encoding, {
            addBOM: false,
          });
          writeFileSync(PATH, content);
          const whole = read();
          expect(whole.bytes.equals(content)).toBe(true);
          expect(read(size).rows).toEqual(whole.rows);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('what is no character', () => {
  it('a lone surrogate: its row is rejected by line, its bytes come back', () => {
    const content = Buffer.from('\ufeffid,naam,plaats\n1,a\ud800b,Ede\n2,c,Ede\n', 'utf16le');
    writeFileSync(PATH, content);
    const { rows, rejects, bytes } = read();
    expect(rejects).toEqual([[2, 'broken-encoding']]);
    expect(rows).toEqual([['2', 'c', 'Ede']]);
    expect(bytes.equals(content)).toBe(true);
  });

  it('an odd byte at the end: its row is rejected, and the byte comes back', () => {
    const content = Buffer.concat([Buffer.from('\ufeffid,naam\n1,a\n2,b', 'utf16le'), Buffer.from([0x41])]);
    writeFileSync(PATH, content);
    const { rejects, rows, bytes } = read();
    expect(rows).toEqual([['1', 'a']]);
    expect(rejects).toEqual([[3, 'broken-encoding']]);
    expect(bytes.equals(content)).toBe(true);
  });

  it('UTF-16 without a mark is known by its NULs', () => {
    writeFileSync(PATH, Buffer.from('id,naam,plaats\n1,Jan,Ede\n2,Piet,Ede\n', 'utf16le').swap16());
    const { table, rows } = read();
    expect([table.encoding, table.detected.evidence, rows.length]).toEqual(['utf-16be', 'nul-pattern', 2]);
  });

  it('UTF-8 with one broken row stays UTF-8; windows-1252 stays windows-1252', () => {
    const good = Array.from({ length: 30 }, (_, index) => `${index},Zoë,Ede\n`).join('');
    writeFileSync(
      PATH,
      Buffer.concat([Buffer.from(`id,naam,plaats\n${good}`), Buffer.from('31,Zo\xeb,Ede\n', 'latin1')]),
    );
    expect(read().table.encoding).toBe('utf-8');
    expect(read().rejects).toEqual([[32, 'broken-encoding']]);
    writeFileSync(PATH, Buffer.from(`id,naam,plaats\n${good}`, 'latin1'));
    expect([read().table.encoding, read().rows[0]?.[1]]).toEqual(['windows-1252', 'Zoë']);
  });
});
