// Opens a store: the connection settings, in one place, each with its measured reason in the design (reliability.md). May
// not hold a query of a table.

import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { Fault } from '../model/fault.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema/schema.ts';
import { viewStatements } from './views/views.ts';

/** An open store. One writer; rules read through a second, read-only one. */
export interface Store {
  readonly path: string;
  readonly connection: Database.Database;
}

const PAGE_SIZE = 16_384;
const LOCK_WAIT_MS = 5000;

/** Opens a store for writing, makes it when it is absent, and brings an older one up to date. Waits so long for another run. */
export function openStore(path: string, lockWaitMs: number = LOCK_WAIT_MS): Store {
  const temporary = join(dirname(path), 'sqlite-tmp');
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  process.env['SQLITE_TMPDIR'] = temporary;
  const connection = connect(path, {});
  const store: Store = { path, connection };
  const version = checkedVersion(store);
  connection.pragma(`page_size = ${PAGE_SIZE}`);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('secure_delete = ON');
  connection.pragma('temp_store = FILE');
  setSafety(connection, lockWaitMs);
  migrate(store, version);
  return store;
}

/** Opens an existing store for reading only, as rules and reports do. */
export function openStoreReadOnly(path: string): Store {
  const connection = connect(path, { readonly: true, fileMustExist: true });
  const store: Store = { path, connection };
  checkedVersion(store);
  setSafety(connection);
  return store;
}

/** KiB. */
const ONE_PASS_CACHE = 4000;

/**
 * The same for who passes all people once: a cache of 4 MB serves that as well as the usual 16, and SQLite sorts within as much
 * (measured on 500,000 invoices: 29 MB instead of 70, no slower).
 */
export function openForOnePass(path: string): Store {
  const store = openStoreReadOnly(path);
  store.connection.pragma(`cache_size = -${ONE_PASS_CACHE}`);
  return store;
}

/** Keeps the cache as small for work that passes every page once. Returns what gives back the usual one. */
export function useSmallCache({ connection }: Store): () => void {
  const usual = connection.pragma('cache_size', { simple: true });
  connection.pragma(`cache_size = -${ONE_PASS_CACHE}`);
  return () => void connection.pragma(`cache_size = ${usual}`);
}

export function closeStore(store: Store): void {
  store.connection.close();
}

/**
 * Runs a write completely or not at all. The work may await (it yields to the event loop so that Ctrl-C is heard);
 * nobody else writes through this connection meanwhile. `isKept` false: the work is done and then undone.
 */
export async function inTransaction<Result>(
  store: Store,
  work: () => Promise<Result> | Result,
  options: { readonly isKept: boolean } = { isKept: true },
): Promise<Result> {
  store.connection.exec('begin immediate');
  try {
    const result = await work();
    store.connection.exec(options.isKept ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    if (store.connection.inTransaction) store.connection.exec('rollback');
    throw error;
  }
}

function connect(path: string, options: Database.Options): Database.Database {
  // SQLite takes an empty file for a new database: so a store that was lost would look like a project in which nothing happened yet.
  if (statSync(path, { throwIfNoEntry: false })?.size === 0)
    throw new Fault('E060', { path, reason: 'empty' });
  try {
    return new Database(path, options);
  } catch (error) {
    throw new Fault('E060', { path, reason: reasonOf(error) }, { cause: error });
  }
}

/** The version of the tables, 0 for a store that is made now. Faults: E060 no store, E061 of a later program. The connection is closed then. */
function checkedVersion({ connection, path }: Store): number {
  try {
    const read = (pragma: string): number => connection.pragma(pragma, { simple: true }) as number;
    const version = read('user_version');
    if (read('schema_version') > 0 && read('application_id') !== APPLICATION_ID)
      throw new Fault('E060', { path, reason: 'other application' });
    if (version > MIGRATIONS.length) throw new Fault('E061', { path, version, known: MIGRATIONS.length });
    return version;
  } catch (error) {
    connection.close();
    if (!(error instanceof Database.SqliteError) || error.code.startsWith('SQLITE_BUSY')) throw error;
    throw new Fault('E060', { path, reason: error.code }, { cause: error });
  }
}

function setSafety(connection: Database.Database, lockWaitMs: number = LOCK_WAIT_MS): void {
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('mmap_size = 0');
  connection.pragma(`busy_timeout = ${lockWaitMs}`);
}

function migrate({ connection }: Store, version: number): void {
  if (version === MIGRATIONS.length) return;
  connection
    .transaction(() => {
      for (const migration of MIGRATIONS.slice(version)) connection.exec(migration);
      for (const statement of viewStatements()) connection.exec(statement);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${MIGRATIONS.length}`);
    })
    .immediate();
}

function reasonOf(error: unknown): string {
  return error instanceof Database.SqliteError ? error.code : 'unknown';
}
