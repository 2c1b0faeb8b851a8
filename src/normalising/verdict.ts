// What a check says of one text: the problem by name, and what the text was meant to be where that can be said. Data only.

/** `safe`: there is one right answer; `likely`: a person decides. */
export interface Verdict<Problem extends string> {
  readonly problem: Problem;
  /** Null: nothing is proposed, for in doubt nothing is changed. */
  readonly to: string | null;
  readonly confidence: 'safe' | 'likely';
}

/** A problem without a proposal. */
export function wrong<Problem extends string>(problem: Problem): Verdict<Problem> {
  return { problem, to: null, confidence: 'likely' };
}

export function likely<Problem extends string>(problem: Problem, to: string | null): Verdict<Problem> {
  return { problem, to, confidence: 'likely' };
}

export function safe<Problem extends string>(problem: Problem, to: string): Verdict<Problem> {
  return { problem, to, confidence: 'safe' };
}
