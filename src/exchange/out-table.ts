// A file for a source as a table, and how tables become files: joined where they are alike, cut where a system takes no more
// rows. Pure; the bytes are made elsewhere.

/** What a file for a source is for, in the order in which they are to be loaded. */
export const FILE_KINDS = [
  'update',
  'clear',
  'merge',
  'relink',
  'deactivate',
  'delete',
  'rejects',
  'full',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Header and rows as texts; the first column is the key, but for merges, which name a winner first. */
export interface OutTable {
  readonly kind: FileKind;
  readonly entity: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** True where a number says which of several columns of one name is meant. */
  readonly isNumbered?: boolean;
}

/** One file of a table: part 1 of 1, unless the system takes no more rows or files of one list differ. */
export interface TablePart extends OutTable {
  readonly part: number;
  readonly parts: number;
}

/**
 * Tables of one kind of one list become one where their headers are the same: files of one list may differ (Mailchimp: one per
 * status). What differs, or has more rows than `maxRows`, becomes numbered parts.
 */
export function toParts(tables: readonly OutTable[], maxRows: number | null): readonly TablePart[] {
  const alike = [...Map.groupBy(tables, ({ kind, entity }) => `${entity}-${kind}`).values()];
  return alike.flatMap(same => {
    const joined = [...Map.groupBy(same, table => JSON.stringify(table.header)).values()].flatMap(own =>
      cut(joinRows(own), maxRows ?? Number.POSITIVE_INFINITY),
    );
    return joined.map((table, index) => ({ ...table, part: index + 1, parts: joined.length }));
  });
}

function joinRows(tables: readonly OutTable[]): OutTable {
  const [first] = tables as readonly [OutTable, ...OutTable[]];
  return tables.length === 1 ? first : { ...first, rows: tables.flatMap(table => table.rows) };
}

function cut(table: OutTable, maxRows: number): readonly OutTable[] {
  if (table.rows.length <= maxRows) return [table];
  const count = Math.ceil(table.rows.length / maxRows);
  return Array.from({ length: count }, (_, part) => ({
    ...table,
    rows: table.rows.slice(part * maxRows, (part + 1) * maxRows),
  }));
}

/** `contact-update.csv`, or with its number among several. */
export function fileNameOf(
  { entity, kind, part, parts }: Pick<TablePart, 'entity' | 'kind' | 'part' | 'parts'>,
  extension: 'csv' | 'xlsx',
): string {
  return `${entity}-${kind}${parts > 1 ? `-${part}` : ''}.${extension}`;
}
