// npm run bench detection: what is found in labelled notes, by class, and how long it takes. Bars: design, retention.md, section 8.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DETECTORS } from '../src/detection/detect.ts';
import type { Detected } from '../src/model/detection.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/detection');

/** Two halves of 900 invented notes of one author; the words were chosen with the first in view, the second was only counted. */
export const NOTES = { tuned: 'notes-tuned.csv', unseen: 'notes-unseen.csv' } as const;

/** Found and right, found and wrong, missed. */
export interface Rates {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Classes whose numbers have a check digit. */
export const CHECKED: readonly Detected[] = ['bsn', 'card', 'iban'];
const DOCUMENTS: readonly Detected[] = ['passport', 'driving_licence'];

/** By class; what is only possible counts as not found. */
export function ratesOf(name: keyof typeof NOTES): ReadonlyMap<Detected, Rates> {
  const rows = parse(readFileSync(join(FOLDER, NOTES[name])), { columns: true }) as readonly {
    readonly text: string;
    readonly expect: string;
  }[];
  const rates = new Map<Detected, Rates>();
  const count = (what: Detected, part: keyof Rates): void => {
    const known = rates.get(what) ?? { right: 0, wrong: 0, missed: 0 };
    rates.set(what, { ...known, [part]: known[part] + 1 });
  };
  for (const { text, expect } of rows) {
    const wanted = new Set(expect.split(' ').filter(Boolean)) as Set<Detected>;
    const found = foundIn(text);
    for (const what of found) count(what, wanted.has(what) ? 'right' : 'wrong');
    for (const what of wanted) if (!found.has(what)) count(what, 'missed');
  }
  return rates;
}

/** Certain or likely. */
export function foundIn(text: string): ReadonlySet<Detected> {
  const { numbers, categories, judgements, socialLinks } = DETECTORS;
  const found = [numbers, categories, judgements, socialLinks].flatMap(look => look(text));
  return new Set(found.filter(({ certainty }) => certainty !== 'possible').map(({ what }) => what));
}

/** Of some classes together. */
export function together(rates: ReadonlyMap<Detected, Rates>, isMeant: (what: Detected) => boolean): Rates {
  const own = [...rates].filter(([what]) => isMeant(what)).map(([, one]) => one);
  const sum = (part: keyof Rates): number => own.reduce((total, one) => total + one[part], 0);
  return { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') };
}

export const isWordClass = (what: Detected): boolean => ![...CHECKED, ...DOCUMENTS].includes(what);

export const precisionOf = ({ right, wrong }: Rates): number => right / Math.max(right + wrong, 1);
export const recallOf = ({ right, missed }: Rates): number => right / Math.max(right + missed, 1);

const SPEED_NOTES = 20_000;

export function benchDetection(): void {
  const written = (rates: Rates): string =>
    `precision ${precisionOf(rates).toFixed(3)}  recall ${recallOf(rates).toFixed(3)}  (${rates.right} right, ${rates.wrong} wrong, ${rates.missed} missed)`;
  for (const name of Object.keys(NOTES) as (keyof typeof NOTES)[]) {
    const rates = ratesOf(name);
    console.log(`${name}: 450 notes`);
    for (const [what, one] of [...rates].sort()) console.log(`  ${what.padEnd(18)} ${written(one)}`);
    console.log(`  with a check digit ${written(together(rates, what => CHECKED.includes(what)))}`);
    console.log(`  documents          ${written(together(rates, what => DOCUMENTS.includes(what)))}`);
    console.log(`  words and links    ${written(together(rates, isWordClass))}`);
  }
  const text = (at: number): string =>
    `12-3 JdB: mevrouw belde over factuur 2024${at}, graag terugbellen op 06-12345678 na 14 uur over de levering van de bestelling`;
  const notes = Array.from({ length: SPEED_NOTES }, (_, at) => text(at));
  for (const [name, look] of Object.entries(DETECTORS)) {
    const started = performance.now();
    for (const note of notes) look(note);
    console.log(
      `${name}: ${((1000 * (performance.now() - started)) / SPEED_NOTES).toFixed(1)} µs for a note of 120 signs`,
    );
  }
}
