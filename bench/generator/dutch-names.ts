// More surnames than a list can hold, frequent ones often and rare ones seldom; and spoilt spellings. May not know records.

import { GIVEN_NAMES, type GivenName, SURNAMES } from './names.ts';
import type { Random } from './random.ts';

const STARTS =
  'Bak,Ber,Bos,Brou,Dek,Dijk,Eg,Gel,Goos,Ha,Heu,Hof,Hooi,Kar,Koop,Kui,Lam,Lin,Maas,Mei,Mul,Nie,Oos,Pel,Pos,Rij,Roe,Schou,Sni,Ste,Tol,Ver,Vis,Wes,Wil,Zand'.split(
    ',',
  );
const MIDDLES = 'ber,de,den,der,del,ger,hui,ke,len,man,me,mel,nen,pel,ren,sen,ster,te,ten,ven,wer,zen'.split(
  ',',
);
const ENDS =
  'a,aar,berg,burg,dijk,ers,huis,hof,ing,inga,kamp,ker,laar,ma,man,meijer,mans,oord,s,sen,ink,stra,veld,voort,wijk'.split(
    ',',
  );
const INFIXES = ['', '', '', '', 'van', 'de', 'van der', 'van den', 'ten', 'van de'];

/** A surname with its tussenvoegsel, which is empty for most. */
export interface DutchSurname {
  readonly infix: string;
  readonly name: string;
}

/** A third of the people has one of the frequent names, the others one of some ten thousand. */
export function pickSurname(random: Random): DutchSurname {
  if (random.chance(0.35)) {
    const { infix, name } = random.pick(SURNAMES.slice(0, 1 + random.int(SURNAMES.length)));
    return { infix, name };
  }
  const middle = random.chance(0.5) ? random.pick(MIDDLES) : '';
  return { infix: random.pick(INFIXES), name: `${random.pick(STARTS)}${middle}${random.pick(ENDS)}` };
}

/** Frequent given names are picked more often: half of the list has three quarters of the people. */
export function pickGiven(random: Random): GivenName {
  return random.pick(GIVEN_NAMES.slice(0, random.chance(0.5) ? GIVEN_NAMES.length : GIVEN_NAMES.length >> 1));
}

/** The name people are called by, beside the one in their passport. */
const CALL_NAMES: Readonly<Record<string, string>> = {
  Hans: 'Johannes',
  Jan: 'Johannes',
  Wim: 'Wilhelmus',
  Kees: 'Cornelis',
  Cees: 'Cornelis',
  Henk: 'Hendrik',
  Bart: 'Bartholomeus',
  Wouter: 'Walter',
  Tineke: 'Catharina',
  Joke: 'Johanna',
  Hanneke: 'Johanna',
  Gerda: 'Gerarda',
  Thea: 'Theodora',
  Wilma: 'Wilhelmina',
  Frank: 'Franciscus',
  Gijs: 'Gijsbertus',
  Thijs: 'Mathijs',
  Koen: 'Koenraad',
  Teun: 'Antonius',
  Rik: 'Richard',
  Daan: 'Daniël',
  Kim: 'Kimberly',
  Tess: 'Theresia',
  Maarten: 'Martinus',
  Victor: 'Victorius',
};

export function otherCallName(given: string): string {
  return CALL_NAMES[given] ?? given;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the keyboard: a letter wrong, too many, too few, or two exchanged. */
export function mistype(text: string, random: Random): string {
  if (text.length < 4) return text;
  const at = random.between(1, text.length - 2);
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const signs = /\d/.test(here) ? '0123456789' : ALPHABET;
  switch (random.int(4)) {
    case 0:
      return before + random.pick([...signs]) + after;
    case 1:
      return before + here + random.pick([...signs]) + after;
    case 2:
      return before + after;
    default:
      return before + after.charAt(0) + here + after.slice(1);
  }
}
