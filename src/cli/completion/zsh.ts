// The completion script for zsh, with what each command and option is for.

import type { Typed, TypedOption } from './model.ts';
import { kindFunction, PROGRAMS, SOURCES_FUNCTION, singleQuoted } from './shell-parts.ts';

/** `name:what it is for`, as _describe takes it. */
const described = (name: string, about: string): string =>
  singleQuoted(`${name.replaceAll(':', '\\:')}:${about}`);

const optionsOf = (options: readonly TypedOption[]): string =>
  options.flatMap(({ names, about }) => names.map(name => described(name, about))).join(' ');

/** The script, to be sourced after compinit, or kept as _datawasstraat in a folder of fpath. */
export function zshScript(typed: Typed): string {
  const options = typed.commands.map(
    ({ name, options: own }) => `    ${name}) options=(${optionsOf(own)}) ;;`,
  );
  return `#compdef ${PROGRAMS.join(' ')}
# zsh completion of datawasstraat: source <(datawasstraat completion zsh)
${SOURCES_FUNCTION}
${kindFunction(typed)}
_datawasstraat_options() {
  case "$1" in
    '') options=(${optionsOf(typed.options)}) ;;
${options.join('\n')}
  esac
}
_datawasstraat() {
  local command='' place=1 expected='' kind='' word='' i
  local -a options commands found
  commands=(${typed.commands.map(({ name, about }) => described(name, about)).join(' ')})
  for ((i = 2; i < CURRENT; i++)); do
    word=\${words[i]}
    if [[ -n $expected ]]; then expected=''
    elif [[ $word == --*=* ]]; then continue
    elif [[ $word == -* ]]; then
      _datawasstraat_kind "$command" "$word"
      expected=$kind
    elif [[ -z $command ]]; then command=$word
    else ((place++))
    fi
  done
  word=\${words[CURRENT]}
  if [[ -z $expected && $word == --*=* ]]; then
    _datawasstraat_kind "$command" "\${word%%=*}"
    expected=$kind
    compset -P '*='
  fi
  if [[ -n $expected ]]; then kind=$expected
  elif [[ $word == -* ]]; then
    _datawasstraat_options "$command"
    _describe -o option options
    return
  elif [[ -z $command ]]; then
    _describe command commands
    return
  else _datawasstraat_kind "$command" "$place"
  fi
  case $kind in
    files) _files ;;
    folders) _files -/ ;;
    sources)
      found=(\${(f)"$(_datawasstraat_sources)"})
      compadd -a found
      ;;
    words*)
      found=(\${=kind#words})
      compadd -a found
      ;;
  esac
}
if [[ \${funcstack[1]} == _datawasstraat ]]; then _datawasstraat "$@"
else compdef _datawasstraat ${PROGRAMS.join(' ')}
fi
`;
}
