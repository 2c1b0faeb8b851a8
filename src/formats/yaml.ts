// YAML as values with positions. May not know what the file is for.

import { isMap, isScalar, Lexer, LineCounter, type Node, parseDocument } from 'yaml';

/** 1-based place in a text. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML text that parsed. */
export interface YamlFile {
  readonly value: unknown;
  /** Where the value at a path stands, or its key, or the nearest thing above it. */
  positionOf(path: readonly PropertyKey[]): Position;
}

/** A YAML text that does not parse. */
export interface YamlProblem extends Position {
  /** The parser's code, such as `TAB_AS_INDENT` or `DUPLICATE_KEY`; `ALIAS` for a reference or what it refers to. */
  readonly problem: string;
  /** The text it is about, such as the key that stands there twice; empty when it spans lines. */
  readonly text: string;
}

/**
 * Reads YAML 1.2; a doubled key and a tab as indentation are problems. So are aliases and anchors (YAML 1.2, 7.1): whoever writes `*VIP`
 * means a text, and a few lines of them can stand for gigabytes.
 */
export function parseYaml(text: string): YamlFile | YamlProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const reference = firstReference(text);
  if (reference !== null) return { ...place(reference.offset), problem: 'ALIAS', text: reference.token };
  const error = document.errors[0];
  if (error) return { ...place(error.pos[0]), problem: error.code, text: lineAt(text, error.pos[0]) };
  return {
    value: document.toJS(),
    positionOf: path => place(offsetOf(document.contents, path)),
  };
}

/** What the lexer puts before the text of a plain or block scalar, and before what else it tells apart: signs that take no place in the file. */
const SCALAR = '\u001f';
const SIGNS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

/** The first `*name` or `&name` that is no text. */
function firstReference(text: string): { readonly offset: number; readonly token: string } | null {
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (before !== SCALAR && (token.startsWith('*') || token.startsWith('&'))) return { offset, token };
    if (!SIGNS.has(token)) offset += token.length;
    before = token;
  }
  return null;
}

/** The key at an offset, without its value. */
function lineAt(text: string, offset: number): string {
  return (/^[^:\r\n]*/.exec(text.slice(offset))?.[0] ?? '').trim().replace(/^["']|["']$/g, '');
}

/** Offset of the key where it has one, else of the value, else of the nearest parent. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const next = child(node, step);
    if (!next) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function child(node: unknown, step: PropertyKey): { readonly node: unknown; readonly offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step));
    const key = pair?.key;
    return pair && isScalar(key) ? { node: pair.value, offset: key.range?.[0] ?? 0 } : null;
  }
  const items = (node as { items?: unknown[] } | null)?.items;
  const item = Array.isArray(items) && typeof step === 'number' ? items[step] : undefined;
  if (item === undefined) return null;
  return { node: item, offset: (item as Node).range?.[0] ?? 0 };
}
