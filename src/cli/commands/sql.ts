// sql: one query on the documented views of the store, read only. Without a query the views. Streams what it finds.

import { existsSync } from 'node:fs';
import { SQL_WORDS } from '../../language/cli/sql.ts';
import { Fault } from '../../model/fault.ts';
import { tableLines } from '../../reports/terminal/table.ts';
import { closeStore } from '../../store/open.ts';
import { makeQuery, openForQueries, type Query, type QueryValue } from '../../store/query.ts';
import { isCount, showableIn } from '../../store/views/showable.ts';
import { VIEWS } from '../../store/views/views.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { openProject, storePath } from '../project/project.ts';
import { letSignalsEnd } from '../signals.ts';
import { printAll, printedRows, ROW_FORMATS, type RowFormat } from '../terminal/row-output.ts';
import { readShowValues } from '../terminal/show-values.ts';

/** Options of `sql`. */
export interface SqlOptions {
  readonly format: string;
  readonly json?: boolean;
  readonly showValues: string;
}

/** In the place of a value that is not shown, in every form. */
const HIDDEN = '[hidden]';

/** Faults: E003, E040, E045 nothing was imported yet, E160–E161 of the query. */
export async function sqlCommand(
  context: Context,
  sql: string | undefined,
  options: SqlOptions,
): Promise<number> {
  const { terminal, locale } = context;
  const format = readFormat(options);
  const showsValues = readShowValues(options.showValues, terminal.isTerminal);
  if (sql === undefined) return listViews(context, format);
  const path = storePath(openProject(context.folder));
  if (!existsSync(path)) throw new Fault('E045', { needs: 'import' });
  const words = SQL_WORDS[locale];
  const store = openForQueries(path);
  letSignalsEnd();
  context.signal.throwIfAborted();
  try {
    const query = makeQuery(store, sql);
    const watch = { count: 0, hidden: new Set<string>() };
    const rows = watched(query, showsValues ? () => true : showableIn(sql), watch);
    await printAll(printedRows(format, { names: query.columns, rows, columns: terminal.columns }));
    if (terminal.isTerminal || watch.count === 0) terminal.note(words.rows(watch.count));
    if (watch.hidden.size > 0) terminal.note(words.hidden([...watch.hidden]));
    return EXIT.done;
  } finally {
    closeStore(store);
  }
}

function readFormat({ format, json }: SqlOptions): RowFormat {
  if (json === true) return 'json';
  const known = ROW_FORMATS.find(one => one === format);
  if (known === undefined)
    throw new Fault('E003', { option: '--format', value: format, expected: ROW_FORMATS.join(' | ') });
  return known;
}

/** The rows, counted, with what may not be seen taken out of them. */
function* watched(
  { columns, rows }: Query,
  isShowable: (column: string) => boolean,
  watch: { count: number; readonly hidden: Set<string> },
): Iterable<readonly QueryValue[]> {
  const kept = [...columns.keys()].filter(at => !isShowable(columns[at] ?? ''));
  for (const row of rows) {
    watch.count += 1;
    const hidden = kept.filter(at => row[at] !== null && !isCount(row[at]));
    for (const at of hidden) watch.hidden.add(columns[at] ?? '');
    yield hidden.length === 0 ? row : row.map((value, at) => (hidden.includes(at) ? HIDDEN : value));
  }
}

function listViews({ terminal, locale }: Context, format: RowFormat): number {
  const words = SQL_WORDS[locale];
  if (format === 'json' || format === 'ndjson') {
    const views = VIEWS.map(({ name, about, columns }) => ({ name, about, columns }));
    terminal.out(JSON.stringify({ schema_version: 1, views }, null, 2));
    return EXIT.done;
  }
  const rows = VIEWS.map(({ name, columns }) => [name, Object.keys(columns).join(', ')]);
  for (const line of tableLines(words.heads, rows, { ...terminal, isLastBelow: true })) terminal.out(line);
  terminal.note(words.views);
  return EXIT.done;
}
