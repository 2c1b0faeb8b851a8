// What the scripts of bash and zsh share, and what fish shares with them: the tables of the tree as `case`, and the sources of a project.
// May not hold what only one of them knows.

import type { Candidates, Typed, TypedOption } from './model.ts';

/** A text between single quotes, for bash and zsh. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Both names of the program. */
export const PROGRAMS: readonly string[] = ['datawasstraat', 'dws'];

/** Names of the sources in a config, one a line: the keys one step below `sources:`, as `init` writes them. */
export const SOURCES_AWK: string =
  '/^[^ #]/ { on = /^sources:/ } on && match($0, /^ +[A-Za-z0-9_-]+:/) { match($0, /^ +/); if (!step) step = RLENGTH; ' +
  'if (RLENGTH == step) { sub(/^ +/, ""); sub(/:.*/, ""); print } }';

/** Prints the sources of the project around the current folder. */
export const SOURCES_FUNCTION: string = `_datawasstraat_sources() {
  local folder=$PWD
  while [ ! -f "$folder/datawasstraat.yaml" ]; do
    [ -n "$folder" ] || return 0
    folder=\${folder%/*}
  done
  awk ${singleQuoted(SOURCES_AWK)} "$folder/datawasstraat.yaml"
}`;

/** Sets `kind` to what may follow: by \`command option\` or \`command place\`; empty where nothing does. */
export function kindFunction({ options, commands }: Typed): string {
  const ofOptions = (
    command: string,
    own: readonly TypedOption[],
  ): readonly (readonly [string, Candidates])[] =>
    own.flatMap(({ names, value }) =>
      value === null ? [] : names.map(name => [singleQuoted(`${command} ${name}`), value] as const),
    );
  const rows = [
    ...ofOptions('', options),
    ...commands.flatMap(({ name, options: own, places, isOpen }) => [
      ...ofOptions(name, own),
      ...places.map((place, at) => {
        const open = isOpen && at === places.length - 1;
        return [
          open ? `${singleQuoted(`${name} `)}[0-9]*` : singleQuoted(`${name} ${at + 1}`),
          place,
        ] as const;
      }),
    ]),
  ];
  return caseFunction(
    '_datawasstraat_kind',
    'kind',
    rows.map(([pattern, value]) => [pattern, kindOf(value)]),
  );
}

/** A function that sets a variable by `"$1 $2"`; equal values share a line. */
function caseFunction(
  name: string,
  variable: string,
  rows: readonly (readonly [pattern: string, value: string])[],
): string {
  const lines = [...Map.groupBy(rows, ([, value]) => value)].map(
    ([value, own]) =>
      `    ${own.map(([pattern]) => pattern).join(' | ')}) ${variable}=${singleQuoted(value)} ;;`,
  );
  return `${name}() {\n  ${variable}=\n  case "$1 $2" in\n${lines.join('\n')}\n  esac\n}`;
}

const kindOf = (value: Candidates): string =>
  typeof value === 'string' ? value : `words ${value.join(' ')}`;
