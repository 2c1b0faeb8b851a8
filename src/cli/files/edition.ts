// For whom a report is, and how much it shows: the options, and the files of an edition. May not decide what is in them.

import { randomBytes } from 'node:crypto';
import type { Locale } from '../../language/locale.ts';
import { Fault } from '../../model/fault.ts';
import { clientDocument } from '../../reports/client/document.ts';
import { clientEdition } from '../../reports/client/make.ts';
import { type ClientModel, DISCLOSURES, type Disclosure } from '../../reports/client/model.ts';
import { pseudonyms } from '../../reports/client/rows.ts';
import { type Edition, pageName } from '../../reports/edition.ts';
import { renderClientHtml } from '../../reports/html/client/page.ts';
import { markdownLines } from '../../reports/markdown.ts';
import type { ReportModel } from '../../reports/model.ts';
import { reportFiles } from './outputs.ts';
import type { FileToWrite } from './write-output.ts';

/** Options of a command that writes a report. */
export interface EditionFlags {
  readonly audience?: string;
  readonly disclosure?: string;
}

/** Fault E003: an unknown audience or level; only a client edition has no rows. */
export function readEdition({ audience = 'internal', disclosure }: EditionFlags): Edition {
  if (audience !== 'internal' && audience !== 'client')
    throw new Fault('E003', { option: '--audience', value: audience, expected: 'internal | client' });
  const level = disclosure ?? (audience === 'client' ? 'aggregate' : 'keyed');
  const known = DISCLOSURES.find(one => one === level);
  if (known !== undefined && audience === 'client') return { audience, disclosure: known };
  if (known !== undefined && known !== 'aggregate') return { audience: 'internal', disclosure: known };
  const expected = `${audience === 'client' ? 'aggregate | ' : ''}keyed | full${known === undefined ? '' : ' (aggregate: --audience client)'}`;
  throw new Fault('E003', { option: '--disclosure', value: level, expected });
}

/** The folder that is its own: a client edition has nothing else in it, so that it can be handed over as it is. */
export function folderOf(target: string, { audience }: Edition): string {
  return audience === 'client' ? `${target}-client` : target;
}

/** The files of the edition, each made when it is written. */
export function* editionFiles(model: ReportModel, edition: Edition, locale: Locale): Generator<FileToWrite> {
  if (edition.audience === 'internal') yield* reportFiles(model, { locale, edition });
  else yield* clientFiles(clientOf(model, edition.disclosure), { locale, page: pageName(edition) });
}

/** Pseudonyms are made with a key of this run, which is not kept. */
function clientOf(model: ReportModel, disclosure: Disclosure): ClientModel {
  return clientEdition(model, { disclosure, pseudonym: pseudonyms(randomBytes(32)) });
}

function* clientFiles(
  client: ClientModel,
  { locale, page }: { readonly locale: Locale; readonly page: string },
): Generator<FileToWrite> {
  const name = (extension: string): string => page.replace(/html$/, extension);
  const { schemaVersion, ...rest } = client;
  yield { path: page, bytes: renderClientHtml(client, locale) };
  yield { path: name('md'), bytes: `${markdownLines(clientDocument(client, locale)).join('\n')}\n` };
  yield {
    path: name('json'),
    bytes: `${JSON.stringify({ schema_version: schemaVersion, ...rest }, null, 2)}\n`,
  };
}
