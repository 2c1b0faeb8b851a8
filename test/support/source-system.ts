// A source system as its documentation describes it: makes an export, takes files back by its own rules, makes another. Knows
// nothing of how the files were made; reads them with another parser than ours. (crm-formats.md D.)

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { readSheet } from '../../src/formats/xlsx/read.ts';
import { writeSheet } from '../../src/formats/xlsx/write.ts';
import { ROOT } from './cli.ts';

/** Facts of one system, from fixtures/scenarios/systems.json. */
export interface SystemFacts {
  readonly file: string;
  readonly entity?: 'organisation';
  readonly delimiter: string;
  readonly quoted?: true;
  readonly line?: string;
  readonly encoding?: string;
  /** It puts an apostrophe before cells that start like a formula when it exports. */
  readonly guard?: true;
  /** `%` is the number of a person. */
  readonly ids: string;
  /** Header → column of people.csv, `id`, `full` (the whole name), `sum` (changes with the row), or a fixed text. */
  readonly columns: Readonly<Record<string, string>>;
  readonly words?: { readonly yes: string; readonly no: string };
  readonly key: string;
  readonly empty: 'ignored' | 'clears' | 'asks';
  readonly clear: string | null;
  /** Columns that must come along unchanged. */
  readonly needs?: readonly string[];
  /** How the next export shows who was made inactive. */
  readonly inactive: string;
  readonly deletes: string;
}

const FOLDER = join(ROOT, 'fixtures/scenarios');
export const SYSTEMS = JSON.parse(readFileSync(join(FOLDER, 'systems.json'), 'utf8')) as Readonly<
  Record<string, SystemFacts>
>;
const PEOPLE = parse(readFileSync(join(FOLDER, 'people.csv')), { columns: true }) as Readonly<
  Record<string, string>
>[];

/** Ids of those with a fate. */
export function idsWith({ ids }: SystemFacts, fate: string): readonly string[] {
  return PEOPLE.filter(person => person['fate'] === fate).map(({ n }) => ids.replace('%', n ?? ''));
}

type Row = Record<string, string>;

/** How an update is loaded. */
interface Loading {
  /** The steward chose the setting that lets an empty cell clear. */
  readonly isClearing?: boolean;
  /** Rows that do not come through. */
  readonly skipping?: (row: number) => boolean;
}

export class SourceSystem {
  readonly rows: Map<string, Row> = new Map();
  readonly facts: SystemFacts;
  #headers: string[];

  constructor(facts: SystemFacts) {
    this.facts = facts;
    this.#headers = Object.keys(facts.columns);
    for (const person of PEOPLE) {
      const id = facts.ids.replace('%', person['n'] ?? '');
      this.rows.set(id, this.#rowOf(person, id));
    }
  }

  #rowOf(person: Readonly<Record<string, string>>, id: string): Row {
    const { columns, words } = this.facts;
    const known: Readonly<Record<string, string>> = {
      ...person,
      ...{ id, full: `${person['given']} ${person['family']}`, sum: `sum-${id}` },
      opt_out: (person['opt_out'] === 'yes' ? words?.yes : words?.no) ?? '',
    };
    return Object.fromEntries(Object.entries(columns).map(([header, from]) => [header, known[from] ?? from]));
  }

