// Of which kind the numbers of persons in a column are, told by its header: those of files below one another go together by kind. May
// not read a cell.

import { headerWords } from './header-words.ts';

/** Words for one kind of number, in the languages that our headers are in. */
const KINDS: readonly RegExp[] = [
  /\b(?:ssn|soc ?sec|social security)/,
  /\b(?:bsn|burgerservicenummer|sofinummer)/,
  /\b(?:nino|national insurance)/,
  /\b(?:passport|paspoort)/,
  /\b(?:driver|drivers|driving) licen[cs]e/,
  /\b(?:rijksregister|insz)/,
  /\b(?:dni|nif|nie)\b/,
  /\bmedicare/,
  /\bmedicaid/,
  /\bnhs/,
];

/**
 * By file and column the place among all files; `headers`: by file those of its columns of numbers. Where each file has one column,
 * they are one place unless their headers name two kinds.
 */
export function placesByKind(headers: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const kinds = headers.map(own => own.map(kindOf));
  const isOneEach = headers.every(own => own.length <= 1);
  const told = new Set(kinds.flat().filter(kind => kind !== null));
  if (isOneEach && (told.size < 2 || kinds.flat().includes(null)))
    return headers.map(own => own.map(() => 0));
  const places: string[] = [];
  return headers.map((own, file) => {
    const names = own.map((header, at) => kinds[file]?.[at] ?? headerWords(header));
    return names.map((name, at) => {
      const nth = names.slice(0, at).filter(other => other === name).length;
      const place = `${name} ${nth}`;
      if (!places.includes(place)) places.push(place);
      return places.indexOf(place);
    });
  });
}

/** Null: the header says no kind. */
function kindOf(header: string): string | null {
  const words = headerWords(header);
  return KINDS.find(kind => kind.test(words))?.source ?? null;
}
