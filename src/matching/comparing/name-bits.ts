// What two names of organisations say by themselves, in bits: what they share, less what each has beside it. For files of little more than
// names, where nothing can be learned of how names of one organisation differ; so the costs here are rough, and the same for every file.

import type { NameOdds } from '../features/name-odds.ts';
import { NOTHING_ELSE, togetherBits, type WeighedName } from '../features/word-weights.ts';
import { isOneText } from './one-text.ts';
import { JOINED, NONE, type Partners, partnersOf, SAME } from './word-partners.ts';

/** A word is left out of a name, or added to it, the less often the rarer it is: this share of its bits it costs. */
const LEFT_OUT = 0.25;
/** A part between commas is left out as one: so much of that. */
const WHOLE_PART = 0.35;
/** Where both names have words of their own, one stands in the place of the other, which is rarer still: so many times as rare. */
const REPLACED = 2;
/** Brackets hold what is known, or which of several is meant. */
const BRACKETED = 4;
/** So much of all their bits costs nothing: of a long name something is always left out. */
const USUALLY_APART = 0.04;
/** What it costs that a word is a plural of the other, or one or two slips of the pen away. */
const SLIP_COSTS = [0, 3, 3, 7];
/** One of two directions, numbers or towns in the place of the other. */
const OPPOSED = 8;
const ADDED = 3;
/** One letter or space of the whole is another. */
const TEXT_SLIP = 3;

/**
 * Where names come back as they are, another word is another organisation: what they share beyond strangers says no more of that; a word of its
 * own costs so much, wherever it is not in a part that is left out whole; and so does another legal form, which is another legal person.
 */
const BEYOND_STRANGERS = 20;
const OWN_WORD = 6;
const OTHER_FORM = 12;

/** Above zero where more speaks for one name than against it; symmetric. */
export function nameBits(one: WeighedName, other: WeighedName, odds: NameOdds): number {
  const isOtherForm = one.form !== null && other.form !== null && one.form !== other.form;
  return wordBits(one, other, odds) - (isOtherForm ? OTHER_FORM * odds.repeated : 0);
}

function wordBits(one: WeighedName, other: WeighedName, odds: NameOdds): number {
  const { equal, repeated } = odds;
  if (one.compact === other.compact)
    return Math.min(one.whole, other.whole) + (one.form === other.form ? odds.formed : equal);
  const [first, second] = one.compact < other.compact ? [one, other] : [other, one];
  const found = partnersOf(first, second);
  const { partners, taken } = found;
  const { bits, slips } = sharedBits(first, second, found);
  const mine = ownOf(first, at => partners[at] === NONE);
  const theirs = ownOf(second, at => taken[at] === 0);
  const order = isInOrder(first, second, partners) ? equal : odds.turned;
  const same = bits - slips + NOTHING_ELSE + order;
  if (mine.count + theirs.count === 0) return same;
  if (isOneText(first, second)) return Math.min(one.whole, other.whole) + equal - TEXT_SLIP;
  const apart = LEFT_OUT * (mine.left + theirs.left + REPLACED * Math.min(mine.left, theirs.left));
  const lacking = Math.max(0, apart - USUALLY_APART * (one.total + other.total));
  const isBracketed = mine.isBracketed || theirs.isBracketed;
  const isOther = mine.isFirm || theirs.isFirm || isBracketed;
  const again = repeated * (Math.max(0, bits - BEYOND_STRANGERS) + (isOther ? OWN_WORD : 0));
  // What is left out whole leaves the names equal.
  if (!mine.isFirm && !theirs.isFirm && Math.min(mine.count, theirs.count) === 0)
    return same - lacking - (isBracketed ? BRACKETED + again : 0);
  return (
    bits +
    odds.varied -
    slips -
    lacking -
    again -
    OPPOSED * Math.min(mine.opposed, theirs.opposed) -
    ADDED * Math.abs(mine.firmlyOpposed - theirs.firmlyOpposed)
  );
}

/** Whole parts may stand in another order: `Drenkum, Gemeente`. */
function isInOrder({ parts }: WeighedName, { parts: others }: WeighedName, partners: Int32Array): boolean {
  let [before, last] = [NONE, NONE];
  return partners.every((there, at) => {
    if (there === JOINED || there === NONE) return true;
    const isNext = there > last || parts[at] !== parts[before] || others[there] !== others[last];
    [before, last] = [at, there];
    return isNext;
  });
}

/** What only one of the names has. */
interface Own {
  /** Bits, less where whole parts of the name are left out. */
  readonly left: number;
  /** How many of its words tell organisations apart; */
  readonly opposed: number;
  /** and of these, how many stand in a part that both have, or in brackets. */
  readonly firmlyOpposed: number;
  readonly count: number;
  /** True where one of them is in a part that both have; */
  readonly isFirm: boolean;
  /** or between brackets. */
  readonly isBracketed: boolean;
}

function ownOf(
  { bits: alone, after, opposed: areOpposed, parts }: WeighedName,
  isOwn: (at: number) => boolean,
): Own {
  let [bits, loose, opposed, firmlyOpposed, count, firm, bracketed] = [0, 0, 0, 0, 0, 0, 0];
  const shared = sharedParts(parts, isOwn);
  for (let at = 0; at < alone.length; at++) {
    if (!isOwn(at)) continue;
    // Words that go together are left out together.
    const own = (at > 0 && isOwn(at - 1) ? after : alone)[at] as number;
    bits += own;
    count += 1;
    opposed += areOpposed[at] as number;
    const isLoose = shared?.has(parts[at] as number) === false;
    if (isLoose) loose += own;
    if (!isLoose) firm += 1;
    else if ((parts[at] as number) < 0) bracketed += 1;
    else continue;
    firmlyOpposed += areOpposed[at] as number;
  }
  return {
    left: bits - (1 - WHOLE_PART) * loose,
    ...{ opposed, firmlyOpposed, count, isFirm: firm > 0, isBracketed: bracketed > 0 },
  };
}

/** The parts of which both names have a word; null for a name of one part. */
function sharedParts(parts: readonly number[], isOwn: (at: number) => boolean): ReadonlySet<number> | null {
  return parts.at(-1) === parts[0] ? null : new Set(parts.filter((_, at) => !isOwn(at)));
}

/** A word adds little where it follows the same word in both, as it mostly does. */
function sharedBits(
  one: WeighedName,
  other: WeighedName,
  { partners, slips: kinds }: Partners,
): { readonly bits: number; readonly slips: number } {
  let [slips, sum, rarest] = [0, 0, 0];
  for (let at = 0; at < partners.length; at++) {
    const there = partners[at] as number;
    if (there === NONE) continue;
    let bits = one.bits[at] as number;
    if (kinds[at] !== SAME) {
      slips += SLIP_COSTS[kinds[at] as number] as number;
      bits = Math.min(bits, other.bits[there] as number);
    } else if (at > 0 && isInRow(one, other, { at, there, before: partners[at - 1] as number })) {
      bits = Math.min(bits, one.after[at] as number);
    }
    sum += bits;
    rarest = Math.max(rarest, bits);
  }
  return { bits: togetherBits(sum, rarest), slips };
}

/** Both names have the same word right before. */
function isInRow(
  one: WeighedName,
  other: WeighedName,
  { at, there, before }: { readonly at: number; readonly there: number; readonly before: number },
): boolean {
  return there !== JOINED && before === there - 1 && one.core[at - 1] === other.core[there - 1];
}
