// All evidence of some persons at a time, as JSON: what a thread without a store needs to decide about them. May not decide.

import type { Store } from '../open.ts';
import { compareTexts } from '../text-order.ts';
import {
  type AttestationRow,
  attestationRows,
  type JsonRows,
  type NoticedRow,
  noticedRows,
  type Whose,
} from './evidence.ts';
import { affairRows, statementRows } from './evidence-lists.ts';
import { type RecordRow, recordPages } from './evidence-records.ts';
import type { AffairRow, StatementRow } from './list-rows.ts';

/** What sources, history and people say of some persons: rows that begin with the key of a person and come in the order of those. */
export interface Evidence {
  readonly records: readonly RecordRow[];
  readonly affairs: readonly AffairRow[];
  readonly statements: readonly StatementRow[];
  readonly noticed: readonly NoticedRow[];
  readonly attested: readonly AttestationRow[];
}

/** The same, each list as JSON. */
export type EvidencePage = { readonly [List in keyof Evidence]: string };

/** Everything about these persons, in the order of their keys. Lists are put in order when the first page is asked for. */
export function* evidencePages(
  store: Store,
  whose: Whose,
  withStatus: boolean,
): Generator<EvidencePage, void> {
  const affairs = cutting(affairRows(store, whose));
  const statements = cutting(statementRows(store, whose));
  const noticed = cutting(noticedRows(store, whose));
  const attested = cutting(attestationRows(store, whose));
  try {
    for (const { last, records } of recordPages(store, whose, withStatus))
      yield {
        records,
        affairs: affairs.upTo(last),
        statements: statements.upTo(last),
        noticed: noticed.upTo(last),
        attested: attested.upTo(last),
      };
  } finally {
    for (const list of [affairs, statements, noticed, attested]) list.close();
  }
}

export function readPage(page: EvidencePage): Evidence {
  return {
    records: JSON.parse(page.records) as Evidence['records'],
    affairs: JSON.parse(page.affairs) as Evidence['affairs'],
    statements: JSON.parse(page.statements) as Evidence['statements'],
    noticed: JSON.parse(page.noticed) as Evidence['noticed'],
    attested: JSON.parse(page.attested) as Evidence['attested'],
  };
}

/** A cursor that is cut where pages end. */
interface Cutting {
  /** What was not taken yet, up to and with that person, as a JSON list. */
  upTo(person: string): string;
  /** Lets the cursor go; a connection with an open one cannot be closed. */
  close(): void;
}

function cutting(rows: JsonRows): Cutting {
  let next = rows.next();
  return {
    upTo: person => {
      const own: string[] = [];
      while (!next.done && compareTexts(next.value[0], person) <= 0) {
        own.push(next.value[1]);
        next = rows.next();
      }
      return `[${own.join(',')}]`;
    },
    close: () => void rows.return?.(),
  };
}
