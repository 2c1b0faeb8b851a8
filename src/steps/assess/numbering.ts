// Numbers what many rows have in common, so that each stands once. May not know what it numbers.

/** Beyond so many all are forgotten: what comes again gets another number and stands twice, which costs room and changes nothing. */
const MOST = 8192;

/** Where a thing is found by what it consists of; number 0: it has none yet. */
export interface Place {
  number: number;
  /** What the first that came goes on with, and where; most places have no other. */
  part: unknown;
  next: Place | null;
  others: Map<unknown, Place> | null;
}

const newPlace = (): Place => ({ number: 0, part: null, next: null, others: null });

/** Numbers of things of one kind. */
export interface Numbering {
  /** What has the same parts has the same place: texts, numbers, and objects that are the very same. */
  placeOf(parts: readonly unknown[]): Place;
  /** Gives the next number. */
  give(place: Place): number;
}

/**
 * Parts are looked at one by one: to join them to one text takes twice as long. `step` 1 counts up from 1, -1 down from -1, so that
 * two threads may number without asking.
 */
export function newNumbering(step: 1 | -1): Numbering {
  let root = newPlace();
  let last = 0;
  return {
    placeOf: parts => {
      let place = root;
      for (const part of parts)
        place = place.part === part && place.next !== null ? place.next : nextOf(place, part);
      return place;
    },
    give: place => {
      last += step;
      place.number = last;
      if (last % MOST === 0) root = newPlace();
      return last;
    },
  };
}

function nextOf(place: Place, part: unknown): Place {
  const known = place.others?.get(part);
  if (known !== undefined) return known;
  const next = newPlace();
  if (place.next === null) {
    place.part = part;
    place.next = next;
  } else {
    place.others ??= new Map();
    place.others.set(part, next);
  }
  return next;
}
