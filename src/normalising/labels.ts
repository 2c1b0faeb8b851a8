// Several labels in one cell. May not judge or rename a label.

/** Separators by system, the surest first: vtiger, Google Contacts, then the common ones; the first present one splits. */
export const LABEL_SEPARATORS: readonly string[] = [' |##| ', ' ::: ', ';', '|', ','];

const QUOTED = /^"[^"]*"(?:\s*[,;]\s*"[^"]*")*$/;
const QUOTED_PIECE = /"([^"]*)"/g;

/**
 * The labels of a cell: trimmed, empty ones dropped, order kept, each once (case counts). Without a separator: a JSON array
 * (EspoCRM), quoted pieces (`"A","B"`, Mailchimp), else the first of {@link LABEL_SEPARATORS} that occurs, so that a comma
 * inside a list with semicolons stays part of its label.
 */
export function splitLabels(text: string, separator?: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (separator !== undefined && separator !== '') return tidy(trimmed.split(separator.trim() || separator));
  const pieces = fromJson(trimmed) ?? fromQuoted(trimmed);
  if (pieces !== null) return tidy(pieces);
  const found = LABEL_SEPARATORS.find(candidate => trimmed.includes(candidate));
  return found === undefined ? [trimmed] : tidy(trimmed.split(found));
}

function tidy(pieces: readonly string[]): string[] {
  return [...new Set(pieces.map(piece => piece.trim()).filter(piece => piece !== ''))];
}

function fromJson(text: string): string[] | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return null;
    return parsed.filter(item => typeof item === 'string' || typeof item === 'number').map(String);
  } catch {
    // Not JSON after all: a label may stand in brackets.
    return null;
  }
}

function fromQuoted(text: string): string[] | null {
  if (!text.startsWith('"') || !QUOTED.test(text)) return null;
  return [...text.matchAll(QUOTED_PIECE)].map(match => match[1] ?? '');
}
