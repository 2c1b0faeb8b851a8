// Words of a command as they can be typed, so that what is advised works when it is copied. Knows no command.

/** A path, or another word, quoted where a shell would read more into it. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}_.,:=@%+/-]+$/u.test(word) && !word.startsWith('-')
    ? word
    : `'${word.replaceAll("'", "'\\''")}'`;
}

/** `--map email="E-mail adres"`. */
export function mapFlag(field: string, header: string): string {
  return /["$`\\!]/.test(header) ? `--map ${shellWord(`${field}=${header}`)}` : `--map ${field}="${header}"`;
}
