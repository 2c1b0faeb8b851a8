// The states of a plan in words, both languages.

import type { Locale } from '../locale.ts';

export const PLAN_STATE_WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: {
    planned: 'gepland en nog niet goedgekeurd',
    approved: 'goedgekeurd',
    lapsed: 'vervallen, maak een nieuw plan',
    erased: 'hier verwijderd, bewijs en lijsten nog niet klaar',
    applied: 'uitgevoerd, wacht op de bronnen',
    verified: 'uitgevoerd en gecontroleerd',
  },
  en: {
    planned: 'planned and not approved yet',
    approved: 'approved',
    lapsed: 'lapsed, make a new plan',
    erased: 'deleted here, proof and lists not ready yet',
    applied: 'applied, waiting for the sources',
    verified: 'applied and verified',
  },
};
