// The keys that a schema lets stand at a place of a YAML file: for the words of a mistake. Looks at how zod describes a schema (its `def`,
// version 4); may not check anything.

/** What zod says of a schema, as far as it leads to keys. */
export interface DescribedSchema {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, DescribedSchema>>;
    readonly element?: DescribedSchema;
    readonly keyType?: DescribedSchema;
    readonly valueType?: DescribedSchema;
    /** Words of an enum. */
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly innerType?: DescribedSchema;
    readonly options?: readonly DescribedSchema[];
    readonly in?: DescribedSchema;
  };
}

/** Keys of the objects that may stand at the path; empty where any key may, or none. Of a union those of all its branches. */
export function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  const { def } = schema as DescribedSchema;
  const inner = def.innerType ?? def.in;
  if (inner !== undefined) return keysAt(inner, path);
  if (def.options !== undefined) return [...new Set(def.options.flatMap(option => keysAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? def.keyType?.def.entries ?? {});
  const below = def.shape?.[String(step)] ?? def.element ?? def.valueType;
  return below === undefined ? [] : keysAt(below, rest);
}
