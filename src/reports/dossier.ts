// A dossier as a document for the person, and as JSON for programs. May not decide what is in it.

import { DOSSIER_WORDS, type DossierWords } from '../language/law/dossier-words.ts';
import { REQUEST_WORDS } from '../language/law/request-words.ts';
import type { Locale } from '../language/locale.ts';
import { writeDay } from '../language/report/dates.ts';
import { writeField } from '../language/report/fields.ts';
import type { PlainDocument } from '../model/document.ts';
import { type Dossier, type ErasureGround, LEFT_OUT } from '../model/dossier.ts';

type Section = PlainDocument['sections'][number];

/** `statement`: what a privacy statement says of the purposes of this person (AVG 15(1)(a)–(f)). */
export function dossierDocument(dossier: Dossier, statement: PlainDocument, locale: Locale): PlainDocument {
  const words = DOSSIER_WORDS[locale];
  const { register, asOf } = dossier.explanation;
  const masked = dossier.records.flatMap(({ cells }) => cells).filter(({ isMasked }) => isMasked).length;
  return {
    title: words.title(register.controller?.name ?? null),
    intro: [
      words.intro(writeDay(locale, asOf)),
      ...(dossier.request.type === 'portability' ? [words.portable] : []),
      ...(masked === 0 ? [] : [words.masked(masked, LEFT_OUT)]),
    ],
    sections: [
      requestSection(dossier, words, locale),
      ...(dossier.erasure.length === 0 ? [] : [erasureSection(dossier, words, locale)]),
      ...dossier.records.map(({ recordKey, entity, cells }) => ({
        title: `${words.entity[entity] ?? entity} ${recordKey}`,
        rows: cells.map(({ header, text }) => [header, text] as const),
        sentences: [],
      })),
      ...statement.sections.map(section => ({ ...section, title: words.purpose(section.title) })),
    ],
    closing: [...(statement.sections.length === 0 ? [words.noPurpose] : []), ...statement.closing],
  };
}

function requestSection({ request }: Dossier, words: DossierWords, locale: Locale): Section {
  const { title, type, received, by } = words.request;
  return {
    title,
    rows: [
      [type, REQUEST_WORDS[locale].type[request.type] ?? request.type],
      [received, writeDay(locale, request.receivedOn)],
      [by, writeDay(locale, request.ultimateOn)],
    ],
    sentences: [],
  };
}

/** One row per part: where and what, then the answer with its grounds. */
function erasureSection({ erasure }: Dossier, { erasure: words }: DossierWords, locale: Locale): Section {
  const groundText = ({ article, by, until }: ErasureGround): string =>
    `${words.ground(by === null ? null : (words.open[by] ?? by), article)}${until === null ? '' : words.through(writeDay(locale, until))}`;
  return {
    title: words.title,
    rows: erasure.map(({ source, parts, answer, grounds }) => [
      `${source}: ${parts.map(part => words.parts[part] ?? writeField(locale, part)).join(', ')}`,
      `${words.answer[answer] ?? answer}: ${grounds.map(groundText).join('; ')}`,
    ]),
    sentences: erasure.some(({ answer }) => answer === 'erase') ? [words.notYet] : [],
  };
}

/** English keys and ISO dates, whatever the language; values as exported. */
export function dossierJson({ request, explanation, records, erasure }: Dossier): string {
  const { asOf, decision } = explanation;
  return `${JSON.stringify(
    {
      schema_version: 1,
      request: { number: request.id, type: request.type, received_on: request.receivedOn },
      as_of: asOf,
      purposes: decision.spans.map(({ purpose: { id, title, basis }, isInForce, endsOn, keptThrough }) => ({
        ...{
          id,
          title,
          basis: basis.article,
          in_force: isInForce,
          ends_on: endsOn,
          kept_through: keptThrough,
        },
      })),
      ...(request.type === 'erase' ? { erasure } : {}),
      records: records.map(({ recordKey, source, entity, cells }) => ({
        ...{ record: recordKey, source, entity },
        values: cells.map(({ header, field, text, isMasked }) => ({
          ...{ column: header, field, value: text, left_out: isMasked },
        })),
      })),
    },
    null,
    2,
  )}\n`;
}
