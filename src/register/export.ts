// The register for readers: the record of processing activities (AVG 30(1)), the fragment for a privacy statement (13, 14) and a work
// instruction per purpose. Pure: a register in, a document out. May not write a file.

import { REGISTER_WORDS } from '../language/law/register-words.ts';
import type { Locale } from '../language/locale.ts';
import { writeDay, writePeriod } from '../language/report/dates.ts';
import type { CivilDate } from '../model/calendar.ts';
import type { PlainDocument } from '../model/document.ts';
import type { Purpose, Register } from '../model/register.ts';
import type { RegisterPart } from '../model/register-document.ts';
import {
  appliesText,
  categoriesText,
  contactText,
  endsText,
  floorsFor,
  listText,
  noneOr,
  ownerText,
  periodText,
  type Voice,
} from './register-texts.ts';

export function exportRegister(
  register: Register,
  part: RegisterPart,
  { locale, today }: { readonly locale: Locale; readonly today: CivilDate },
): PlainDocument {
  const voice: Voice = { register, locale, words: REGISTER_WORDS[locale] };
  if (part === 'privacy') return privacyStatement(voice);
  return part === 'record' ? activities(voice, today) : instructions(voice, today);
}

function introOf({ register, locale, words }: Voice, today: CivilDate): readonly string[] {
  return [
    words.asOf(writeDay(locale, today), register.sha256.slice(0, 8)),
    ...(register.isExample ? [words.example] : []),
  ];
}

type Row = readonly [string, string];

function activities(voice: Voice, today: CivilDate): PlainDocument {
  const { register, words } = voice;
  const { controller, dpo, noDpoBecause } = register;
  const named = (id: string, text: string): Row => [words.row[id] ?? id, text];
  const organisation: readonly Row[] = [
    named('controller', controller === null ? words.notSaid : contactText(controller)),
    named('dpo', dpo === null ? noneOr(noDpoBecause, words) : contactText(dpo)),
    named('transfers', listText(register.transfers, words)),
    named('security', listText(register.security, words)),
  ];
  return {
    title: words.recordTitle(controller?.name ?? words.notSaid),
    intro: introOf(voice, today),
    sections: [
      { title: words.organisation, rows: organisation, sentences: [] },
      ...register.purposes.map(purpose => ({
        title: purpose.title,
        rows: activityRows(purpose, voice),
        sentences: [],
      })),
      { title: words.processors, rows: systemRows(voice), sentences: [] },
    ],
    closing: [words.notLegalAdvice],
  };
}

function activityRows(purpose: Purpose, voice: Voice): readonly Row[] {
  const { words } = voice;
  const named = (id: string, text: string): Row => [words.row[id] ?? id, text];
  return [
    named('purpose', `${purpose.title} (${purpose.id})`),
    named('basis', words.article[purpose.basis.article] ?? purpose.basis.article),
    named('subjects', purpose.subjects.join(', ') || words.notSaid),
    named('categories', categoriesText(purpose, voice)),
    named('recipients', listText(purpose.recipients, words)),
    named('period', periodText(purpose, voice)),
    ...floorsFor(voice).map(text => named('floor', text)),
    named('owner', ownerText(purpose, words)),
    named('process', purpose.process.join(' > ') || words.notSaid),
  ];
}

function systemRows({ register, locale, words }: Voice): readonly Row[] {
  return Object.values(register.systems).map(({ name, processor }) => {
    const known = register.processors.find(({ id }) => id === processor);
    if (known === undefined) return [name, processor ?? '–'];
    const day = (date: CivilDate | null): string | null => (date === null ? null : writeDay(locale, date));
    const agreement = words.agreement(day(known.agreementSignedOn), day(known.agreementEndsOn));
    return [name, [known.name, known.country, agreement].filter(Boolean).join('; ')];
  });
}

function privacyStatement(voice: Voice): PlainDocument {
  const { register, words } = voice;
  const { controller, purposes, dpo } = register;
  return {
    title: words.privacyTitle,
    intro: [
      words.privacy.intro(controller?.name ?? words.notSaid, controller?.contact ?? dpo?.contact ?? null),
    ],
    sections: purposes.map(purpose => ({
      title: purpose.title,
      rows: (['basis', 'period', 'recipients'] as const).map(id => [
        plain(words.row[id] ?? id),
        privacyText(id, purpose, voice),
      ]),
      sentences: [
        words.privacy.purpose(purpose.title, categoriesText(purpose, voice)),
        ...(purpose.basis.article === '6(1)(a)' ? [words.privacy.withdraw] : []),
      ],
    })),
    closing: [...floorsFor(voice), words.privacy.rights, words.privacy.complaint],
  };
}

/** Readers of a statement have no use for the letters of article 30. */
const plain = (label: string): string => label.replace(/ \([a-g]\)$/, '');

function privacyText(id: 'basis' | 'period' | 'recipients', purpose: Purpose, voice: Voice): string {
  if (id === 'basis') return voice.words.article[purpose.basis.article] ?? purpose.basis.article;
  return id === 'period' ? periodText(purpose, voice) : listText(purpose.recipients, voice.words);
}

function instructions(voice: Voice, today: CivilDate): PlainDocument {
  const { register, words } = voice;
  return {
    title: words.recordTitle(register.controller?.name ?? words.notSaid),
    intro: introOf(voice, today),
    sections: register.purposes.map(purpose => ({
      title: words.instructionTitle(purpose.title),
      rows: instructionRows(purpose, voice),
      sentences: purpose.process.map((step, at) => `${at + 1}. ${step}`),
    })),
    closing: [words.notLegalAdvice],
  };
}

function instructionRows(purpose: Purpose, voice: Voice): readonly Row[] {
  const { register, locale, words } = voice;
  const named = (id: string, text: string): readonly Row[] =>
    text === '' ? [] : [[words.row[id] ?? id, text]];
  const labels = Object.entries(register.labels).flatMap(([source, own]) =>
    Object.entries(own).flatMap(([label, id]) => (id === purpose.id ? [`${source}: "${label}"`] : [])),
  );
  const { review, consentProof, basis } = purpose;
  return [
    ...named('owner', ownerText(purpose, words)),
    ...named('basis', words.article[basis.article] ?? basis.article),
    ...named('applies', purpose.appliesWhen.map(when => appliesText(when, voice)).join('; ')),
    ...named('labels', labels.join(', ')),
    ...named('categories', categoriesText(purpose, voice)),
    ...named('channels', purpose.channels.map(channel => words.channel[channel] ?? channel).join(', ')),
    ...named('texts', basis.textVersions.join(', ')),
    ...named(
      'review',
      review === null ? words.noReview : words.review(writePeriod(locale, review), ownerText(purpose, words)),
    ),
    ...named('ends', endsText(purpose, voice)),
    ...named('period', periodText(purpose, voice)),
    ...named(
      'proof',
      consentProof === null ? '' : words.keep(writePeriod(locale, consentProof.period), consentProof.why),
    ),
  ];
}
