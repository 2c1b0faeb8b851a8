// The law pack as the rest of the house sees it: legal constants as dated data. May not hold a constant: src/register/law-pack does.

import type { CivilDate, Period } from './calendar.ts';
import type { FloorAnchor } from './register.ts';

/** Floor: may not be gone before. Ceiling: must be gone by. Condition: allowed only if. Deadline: must be answered by. */
export const LAW_KINDS = ['floor', 'ceiling', 'floor_and_ceiling', 'condition', 'deadline'] as const;
export type LawKind = (typeof LAW_KINDS)[number];

/** One provision, in force between two dates. */
export interface LawEntry {
  /** Such as `nl.awr-52`; several entries of one id follow each other in time. */
  readonly id: string;
  /** As jurists cite it: `AWR 52(4)`. */
  readonly article: string;
  readonly kind: LawKind;
  /** What it is about, in both languages. */
  readonly about: { readonly nl: string; readonly en: string };
  /** Null: the provision sets no period. */
  readonly period: Period | null;
  /** From which end the period is counted; null without a period. */
  readonly anchor: FloorAnchor | null;
  readonly validFrom: CivilDate | null;
  /** Last day; null: not known to end. */
  readonly validTo: CivilDate | null;
  /** Page on which it can be read. */
  readonly source: string;
  /** When somebody last read it in the text of the law; null: nobody has, and what rests on it is a warning. */
  readonly checkedOn: CivilDate | null;
  /** True: guidance of a body, no statute. */
  readonly isGuidance: boolean;
}

/** All provisions, of one edition. */
export interface LawPack {
  readonly edition: string;
  readonly entries: readonly LawEntry[];
}

/** The version of a provision that holds on a day; else the last known one, for a law that lapsed is not a law that never was. @public */
export function lawOn(pack: LawPack, id: string, today: CivilDate): LawEntry | null {
  let last: LawEntry | null = null;
  for (const entry of pack.entries) {
    if (entry.id !== id) continue;
    last = entry;
    const { validFrom, validTo } = entry;
    if ((validFrom === null || validFrom <= today) && (validTo === null || today <= validTo)) return entry;
  }
  return last;
}
