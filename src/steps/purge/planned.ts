// The people of a plan, found again among the persons of today. Of each no more is held than a number, its purpose and one hash:
// there may be a hundred thousand. Judges nobody, writes nothing.

import { createHash } from 'node:crypto';
import { recordKey } from '../../model/identity.ts';
import type { KeptReason, PlannedPerson, PlannedRecord } from '../../model/purge.ts';
import { sha256Of } from '../../purging/plan-file.ts';
import type { Store } from '../../store/open.ts';
import { personsOfRecords } from '../../store/persons/persons.ts';
import type { GoingRecord } from './judge.ts';

const HASH_BYTES = 32;

/** Persons of a plan by number, and what becomes of each. */
export class PlannedAgain {
  readonly #personOf: ReturnType<typeof personsOfRecords>;
  readonly #numbers = new Map<string, number[]>();
  readonly #purposes: string[] = [];
  readonly #hashes: Buffer;
  /** Null: goes. */
  readonly #reasons: (KeptReason | null)[] = [];

  /** Room for that many. */
  constructor(store: Store, count: number) {
    this.#personOf = personsOfRecords(store);
    this.#hashes = Buffer.alloc(HASH_BYTES * count);
  }

  /** Nobody of today is this person, until one is found. */
  add({ purpose, records }: PlannedPerson): void {
    const number = this.#purposes.length;
    // The text of the person before, where it is the same: each line of a plan has one of its own.
    const before = this.#purposes[number - 1];
    this.#purposes.push(before === purpose ? before : purpose);
    hashOf(records).copy(this.#hashes, HASH_BYTES * number);
    this.#reasons.push('gone');
    for (const name of new Set(records.flatMap(({ key }) => this.#personOf(key) ?? []))) {
      const own = this.#numbers.get(name);
      if (own === undefined) this.#numbers.set(name, [number]);
      else own.push(number);
    }
  }

  /** Keys of the persons of today that some of the plan are. */
  get persons(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** Who of the plan a person of today is; several: they are matched as one now. */
  numbersOf(personKey: string): readonly number[] {
    return this.#numbers.get(personKey) ?? [];
  }

  purposeOf(number: number): string {
    return this.#purposes[number] as string;
  }

  /** True when exactly the records go that were planned, with the same bytes. */
  isSame(number: number, records: readonly GoingRecord[]): boolean {
    const now = hashOf(
      records.map(({ source, sourceId, raw }) => ({
        key: recordKey(source, 'contact', sourceId),
        sha256: sha256Of(raw),
      })),
    );
    return now.equals(this.#hashes.subarray(HASH_BYTES * number, HASH_BYTES * (number + 1)));
  }

  /** Notes why somebody stays; null: they go. */
  settle(number: number, reason: KeptReason | null): void {
    this.#reasons[number] = reason;
  }

  /** How many stay, and why. */
  get kept(): Readonly<Partial<Record<KeptReason, number>>> {
    const counts: Partial<Record<KeptReason, number>> = {};
    for (const reason of this.#reasons) if (reason !== null) counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
  }
}

/** The same for the same records, in any order. */
function hashOf(records: readonly PlannedRecord[]): Buffer {
  const lines = records.map(({ key, sha256 }) => `${key} ${sha256}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest();
}
