// Colour and streams: the one module that decides whether output is coloured. --color/--no-color > FORCE_COLOR > NO_COLOR >
// TERM=dumb > terminal or not. Meaning is never by colour alone.

import { Chalk, type ChalkInstance } from 'chalk';
import { inertLines } from '../../reports/terminal/inert.ts';
import { sentenceWithin } from '../../reports/terminal/width.ts';

/** Where a command writes. */
export interface Terminal {
  /** Data, to stdout. */
  out(text: string): void;
  /** What went wrong though the command goes on, to stderr: with `-q` as well. */
  warn(text: string): void;
  /** Remarks, counts and the next step, to stderr: not with `-q`. Both are broken between words where a terminal is too narrow. */
  note(text: string): void;
  readonly colour: ChalkInstance;
  /** True when stdout is a terminal: aligned tables; else tab-separated. */
  readonly isTerminal: boolean;
  /** Width of that terminal; null: it is none. */
  readonly columns: number | null;
  readonly isQuiet: boolean;
}

interface ColourWish {
  readonly flag: boolean | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly isTerminal: boolean;
}

/** Whether output is coloured, and what says so; null: whether it goes to a terminal. */
export function colourFrom({ flag, environment, isTerminal }: ColourWish): {
  readonly isOn: boolean;
  readonly from: string | null;
} {
  if (flag !== undefined) return { isOn: flag, from: flag ? '--color' : '--no-color' };
  const force = environment['FORCE_COLOR'];
  if (force !== undefined && force !== '')
    return { isOn: force !== '0' && force !== 'false', from: 'FORCE_COLOR' };
  if (environment['NO_COLOR']) return { isOn: false, from: 'NO_COLOR' };
  const isDumb = environment['TERM'] === 'dumb';
  return { isOn: isTerminal && !isDumb, from: isTerminal && isDumb ? 'TERM' : null };
}

export function makeTerminal(flag: boolean | undefined, isQuiet: boolean): Terminal {
  const isTerminal = process.stdout.isTTY === true;
  const level = colourFrom({ flag, environment: process.env, isTerminal }).isOn ? 1 : 0;
  return {
    out: text => void process.stdout.write(`${inertLines(text)}\n`),
    warn: say,
    note: text => void (isQuiet || say(text)),
    colour: new Chalk({ level }),
    isTerminal,
    columns: columnsOf(process.stdout),
    isQuiet,
  };
}

/** Sentences to stderr, broken between words where a terminal is too narrow for them. */
export function say(text: string): void {
  const columns = columnsOf(process.stderr);
  const lines = text.split('\n').flatMap(line => sentenceWithin(line, columns));
  process.stderr.write(`${inertLines(lines.join('\n'))}\n`);
}

/** Width of the terminal that a stream is; null: it is none. */
export function columnsOf(stream: NodeJS.WriteStream): number | null {
  // Some terminals say 0: they do not know.
  return stream.isTTY === true ? stream.columns || 80 : null;
}

/** A sentence of data, to stdout, broken in the same way. */
export function sayData({ out, columns }: Pick<Terminal, 'out' | 'columns'>, sentence: string): void {
  for (const line of sentenceWithin(sentence, columns)) out(line);
}
