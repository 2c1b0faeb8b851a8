// Other programs that read the same file into a fresh database of theirs, as bare text. May not do more than that.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, measure } from './command.ts';

/** A program to stand beside. */
export interface Rival {
  readonly name: string;
  /** What to install when it is not there. */
  readonly remedy: string;
  /** Null: the program is not here. */
  readonly run: (file: string, folder: string) => Promise<Cost | null>;
}

/** The yardstick of the design: exchange.md, "Bars". */
export const SQLITE: Rival = {
  name: 'sqlite3 .import',
  remedy: 'install the sqlite3 shell (Debian and Ubuntu: apt install sqlite3)',
  run: (file, folder) => {
    const database = join(folder, 'rival.db');
    rmSync(database, { force: true });
    const script = ['-cmd', '.mode csv', '-cmd', '.separator ;', `.import "${file}" t`];
    return measure('sqlite3', [database, ...script], { folder });
  },
};

/** The yardstick of `export --full`: the rows of {@link SQLITE}'s table as CSV. */
export function sqliteToCsv(folder: string): Promise<Cost | null> {
  const script = [
    '-cmd',
    '.headers on',
    '-cmd',
    '.mode csv',
    '-cmd',
    '.separator ;',
    '-cmd',
    '.output rival.csv',
  ];
  return measure('sqlite3', [join(folder, 'rival.db'), ...script, 'select * from t'], { folder });
}

const DUCKDB_SQL = (file: string): string =>
  `create table t as select * from read_csv('${file.replaceAll("'", "''")}', delim = ';', header = true, all_varchar = true)`;

const PYTHON = 'import duckdb, sys; duckdb.connect(sys.argv[1]).execute(sys.argv[2])';

/** On all cores it finds; the command-line program, else the Python module. */
export const DUCKDB: Rival = {
  name: 'DuckDB read_csv',
  remedy: 'install the duckdb command, or the Python module (pip install duckdb)',
  run: async (file, folder) => {
    const database = join(folder, 'rival.duckdb');
    rmSync(database, { force: true });
    const sql = DUCKDB_SQL(file);
    const byCommand = await measure('duckdb', [database, '-c', sql], { folder });
    if (byCommand !== null) return byCommand;
    const hasModule = await measure('python3', ['-c', 'import duckdb'], { folder, accept: [0, 1] });
    if (hasModule?.exitCode !== 0) return null;
    return measure('python3', ['-c', PYTHON, database, sql], { folder });
  },
};
