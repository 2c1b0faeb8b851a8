// The client edition as a document without a form, for Markdown: what the HTML page says, in the same order. May not show more than it.

import type { Locale } from '../../language/locale.ts';
import type { PlainDocument } from '../../model/document.ts';
import { wordFor } from '../html/view.ts';
import { mapping, part, type Row, rules, type Section } from './document-appendix.ts';
import type { Figure } from './figure.ts';
import type { ClientModel } from './model.ts';
import {
  type ClientVoice,
  clientVoice,
  countText,
  effortText,
  inText,
  methodsOf,
  ownersText,
  recordsText,
  ruleTexts,
  slotText,
  summaryOf,
  whyUnseen,
} from './voice.ts';

type Part = (voice: ClientVoice, model: ClientModel) => readonly Section[];

const PARTS: readonly Part[] = [...[numbers, actions, scope, unseen, matrix, calendar, rows, rules, mapping]];

export function clientDocument(model: ClientModel, locale: Locale): PlainDocument {
  const voice = clientVoice(locale);
  const { client, words } = voice;
  return {
    title: client.title(model.subject),
    intro: [
      `${words.page.asOf}: ${voice.day(model.asOf)}`,
      `${client.disclosureTitle}: ${wordFor(client.disclosure, model.disclosure)}`,
      ...summaryOf(voice, model),
    ],
    sections: PARTS.flatMap(make => make(voice, model)),
    closing: [words.page.madeBy(model.toolVersion)],
  };
}

function numbers(voice: ClientVoice, { headline }: ClientModel): readonly Section[] {
  const { tiles } = voice.words.verdict;
  const { records, withError, pastRetention, inDuplicateGroup } = headline;
  const row = (label: string, figure: Figure | null): Row => [
    label,
    figure === null ? voice.words.page.notLookedAt : shareOf(voice, figure, records),
  ];
  return [
    part(voice.client.summary.title, [
      [tiles.records, countText(voice, records)],
      row(tiles.errors, withError),
      row(tiles.retention, pastRetention),
      row(tiles.duplicates, inDuplicateGroup),
    ]),
  ];
}

/** A hidden count as in a table, another with its share. */
function shareOf(voice: ClientVoice, figure: Figure, whole: Figure): string {
  return typeof figure === 'number' && figure > 0 ? inText(voice, figure, whole) : countText(voice, figure);
}

function actions(voice: ClientVoice, model: ClientModel): readonly Section[] {
  const words = voice.client.actions;
  const done = model.actions.map((action): Row => {
    const { title, remedy } = ruleTexts(voice, model, action.rule);
    const effort = `${words.effort}: ${effortText(voice, action)}`;
    const owner = `${words.owner}: ${ownersText(voice, action.owners)}`;
    return [title, `${recordsText(voice, action.records)}. ${remedy} ${effort}. ${owner}.`];
  });
  return [part(words.title, done, done.length === 0 ? [words.empty] : [])];
}

function scope(voice: ClientVoice, model: ClientModel): readonly Section[] {
  const words = voice.client.scope;
  const files = model.sources
    .flatMap(({ source, files: own }) => own.map(file => ({ source, file })))
    .map(({ source, file }): Row => {
      const counts = [
        `${countText(voice, file.records)} ${voice.words.page.records}`,
        `${words.rejected.toLowerCase()}: ${countText(voice, file.rejected)}`,
        `${words.skipped.toLowerCase()}: ${countText(voice, file.skipped)}`,
      ];
      const holds = wordFor(voice.words.page.entities, file.entity);
      return [`${source} · ${file.name ?? words.unnamed}`, `${holds}; ${counts.join(', ')}`];
    });
  const reasons = model.undecided.map(
    ({ reason, persons }): Row => [wordFor(voice.words.appendix.reasons, reason), countText(voice, persons)],
  );
  return [
    part(words.title, files, [words.lead, ...methodsOf(voice, model)]),
    ...(reasons.length === 0 ? [] : [part(words.undecided, reasons)]),
  ];
}

function unseen(voice: ClientVoice, model: ClientModel): readonly Section[] {
  const words = voice.client.unseen;
  const missed = model.rules.flatMap((rule): readonly Row[] => {
    const why = whyUnseen(voice, rule);
    return why.length === 0 ? [] : [[ruleTexts(voice, model, rule.id).title, why.join(' ')]];
  });
  return [part(words.title, missed, [words.lead, `${words.always} ${words.alwaysList.join(' ')}`])];
}

function matrix(voice: ClientVoice, model: ClientModel): readonly Section[] {
  const { matrix: words, page } = voice.words;
  const cells = model.matrix.map(({ source, dimension, records, of }): Row => {
    const label = `${source} · ${wordFor(page.dimensions, dimension)}`;
    return [label, records === null ? page.notLookedAt : shareOf(voice, records, of)];
  });
  return [part(words.title, cells, [cells.length === 0 ? words.empty : voice.client.matrix.lead])];
}

function calendar(voice: ClientVoice, model: ClientModel): readonly Section[] {
  const { title } = voice.words.calendar;
  const words = voice.client.calendar;
  const stretches = model.calendar.flatMap(({ title: purpose, slots, blocked }): readonly Row[] => [
    ...slots.map(
      ({ slot, persons }): Row => [`${purpose} · ${slotText(voice, slot)}`, countText(voice, persons)],
    ),
    [`${purpose} · ${words.blocked}`, countText(voice, blocked)],
  ]);
  return [part(title, stretches, stretches.length === 0 ? [words.empty] : [words.lead, words.note])];
}

function rows(voice: ClientVoice, model: ClientModel): readonly Section[] {
  if (model.rows === null) return [];
  const words = voice.client.rows;
  const { duplicates } = voice.words;
  const records = model.rows.records.map(({ rule, keys, of }): Row => {
    const title = ruleTexts(voice, model, rule).title;
    return [`${title} (${words.shown(keys.length, of)})`, keys.join(' ')];
  });
  const groups = model.rows.groups.map(({ number, source, keys, fields }) => {
    const compared = fields.map(({ field, agreement, values }): Row => {
      const shown = values === null ? '' : `: ${values.map(value => value ?? '–').join(' | ')}`;
      return [voice.field(field), `${wordFor(duplicates.agreements, agreement)}${shown}`];
    });
    return part(duplicates.group(number, source), compared, [keys.join(' | ')]);
  });
  return [part(words.records, records, [wordFor(words.lead, model.disclosure)]), ...groups];
}
