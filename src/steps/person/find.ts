// find: people by a text, with its typing mistakes. Trigrams give at most fifty candidates, fuse.js ranks those. Writes the trigrams
// when they are not there, and nothing else.

import Fuse from 'fuse.js';
import { fold } from '../../normalising/fold.ts';
import { phoneKey } from '../../normalising/phone-key.ts';
import type { Store } from '../../store/open.ts';
import {
  foundRecords,
  gramCounts,
  isSearchReady,
  recordsWithGrams,
  searchTexts,
} from '../../store/persons/search.ts';
import type { Pulse } from '../pulse.ts';
import { type Card, cardOf, foldCard, makeSearch, searchable } from './find-cards.ts';

/** Somebody who may be meant. Holds values of personal fields. */
export interface FoundPerson {
  /** Null: nobody was matched since the import. */
  readonly personKey: string | null;
  /** Records of the person that answer the text, the best first. */
  readonly recordKeys: readonly string[];
  /** State of the life cycle; null: not assessed. */
  readonly state: string | null;
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
}

/** Who may be meant, the likeliest first. */
export interface Found {
  readonly persons: readonly FoundPerson[];
  /** True: more answer than are given, or may; a longer text finds better. */
  readonly isMore: boolean;
}

const MOST_CANDIDATES = 50;
const MOST_PERSONS = 10;
/** Records with all trigrams that are looked into for the words themselves. */
const LOOKED_INTO = 400;
/** Records of rare trigrams that are counted for a text with mistakes. */
const MOST_COUNTED = 150_000;
const MOST_GRAMS = 24;
const GRAM = 3;

export async function findPersons(store: Store, text: string, pulse: Pulse): Promise<Found> {
  if (!isSearchReady(store)) await makeSearch(store, pulse);
  const words = searchWords(text);
  const candidates = candidatesFor(store, words, isOfOne(text));
  const cards = searchTexts(store, candidates).map(cardOf);
  const persons = personsOf(store, rank(cards, words));
  const isMore = persons.length > MOST_PERSONS || candidates.length >= MOST_CANDIDATES;
  return { persons: persons.slice(0, MOST_PERSONS), isMore };
}

/** True when there is something to look for: a word of three signs, or a number. */
export function isSearchable(text: string): boolean {
  return searchWords(text).some(word => word.length >= GRAM);
}

/** A telephone number is looked for by its last digits, however it is written. */
function searchWords(text: string): readonly string[] {
  const number = /^[\d\s+()./-]+$/.test(text) ? phoneKey(text) : null;
  return number === null ? fold(text).split(' ').filter(Boolean) : [number];
}

function gramsOf(text: string): readonly string[] {
  const signs = [...text];
  const grams = signs.slice(0, 1 - GRAM || undefined).map((_, at) => signs.slice(at, at + GRAM).join(''));
  return [...new Set(grams.filter(gram => [...gram].length === GRAM))];
}

/** An e-mail address, a telephone number or an id: who has the very same is meant, and nobody else. */
function isOfOne(text: string): boolean {
  return /^(?:\S+@\S+\.\S+|[\d\s+()./-]+)$/.test(text.trim());
}

/** Whole words before beginnings before pieces of words before words with mistakes; `isWhole`: where whole words are found, nothing else. */
function candidatesFor(store: Store, words: readonly string[], isWhole: boolean): readonly number[] {
  const found = new Set<number>();
  const add = (ids: readonly number[]): void => {
    for (const recordId of ids) if (found.size < MOST_CANDIDATES) found.add(recordId);
  };
  const looks = [(word: string) => ` ${word} `, (word: string) => ` ${word}`, (word: string) => word];
  for (const look of looks) {
    if (found.size >= (isWhole ? 1 : MOST_CANDIDATES)) break;
    add(recordsWithWords(store, words.map(look)));
  }
  if (found.size === 0) add(wordByWord(store, words));
  // A number with a digit that is wrong is another number, and so is a postcode.
  const isText = words.some(word => /\p{L}{3}/u.test(word)) && !(isWhole && found.size > 0);
  if (isText && found.size < MOST_PERSONS) add(alike(store, words));
  return [...found];
}

