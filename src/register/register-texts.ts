// What the register says of a purpose, in words: when it applies and ends, how long is kept, of what and by whom. Pure.

import type { RegisterWords } from '../language/law/register-words.ts';
import type { Locale } from '../language/locale.ts';
import { writePeriod } from '../language/report/dates.ts';
import { writeField } from '../language/report/fields.ts';
import type { AppliesWhen, ListOrNone, Purpose, Register } from '../model/register.ts';

export interface Voice {
  readonly register: Register;
  readonly locale: Locale;
  readonly words: RegisterWords;
}

export function appliesText(when: AppliesWhen, { locale, words }: Voice): string {
  if (when.kind === 'signal') return words.within(when.type, writePeriod(locale, when.within));
  if (when.kind === 'open') return words.openThings(when.types.join(', '));
  if (when.kind === 'record_type') return words.recordType(when.type);
  return words.condition[when.kind] ?? when.kind;
}

export function endsText({ endsWhen }: Purpose, { locale, words }: Voice): string {
  return endsWhen
    .map(end =>
      end.kind === 'no_signal_for'
        ? words.silence(writePeriod(locale, end.period))
        : (words.ends[end.kind] ?? end.kind),
    )
    .join(', ');
}

/** When it ends, and how long after that. */
export function periodText(purpose: Purpose, voice: Voice): string {
  const { period, why } = purpose.retention;
  const kept = /^P0[YMWD]$/.test(period)
    ? voice.words.atOnce(why)
    : voice.words.keep(writePeriod(voice.locale, period), why);
  const ends = endsText(purpose, voice);
  return ends === '' ? kept : `${kept}: ${ends}`;
}

export function floorsFor({ register, locale, words }: Voice): readonly string[] {
  return register.floors.map(({ law, period, systems, keeps }) =>
    words.floor(law, writePeriod(locale, period), systems.join(', '), keeps.join(', ')),
  );
}

export function categoriesText({ categoriesMax }: Purpose, { register, locale, words }: Voice): string {
  if (categoriesMax === null) return words.notSaid;
  return categoriesMax
    .map(name => {
      const fields = register.categories[name]?.fields.map(field => writeField(locale, field)) ?? [];
      return fields.length === 0 ? name : `${name} (${fields.join(', ')})`;
    })
    .join('; ');
}

export const contactText = ({
  name,
  contact,
}: {
  readonly name: string;
  readonly contact: string | null;
}): string => [name, contact].filter(Boolean).join(', ');
export const noneOr = (reason: string | null, words: RegisterWords): string =>
  reason === null ? words.notSaid : words.none(reason);
export const listText = ({ items, noneBecause }: ListOrNone, words: RegisterWords): string =>
  items.length > 0 ? items.join(', ') : noneOr(noneBecause, words);
export const ownerText = ({ department, person }: Purpose, words: RegisterWords): string =>
  [department, person].filter(Boolean).join(', ') || words.notSaid;
