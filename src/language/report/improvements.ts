// The words of improvement actions, for the report and for `improve`, in both languages. May not compute.

import { type Locale, writeNumber } from '../locale.ts';

type State = 'open' | 'overdue' | 'reached' | 'closed';

export interface ImprovementWords {
  readonly title: string;
  readonly lead: string;
  /** Of the terminal: number, state, due, owner, rule, before, now, change, target, what. */
  readonly heads: readonly string[];
  readonly states: Readonly<Record<State, string>>;
  /** Heads of the page, where what was counted stands in one column. */
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly figure: string;
  readonly state: string;
  /** In a sentence. */
  readonly target: string;
  /** Without a target any fewer will do. */
  readonly fewer: string;
  readonly upTo: (records: number) => string;
  readonly notMeasured: string;
  readonly moreClosed: (count: number) => string;
  readonly overdue: (count: number) => string;
}

const NL: ImprovementWords = {
  title: 'Verbeteracties',
  lead: 'Wie doet wat aan een oorzaak, en wat deed het: het aantal records van de regel in de laatste check voordat de actie begon, en in de nieuwste sindsdien.',
  heads: ['Nr', 'Stand', 'Uiterlijk', 'Wie', 'Regel', 'Eerst', 'Nu', 'Verschil', 'Streef', 'Wat'],
  states: { open: 'open', overdue: 'te laat', reached: 'bereikt', closed: 'gesloten' },
  ...{
    what: 'Wat',
    owner: 'Wie',
    due: 'Uiterlijk',
    figure: 'Wat het deed',
    state: 'Stand',
    target: 'streef',
  },
  fewer: 'minder',
  upTo: records => `≤ ${writeNumber('nl', records)}`,
  notMeasured: 'nog niet gemeten',
  moreClosed: count =>
    count === 1 ? 'Nog één is gesloten.' : `Nog ${writeNumber('nl', count)} zijn gesloten.`,
  overdue: count =>
    `${count === 1 ? '1 verbeteractie is' : `${writeNumber('nl', count)} verbeteracties zijn`} te laat: datawasstraat improve`,
};

const EN: ImprovementWords = {
  title: 'Improvement actions',
  lead: 'Who does what about a cause, and what it did: records of the rule in the last check before the action began, and in the newest since.',
  heads: ['No', 'State', 'Due', 'Owner', 'Rule', 'Before', 'Now', 'Change', 'Target', 'What'],
  states: { open: 'open', overdue: 'overdue', reached: 'reached', closed: 'closed' },
  ...{ what: 'What', owner: 'Owner', due: 'Due', figure: 'What it did', state: 'State', target: 'target' },
  fewer: 'fewer',
  upTo: records => `≤ ${writeNumber('en', records)}`,
  notMeasured: 'not measured yet',
  moreClosed: count => (count === 1 ? 'One more is closed.' : `${writeNumber('en', count)} more are closed.`),
  overdue: count =>
    `${count === 1 ? '1 improvement action is' : `${writeNumber('en', count)} improvement actions are`} overdue: datawasstraat improve`,
};

export const IMPROVEMENT_WORDS: Readonly<Record<Locale, ImprovementWords>> = { nl: NL, en: EN };
