// What a JSON Schema says against a value, in the few words that the schemas of the house use. May not know what a file is for.

/** A schema, or a part of one. */
export type Json = { readonly [key: string]: Json };

type Words = Partial<{
  anyOf: readonly Json[];
  type: string | readonly string[];
  enum: readonly unknown[];
  const: unknown;
  pattern: string;
  required: readonly string[];
  items: Json;
  properties: Json;
  propertyNames: Json;
  additionalProperties: Json | false;
}>;

/** Paths of what does not fit; empty: all fits. */
export function complaints(schema: Json, value: unknown, path = ''): readonly string[] {
  const words = schema as unknown as Words;
  if (words.anyOf !== undefined) {
    const branches = words.anyOf.map(branch => complaints(branch, value, path));
    return branches.some(branch => branch.length === 0) ? [] : (branches[0] ?? []);
  }
  const own = aboutItself(words, value).map(found => `${path}: ${found}`);
  if (Array.isArray(value))
    return [...own, ...value.flatMap(one => complaints(words.items ?? {}, one, path))];
  return typeof value === 'object' && value !== null ? [...own, ...aboutKeys(words, value, path)] : own;
}

function aboutItself(words: Words, value: unknown): readonly string[] {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const types = [words.type ?? type].flat().map(one => (one === 'integer' ? 'number' : one));
  const isOne = words.enum?.includes(value) ?? ('const' in words ? words.const === value : true);
  const fits = words.pattern === undefined || new RegExp(words.pattern).test(String(value));
  return [...(types.includes(type) ? [] : [type]), ...(isOne && fits ? [] : [String(value)])];
}

function aboutKeys(words: Words, value: object, path: string): readonly string[] {
  const missing = (words.required ?? []).filter(key => !Object.hasOwn(value, key));
  const below = Object.entries(value).flatMap(([key, one]) => {
    const at = `${path}.${key}`;
    const schema = words.properties?.[key] ?? words.additionalProperties ?? {};
    const named = complaints(words.propertyNames ?? {}, key, at);
    return [...named, ...(schema === false ? [at] : complaints(schema, one, at))];
  });
  return [...missing.map(key => `${path}: no ${key}`), ...below];
}
