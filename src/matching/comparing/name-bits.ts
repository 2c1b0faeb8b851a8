// What two names of organisations say by themselves, in bits: what they share, less what each has beside it. For files of little more than
// names, where nothing can be learned of how names of one organisation differ; so the costs here are rough, and the same for every file.

import type { WeighedName } from '../features/word-weights.ts';
import { JOINED, NONE, partnersOf } from './word-partners.ts';

/** Words of one name go together: beyond the rarest, each counts for less. */
const FURTHER_WORD = 0.75;
/** Names that hold the same and nothing else are fewer than those that hold the same. */
const NOTHING_ELSE = 3;
/** A word is left out of a name, or added to it, the less often the rarer it is: this share of its bits it costs. */
const LEFT_OUT = 0.25;
/** Where both names have words of their own, one stands in the place of the other, which is rarer still: so many times as rare. */
const REPLACED = 2;
/** So much of all their bits costs nothing: of a long name something is always left out. */
const USUALLY_APART = 0.04;
/** A slip of the pen: one word in four of those that are nearly the same. */
const SLIP = 2;
/** One of two directions, numbers or towns in the place of the other. */
const OPPOSED = 8;
const ADDED = 2;

/** Above zero where more speaks for one name than against it; symmetric. */
export function nameBits(one: WeighedName, other: WeighedName): number {
  if (one.compact === other.compact)
    return Math.min(inAll(rarityOf(one)), inAll(rarityOf(other))) + NOTHING_ELSE;
  const [first, second] = one.compact < other.compact ? [one, other] : [other, one];
  const { partners, taken } = partnersOf(first, second);
  const { bits, slips } = sharedBits(first, second, partners);
  const mine = ownOf(first, at => partners[at] === NONE);
  const theirs = ownOf(second, at => taken[at] === 0);
  const apart = LEFT_OUT * (mine.bits + theirs.bits + REPLACED * Math.min(mine.bits, theirs.bits));
  return (
    bits -
    SLIP * slips -
    Math.max(0, apart - USUALLY_APART * (one.total + other.total)) -
    OPPOSED * Math.min(mine.opposed, theirs.opposed) -
    ADDED * Math.abs(mine.opposed - theirs.opposed)
  );
}

function rarityOf({ bits, after }: WeighedName): readonly number[] {
  return bits.map((own, at) => Math.min(own, after[at] ?? own));
}

function inAll(bits: readonly number[]): number {
  const rarest = Math.max(0, ...bits);
  return rarest + FURTHER_WORD * (bits.reduce((sum, one) => sum + one, 0) - rarest);
}

/** What only one of the names has. */
interface Own {
  readonly bits: number;
  /** How many of its words tell organisations apart. */
  readonly opposed: number;
}

function ownOf(
  { bits: alone, after, opposed: areOpposed }: WeighedName,
  isOwn: (at: number) => boolean,
): Own {
  let [bits, opposed] = [0, 0];
  for (let at = 0; at < alone.length; at++) {
    if (!isOwn(at)) continue;
    // Words that go together are left out together.
    bits += (at > 0 && isOwn(at - 1) ? after : alone)[at] as number;
    opposed += areOpposed[at] as number;
  }
  return { bits, opposed };
}

/** A word adds little where it follows the same word in both, as it mostly does. */
function sharedBits(
  one: WeighedName,
  other: WeighedName,
  partners: Int32Array,
): { readonly bits: number; readonly slips: number } {
  let [slips, sum, rarest] = [0, 0, 0];
  for (let at = 0; at < partners.length; at++) {
    const there = partners[at] as number;
    if (there === NONE) continue;
    let bits = one.bits[at] as number;
    if (there !== JOINED && one.core[at] !== other.core[there]) {
      slips += 1;
      bits = (bits + (other.bits[there] as number)) / 2;
    } else if (at > 0 && isInRow(one, other, { at, there, before: partners[at - 1] as number })) {
      bits = Math.min(bits, one.after[at] as number);
    }
    sum += bits;
    rarest = Math.max(rarest, bits);
  }
  return { bits: rarest + FURTHER_WORD * (sum - rarest), slips };
}

/** Both names have the same word right before. */
function isInRow(
  one: WeighedName,
  other: WeighedName,
  { at, there, before }: { readonly at: number; readonly there: number; readonly before: number },
): boolean {
  return there !== JOINED && before === there - 1 && one.core[at - 1] === other.core[there - 1];
}
