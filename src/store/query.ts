// A query that somebody typed: one statement that reads, on a connection that cannot write. May not print, nor say what a value is.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../model/fault.ts';
import { closest } from '../normalising/closest.ts';
import { openStoreReadOnly, type Store } from './open.ts';
import { VIEWS } from './views/views.ts';

/** A value as SQLite has it. */
export type QueryValue = string | number | null | Uint8Array;

/** The names of its columns, and its rows one at a time. */
export interface Query {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly QueryValue[]>;
}

/** Opens a store for queries. What a query sorts beyond its cache is put beside the store, where its owner only can look. */
export function openForQueries(path: string): Store {
  const temporary = join(dirname(path), 'sqlite-tmp');
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  process.env['SQLITE_TMPDIR'] = temporary;
  const store = openStoreReadOnly(path);
  store.connection.pragma('query_only = ON');
  return store;
}

/** Blanks and remarks, then the word that begins a statement. */
const FIRST_WORD = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*([a-z]+)/i;
/** Statements that give rows and do nothing else: no pragma, no attach, nothing that writes. */
const READING: ReadonlySet<string> = new Set(['select', 'with', 'values']);

/** Prepares it; nothing runs yet. Faults: E160 SQLite does not understand it, E161 it is not one statement that reads. */
export function makeQuery({ connection }: Store, sql: string): Query {
  const word = FIRST_WORD.exec(sql)?.[1]?.toLowerCase() ?? '';
  if (word !== '' && !READING.has(word)) throw new Fault('E161', { problem: 'writes', word });
  const statement = prepare(connection, sql);
  if (!statement.reader || !statement.readonly) throw new Fault('E161', { problem: 'writes', word });
  return { columns: statement.columns().map(({ name }) => name), rows: rowsOf(statement, sql) };
}

function prepare(connection: Database.Database, sql: string): Database.Statement {
  try {
    return connection.prepare(sql);
  } catch (error) {
    throw explainedError(error, sql);
  }
}

function* rowsOf(statement: Database.Statement, sql: string): Iterable<readonly QueryValue[]> {
  try {
    yield* statement.raw().iterate() as IterableIterator<readonly QueryValue[]>;
  } catch (error) {
    throw explainedError(error, sql);
  }
}

/** What SQLite says of a query, as a fault; what it says of its file or disk is no matter of the query. */
function explainedError(error: unknown, sql: string): unknown {
  if (error instanceof RangeError)
    return new Fault('E161', { problem: problemOf(error), word: '' }, { cause: error });
  if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_ERROR') return error;
  const { message } = error;
  return new Fault('E160', { message, suggestion: meantBy(message, sql) }, { cause: error });
}

/** What better-sqlite3 says of texts that are not one statement without parameters (version 13). */
function problemOf({ message }: RangeError): 'several' | 'none' | 'parameter' {
  if (message.includes('more than one')) return 'several';
  return message.includes('no statements') ? 'none' : 'parameter';
}

/** The view, or the column of the views that the query names, that was probably meant. */
function meantBy(message: string, sql: string): string | null {
  const [, kind, name = ''] = /^no such (table|column): (?:\w+\.)?(.+)$/.exec(message) ?? [];
  if (kind === 'table')
    return closest(
      name,
      VIEWS.map(view => view.name),
    );
  if (kind !== 'column') return null;
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  const named = VIEWS.filter(view => words.has(view.name));
  return closest(name, [...new Set(named.flatMap(({ columns }) => Object.keys(columns)))]);
}
