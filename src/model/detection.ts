// What free text of a customer system should not hold: numbers that identify, special categories of personal data, judgements, profiles.

import type { RecordKey } from './identity.ts';

/** Numbers that identify somebody or give access to an account. */
export const DETECTED_NUMBERS = ['bsn', 'card', 'iban', 'passport', 'driving_licence'] as const;

/** Special categories of personal data (AVG 9(1)), and data of criminal law (AVG 10). */
export const DETECTED_CATEGORIES = [
  'health',
  'religion',
  'ethnicity',
  'politics',
  'union',
  'sex_life',
  'genetic_biometric',
  'criminal',
] as const;

/** All that is looked for: those, what belittles somebody, and links to profiles on social media. */
export type Detected =
  | (typeof DETECTED_NUMBERS)[number]
  | (typeof DETECTED_CATEGORIES)[number]
  | 'judgement'
  | 'social_link';

/** Certain: a check digit and a word agree, or the words leave no other reading. Possible: somebody has to look. */
export const CERTAINTIES = ['certain', 'likely', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Found in a text; never what was found itself. */
export interface Detection {
  readonly what: Detected;
  readonly certainty: Certainty;
}

/** What is looked for in a text, by kind; each kind once, as certain as it gets. */
export interface Detectors {
  readonly numbers: (text: string) => readonly Detection[];
  readonly categories: (text: string) => readonly Detection[];
  readonly judgements: (text: string) => readonly Detection[];
  readonly socialLinks: (text: string) => readonly Detection[];
  /** What a column announces by its name. */
  readonly headers: (header: string) => readonly Detection[];
}

/** A row of the view `notes`. */
export interface Note {
  readonly record_key: RecordKey;
  readonly value: string;
}

/** A finding about the free text of a record: what is in it, by kind. */
export interface NoteFinding {
  readonly message: 'found';
  readonly data: { readonly what: readonly Detected[] };
  readonly subject: { readonly kind: 'record'; readonly key: RecordKey };
  readonly field: 'notes';
  readonly actions: readonly never[];
}

/** Which of what is found is told. */
export interface NoteOptions {
  /** Kinds that are let be. */
  readonly allow?: readonly Detected[];
  /** True: only what is possible; else what is more than that. */
  readonly isPossible?: boolean;
}

/** Findings of free texts one by one. */
export function* judgeNotes(
  notes: Iterable<Note>,
  look: (text: string) => readonly Detection[],
  { allow = [], isPossible = false }: NoteOptions = {},
): Iterable<NoteFinding> {
  for (const { record_key: key, value } of notes) {
    const told = look(value).filter(
      ({ what, certainty }) => (certainty === 'possible') === isPossible && !allow.includes(what),
    );
    const data = { what: told.map(({ what }) => what) };
    if (told.length > 0)
      yield { message: 'found', data, subject: { kind: 'record', key }, field: 'notes', actions: [] };
  }
}
