// convert: any messy export → a clean CSV file, the rejected rows beside it. Never touches the file it reads.

import { basename } from 'node:path';
import { writeNumber } from '../../language/locale.ts';
import { convertTable } from '../../steps/read/convert.ts';
import { openTable } from '../../steps/read/open-table.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { refuseOverwriting } from '../files/never-overwrite.ts';
import { type ReadingFlags, readReadingFlags } from '../files/reading-flags.ts';
import { saySheets } from '../files/say-sheets.ts';
import { spoolFolder } from '../files/spool.ts';
import { spoolStandardInput } from '../files/standard-input.ts';
import { openWholeFile, type WholeFile } from '../files/write-output.ts';

export async function convertCommand(
  context: Context,
  path: string,
  options: ReadingFlags & { readonly out: string },
): Promise<number> {
  const { terminal, words, locale, progress } = context;
  const overrides = readReadingFlags(options);
  const [input = path] = await spoolStandardInput([path], context.signal);
  const table = await openTable(input, overrides, spoolFolder);
  saySheets(context, input, table);
  const target = options.out;
  const rejectsName = target === '-' ? null : `${target}.rejects.csv`;
  refuseOverwriting([input], [target, rejectsName ?? '-']);
  const output = target === '-' ? standardOutput() : openWholeFile(target);
  let rejects: WholeFile | null = null;
  try {
    const converted = await convertTable(
      table,
      {
        row: output.write,
        reject(bytes) {
          if (rejectsName === null) return;
          rejects ??= openWholeFile(rejectsName);
          rejects.write(bytes);
        },
      },
      { path: input, pulse: progress },
    );
    output.finish();
    (rejects as WholeFile | null)?.finish();
    progress.end();
    const number = (value: number): string => writeNumber(locale, value);
    const { read, written, rejected, around } = converted;
    const counts = { read: number(read), written: number(written), rejected: number(rejected), around };
    terminal.note(words.converted({ file: basename(target), ...counts }));
    if (rejected > 0 && rejectsName !== null) terminal.warn(words.rejectsIn(rejectsName, number(rejected)));
    return rejected > 0 ? EXIT.partial : EXIT.done;
  } finally {
    output.abandon();
    (rejects as WholeFile | null)?.abandon();
  }
}

function standardOutput(): WholeFile {
  return { write: bytes => void process.stdout.write(bytes), finish() {}, abandon() {} };
}
