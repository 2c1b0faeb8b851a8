// The sentences of `improve`, in both languages; heads and states stand in language/report/improvements.ts.

import { type Locale, writeNumber } from '../locale.ts';

export interface ImproveWords {
  readonly none: string;
  /** None is open, and so many are closed. */
  readonly noneOpen: (closed: number) => string;
  readonly note: string;
  readonly added: (
    id: number,
    rule: string,
    records: number,
    at: readonly [run: number, day: string],
  ) => string;
  readonly measured: string;
  /** The last two are null where no check looked since. */
  readonly closed: (id: number, rule: string, before: number, after: number | null) => string;
}

const NL: ImproveWords = {
  none: 'er zijn nog geen verbeteracties: datawasstraat improve add "…" --rule REGEL --owner WIE --due JJJJ-MM-DD',
  noneOpen: closed =>
    `geen enkele verbeteractie staat open; ${writeNumber('nl', closed)} gesloten, te zien met --all`,
  note: 'Eerst: de laatste check voordat de actie begon. Nu: de nieuwste check sindsdien. Een streepje: de regel heeft sindsdien niet gekeken.',
  added: (id, rule, records, [run, day]) =>
    `verbeteractie ${id}: ${rule} staat op ${writeNumber('nl', records)} (run ${run} van ${day})`,
  measured: 'Elke volgende check meet wat de actie doet.',
  closed: (id, rule, before, after) =>
    after === null
      ? `verbeteractie ${id} gesloten; sinds het begin heeft ${rule} niet meer gekeken, dus er is niets gemeten`
      : `verbeteractie ${id} gesloten: ${rule} ging van ${writeNumber('nl', before)} naar ${writeNumber('nl', after)}`,
};

const EN: ImproveWords = {
  none: 'there are no improvement actions yet: datawasstraat improve add "…" --rule RULE --owner WHO --due YYYY-MM-DD',
  noneOpen: closed => `no improvement action is open; ${writeNumber('en', closed)} closed, shown by --all`,
  note: 'Before: the last check before the action began. Now: the newest check since. A dash: the rule has not looked since.',
  added: (id, rule, records, [run, day]) =>
    `improvement action ${id}: ${rule} stands at ${writeNumber('en', records)} (run ${run} of ${day})`,
  measured: 'Every check from now on measures what it does.',
  closed: (id, rule, before, after) =>
    after === null
      ? `improvement action ${id} closed; ${rule} has not looked since it began, so nothing was measured`
      : `improvement action ${id} closed: ${rule} went from ${writeNumber('en', before)} to ${writeNumber('en', after)}`,
};

export const IMPROVE_WORDS: Readonly<Record<Locale, ImproveWords>> = { nl: NL, en: EN };
