// dossier: all that is held of the person of a request, from every source, without what is another's. Writes nothing.

import type { CivilDate } from '../../model/calendar.ts';
import {
  type Dossier,
  type DossierCell,
  type DossierRecord,
  type HeldPart,
  LEFT_OUT,
} from '../../model/dossier.ts';
import { type Field, kindOf } from '../../model/field.ts';
import { recordKey } from '../../model/identity.ts';
import type { Register } from '../../model/register.ts';
import type { RequestCase } from '../../model/request.ts';
import { erasureOf, type Held } from '../../requests/erasure.ts';
import { type OwnKeys, ownKeys, withoutOthers } from '../../requests/others.ts';
import { portableFields } from '../../requests/portability.ts';
import type { Store } from '../../store/open.ts';
import { type PersonRow, personRows } from '../../store/persons/person-rows.ts';
import { currentFiles } from '../../store/records/snapshots.ts';
import { explainPerson } from '../assess/explain.ts';
import { cellReaderOf, type Layout, layoutOf } from '../export/layout.ts';

/** Null: the records of this person are those of a legal person only. */
export function dossierOf(
  store: Store,
  request: RequestCase,
  {
    personKey,
    ...policy
  }: { readonly personKey: string; readonly register: Register; readonly today: CivilDate },
): Dossier | null {
  const explanation = explainPerson(store, personKey, policy);
  if (explanation === null) return null;
  const read = readerOf(store);
  const rows = personRows(store, personKey).map(row => ({ row, cells: read(row) }));
  const own = ownKeys(
    rows.flatMap(({ row, cells }) =>
      row.entity === 'contact' ? cells.flatMap(({ field, text }) => (isPoint(field) ? [text] : [])) : [],
    ),
  );
  const all = rows.map(
    ({ row, cells }): DossierRecord => ({
      ...{ recordKey: recordKey(row.source, row.entity, row.sourceId), source: row.source },
      ...{ entity: row.entity, cells: cells.map(cell => withoutOthersOf(cell, own)) },
    }),
  );
  const { decision, evidence, register } = explanation;
  const records = request.type === 'portability' ? portable(all, portableFields(decision, register)) : all;
  const erasure =
    request.type === 'erase'
      ? erasureOf(heldIn(all), { decision, evidence, register, today: policy.today })
      : [];
  const mayName = records.flatMap(({ source, cells }) =>
    cells.flatMap(({ field, header, text }) => (mayNameOthers(field, text) ? [`${source}: ${header}`] : [])),
  );
  return { request, explanation, records, erasure, toRead: [...new Set(mayName)] };
}

function portable(
  records: readonly DossierRecord[],
  isPortable: (field: Field | null) => boolean,
): readonly DossierRecord[] {
  return records
    .map(record => ({ ...record, cells: record.cells.filter(({ field }) => isPortable(field)) }))
    .filter(({ entity, cells }) => entity === 'contact' && cells.length > 0);
}

/** What each source holds, in the order of its columns. */
function heldIn(records: readonly DossierRecord[]): Held {
  const bySource = Map.groupBy(records, ({ source }) => source);
  return new Map(
    [...bySource].map(([source, own]) => [
      source,
      [
        ...new Set(
          own.flatMap(({ entity, cells }) => (entity === 'contact' ? cells.map(partOf) : ['rows' as const])),
        ),
      ],
    ]),
  );
}

const partOf = ({ field }: DossierCell): HeldPart => field ?? 'other_columns';

type Cell = Omit<DossierCell, 'isMasked'>;

/** Reads the filled cells of raw records. */
function readerOf(store: Store): (row: PersonRow) => readonly Cell[] {
  const layouts = new Map<number, { layout: Layout; cellsOf: ReturnType<typeof cellReaderOf> }>();
  for (const file of currentFiles(store)) {
    const layout = layoutOf(file);
    layouts.set(file.fileId, { layout, cellsOf: cellReaderOf(layout) });
  }
  return ({ fileId, raw }) => {
    const known = layouts.get(fileId);
    if (known === undefined) return [];
    const cellOf = known.cellsOf(raw);
    return known.layout.columns.flatMap(({ header, field }, column) => {
      const text = cellOf(column).trim();
      return text === '' ? [] : [{ header, field, text }];
    });
  };
}

/** Where the person can be reached. */
function isPoint(field: Field | null): boolean {
  return field !== null && (field === 'iban' || kindOf(field) === 'email' || kindOf(field) === 'phone');
}

/** Colleagues, by name. */
const STAFF: ReadonlySet<Field | null> = new Set(['owner', 'owner_id', 'modified_by'] as const);

function withoutOthersOf(cell: Cell, own: OwnKeys): DossierCell {
  const text = STAFF.has(cell.field) ? LEFT_OUT : withoutOthers(cell.text, own);
  return { ...cell, text, isMasked: text !== cell.text };
}

/** Texts in which anything may stand: notes, subjects, and columns that are taken for no field and hold words. */
function mayNameOthers(field: Field | null, text: string): boolean {
  return field === 'notes' || field === 'subject' || (field === null && /\p{L}{2,}\s+\p{L}{2,}/u.test(text));
}
