// init: makes a project. Never overwrites what is there.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { projectFiles } from '../../language/cli/project-files.ts';
import { Fault } from '../../model/fault.ts';
import { type OpenedFile, openFile } from '../../steps/read/open-file.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { readSources } from '../files/named-sources.ts';
import { spoolFolder } from '../files/spool.ts';
import { groupFiles } from '../project/group-files.ts';
import { CONFIG_NAME } from '../project/project.ts';
import { schemaLine, writeSchemas } from '../project/schema-files.ts';
import { sayNext } from '../terminal/say-next.ts';

export async function initCommand(
  context: Context,
  options: { readonly from: readonly string[]; readonly source: readonly string[] },
): Promise<number> {
  const folder = resolve(context.folder);
  const config = join(folder, CONFIG_NAME);
  if (existsSync(config)) throw new Fault('E043', { file: CONFIG_NAME });
  const shared = { userMap: new Map(), dates: null, mappings: new Map(), mapping: null };
  const rest = { applySuggestions: false, overrides: {}, spool: spoolFolder };
  const files: OpenedFile[] = [];
  const named = readSources(options.source);
  for (const path of new Set([...named.keys(), ...options.from]))
    files.push(await openFile(path, { ...shared, ...rest }));
  const sources = Map.groupBy(groupFiles(files, named), group => group.source);
  const blocks = [...sources].flatMap(([source, groups]) => [
    `  ${source}:`,
    '    files:',
    ...groups.map(({ entity, files: own }) => {
      const paths = own.map(({ path }) => asPattern(relative(folder, resolve(path))));
      return `      ${entity}: ${JSON.stringify(paths.length === 1 ? paths[0] : paths)}`;
    }),
  ]);
  const texts = projectFiles(context.locale);
  mkdirSync(join(folder, 'mappings'), { recursive: true, mode: 0o700 });
  writeNew(
    config,
    `${schemaLine('config')}${texts.config}${blocks.length > 0 ? `sources:\n${blocks.join('\n')}\n` : texts.exampleSources}`,
  );
  writeNew(join(folder, 'register.yaml'), `${schemaLine('register')}${texts.register}`);
  writeNew(join(folder, '.gitignore'), texts.ignored);
  writeSchemas(folder);
  context.terminal.out(context.words.initDone(relative(process.cwd(), folder) || '.'));
  if (files.length === 0) context.terminal.note(context.words.initNoSource);
  const next = files.length === 0 ? 'import EXPORT.csv --source crm' : 'wash';
  sayNext(context, `datawasstraat ${next}`);
  return EXIT.done;
}

/** A path as the pattern of that one file. */
function asPattern(path: string): string {
  return path.replaceAll(/[*?[\]{}()]/g, '[$&]');
}

function writeNew(path: string, text: string): void {
  if (!existsSync(path)) writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
}
