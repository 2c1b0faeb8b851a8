// First name and surname the wrong way round: told by how often each word stands in either column. May not look at one
// record alone: a name that is a first name and a surname (Thomas, Peters) decides nothing.

import { fold } from './fold.ts';
import { INFIXES } from './formatted-name.ts';
import { formattedParts } from './person-name.ts';

/** A name as often as it occurs in a column. */
export interface NameCount {
  readonly name: string;
  readonly records: number;
}

/** The cells of one name, as exported. */
export interface NamePair {
  readonly given_name: string;
  readonly family_name: string;
  readonly formatted_name: string | null;
}

/** A word must occur this often on its own side … */
const FEWEST = 5;
/** … and this many times as often as on the other. */
const RATIO = 10;
/** What a well-known name counts for, so that a small file can be judged as well. */
const KNOWN = 20;

/**
 * Frequent first names that are hardly ever surnames, and the other way round, folded (Voornamenbank and Familienamenbank
 * of the Meertens Instituut and the CBG, 2026-11-24). Short on purpose: the file itself knows more.
 */
const GIVEN =
  'johanna maria anna cornelia wilhelmina elisabeth hendrika catharina margaretha adriana annemarie marieke sanne lisa sophie emma ' +
  'julia eva lotte anouk femke marloes ingrid monique petra saskia esther yvonne wilma jan johannes cornelis pieter hendrik ' +
  'jeroen maarten wouter sander bart joost thijs daan bram lars sven ruud rob kees wim henk gerrit willem marcel erik mark ' +
  'fatima mohamed ahmed mustafa mehmet youssef ayse zeynep';
const FAMILY =
  'vries jong dijk bakker jansen janssen visser smit meijer boer mulder groot peters hendriks leeuwen dekker brouwer wit ' +
  'dijkstra smits graaf linden haan vermeulen heuvel veen broek bruijn schouten beek heijden hoekstra verhoeven koster dam ' +
  'huisman kuipers kuiper veenstra kramer brink scholten wijk postma vink ruiter timmermans gerritsen jonker willemsen ' +
  'bosman hofman molenaar schipper zijlstra wiersma';

/** Says of a name whether its two halves are exchanged. */
export type IsSwapped = (name: NamePair) => boolean;

/** Makes the judge from what stands in the two columns of all records. */
export function makeSwapJudge(given: Iterable<NameCount>, family: Iterable<NameCount>): IsSwapped {
  const asGiven = countWords(given, GIVEN, firstWord);
  const asFamily = countWords(family, FAMILY, surnameWord);
  const leans = (
    word: string,
    to: ReadonlyMap<string, number>,
    from: ReadonlyMap<string, number>,
  ): boolean => {
    const often = to.get(word) ?? 0;
    return often >= FEWEST && often >= RATIO * (from.get(word) ?? 0);
  };
  return name => {
    const [first, last] = [name.given_name.trim(), name.family_name.trim()];
    if (first === '' || last === '') return false;
    if (isCommaForm(name)) return true;
    const isSurnameFirst = startsWithInfix(first) || leans(surnameWord(first), asFamily, asGiven);
    return isSurnameFirst && !startsWithInfix(last) && leans(firstWord(last), asGiven, asFamily);
  };
}

function countWords(
  names: Iterable<NameCount>,
  known: string,
  wordOf: (name: string) => string,
): ReadonlyMap<string, number> {
  const counts = new Map(known.split(' ').map(word => [word, KNOWN]));
  for (const { name, records } of names) {
    const word = wordOf(name);
    if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + records);
  }
  return counts;
}

function firstWord(name: string): string {
  return fold(name).split(' ')[0] ?? '';
}

/** Without infixes; a double surname by its first half. */
function surnameWord(name: string): string {
  return (
    fold(name)
      .split(' ')
      .find(word => !INFIXES.has(word)) ?? ''
  );
}

/** `de Vries`, but not `de` alone and not `Van Anh`, whose capital is meant. */
function startsWithInfix(name: string): boolean {
  return /^(?:van|de|den|der|ter|ten|te|'t|het) \S/.test(name);
}

/** The whole name says `Vries, Jan`, with the surname in front, and Vries stands under first name. */
function isCommaForm({ given_name, family_name, formatted_name }: NamePair): boolean {
  if (formatted_name === null || !formatted_name.includes(',')) return false;
  const { given, family } = formattedParts(formatted_name);
  return (
    given?.key === firstWord(family_name) &&
    family === surnameWord(given_name) &&
    firstWord(given_name) !== firstWord(family_name)
  );
}
