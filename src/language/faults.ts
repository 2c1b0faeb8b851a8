// What each fault code needs to be put into words. May not hold the words: nl and en do.
// Types only, one for each fault, so longer than a file of code may be.

import type { GuardSaid } from './purge/guards.ts';

/** A place in a text that a person wrote. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What can be wrong with the arguments of a command. */
export type UsageProblem =
  | 'unknownOption'
  | 'missingArgument'
  | 'missingValue'
  | 'missingOption'
  | 'excessArguments'
  | 'takesTwoFiles'
  | 'takeFilesOfTheirOwn'
  | 'neededForSeveral'
  | 'other';

/** Fault code → what its text needs. Never personal data. */
export interface FaultData {
  /** Unknown command; with `topics`, what help knows nothing about. */
  readonly E001: {
    readonly name: string;
    readonly suggestion: string | null;
    readonly topics: readonly string[] | null;
  };
  /** Unknown option, missing or superfluous argument. */
  readonly E002: {
    readonly problem: UsageProblem;
    /** The option or argument, or what else is the matter. */
    readonly about: string;
    readonly suggestion: string | null;
    readonly command: string;
  };
  /** A value an option does not take. */
  readonly E003: { readonly option: string; readonly value: string; readonly expected: string };
  /** Signs that are not read seem to stand between the cells. */
  readonly E009: { readonly file: string; readonly delimiter: string };
  readonly E010: { readonly file: string };
  readonly E011: { readonly file: string };
  readonly E012: { readonly file: string };
  readonly E013: { readonly file: string; readonly looksLike: string };
  /** YAML, such as a register, in the place of an export. */
  readonly E015: { readonly file: string };
  readonly E016: { readonly file: string; readonly encoding: string };
  readonly E017: { readonly file: string; readonly line: number; readonly limit: string };
  readonly E018: { readonly file: string; readonly line: number };
  readonly E019: { readonly file: string };
  /** No column is known: nothing can be checked. */
  readonly E020: { readonly file: string; readonly headers: readonly string[] };
  readonly E021: { readonly file: string; readonly header: string; readonly suggestion: string | null };
  readonly E022: { readonly field: string; readonly suggestion: string | null };
  /** A date column that fits two orders. */
  readonly E023: {
    readonly file: string;
    readonly header: string;
    readonly count: number;
    /** A date that fits both; null: some dates fit only the one order, others only the other. */
    readonly example: string | null;
  };
  /** Several columns for a field that takes one. */
  readonly E024: { readonly file: string; readonly field: string; readonly headers: readonly string[] };
  /** Every row was rejected. */
  readonly E025: {
    readonly file: string;
    readonly rejected: number;
    readonly line: number;
    readonly reason: string;
    readonly width: number;
    readonly expected: number;
  };
  /** The first line looks like data. */
  readonly E026: { readonly file: string; readonly line: number };
  /** A list that is recognised and not imported. */
  readonly E027: { readonly file: string; readonly entity: string };
  /** A mapping made for another header. */
  readonly E028: {
    readonly file: string;
    readonly missing: readonly string[];
    readonly added: readonly string[];
  };
  /** Rows were rejected under --strict. */
  readonly E029: { readonly file: string; readonly rejected: number; readonly line: number };
  /** `text`: what it is about; empty where that spans lines. */
  readonly E030: Place & { readonly problem: string; readonly text: string };
  readonly E031: Place & { readonly kind: string; readonly name: string; readonly suggestion: string | null };
  readonly E032: Place & {
    readonly period: string;
    readonly suggestion: string | null;
    /** For a period whose end no date can say: the longest there may be. */
    readonly longest: string | null;
  };
  readonly E033: Place & { readonly name: string };
  /** `known`: the keys that may stand there; empty where that is not known. */
  readonly E034: Place & {
    readonly key: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  readonly E035: Place & { readonly name: string; readonly expected: string };
  /** No project here. */
  readonly E040: { readonly folder: string };
  readonly E041: {
    readonly name: string;
    readonly known: readonly string[];
    readonly suggestion: string | null;
  };
  readonly E042: { readonly name: string; readonly suggestion: string | null };
  /** init where a project already is. */
  readonly E043: { readonly file: string };
  /** A configured file pattern matches nothing. */
  readonly E044: { readonly source: string; readonly pattern: string };
  /** Nothing was imported or checked yet. */
  readonly E045: { readonly needs: 'import' | 'check' };
  readonly E046: { readonly source: string };
  readonly E050: { readonly path: string; readonly reason: string };
  readonly E051: { readonly path: string };
  readonly E052: Readonly<Record<never, never>>;
  /** A path that cannot be reached. */
  readonly E053: { readonly path: string; readonly reason: string };
  /** A folder where a file is expected. */
  readonly E054: { readonly path: string };
  /** The output would overwrite the input. */
  readonly E055: { readonly file: string };
  /** No sheet of that name or number; `sheets` empty: the file is no workbook. */
  readonly E056: {
    readonly file: string;
    readonly wanted: string;
    readonly sheets: readonly string[];
    readonly suggestion: string | null;
  };
  /** No column to match on. */
  readonly E057: { readonly file: string; readonly headers: readonly string[] };
  /** A model that is none, or was trained on other columns. */
  readonly E058: { readonly file: string; readonly problem: 'unreadable' | 'other-columns' };
  /** More memory than may be taken; amounts as they are typed. */
  readonly E059: { readonly most: string; readonly needed: string; readonly threads: number };
  readonly E060: { readonly path: string; readonly reason: string };
  readonly E061: { readonly path: string; readonly version: number; readonly known: number };
  /** A named pipe or a device in the place of a file. */
  readonly E062: { readonly path: string };
  /** A prompt without a terminal, and the flag that takes its place. */
  readonly E120: { readonly command: string; readonly flag: string };
  /** A cell of a review sheet that cannot be. */
  readonly E122: {
    readonly file: string;
    readonly row: number;
    readonly value: string;
    readonly expected: 'decision' | 'one-decision' | 'one-keep' | 'record';
  };
  /** An empty register. */
  readonly E140: Place;
  /** A key of the register that must be there. */
  readonly E141: Place & { readonly name: string };
  /** No such person, or more than one. */
  readonly E142: { readonly name: string; readonly candidates: readonly string[] };
  /** A hold without a reason, a name or a record. */
  readonly E143: { readonly missing: string };
  /** No hold of that number runs. */
  readonly E144: { readonly name: string };
  /** A system, category or purpose that the register does not know. */
  readonly E145: {
    readonly kind: string;
    readonly name: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  /** A request without what it must say. */
  readonly E146: { readonly missing: string };
  /** A step that a request does not take as it stands. */
  readonly E147: { readonly id: number; readonly refused: string; readonly day: string };
  /** No request of that number. */
  readonly E148: { readonly name: string };
  /** A text too short to look for. */
  readonly E149: { readonly text: string };
  /** A word under decision that neither keeps a label nor ends it. */
  readonly E150: { readonly file: string; readonly row: number };
  /** A label reviewed by nobody. */
  readonly E151: { readonly file: string; readonly row: number };
  /** A day of review that is none, or that is still to come. */
  readonly E152: { readonly file: string; readonly row: number };
  /** A work list for an owner that no record and no purpose has. */
  readonly E153: { readonly owner: string; readonly suggestion: string | null };
  /** A query that SQLite does not understand, in its words. */
  readonly E160: { readonly message: string; readonly suggestion: string | null };
  /** A query that is not one statement that reads; `word`: what it begins with, empty where that is not the matter. */
  readonly E161: {
    readonly problem: 'writes' | 'several' | 'none' | 'parameter';
    readonly word: string;
  };
  /** A work list without the columns that are read back; none named: no table at all. */
  readonly E180: { readonly file: string; readonly columns: readonly string[] };
  /** A decision that is neither yes nor no. */
  readonly E181: { readonly file: string; readonly row: number };
  /** Two rows that decide otherwise about the same. */
  readonly E182: { readonly file: string; readonly row: number };
  /** No step of that number can be undone. */
  readonly E183: { readonly step: number; readonly known: readonly number[] };
  /** A step of which part was handed over. */
  readonly E184: { readonly step: number; readonly count: number };
  /** No finding of that name, or several. */
  readonly E185: { readonly name: string; readonly found: number };
  /** A finding waived without a reason or an end. */
  readonly E186: { readonly missing: '--reason' | '--until' };
  /** A day that is past, or too far away. */
  readonly E187: { readonly until: string; readonly today: string; readonly latest: string };
  /** An improvement action without something it cannot do without. */
  readonly E188: { readonly missing: string };
  /** No improvement action of that number is open. */
  readonly E189: { readonly name: string };
  /** A rule that never looked has no figure to move. */
  readonly E190: { readonly rule: string };
  /** A figure that need not move. `target`: null for any fewer. */
  readonly E191: { readonly rule: string; readonly records: number; readonly target: number | null };
  /** No plan of that name. */
  readonly E200: { readonly name: string; readonly known: readonly string[] };
  /** A plan that is not in the state this needs. */
  readonly E201: { readonly planId: string; readonly state: string };
  readonly E202: { readonly planId: string; readonly on: string };
  /** Register or law pack are not those of the plan. */
  readonly E203: { readonly planId: string; readonly what: 'register' | 'law' };
  readonly E204: { readonly planId: string; readonly file: string; readonly isMissing: boolean };
  /** Guards that refuse. */
  readonly E205: { readonly planId: string | null; readonly guards: readonly GuardSaid[] };
  /** Approving needs a person at a terminal. */
  readonly E206: { readonly planId: string };
  /** What was typed is not the figure. */
  readonly E207: { readonly typed: string; readonly figure: string };
  /** The key of the tombstones is missing or another. */
  readonly E208: { readonly file: string; readonly problem: 'missing' | 'unreadable' | 'other' };
  /** A day was given to a command that must take the real one. */
  readonly E209: { readonly command: string };
  /** The audit log does not hang together. */
  readonly E210: { readonly entry: number };
  /** The second pair of eyes is the first. */
  readonly E211: { readonly name: string };
  /** Every purpose of the plan says too little. */
  readonly E212: { readonly planId: string; readonly purposes: readonly string[] };
  /** No key of the tombstones is lost. */
  readonly E213: { readonly file: string };
  /** No such record is in quarantine. */
  readonly E214: { readonly record: string };
  /** A hash that somebody kept is not in the log. */
  readonly E215: { readonly hash: string };
}

export type FaultCode = keyof FaultData;

/** One text per code. */
export type FaultTexts = { readonly [Code in FaultCode]: (details: FaultData[Code]) => string };
