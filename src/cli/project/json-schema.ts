// JSON Schema of the files that people write, for editors: made of the schemas by which they are read, and of the rules there are. May
// not read or write a file.

import { z } from 'zod';
import { registerSchema } from '../../register/schema.ts';
import { ALL_RULES } from '../registry.ts';
import { configSchema } from './config-schema.ts';

/** The files that have one. */
export const SCHEMA_NAMES = ['config', 'register'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** File name of a schema. */
export function schemaFile(name: SchemaName): string {
  return `${name}.schema.json`;
}

/** The JSON Schema as a text. What only the program can tell, such as a name that the file defines itself, is not in it. */
export function schemaText(name: SchemaName): string {
  const schema = name === 'config' ? configJson() : jsonOf(registerSchema);
  return `${JSON.stringify(schema, null, 2)}\n`;
}

type Json = Readonly<Record<string, unknown>>;

const jsonOf = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Json;

/** The rules by name, each with its own options; those of the reading schema are open, for it does not know them. */
function configJson(): Json {
  const { properties, ...rest } = jsonOf(configSchema) as {
    properties: { rules: { additionalProperties: Json } };
  };
  const { additionalProperties: any } = properties.rules;
  const rules = ALL_RULES.map(({ meta, texts }) => {
    // A schema of zod, as OptionsSchema says.
    const { $schema: _, required: _required, ...options } = jsonOf(meta.options as unknown as z.ZodType);
    const own = { ...(any['properties'] as Json), options };
    return [meta.id, { ...any, description: texts.en.meaning, properties: own }] as const;
  });
  const ofRules = { type: 'object', properties: Object.fromEntries(rules), additionalProperties: false };
  return { ...rest, properties: { ...properties, rules: ofRules } };
}
