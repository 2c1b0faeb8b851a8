// READ-ME.txt and the manifests: for every system and both languages whole, within 78 columns, and honest about approval.

import { describe, expect, it } from 'vitest';
import { instructionsOf } from '../../src/exchange/instructions.ts';
import { type DescribedFile, manifestOf, type Origin } from '../../src/exchange/manifest.ts';
import { FILE_KINDS } from '../../src/exchange/out-table.ts';
import { GENERIC_WRITE_BACK } from '../../src/exchange/profile.ts';
import { PROFILES } from '../../src/exchange/profiles/index.ts';
import { SYSTEMS_EN } from '../../src/language/loading/systems-en.ts';
import { SYSTEMS_NL } from '../../src/language/loading/systems-nl.ts';

const FILES: readonly DescribedFile[] = FILE_KINDS.map(kind => ({
  ...{ name: `contact-${kind}.csv`, rows: 1200, sha256: 'ab' },
  about: { kind, entity: 'contact', part: 1, parts: 1, columns: ['Id', 'Email'], keyColumn: 'Id' },
}));

function originOf(id: string | null, status: Origin['status']): Origin {
  const profile = PROFILES.find(one => one.id === id) ?? null;
  const writeBack = profile?.writeBack ?? GENERIC_WRITE_BACK;
  const inputs = [{ file: 'x.csv', sha256: 'cd', exportedAt: '2026-12-01T08:00:00Z' }];
  return { source: 'crm', profile, writeBack, isVerified: profile !== null, status, inputs };
}

describe.each([null, ...PROFILES.map(({ id }) => id)])('%s', id => {
  it.each(['en', 'nl'] as const)(
    '%s: every file has its place and its steps, no line is too long',
    locale => {
      const { name, text } = instructionsOf(FILES, originOf(id, 'accepted'), { locale, day: '2026-12-01' });
      expect(name).toBe(locale === 'nl' ? 'LEES-MIJ.txt' : 'READ-ME.txt');
      const lines = text.split('\n');
      expect(lines.filter(line => line.length > 78)).toEqual([]);
      FILE_KINDS.forEach((kind, index) => {
        const mark = kind === 'full' || kind === 'rejects' ? '- ' : `${index + 1}.`;
        const at = lines.findIndex(line => line.startsWith(`${mark} contact-${kind}.csv   1`));
        expect(at).toBeGreaterThan(0);
        expect(lines[at + 1]).toMatch(/^ {3}\S/);
      });
      expect(text).not.toMatch(/NOBODY|NIEMAND|undefined/);
    },
  );
});

it('what nobody approved says so on top, and nothing of landing', () => {
  const { text } = instructionsOf(FILES, originOf(null, 'proposed'), { locale: 'nl', day: '2026-12-01' });
  expect(text).toMatch(/^NIEMAND HEEFT DEZE BESTANDEN GOEDGEKEURD/m);
  expect(text).not.toMatch(/geland/);
});

it('a file in which columns of one name are numbered says so', () => {
  const [file] = FILES as [DescribedFile];
  const textOf = (isNumbered: boolean): string =>
    instructionsOf([{ ...file, about: { ...file.about, isNumbered } }], originOf(null, 'accepted'), {
      ...{ locale: 'nl', day: '2026-12-01' },
    }).text;
  expect(textOf(true)).toMatch(/^ {3}De export heeft kolommen met dezelfde naam/m);
  expect(textOf(false)).not.toContain('dezelfde naam');
});

it('a list of merges says in every system that an opt-out stays', () => {
  for (const id of [null, ...PROFILES.map(profile => profile.id)]) {
    const { text } = instructionsOf(FILES, originOf(id, 'accepted'), { locale: 'en', day: '2026-12-01' });
    expect(text.replace(/\s+/g, ' ')).toContain('Whoever of them opted out stays opted out');
  }
});

it('both languages tell of the same systems and steps, and of no system that is not known', () => {
  const shape = (systems: typeof SYSTEMS_EN): unknown =>
    Object.entries(systems).map(([id, steps]) => [id, Object.keys(steps).sort(), steps.beware?.length]);
  expect(shape(SYSTEMS_NL)).toEqual(shape(SYSTEMS_EN));
  const known = PROFILES.map(({ id }) => id);
  expect(Object.keys(SYSTEMS_EN).filter(id => !known.includes(id))).toEqual([]);
});

it('a manifest says how an update is loaded, and of a deletion list no mode', () => {
  const parsed = (kind: (typeof FILE_KINDS)[number]): unknown =>
    JSON.parse(
      manifestOf(FILES[FILE_KINDS.indexOf(kind)] as DescribedFile, originOf('salesforce', 'accepted')),
    );
  expect(parsed('clear')).toMatchObject({
    ...{ schema_version: 1, file: 'contact-clear.csv', system: 'salesforce', status: 'accepted', rows: 1200 },
    ...{ key_column: 'Id', import_mode: 'update (not insert, not upsert)', empty_cell: 'ignored' },
    ...{ cleared_with: '#N/A', sha256: 'ab' },
    input: [{ file: 'x.csv', sha256: 'cd', exported_at: '2026-12-01T08:00:00Z' }],
  });
  expect(parsed('delete')).toMatchObject({ key_column: 'Id', import_mode: null, cleared_with: null });
  expect(parsed('full')).toMatchObject({ key_column: null, import_mode: null });
});
