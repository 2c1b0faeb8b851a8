// How far long work is, in both languages. May not measure it.

import { type Locale, writeNumber } from '../locale.ts';

/** Stages of long work, known by what they count. */
type Stage = 'convert' | 'dedupe' | 'prepare' | 'match' | 'assess' | 'returns' | 'find';

/** What is under way: a stage, a file that is read, or a rule. */
export type Work = Stage | { readonly file: string } | { readonly rule: string };

interface ProgressWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly rule: (id: string) => string;
  readonly outOf: (done: string, total: string) => string;
  readonly left: (time: string) => string;
}

const WORDS: Readonly<Record<Locale, ProgressWords>> = {
  nl: {
    stages: {
      ...{ convert: 'rijen omzetten', dedupe: 'records lezen' },
      ...{ prepare: 'records voorbereiden', match: 'records vergelijken' },
      ...{ assess: 'personen beoordelen', returns: 'terugkeerders zoeken', find: 'zoeklijst bijwerken' },
    },
    rule: id => `regel ${id}`,
    outOf: (done, total) => `${done} van ${total}`,
    left: time => `nog ${time}`,
  },
  en: {
    stages: {
      ...{ convert: 'converting rows', dedupe: 'reading records' },
      ...{ prepare: 'preparing records', match: 'comparing records' },
      ...{ assess: 'assessing people', returns: 'looking for returns', find: 'updating the search list' },
    },
    rule: id => `rule ${id}`,
    outOf: (done, total) => `${done} of ${total}`,
    left: time => `${time} left`,
  },
};

/** How far work is: bytes of a file, records or people of a stage, a rule among the rules. */
export interface HowFar {
  readonly work: Work;
  readonly done: number;
  /** Null: not known. */
  readonly total: number | null;
  /** Since the work began. */
  readonly seconds: number;
}

/** "klanten.csv  12 of 52 MB  24 MB/s  2 s left"; a rule has no speed. */
export function progressLine(locale: Locale, { work, done, total, seconds }: HowFar): string {
  const words = WORDS[locale];
  const isFile = typeof work !== 'string' && 'file' in work;
  const [scale, decimals, unit] = isFile ? [1e6, 1, ' MB'] : [1, 0, ''];
  const write = (count: number): string => writeNumber(locale, count / scale, decimals);
  const name =
    typeof work === 'string' ? words.stages[work] : 'file' in work ? work.file : words.rule(work.rule);
  const far = total === null ? write(done) : words.outOf(write(done), write(total));
  if (typeof work !== 'string' && 'rule' in work) return `${name}  ${far}`;
  const rate = seconds > 0 ? done / seconds : 0;
  const speed = rate > 0 ? [`${write(rate)}${unit}/s`] : [];
  const left = total !== null && rate > 0 ? [words.left(writeTime(locale, (total - done) / rate))] : [];
  return [name, `${far}${unit}`, ...speed, ...left].join('  ');
}

/** 75 → "2 min": what is left is a guess, so seconds count only below a minute. */
function writeTime(locale: Locale, seconds: number): string {
  return seconds < 60
    ? `${writeNumber(locale, Math.ceil(seconds))} s`
    : `${writeNumber(locale, Math.ceil(seconds / 60))} min`;
}
