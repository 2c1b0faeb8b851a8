// The sentences of `fix`, in both languages.

import { type Locale, several } from '../locale.ts';

export interface FixWords {
  readonly heads: readonly [string, string, string, string, string];
  /** After these two heads come examples. */
  readonly exampleHead: string;
  readonly kinds: Readonly<Record<'correct' | 'merge' | 'deactivate' | 'erase', string>>;
  readonly sure: Readonly<Record<'safe' | 'likely', string>>;
  /** Without a rule: the safe corrections. */
  readonly preview: (count: string, rule: string | null) => string;
  readonly applied: (count: string) => string;
  /** In the place of the name of a source, where a command is shown. */
  readonly source: string;
  readonly left: (count: string) => string;
  /** Of corrections: records that may also be merged or made inactive. */
  readonly shared: (count: string) => string;
  /** Of corrections that cannot be accepted now. */
  readonly waiting: (count: string) => string;
  readonly nothing: string;
  readonly wrote: (file: string, rows: string, owner: string | null) => string;
  readonly fillIn: string;
  readonly noRows: string;
  readonly taken: (counts: Readonly<Record<'accepted' | 'declined' | 'open' | 'past', string>>) => string;
  readonly step: (step: number, day: string, accepted: string, declined: string) => string;
  readonly undone: (count: string) => string;
}

const NL: FixWords = {
  heads: ['REGEL', 'WAT', 'VELD', 'ZEKERHEID', 'AANTAL'],
  exampleHead: 'VOORBEELD',
  kinds: {
    ...{ correct: 'corrigeren', merge: 'samenvoegen', deactivate: 'op inactief' },
    erase: 'verwijderen (purge)',
  },
  sure: { safe: 'veilig', likely: 'voorstel' },
  preview: (count, rule) =>
    rule === null
      ? `${several(count, 'veilige correctie kan', 'veilige correcties kunnen')} worden overgenomen; er is nog niets veranderd. Overnemen: datawasstraat fix --apply`
      : `${several(count, 'voorstel', 'voorstellen')} van ${rule} ${count === '1' ? 'kan' : 'kunnen'} worden overgenomen; er is nog niets veranderd. Overnemen: datawasstraat fix --rule ${rule} --apply`,
  source: 'BRON',
  applied: count => `${count} overgenomen. Maak de bestanden: datawasstraat export BRON`,
  left: count =>
    `${several(count, 'voorstel wacht', 'voorstellen wachten')} op een mens. Per regel: datawasstraat fix --rule REGEL. Als werklijst: datawasstraat fix --to werklijst.xlsx`,
  shared: count =>
    `${several(count, 'ervan gaat', 'ervan gaan')} over records die ook voorgesteld zijn om samen te voegen of op inactief te zetten; wordt dat overgenomen, dan gaat dat voor`,
  waiting: count =>
    `${several(count, 'correctie wacht', 'correcties wachten')}: de records zijn voorgesteld om te verwijderen, of worden al samengevoegd of op inactief gezet`,
  nothing: 'niets over te nemen',
  wrote: (file, rows, owner) =>
    `${file}  ${several(rows, 'voorstel', 'voorstellen')}${owner === null ? '' : ` voor ${owner}`}`,
  fillIn:
    'Vul in de kolom besluit ja of nee in en lees terug: datawasstraat fix --from BESTAND. In de lijst staan persoonsgegevens.',
  noRows: 'geen voorstellen, geen lijst geschreven',
  taken: ({ accepted, declined, open, past }) =>
    `${accepted} overgenomen, ${declined} afgewezen, ${open} nog open, ${past} niet meer aan de orde`,
  step: (step, day, accepted, declined) =>
    `stap ${step}  ${day}  ${accepted} overgenomen, ${declined} afgewezen   ongedaan maken: datawasstraat fix --undo ${step}`,
  undone: count => `${count} ongedaan gemaakt: weer voorstellen`,
};

const EN: FixWords = {
  heads: ['RULE', 'WHAT', 'FIELD', 'CERTAINTY', 'COUNT'],
  exampleHead: 'EXAMPLE',
  kinds: { correct: 'correct', merge: 'merge', deactivate: 'deactivate', erase: 'delete (purge)' },
  sure: { safe: 'safe', likely: 'proposal' },
  preview: (count, rule) =>
    rule === null
      ? `${several(count, 'safe correction', 'safe corrections')} would be accepted; nothing changed yet. Accept them: datawasstraat fix --apply`
      : `${several(count, 'proposal', 'proposals')} of ${rule} would be accepted; nothing changed yet. Accept them: datawasstraat fix --rule ${rule} --apply`,
  source: 'SOURCE',
  applied: count => `${count} accepted. Make the files: datawasstraat export SOURCE`,
  left: count =>
    `${several(count, 'proposal waits', 'proposals wait')} for a person. By rule: datawasstraat fix --rule RULE. As a work list: datawasstraat fix --to work.xlsx`,
  shared: count =>
    `${several(count, 'of them is', 'of them are')} about records also proposed for merging or deactivation; if that is accepted, it goes first`,
  waiting: count =>
    `${several(count, 'correction waits', 'corrections wait')}: their records are proposed for deletion, or already being merged or made inactive`,
  nothing: 'nothing to accept',
  wrote: (file, rows, owner) =>
    `${file}  ${several(rows, 'proposal', 'proposals')}${owner === null ? '' : ` for ${owner}`}`,
  fillIn:
    'Fill in yes or no in the column decision and read it back: datawasstraat fix --from FILE. The list holds personal data.',
  noRows: 'no proposals, no list written',
  taken: ({ accepted, declined, open, past }) =>
    `${accepted} accepted, ${declined} declined, ${open} still open, ${past} no longer proposed`,
  step: (step, day, accepted, declined) =>
    `step ${step}  ${day}  ${accepted} accepted, ${declined} declined   undo: datawasstraat fix --undo ${step}`,
  undone: count => `${count} undone: proposals again`,
};

export const FIX_WORDS: Readonly<Record<Locale, FixWords>> = { nl: NL, en: EN };
