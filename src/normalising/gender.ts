// Gender from the words for it and from forms of address. A key, no text.

import { fold } from './fold.ts';

/** By language, in Dutch, English, German, French and Spanish with forms of address. A word stands for one gender in all of them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  m: [
    'm h man mann male mannelijk männlich masculin masculine masculino homme hombre mr mister meneer heer dhr herr hr monsieur sir jhr',
    'masc uomo maschio maschile bărbat mand mies mees vīrietis vyras mężczyzna męska męski pan muž moški muško muški muškarac férfi',
    'мужской мужчина чоловік чоловіча мъж άνδρας άρρεν erkek bay 男 男性 남 남자 남성',
  ],
  f: [
    'f v w vrouw frau female vrouwelijk weiblich feminin feminine femenino femme mujer mrs ms miss madam mevrouw mevr mw mej mejuffrouw',
    'mme madame mlle dame jkvr sra srta',
    'fem feminino femenina feminina donna femmina femminile femeie kvinna kvinne kvinde nainen naine sieviete moteris kobieta żeńska pani',
    'žena ženská ženska žensko ženski nő женский женщина жінка жіноча жена γυναίκα θήλυ kadın bayan 女 女性 여 여자 여성',
  ],
};
const GENDERS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([gender, lists]) =>
    lists.flatMap(list => list.split(' ').map(word => [fold(word), gender] as const)),
  ),
);

/** A code that says that it is not known. */
const UNKNOWN = 'u';

/**
 * `m`, `f`, or another code of one letter or digit; null where nothing is told: a title (`Dr.`), or both (`Dhr./Mevr.`). One word is enough:
 * `De heer`, `Geachte mevrouw`.
 */
export function genderOf(text: string): string | null {
  // In small letters it is the title of a Dutch lawyer, man or woman.
  const words = fold(text.replace(/\bmr\b/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const told = new Set(words.map(word => GENDERS.get(word)).filter(gender => gender !== undefined));
  if (told.size > 0) return told.size === 1 ? ([...told][0] ?? null) : null;
  const [code = ''] = words;
  return words.length === 1 && code.length === 1 && code !== UNKNOWN ? code : null;
}

/** Those that stand before a name and say nothing else: `mr.` is a Dutch lawyer too. */
const BEFORE_NAMES = new Set('herr dhr heer sir mrs ms miss madam mevr mevrouw mw frau mme mlle'.split(' '));

/** What the form of address before a whole name tells; null without one. */
export function genderOfName(name: string): string | null {
  const word = /^(?:de )?([a-z]+)/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return BEFORE_NAMES.has(word) ? (GENDERS.get(word) ?? null) : null;
}
