// Texts of a dictionary made into others when they are asked for: for who asks for few of many. May not know what they mean.

import { type Texts, textReader } from './texts.ts';

/** Numbered as they are first asked for; equal ones have one number. */
export interface MadeTexts {
  /** By code of the dictionary the number of what is made of it; -1 for nothing, and of -1. */
  readonly numberOf: (code: number) => number;
  /** The text of a number. */
  readonly read: (number: number) => string;
}

const UNSEEN = -2;

export function madeTexts(values: Texts, work: (text: string) => string | null): MadeTexts {
  const read = textReader(values);
  const made = new Int32Array(values.size).fill(UNSEEN);
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const numbered = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const make = (code: number): number => {
    const text = work(read(code));
    made[code] = text === null || text === '' ? -1 : numbered(text);
    return made[code] as number;
  };
  return {
    numberOf: code => {
      if (code < 0) return -1;
      const known = made[code] as number;
      return known === UNSEEN ? make(code) : known;
    },
    read: number => texts[number] ?? '',
  };
}
