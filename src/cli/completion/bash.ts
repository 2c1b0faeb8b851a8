// The completion script for bash (3.2, as macOS has it, or newer).

import type { Typed, TypedOption } from './model.ts';
import { kindFunction, PROGRAMS, SOURCES_FUNCTION, singleQuoted } from './shell-parts.ts';

const namesOf = (options: readonly TypedOption[]): string => options.flatMap(({ names }) => names).join(' ');

/** The script, to be sourced. */
export function bashScript(typed: Typed): string {
  const options = typed.commands.map(
    ({ name, options: own }) => `    ${name}) options=${singleQuoted(namesOf(own))} ;;`,
  );
  return `# bash completion of datawasstraat: source <(datawasstraat completion bash)
${SOURCES_FUNCTION}
${kindFunction(typed)}
_datawasstraat_options() {
  case "$1" in
    '') options=${singleQuoted(namesOf(typed.options))} ;;
${options.join('\n')}
  esac
}
_datawasstraat() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command='' place=1 expected='' kind='' options='' word='' i
  local IFS=$' \\t\\n'
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    # bash breaks words at =
    if [[ -n $expected ]]; then [[ $word == = ]] || expected=''
    elif [[ $word == = ]]; then ((i++))
    elif [[ $word == -* ]]; then
      _datawasstraat_kind "$command" "$word"
      expected=$kind
    elif [[ -z $command ]]; then command=$word
    else ((place++))
    fi
  done
  [[ $cur == = ]] && cur=''
  if [[ -n $expected ]]; then kind=$expected
  elif [[ $cur == -* ]]; then
    _datawasstraat_options "$command"
    kind="words $options"
  elif [[ -z $command ]]; then kind=${singleQuoted(`words ${typed.commands.map(({ name }) => name).join(' ')}`)}
  else _datawasstraat_kind "$command" "$place"
  fi
  case $kind in
    files)
      IFS=$'\\n'
      compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$cur"))
      ;;
    folders)
      IFS=$'\\n'
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -d -- "$cur"))
      ;;
    sources) COMPREPLY=($(compgen -W "$(_datawasstraat_sources)" -- "$cur")) ;;
    words*) COMPREPLY=($(compgen -W "\${kind#words}" -- "$cur")) ;;
  esac
}
complete -F _datawasstraat ${PROGRAMS.join(' ')}
`;
}
