// The words of the trend in the report and behind a check in the terminal, in both languages. May not compute.

import { type Locale, writeNumber } from '../locale.ts';

/** Accepted, handed over, or erased by a purge. */
type DeedKind = 'accepted' | 'handed_over' | 'erased';

export interface TrendWords {
  readonly title: string;
  readonly lead: (checks: number) => string;
  readonly empty: string;
  readonly run: (run: number) => string;
  /** So many records with an error more (or fewer) than at that run. */
  readonly errorsSince: (change: number, run: number, day: string) => string;
  /** The same of any figure, in a few words. */
  readonly since: (change: number, run: number) => string;
  /** The share it was then. */
  readonly shareThen: (share: string) => string;
  readonly notLooked: string;
  /** What a screen reader says of the chart of one rule: figures are written, changes are sentences. */
  readonly chart: (
    from: { readonly count: string; readonly day: string },
    to: string,
    changes: string,
  ) => string;
  readonly legend: Readonly<Record<DeedKind | 'step' | 'gap', string>>;
  readonly scale: string;
  readonly deedsTitle: string;
  readonly day: string;
  readonly what: string;
  readonly count: string;
  readonly deeds: Readonly<Record<DeedKind, string>>;
}

const NL: TrendWords = {
  title: 'Verloop',
  lead: checks =>
    `Hoeveel records elke regel vond in de laatste ${writeNumber('nl', checks)} checks van alle regels. Wat gedoogd wordt, telt niet mee; een regel die niet keek, laat een gat.`,
  empty: 'In deze checks vond geen enkele regel iets.',
  run: run => `run ${run}`,
  errorsSince: (change, run, day) =>
    change === 0
      ? `Het aantal records met een fout is hetzelfde als bij run ${run}, op ${day}.`
      : `Het aantal records met een fout is ${writeNumber('nl', Math.abs(change))} ${change < 0 ? 'lager' : 'hoger'} dan bij run ${run}, op ${day}.`,
  since: (change, run) =>
    change === 0
      ? `evenveel als bij run ${run}`
      : `${writeNumber('nl', Math.abs(change))} ${change < 0 ? 'minder' : 'meer'} dan bij run ${run}`,
  shareThen: share => `toen ${share}`,
  notLooked: 'nu niet bekeken',
  chart: ({ count, day }, to, changes) => `Van ${count} op ${day} naar ${to}. ${changes}`,
  legend: {
    step: 'records met een bevinding',
    gap: 'niet bekeken: een gat in de lijn',
    accepted: 'voorstellen van de regel overgenomen',
    handed_over: 'overgedragen aan de bron',
    erased: 'records gewist (purge)',
  },
  scale: 'Alle grafieken delen de tijdas; de hoogte heeft per regel een eigen schaal, vanaf nul.',
  deedsTitle: 'Wat er tussen de checks is gedaan',
  day: 'Dag',
  what: 'Wat',
  count: 'Aantal',
  deeds: {
    accepted: 'voorstellen overgenomen',
    handed_over: 'overgedragen aan de bron',
    erased: 'records gewist',
  },
};

const EN: TrendWords = {
  title: 'Trend',
  lead: checks =>
    `How many records each rule found in the last ${writeNumber('en', checks)} checks of all rules. What is waived is not counted; a rule that did not look leaves a gap.`,
  empty: 'No rule found anything in these checks.',
  run: run => `run ${run}`,
  errorsSince: (change, run, day) =>
    change === 0
      ? `As many records with an error as at run ${run}, on ${day}.`
      : `${writeNumber('en', Math.abs(change))} ${change < 0 ? 'fewer' : 'more'} ${Math.abs(change) === 1 ? 'record' : 'records'} with an error than at run ${run}, on ${day}.`,
  since: (change, run) =>
    change === 0
      ? `as many as at run ${run}`
      : `${writeNumber('en', Math.abs(change))} ${change < 0 ? 'fewer' : 'more'} than at run ${run}`,
  shareThen: share => `then ${share}`,
  notLooked: 'not looked at now',
  chart: ({ count, day }, to, changes) => `From ${count} on ${day} to ${to}. ${changes}`,
  legend: {
    step: 'records with a finding',
    gap: 'not looked at: a gap in the line',
    accepted: 'proposals of the rule accepted',
    handed_over: 'handed over to the source',
    erased: 'records erased (purge)',
  },
  scale: 'All charts share the time axis; the height has a scale of its own for each rule, from zero.',
  deedsTitle: 'What was done between the checks',
  day: 'Day',
  what: 'What',
  count: 'How many',
  deeds: {
    accepted: 'proposals accepted',
    handed_over: 'handed over to the source',
    erased: 'records erased',
  },
};

export const TREND_WORDS: Readonly<Record<Locale, TrendWords>> = { nl: NL, en: EN };
