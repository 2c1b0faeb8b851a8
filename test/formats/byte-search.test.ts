// Looking for many byte strings at once: all are found wherever they stand, and nothing else is.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMarkers } from '../../src/formats/byte-markers.ts';
import { type MarkerSearch, searchFor } from '../../src/formats/byte-search.ts';

const search = (...markers: string[]): MarkerSearch =>
  searchFor(
    packMarkers(() => markers.map(text => ({ bytes: Buffer.from(text), group: 0 as const }))),
  ) as MarkerSearch;

const noise = fc.uint8Array({ maxLength: 400 });
const marker = fc.uint8Array({ minLength: 8, maxLength: 60 });

describe('the search', () => {
  it('counts what stands in the bytes, as a plain search does', () => {
    fc.assert(
      fc.property(noise, marker, noise, (before, own, after) => {
        const bytes = Buffer.concat([before, own, after]);
        let plain = 0;
        for (let at = bytes.indexOf(own); at >= 0; at = bytes.indexOf(own, at + 1)) plain += 1;
        expect(searchFor(packMarkers(() => [{ bytes: own, group: 0 }]))?.inBytes(bytes, 1000)).toBe(plain);
      }),
    );
  });

  it('finds none of them where none is', () => {
    fc.assert(
      fc.property(noise, marker, (bytes, own) => {
        fc.pre(!Buffer.from(bytes).includes(Buffer.from(own)));
        expect(searchFor(packMarkers(() => [{ bytes: own, group: 0 }]))?.inBytes(bytes, 1000)).toBe(0);
      }),
    );
  });

  it('finds them over the edge of a chunk, at both ends of a file, and stops at the most', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'dws-proof-')), 'x');
    const chunk = 4 * 1024 * 1024;
    const text = 'persoon1@example.nl';
    for (const at of [0, chunk - 5, chunk - 1, chunk, chunk + 1020, 2 * chunk - 3]) {
      const bytes = Buffer.alloc(2 * chunk + 100, 'x');
      bytes.write(text, at);
      writeFileSync(path, bytes);
      expect(search(text, 'persoon2@example.nl').inFile(path, 10)).toBe(1);
    }
    writeFileSync(path, text.repeat(50));
    expect(search(text).inFile(path, 50)).toBe(50);
    expect(search(text).inFile(path, 3)).toBe(3);
    writeFileSync(path, 'short');
    expect(search(text).inFile(path, 3)).toBe(0);
  });

  it('leaves out what is shorter than eight bytes, and keeps nothing that can be read', () => {
    const packed = packMarkers(() =>
      ['kort', 'persoon1@example.nl'].map(text => ({ bytes: Buffer.from(text), group: 0 as const })),
    );
    expect(searchFor(packed)?.count).toBe(1);
    expect(packed.includes('persoon1')).toBe(false);
    expect(searchFor(Buffer.from('something else'))).toBeNull();
  });

  it('leaves out those of a group that stand in something, wherever in it', () => {
    const texts = ['jan@bedrijf.nl', 'els@bedrijf.nl', 'note;2011-05-01;12'];
    const packed = packMarkers(() =>
      texts.map((text, index) => ({ bytes: Buffer.from(text), group: index < 2 ? 1 : 0 })),
    );
    const left = (group: 0 | 1, ...parts: string[]): readonly string[] => {
      const kept = searchFor(
        searchFor(packed)?.without(
          group,
          parts.map(part => Buffer.from(part)),
        ) ?? packed,
      );
      return texts.filter(text => kept?.inBytes(Buffer.from(text), 1) === 1);
    };
    expect(left(1, 'arjan@bedrijf.nl')).toEqual(['els@bedrijf.nl', 'note;2011-05-01;12']);
    expect(left(0, 'arjan@bedrijf.nl')).toEqual(texts);
    expect(left(0, 'x', 'note;2011-05-01;123')).toEqual(['jan@bedrijf.nl', 'els@bedrijf.nl']);
    expect(left(1)).toEqual(texts);
  });
});
