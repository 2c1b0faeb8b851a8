// Gender from the words for it and from forms of address. A key, no text.

import { fold } from './fold.ts';

/** Forms of address beside the words for it. */
const GENDERS: Readonly<Record<string, string>> = {
  ...{
    mr: 'm',
    mister: 'm',
    herr: 'm',
    dhr: 'm',
    heer: 'm',
    sir: 'm',
    man: 'm',
    mann: 'm',
    h: 'm',
    homme: 'm',
  },
  ...{
    mrs: 'f',
    ms: 'f',
    miss: 'f',
    madam: 'f',
    mevr: 'f',
    mevrouw: 'f',
    mw: 'f',
    frau: 'f',
    v: 'f',
    vrouw: 'f',
    w: 'f',
    mme: 'f',
    mlle: 'f',
  },
};

/** `m`, `f`, or the first letter of another word; null for no word. */
export function genderOf(text: string): string | null {
  const word = /[a-z0-9]+/.exec(fold(text))?.[0] ?? '';
  return GENDERS[word] ?? word[0] ?? null;
}

/** Those that stand before a name and say nothing else: `mr.` is a Dutch lawyer too. */
const BEFORE_NAMES = new Set('herr dhr heer sir mrs ms miss madam mevr mevrouw mw frau mme mlle'.split(' '));

/** What the form of address before a whole name tells; null without one. */
export function genderOfName(name: string): string | null {
  const word = /^(?:de )?([a-z]+)/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return BEFORE_NAMES.has(word) ? (GENDERS[word] ?? null) : null;
}
