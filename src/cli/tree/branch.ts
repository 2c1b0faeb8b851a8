// What a branch of the commander tree is built with. May not load the room of a command: a branch does that when it runs.

import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** What a command does; gives the exit code. */
export type Work = (context: Context) => Promise<number> | number;

/** Adds a command by name, one line about it, and examples. */
export type Add = (name: string, about: string, examples: string) => Command;

/** Starts the work of a command with the global options. */
export type Run = (work: Work) => Promise<void>;

/** Adds some commands to the tree. */
export type Branch = (add: Add, run: Run) => void;

/** Flags that overrule how a file is read. */
export function reading(command: Command): Command {
  return command
    .option('--encoding <name>', 'utf-8, windows-1252, cp850, macroman, utf-16le …')
    .option('--delimiter <sign>', 'what stands between cells: , ; tab | …')
    .option('--quote <sign>', 'what cells are wrapped in: " or \' or none')
    .option('--no-header', 'the first line is data; columns are called column_1, column_2 …')
    .option('--sheet <name>', 'the sheet of a workbook, by name or number');
}

/** Gathers the values of a repeatable option. */
export const collect = (value: string, known: string[]): string[] => [...known, value];

/** For whom a report is, and how much of it. */
export function edition(command: Command): Command {
  return command
    .option('--audience <internal|client>', 'client: a report to hand over, in a folder of its own')
    .option('--disclosure <aggregate|keyed|full>', 'how much it shows; aggregate for a client only');
}
