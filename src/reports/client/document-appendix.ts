// The appendix of the client edition as a document: rules, register, versions, columns, limits. May not show more than the page.

import { writeArticles } from '../../language/law/articles.ts';
import type { PlainDocument } from '../../model/document.ts';
import type { ClientModel, ClientRule } from './model.ts';
import { type ClientVoice, countText, ruleTexts, thresholdText } from './voice.ts';

/** A section of a document, and a row of one. */
export type Section = PlainDocument['sections'][number];
export type Row = Section['rows'][number];

export const part = (title: string, rows: readonly Row[], sentences: readonly string[] = []): Section => ({
  ...{ title, rows, sentences },
});

export function rules(voice: ClientVoice, model: ClientModel): readonly Section[] {
  const words = voice.client.appendix;
  const { register, toolVersion } = model;
  const looked = model.rules.filter(({ status }) => status === 'ran');
  const [found, quiet] = [true, false].map(has => looked.filter(({ records }) => (records !== 0) === has));
  const told = (some: readonly ClientRule[] = []): readonly Row[] =>
    some.map(rule => ruleRow(voice, model, rule));
  const unread = register.unreadLaw.join('; ');
  return [
    part(words.title, [], [words.lead, ...words.limitsList]),
    part(words.rules, told(found)),
    part(words.quiet, told(quiet)),
    part(voice.words.appendix.registerTitle, purposes(voice, model)),
    part(
      words.version,
      [],
      [
        words.versions(toolVersion, register.id, register.sha256),
        ...(unread === '' ? [] : [voice.words.appendix.unreadLaw(unread)]),
      ],
    ),
  ];
}

function ruleRow(voice: ClientVoice, model: ClientModel, rule: ClientRule): Row {
  const limits = rule.thresholds.map(({ name, value }) => `${name} ${thresholdText(voice, value)}`);
  const found = `${voice.client.appendix.found}: ${countText(voice, rule.records)}`;
  const articles = writeArticles(voice.locale, rule.basis.join(', '));
  const facts = [rule.texts[voice.locale].meaning, found, ...limits, articles];
  return [`${ruleTexts(voice, model, rule.id).title} (${rule.id})`, facts.filter(Boolean).join('; ')];
}

function purposes(voice: ClientVoice, { register }: ClientModel): readonly Row[] {
  const words = voice.words.appendix;
  const period = (text: string | null): string => (text === null ? words.never : voice.period(text));
  return register.purposes.map(({ title, basis, endsAfterNoSignal, keptAfterEnd, review }) => [
    title,
    [
      `${words.legalBasis}: ${writeArticles(voice.locale, basis)}`,
      `${words.ends}: ${period(endsAfterNoSignal)}`,
      `${words.kept}: ${period(keptAfterEnd)}`,
      `${words.review}: ${period(review)}`,
    ].join('; '),
  ]);
}

export function mapping(voice: ClientVoice, model: ClientModel): readonly Section[] {
  const words = voice.client.appendix;
  const files = model.sources.flatMap(({ source, files: own }) => own.map(file => ({ source, file })));
  return files.map(({ source, file }) => {
    const read = file.mapped.map(
      ({ header, field }): Row => [header ?? words.hiddenHeader, voice.field(field)],
    );
    const more = (count: number): readonly string[] => (count === 0 ? [] : [words.more(count)]);
    const ignored = [...file.ignored.map(header => header ?? words.hiddenHeader), ...more(file.more.ignored)];
    const left =
      ignored.length === 0 ? words.noneIgnored : `${words.ignored(ignored.length)}: ${ignored.join(', ')}`;
    const further = more(file.more.mapped).map((text): Row => ['…', text]);
    return part(
      `${words.mapping}: ${source} · ${file.name ?? voice.client.scope.unnamed}`,
      [...read, ...further],
      [left],
    );
  });
}
