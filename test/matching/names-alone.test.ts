// Files of little more than names of organisations: what becomes one, what does not, and an entity that has a hundred spellings.

import { beforeAll, describe, expect, it } from 'vitest';
import { type Matched, matchRecords } from '../../src/matching/engine.ts';
import { OWN_HANDS } from '../../src/matching/hands.ts';
import { planOf } from '../../src/matching/plan.ts';
import { columnsOf, type Row, word } from '../support/match-rows.ts';

type Names = readonly (readonly [one: string, other: string])[];

const ONE: Names = [
  ['Zeldervoort Hospital', 'Zeldervoort  hospital'],
  ['Museum Krambeek Oudewiel', 'Oudewiel Krambeek Museum'],
  ['Oostrander & Zonen Metaal', 'Oostrander en Zonen Metaal'],
  ['University of Quellinbruck Bevershold', 'Quellinbruck-Bevershold Univ.'],
  ['Académie Brévantière', 'Academie Brevantiere'],
  ['Vondelpaar Advies B.V.', 'Vondelpaar Advies'],
  ['Harmswoude Oostrik Techniek', 'Harmsowude Oostrik Techniek'],
  ['Pomphuis Meerwijker', 'Pomp huis Meerwijker'],
  ['Department of Tulvering Affairs', 'Dept. of Tulvering Affairs'],
  ['Gravelunde Fonds I B.V.', 'GRAVELUNDE FONDS I BV'],
  ['Stichting Kwelderland Onderwijs', 'Kwelderland Onderwijs, Stichting'],
  ['Zilverschoon Netherlands B.V.', 'Zilverschoon (Nederland) BV'],
  ['Gemeente Krambeekdal', 'KRAMBEEKDAL (gemeente)'],
  ['Wijdenes Kranenbouw B.V.', 'Wijdenes Kranenbouw B.V. te Drenkum'],
];

const TWO: Names = [
  ['Stadium Brinkelaar 1', 'Stadium Brinkelaar 2'],
  ['Mariahoeve Hospital, Drenkum', 'Mariahoeve Hospital, Velderen'],
  ['Northern Harrowick League', 'Southern Harrowick League'],
  ['Wexlander Womens League', 'Wexlander Mens League'],
  ['Sluiterman Bouw B.V.', 'Sluiterman Bouw Holding B.V.'],
  ['National Gallery of Iravia', 'National Gallery of Iraqia'],
  ['Ministry of Health Tuvarra', 'Ministry of Energy Tuvarra'],
  ['Kolderveen Transport 2019', 'Kolderveen Transport 2021'],
  // Names come back as they are here: a word more is another organisation.
  ['Gravelunde Maritime Museum', 'The Gravelunde Maritime Museum Trust'],
  ['Harrowick Fonds I B.V.', 'Harrowick Fonds II B.V.'],
  ['Lindeboom Zorgverlening B.V.', 'Stichting Lindeboom Zorgverlening'],
  ['J.A. van Prikkelenburg B.V.', 'A.J. van Prikkelenburg B.V.'],
];

/** Names of no kin: a kind, a word of their own, and what many have. */
const KINDS =
  'Hospital,Museum,Techniek,Metaal,League,University,Gallery of,Ministry of,Stadium,Transport'.split(',');
/** So many of them stand in the file twice: as many as any file of contacts holds. */
const REPEATED = 100;
const strangers = Array.from({ length: 700 }, (_, at) => `${KINDS[at % KINDS.length]} ${word(at * 29 + 3)}`);

async function matched(names: readonly string[], rows: readonly Row[] = []): Promise<Matched> {
  const all = [...names.map((name): Row => ({ organisation_name: name })), ...rows];
  const raw = { size: all.length, columns: columnsOf(all) };
  return matchRecords(planOf(await OWN_HANDS.readFeatures('organisation', raw)));
}

describe('a column of names', () => {
  let clusters: Int32Array;
  const pairs = [...ONE, ...TWO];
  beforeAll(async () => {
    // The words that two names differ by are words of others as well.
    const others = ['Health', 'Energy', 'Drenkum', 'Velderen', 'Iravia', 'Iraqia', 'Holding'].flatMap(word =>
      KINDS.map(kind => `${kind} ${word}`),
    );
    const repeated = strangers.slice(0, REPEATED).map(name => name.toUpperCase());
    ({ clusters } = await matched([...pairs.flat(), ...others, ...repeated, ...strangers]));
  });

  it.each(ONE)('%s is %s', one => {
    const at = 2 * pairs.findIndex(([name]) => name === one);
    expect(clusters[at]).toBe(clusters[at + 1]);
  });

  it.each(TWO)('%s is not %s', one => {
    const at = 2 * pairs.findIndex(([name]) => name === one);
    expect(clusters[at]).not.toBe(clusters[at + 1]);
  });

  it('strangers stay strangers', () => {
    const first = clusters.length - strangers.length + REPEATED;
    const grouped = [...clusters.keys()].filter(at => at >= first && clusters[at] !== at);
    expect(grouped.length).toBeLessThan(strangers.length * 0.01);
  });
});

describe('names and towns', () => {
  it('one name in one town is one, in two towns two', async () => {
    const rows = Array.from({ length: 600 }, (_, at): readonly Row[] => {
      const one = {
        organisation_name: `${word(at * 29 + 3)} ${word(at % 20)}`,
        locality: word(4000 + (at % 30)),
      };
      return at % 3 > 0
        ? [one]
        : [one, { ...one, ...(at % 2 > 0 ? { locality: word(4000 + ((at + 7) % 30)) } : {}) }];
    }).flat();
    const { clusters } = await matched([], rows);
    const verdicts = rows.flatMap((row, at) => {
      const next = rows[at + 1];
      if (next?.organisation_name !== row.organisation_name) return [];
      return [[next?.locality === row.locality, clusters[at] === clusters[at + 1]] as const];
    });
    const right = verdicts.filter(([isSame, isOne]) => isSame === isOne).length;
    expect(verdicts.length).toBeGreaterThan(150);
    expect(right).toBeGreaterThan(verdicts.length * 0.95);
  });
});

describe('an entity of very many records', () => {
  it('is one, in all its spellings, though its words are no rare ones in the file', async () => {
    const spellings = Array.from({ length: 26 }, (_, at) => {
      const letter = String.fromCharCode(97 + at);
      return [
        `Koninklijke Vraldering Electronica N.V.`,
        `Koninklijke Vraldering Electro${letter}nica NV`,
        `Vraldering Electronica ${letter}`,
      ];
    }).flat();
    const copies = Array.from({ length: 120 }, () => 'KONINKLIJKE VRALDERING ELECTRONICA N.V.');
    const { clusters } = await matched([...spellings, ...copies, ...strangers.slice(0, 300)]);
    const mine = clusters.slice(0, spellings.length + copies.length);
    const largest = Math.max(...[...new Set(mine)].map(one => mine.filter(other => other === one).length));
    expect(largest).toBeGreaterThan(mine.length * 0.8);
    const theirs = clusters.slice(mine.length);
    expect(theirs.every(cluster => cluster >= mine.length)).toBe(true);
  });
});
