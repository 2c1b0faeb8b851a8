// How much the names of one organisation differ in a file, told by the groups that were found. May not compare.

/** Fewer names of one organisation tell little of how it is called elsewhere. */
const FEW_NAMES = 3;
/** Where that many bits tell that a word is not in another name of the group, names are as everywhere: one word in sixteen. */
const USUAL_BITS = 4;
/** Pseudo-words, of which one is missing. */
const UNSEEN = 2 ** USUAL_BITS;
const MOST_BITS = 8;

/**
 * What two names of one organisation say less than words promise, in bits. Words are weighed by the groups that were found; where an
 * organisation has many names, its own still stand in several groups, and the word that they all have looks as common as these are many. So it
 * rises with the share of names that stand in groups, and with how many words of these come and go; 0 for a list that names each once or twice.
 */
export function varietyBits(groups: Iterable<readonly (readonly string[])[]>): number {
  let [names, grouped, words, missing] = [0, 0, UNSEEN, 1];
  for (const group of groups) {
    names += group.length;
    if (group.length < FEW_NAMES) continue;
    grouped += group.length;
    for (const count of countHolders(group).values()) {
      words += count;
      missing += (count * (group.length - count)) / (group.length - 1);
    }
  }
  return (
    ((MOST_BITS * grouped) / Math.max(names, 1)) * Math.max(0, 1 + Math.log2(missing / words) / USUAL_BITS)
  );
}

/** By word how many names have it. */
function countHolders(group: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of group) for (const word of new Set(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
