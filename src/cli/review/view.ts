// A duplicate group made ready to be shown: names and addresses in one piece, what survives, what is refused. May not ask.

import type { ReviewWords } from '../../language/cli/review.ts';
import { survive } from '../../matching/grouping/survivorship.ts';
import { evidenceBars } from '../../matching/weighing/evidence-bars.ts';
import type { Model } from '../../matching/weighing/model.ts';
import type { RecordKey } from '../../model/identity.ts';
import type { ReviewView, ViewRow } from '../../reports/terminal/review.ts';
import type { ReviewCase } from '../../steps/match/review.ts';

/** Where the session stands. */
export interface ReviewPlace {
  readonly at: number;
  readonly total: number;
  readonly same: number;
  readonly different: number;
  readonly isBlind: boolean;
  readonly kept: RecordKey;
}

type Texts = Readonly<Record<string, string | null>>;

/** Rows as people read them, and the exported fields each is made of. */
const ROWS: readonly (readonly [field: string, parts: readonly string[]])[] = [
  ['name', ['given_name', 'name_infix', 'family_name']],
  ['birth_on', ['birth_on']],
  ['kvk_number', ['kvk_number']],
  ['vat_id', ['vat_id']],
  ['email', ['email']],
  ['telephone', ['telephone']],
  ['mobile', ['mobile']],
  ['address', ['street', 'house_number', 'house_number_suffix']],
  ['place', ['postal_code', 'locality']],
  ['organisation_name', ['organisation_name']],
  ['iban', ['iban']],
];

export function reviewView(
  one: ReviewCase,
  place: ReviewPlace,
  how: { readonly model: Model | null; readonly words: ReviewWords },
): ReviewView {
  const { records, weight, zone, evidence, entity } = one;
  const rows = ROWS.filter(([field]) => entity === 'contact' || field !== 'organisation_name').map(
    ([field, parts]) => {
      const own = entity === 'organisation' && field === 'name' ? ['organisation_name'] : parts;
      const texts = records.map(record => textOf(record.texts, field, own));
      return { field, texts };
    },
  );
  const merged = survive(
    records.map((record, at) => ({
      ...record,
      texts: Object.fromEntries(rows.map(({ field, texts }) => [field, texts[at] ?? null])),
    })),
    place.kept,
    { priority: {} },
  );
  const view: readonly ViewRow[] = rows
    .filter(({ texts }) => texts.some(text => text !== null))
    .map(({ field, texts }) => {
      const value = merged.values[field];
      const at = records.findIndex(({ key }) => key === value?.from);
      return { field, texts, survivor: value?.isContested || texts.includes(null) ? at : null };
    });
  return {
    ...place,
    weight,
    isSure: zone === 'sure',
    keys: records.map(({ key }) => key.replace(`/${entity}/`, ':')),
    kept: place.kept.replace(`/${entity}/`, ':'),
    rows: [...view, ...lastContact(one, how.words)],
    bars: how.model === null ? [] : evidenceBars(how.model, evidence),
    notes: notesOf(merged, how.words),
  };
}

function textOf(texts: Texts, field: string, parts: readonly string[]): string | null {
  const said = parts.map(part => texts[part] ?? null);
  const given = said[0] ?? texts['initials'] ?? null;
  const all = field === 'name' ? [given, ...said.slice(1)] : said;
  const joined = all.filter(text => text !== null).join(' ');
  return joined === '' ? (field === 'name' ? (texts['formatted_name'] ?? null) : null) : joined;
}

function lastContact({ records }: ReviewCase, { day }: ReviewWords): readonly ViewRow[] {
  const texts = records.map(({ lastSignalOn }) => (lastSignalOn === null ? null : day(lastSignalOn)));
  return texts.some(text => text !== null) ? [{ field: 'last', texts, survivor: null }] : [];
}

function notesOf(
  { channels, consentFrom, key }: ReturnType<typeof survive>,
  words: ReviewWords,
): readonly string[] {
  const refused = Map.groupBy(
    Object.entries(channels).filter(([, { isAllowed }]) => !isAllowed),
    ([, { from }]) => from,
  );
  return [
    ...[...refused].map(([record, list]) =>
      words.refused(
        list.map(([channel]) => channel),
        record,
      ),
    ),
    ...(consentFrom === null || consentFrom === key ? [] : [words.consent(consentFrom)]),
  ];
}
