// The heads of what --explain-stage prints, in both languages; comparisons, levels and keys keep the names that files give them. May not
// hold logic.

import type { Locale } from '../locale.ts';

/** Heads of columns by stage. */
export interface StageWords {
  readonly fields: readonly [string, string];
  readonly keys: readonly [string, string, string, string];
  readonly weights: readonly [string, string];
  /** By what a pair may be besides one entity. */
  readonly against: Readonly<Record<AgainstWhom, string>>;
  readonly prior: string;
  readonly pairs: readonly [string, string, string];
  readonly clusters: readonly [string, string];
}

type AgainstWhom =
  | 'strangers'
  | 'home'
  | 'namesake'
  | 'generation'
  | 'twins'
  | 'building'
  | 'concern'
  | 'sibling';

export const STAGE_WORDS: Readonly<Record<Locale, StageWords>> = {
  en: {
    fields: ['column', 'field'],
    keys: ['key', 'pairs', 'cap', 'not compared'],
    weights: ['comparison', 'level'],
    against: {
      ...{ strangers: 'against strangers', home: 'against home', namesake: 'against namesake' },
      ...{ generation: 'against generation', twins: 'against twins', building: 'against building' },
      ...{ concern: 'against concern', sibling: 'against sibling' },
    },
    prior: 'prior',
    pairs: ['records', 'bits', 'evidence'],
    clusters: ['size', 'clusters'],
  },
  nl: {
    fields: ['kolom', 'veld'],
    keys: ['sleutel', 'paren', 'grens', 'niet vergeleken'],
    weights: ['vergelijking', 'niveau'],
    against: {
      ...{ strangers: 'tegen vreemden', home: 'tegen huisgenoten', namesake: 'tegen naamgenoten' },
      ...{ generation: 'tegen ouder en kind', twins: 'tegen tweelingen', building: 'tegen één pand' },
      ...{ concern: 'tegen één concern', sibling: 'tegen zusterbedrijf' },
    },
    prior: 'vooraf',
    pairs: ['records', 'bits', 'aanwijzingen'],
    clusters: ['grootte', 'groepen'],
  },
};