  /** The bytes of an export as it stands now. */
  export(): Buffer {
    const { file, guard, delimiter, quoted, line = '\n', encoding = 'utf-8' } = this.facts;
    const cellOf = (text: string): string => (guard && /^[=+\-@]/.test(text) ? `'${text}` : text);
    const rows = [...this.rows.values()].map(row => this.#headers.map(header => cellOf(row[header] ?? '')));
    if (file.endsWith('.xlsx')) return writeSheet({ name: 'export', header: this.#headers, rows });
    const quote = (text: string): string =>
      quoted || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
    const text = [this.#headers, ...rows].map(row => row.map(quote).join(delimiter) + line).join('');
    return iconv.encode(text, encoding);
  }

  /** Reads a file it is given. */
  read(path: string): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } {
    const { delimiter, encoding = 'utf-8' } = this.facts;
    const isBook = path.endsWith('.xlsx');
    const text = isBook ? readSheet(path).csv : iconv.decode(readFileSync(path), encoding);
    const all = parse(text, { delimiter: isBook ? ',' : delimiter, relaxColumnCount: false }) as string[][];
    return { header: all[0] ?? [], rows: all.slice(1) };
  }

  /** Takes an update: rows that exist only, cell by cell. */
  update(path: string, how: Loading = {}): void {
    const { isClearing = false, skipping = () => false } = how;
    const { key, needs = [] } = this.facts;
    const { header, rows } = this.read(path);
    if (header[0] !== key) throw new Error(`the first column is ${header[0]}, the system matches on ${key}`);
    if (needs.some(name => !header.includes(name)))
      throw new Error('a column that must come along is missing');
    for (const name of header) if (!this.#headers.includes(name)) this.#headers.push(name);
    for (const [number, row] of rows.entries())
      if (!skipping(number)) this.#updateRow(header, row, isClearing);
  }

  #updateRow(header: readonly string[], row: readonly string[], isClearing: boolean): void {
    const { needs = [], words, columns } = this.facts;
    const found = this.#find(row[0] ?? '');
    for (const [column, text] of row.entries()) {
      const name = header[column] as string;
      const isFlag = words !== undefined && columns[name] === 'opt_out';
      if (needs.includes(name) && found[name] !== text)
        throw new Error('a checksum that is not that of the row');
      if (column > 0) this.#put(found, name, { text, isFlag, isClearing });
    }
  }

  #find(value: string): Row {
    const { key } = this.facts;
    const found = [...this.rows.values()].find(row => row[key] === value);
    if (found === undefined) throw new Error(`no record with ${key} ${value}: it would be created`);
    return found;
  }

  #put(
    row: Row,
    name: string,
    { text, isFlag, isClearing }: { text: string; isFlag: boolean; isClearing: boolean },
  ): void {
    const { empty, clear, words } = this.facts;
    if (clear !== null && text === clear) row[name] = '';
    else if (text !== '') row[name] = text;
    else if (isFlag && empty === 'clears') row[name] = words?.no ?? '';
    else if (empty === 'clears' || (empty === 'asks' && isClearing)) row[name] = '';
  }

  /** What a person does who is handed a list of cells to empty: the key and, below each other header, what to clear. */
  clearByHand(path: string): void {
    const { header, rows } = this.read(path);
    for (const row of rows)
      for (const [column, name] of header.entries())
        if (column > 0 && row[column] === '') this.#find(row[0] ?? '')[name] = '';
  }

  /** Merges by hand: the losers go. */
  merge(path: string): void {
    const idOf = (named: string): string => [...this.rows.keys()].find(id => id.trim() === named) ?? '';
    for (const [winner = '', ...losers] of this.read(path).rows) {
      if (idOf(winner) === '') throw new Error(`no record ${winner} to merge into`);
      for (const loser of losers.filter(id => id !== '')) {
        this.#keepOptOut(idOf(loser), idOf(winner));
        if (!this.rows.delete(idOf(loser))) throw new Error(`no record ${loser} to merge`);
      }
    }
  }

  /** The steward sees to it that a refusal goes along: no system does that by itself. */
  #keepOptOut(loser: string, winner: string): void {
    const [from, into] = [this.rows.get(loser), this.rows.get(winner)];
    for (const header of this.optOuts)
      if (from && into && from[header] === this.facts.words?.yes) into[header] = from[header] ?? '';
  }

  /** Headers of opt-outs. */
  get optOuts(): readonly string[] {
    return Object.entries(this.facts.columns).flatMap(([header, of]) => (of === 'opt_out' ? [header] : []));
  }

  /** Makes inactive in its own way. */
  deactivate(path: string): void {
    const [how = '', column = ''] = this.facts.inactive.split(':');
    if (how === 'label' || how.includes('=')) {
      this.update(path);
      return;
    }
    const { header, rows } = this.read(path);
    if (header.join() !== this.facts.key) throw new Error('a list is the key and nothing else');
    for (const [value = ''] of rows) {
      const row = this.#find(value);
      if (how === 'gone') this.#remove(row);
      if (how === 'group') row[column] = `${row[column]},datawasstraat-inactive`;
    }
  }

  /** Deletes what the list names: as a list of keys, or by filtering on what was loaded. */
  delete(path: string): void {
    const { deletes, key } = this.facts;
    const { header, rows } = this.read(path);
    if (deletes === 'list' && header.join() !== key) throw new Error('a list is the key and nothing else');
    for (const row of rows) {
      this.#checkMark(header.at(-1) ?? '', row.at(-1) ?? '');
      this.#remove(this.#find(row[0] ?? ''));
    }
  }

  #checkMark(header: string, text: string): void {
    const { deletes } = this.facts;
    const [flag, word] = deletes.split('=');
    if (word !== undefined && (header !== flag || text !== word))
      throw new Error('not the flag of the system');
    if (deletes.startsWith('label') && !text.endsWith('datawasstraat-delete')) throw new Error('no label');
  }

  #remove(row: Row): void {
    for (const [id, known] of this.rows) if (known === row) this.rows.delete(id);
  }
}
