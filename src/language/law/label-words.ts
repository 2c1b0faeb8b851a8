// The sentences of `labels`, in both languages.

import { type Locale, several } from '../locale.ts';

export interface LabelListWords {
  readonly heads: readonly string[];
  readonly none: string;
  /** Text by state of a label. */
  readonly state: Readonly<Record<string, string>>;
  readonly noRows: string;
  readonly wrote: (file: string, rows: string, owner: string | null) => string;
  readonly fillIn: string;
  readonly taken: (counts: Readonly<Record<'kept' | 'ended' | 'open' | 'past', string>>) => string;
}

const NL: LabelListWords = {
  heads: ['DOEL', 'AFDELING', 'STAND', 'LABELS'],
  none: 'er zijn geen doellabels van een doel uit het register; welk label welk doel is, staat in register.yaml onder labels:',
  state: {
    active: 'in orde',
    review_due: 'binnenkort beoordelen',
    overdue: 'te laat',
    review_unknown: 'onbekend of het beoordeeld is',
    expired: 'toestemming verlopen',
    withdrawn: 'toestemming ingetrokken',
    orphan: 'onbekend label',
    purpose_closed: 'doel beëindigd',
    undated: 'leeftijd onbekend',
  },
  noRows: 'geen doellabels te beoordelen, geen lijst geschreven',
  wrote: (file, rows, owner) =>
    `${file}  ${several(rows, 'doellabel', 'doellabels')}${owner === null ? '' : ` voor ${owner}`}`,
  fillIn:
    'Vul bij besluit in: blijft of vervalt, en wie het beoordeelde; lees het terug met: datawasstraat labels --from BESTAND. De lijst bevat persoonsgegevens.',
  taken: ({ kept, ended, open, past }) =>
    `${kept} bevestigd, ${ended} beëindigd, ${open} nog open, ${past} niet meer aan de orde`,
};

const EN: LabelListWords = {
  heads: ['PURPOSE', 'DEPARTMENT', 'STATE', 'LABELS'],
  none: 'there are no labels of a purpose in the register; which label is which purpose stands in register.yaml, under labels:',
  state: {
    active: 'in order',
    review_due: 'review soon',
    overdue: 'overdue',
    review_unknown: 'not known to be reviewed',
    expired: 'consent expired',
    withdrawn: 'consent withdrawn',
    orphan: 'unknown label',
    purpose_closed: 'purpose ended',
    undated: 'age unknown',
  },
  noRows: 'no labels to review, no list written',
  wrote: (file, rows, owner) =>
    `${file}  ${several(rows, 'label', 'labels')}${owner === null ? '' : ` for ${owner}`}`,
  fillIn:
    'Fill in keep or end under decision, and who reviewed it; read it back: datawasstraat labels --from FILE. The list holds personal data.',
  taken: ({ kept, ended, open, past }) =>
    `${kept} confirmed, ${ended} ended, ${open} still open, ${past} no longer to review`,
};

export const LABEL_LIST_WORDS: Readonly<Record<Locale, LabelListWords>> = { nl: NL, en: EN };
