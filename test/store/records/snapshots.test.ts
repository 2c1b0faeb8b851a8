// Taking out what was written of a file, in a store whose other records are matched.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeStore, openStore } from '../../../src/store/open.ts';
import { clearFile } from '../../../src/store/records/snapshots.ts';
import { all, run } from '../../../src/store/statement.ts';
import { freshFolder } from '../../support/cli.ts';
import { importOne } from '../../support/snapshot.ts';

const RECORDS = 20_000;

it('does not read all pairs for each record that goes', async () => {
  const { folder } = freshFolder();
  const path = join(folder, 'x.csv');
  const rows = Array.from({ length: RECORDS }, (_, at) => `${at};Jan`);
  writeFileSync(path, `${['Klantnummer;Voornaam', ...rows].join('\n')}\n`);
  const store = openStore(join(folder, 'store.db'));
  try {
    await importOne(store, path);
    run(
      store,
      `insert into pair select record_id, record_id + 1, 'check', 0, 1 from contact_record
       where record_id < (select max(record_id) from contact_record)`,
    );
    const file = run(
      store,
      `insert into file select null, snapshot_id, 'y.csv', sha256, reading, bytes, encoding, dialect, header_line, preamble_lines,
         footer_lines, columns, prefix, suffix, read_count, stored_count, rejected_count, skipped_count, 0, 0 from file`,
    );
    run(
      store,
      'insert into contact_record (file_id, source_id, facts, raw) select ?, source_id, facts, raw from contact_record',
      [file.id],
    );
    const started = performance.now();
    clearFile(store, 'contact', file.id);
    // A hundredth of a second; reading every pair for every record takes a hundred times as long.
    expect(performance.now() - started).toBeLessThan(1500);
    expect(all(store, 'select 1 from contact_record').length).toBe(RECORDS);
  } finally {
    closeStore(store);
  }
}, 60_000);
