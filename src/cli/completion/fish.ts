// The completion script for fish, with what each command and option is for.

import type { Candidates, Typed, TypedCommand, TypedOption } from './model.ts';
import { SOURCES_AWK } from './shell-parts.ts';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** What fish may offer there; nothing else where it is a value (`-x`). */
function offers(value: Candidates): string {
  if (value === 'files') return '-F';
  if (value === 'folders') return "-f -a '(__fish_complete_directories)'";
  if (value === 'sources') return "-f -a '(__datawasstraat_sources)'";
  return value === 'unknown' ? '-f' : `-f -a ${quoted(value.join(' '))}`;
}

function optionLine(condition: string, { names, about, value }: TypedOption): string {
  const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes = value === null ? '' : ` -r ${offers(value)}`;
  return `-n ${quoted(condition)} ${flags.join(' ')}${takes} -d ${quoted(about)}`;
}

function commandLines({ name, about, options, places, isOpen }: TypedCommand): readonly string[] {
  return [
    `-n __datawasstraat_none -a ${name} -d ${quoted(about)}`,
    ...options.map(option => optionLine(`__datawasstraat_at ${name}`, option)),
    ...places.map((place, at) => {
      const rest = isOpen && at === places.length - 1 ? ' more' : '';
      return `-n ${quoted(`__datawasstraat_at ${name} ${at + 1}${rest}`)} ${offers(place)}`;
    }),
  ];
}

/** The script, to be sourced, or kept as ~/.config/fish/completions/datawasstraat.fish. */
export function fishScript({ options, commands }: Typed): string {
  const all = [...options, ...commands.flatMap(command => command.options)];
  const valued = [...new Set(all.flatMap(({ names, value }) => (value === null ? [] : names)))];
  const lines = [
    '-f',
    ...options.map(option => optionLine('__datawasstraat_none', option)),
    ...commands.flatMap(commandLines),
  ];
  return `# fish completion of datawasstraat: datawasstraat completion fish | source
function __datawasstraat_sources
    set -l folder $PWD
    while not test -f "$folder/datawasstraat.yaml"
        test -n "$folder"; or return
        set folder (string replace -r '/[^/]*$' '' -- $folder)
    end
    awk ${quoted(SOURCES_AWK)} "$folder/datawasstraat.yaml"
end
# The words before the cursor that are no options and no values of them.
function __datawasstraat_words
    set -l skip 0
    for word in (commandline -opc)[2..]
        if test $skip = 1
            set skip 0
        else if contains -- $word ${valued.join(' ')}
            set skip 1
        else if not string match -q -- '-*' $word
            printf '%s\\n' $word
        end
    end
end
function __datawasstraat_none
    test -z "$(__datawasstraat_words)"
end
# The command; with a number the place that is next; with "more" that place or a later one.
function __datawasstraat_at
    set -l typed (__datawasstraat_words)
    test "$typed[1]" = $argv[1]; or return 1
    test (count $argv) = 1; or test (count $typed) = $argv[2]; and return 0
    test "$argv[3]" = more; and test (count $typed) -ge $argv[2]
end
${lines.map(line => `complete -c datawasstraat ${line}`).join('\n')}
complete -c dws -w datawasstraat
`;
}
