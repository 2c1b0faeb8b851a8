// Makes the documents that follow from the code: docs/views.md, docs/rules.md and the JSON Schemas. `--check` fails when they are out of date.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../rules/index.ts';
import { SCHEMA_NAMES, schemaFile, schemaText } from '../src/cli/project/json-schema.ts';
import { VIEWS } from '../src/store/views/views.ts';

const HERE = import.meta.dirname;

function viewsPage(): string {
  const sections = VIEWS.map(({ name, about, columns }) => {
    const rows = Object.entries(columns).map(([column, what]) => `| \`${column}\` | ${what} |`);
    return `## ${name}\n\n${about}\n\n| column | holds |\n|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Views: what a rule may read

Made from src/store/views/views.ts by \`npm run docs\`. \`datawasstraat sql\` asks them
by hand. All views show the current snapshots only. Null is unknown, never "no". Dates are
civil dates, \`YYYY-MM-DD\`.

${sections.join('\n')}`;
}

function rulesPage(): string {
  const rows = RULES.map(({ meta, texts }) => {
    const options = Object.entries(meta.defaults as Record<string, unknown>).map(
      ([name, value]) => `\`${name}: ${value}\``,
    );
    return `| [${meta.id}](../rules/${meta.id}.md) | ${meta.severity} | ${meta.dimension} | ${texts.en.meaning} | ${options.join(', ') || '–'} | ${meta.basis.join(', ')} |`;
  });
  return `# Rules

Made from rules/*.ts by \`npm run docs\`.

| rule | severity | dimension | what it means | options | basis |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

const PAGES: Readonly<Record<string, string>> = {
  'views.md': viewsPage(),
  'rules.md': rulesPage(),
  ...Object.fromEntries(SCHEMA_NAMES.map(name => [schemaFile(name), schemaText(name)])),
};

const isCheck = process.argv.includes('--check');
const stale = Object.entries(PAGES).filter(([name, text]) => {
  const path = join(HERE, name);
  if (!isCheck) writeFileSync(path, text);
  return isCheck && readFileSync(path, 'utf8') !== text;
});
if (stale.length > 0) {
  console.error(`out of date: ${stale.map(([name]) => `docs/${name}`).join(', ')}. Run: npm run docs`);
  process.exitCode = 1;
}