/** Nobody answers to all words: each word gets its share, or a town of many crowds out a name. */
function wordByWord(store: Store, words: readonly string[]): readonly number[] {
  const share = MOST_CANDIDATES / words.length;
  return words.flatMap(word => recordsWithWords(store, [` ${word} `]).slice(0, share));
}

/** Trigrams say who may hold the words; whether they do is looked up. */
function recordsWithWords(store: Store, pieces: readonly string[]): readonly number[] {
  const grams = [...new Set(pieces.flatMap(gramsOf))];
  if (grams.length === 0) return [];
  const counts = gramCounts(store, grams);
  if (counts.size < grams.length) return [];
  const ids = recordsWithGrams(store, grams, LOOKED_INTO);
  return searchTexts(store, ids)
    .filter(row => {
      const text = searchable(row);
      return pieces.every(piece => text.includes(piece));
    })
    .map(([recordId]) => recordId);
}

/** Records that share the most trigrams, a rare one counting more; the commonest are not counted. */
function alike(store: Store, words: readonly string[]): readonly number[] {
  const counts = gramCounts(store, [...new Set(words.flatMap(word => gramsOf(` ${word} `)))]);
  const rarest = [...counts].sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1));
  const shared = new Map<number, number>();
  let counted = 0;
  for (const [gram, records] of rarest.slice(0, MOST_GRAMS)) {
    counted += records;
    if (counted > MOST_COUNTED && shared.size > 0) break;
    const weight = 1 / Math.log2(2 + records);
    for (const recordId of recordsWithGrams(store, [gram], MOST_COUNTED))
      shared.set(recordId, (shared.get(recordId) ?? 0) + weight);
  }
  return [...shared]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, MOST_CANDIDATES)
    .map(([recordId]) => recordId);
}

const RANKING = {
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.5,
  keys: [
    { name: 'name', weight: 3 },
    { name: 'email', weight: 2 },
    ...['organisation', 'place', 'numbers'].map(name => ({ name, weight: 1 })),
  ],
};

/** Each word is looked for by itself, so their order does not matter; one that few answer to counts more. */
function rank(cards: readonly Card[], words: readonly string[]): readonly Card[] {
  const fuse = new Fuse(cards.map(foldCard), RANKING);
  const scores = new Map(cards.map(card => [card.recordId, words.length]));
  for (const word of words) {
    const hits = fuse.search(word);
    const weight = 1 / Math.log2(1 + hits.length);
    for (const { item, score = 1 } of hits)
      scores.set(item.recordId, (scores.get(item.recordId) ?? 0) - weight * (1 - score));
  }
  const scoreOf = ({ recordId }: Card): number => scores.get(recordId) ?? words.length;
  // Who answers to no word at all is no answer.
  return cards
    .filter(card => scoreOf(card) < words.length)
    .toSorted((one, other) => scoreOf(one) - scoreOf(other) || one.recordId - other.recordId);
}

/** Records of one person stand together, at the place of the best of them. */
function personsOf(store: Store, cards: readonly Card[]): readonly FoundPerson[] {
  const records = new Map(
    foundRecords(
      store,
      cards.map(({ recordId }) => recordId),
    ).map(record => [record.recordId, record]),
  );
  const persons = new Map<string, FoundPerson>();
  for (const { recordId, name, email, organisation } of cards) {
    const record = records.get(recordId);
    if (record === undefined) continue;
    const { personKey, recordKey, state } = record;
    const known = persons.get(personKey ?? recordKey);
    const recordKeys = [...(known?.recordKeys ?? []), recordKey];
    persons.set(personKey ?? recordKey, {
      ...(known ?? { personKey, state, name, email, organisation }),
      recordKeys,
    });
  }
  return [...persons.values()];
}
