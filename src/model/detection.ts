// What free text of a customer system should not hold: numbers that identify, special categories of personal data, judgements, profiles.

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
