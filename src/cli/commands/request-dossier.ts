// request dossier: a copy of everything that is held of the person, to read, to print and for programs.

import { join, relative } from 'node:path';
import { DOSSIER_WORDS } from '../../language/law/dossier-words.ts';
import { LAW_WORDS } from '../../language/law/register-hold-words.ts';
import { REGISTER_WORDS } from '../../language/law/register-words.ts';
import type { RequestCase } from '../../model/request.ts';
import { exportRegister } from '../../register/export.ts';
import { dossierDocument, dossierJson } from '../../reports/dossier.ts';
import { documentHtml } from '../../reports/html/document.ts';
import { markdownLines } from '../../reports/markdown.ts';
import { dossierOf } from '../../steps/person/dossier.ts';
import { asTyped } from '../files/typed-path.ts';
import { writeFolder } from '../files/write-output.ts';
import { noteWritten, outFolder } from '../files/write-report.ts';
import { readRegister } from '../project/register-file.ts';
import type { Wash } from '../project/with-project.ts';
import { personOf } from './person.ts';

/** Writes the folder and says where. Faults: those of the register and of personOf. */
export function writeDossier(wash: Wash, request: RequestCase, out: string | undefined): void {
  const { context, project, store } = wash;
  const { terminal, locale, today } = context;
  const words = DOSSIER_WORDS[locale];
  const register = readRegister(relative(process.cwd(), join(project.folder, project.register)));
  const { personKey } = personOf(store, request.recordKey);
  const dossier = dossierOf(store, request, { personKey, register, today });
  if (dossier === null) {
    terminal.out(LAW_WORDS[locale].legalPerson(request.recordKey));
    return;
  }
  const purposes = dossier.explanation.decision.spans.map(({ purpose }) => purpose);
  const statement = exportRegister({ ...register, purposes }, 'privacy', { locale, today });
  const document = dossierDocument(dossier, statement, locale);
  const folder = writeFolder(outFolder(wash, out), [
    { path: 'dossier.html', bytes: documentHtml(document, locale) },
    { path: 'dossier.md', bytes: `${markdownLines(document).join('\n')}\n` },
    { path: 'dossier.json', bytes: dossierJson(dossier) },
  ]);
  noteWritten(wash, folder);
  terminal.out(join(asTyped(folder), 'dossier.html'));
  const { notSaid } = REGISTER_WORDS[locale];
  const gaps = JSON.stringify(document).split(notSaid).length - 1;
  if (gaps > 0) terminal.note(words.gaps(gaps, notSaid));
  if (dossier.toRead.length > 0) terminal.note(words.toRead(dossier.toRead.join(', ')));
  if (dossier.erasure.some(({ answer }) => answer === 'weigh')) terminal.note(words.toWeigh);
  const toErase = dossier.erasure.flatMap(({ answer, source }) => (answer === 'erase' ? [source] : []));
  if (toErase.length > 0) terminal.note(words.toErase([...new Set(toErase)].join(', ')));
  if (request.type === 'portability') terminal.note(words.portableRest);
  if (request.identity === null) terminal.note(words.identity);
}
