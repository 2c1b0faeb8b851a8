// How the client edition speaks: counts as they may be shown, and the sentences that every format has. May not make markup, and knows
// only what is shown.

import type { Locale } from '../../language/locale.ts';
import { CLIENT_EN } from '../../language/report/client-en.ts';
import { CLIENT_NL } from '../../language/report/client-nl.ts';
import type { ClientWords } from '../../language/report/client-words.ts';
import { writeShortMonth } from '../../language/report/dates.ts';
import { type Voice, voiceOf, wordFor } from '../html/view.ts';
import { EFFORT_FROM } from './actions.ts';
import type { Figure } from './figure.ts';
import type { ActionOwner, ClientAction, ClientModel, ClientRule, Headline } from './model.ts';

/** The words of the report, and those of the client edition. */
export interface ClientVoice extends Voice {
  readonly client: ClientWords;
}

const WORDS: Readonly<Record<Locale, ClientWords>> = { nl: CLIENT_NL, en: CLIENT_EN };

export function clientVoice(locale: Locale): ClientVoice {
  return { ...voiceOf(locale), client: WORDS[locale] };
}

/** "202", "<5" or "not shown", as in a table. */
export function countText({ number, client }: ClientVoice, figure: Figure): string {
  return typeof figure === 'number' ? number(figure) : client.count[figure];
}

/** "8.4 %"; null where either count is not shown as it is, or the whole is nothing. */
export function shareText({ share }: ClientVoice, part: Figure, whole: Figure): string | null {
  if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return null;
  return share(part, whole);
}

/** "202 (8.4 %)" or "fewer than 5", as in a sentence. */
export function inText(voice: ClientVoice, part: Figure, whole: Figure): string {
  if (typeof part !== 'number') return voice.client.inText[part];
  const share = shareText(voice, part, whole);
  return share === null ? voice.number(part) : `${voice.number(part)} (${share})`;
}

/** Three sentences: the outcome, what it was tested against, and what could not be looked at. */
export function summaryOf(voice: ClientVoice, model: ClientModel): readonly string[] {
  const { summary } = voice.client;
  const { register, rules } = model;
  const count = (status: ClientRule['status']): number => rules.filter(rule => rule.status === status).length;
  const [unseen, crashed] = [count('not_applicable'), count('crashed')];
  const looked = unseen === 0 ? summary.allLooked(rules.length) : summary.notLooked(unseen, rules.length);
  return [
    outcomeOf(voice, model),
    register.isExample ? summary.example : summary.register(register.id, voice.day(model.asOf)),
    ...(rules.length === 0 ? [] : [crashed === 0 ? `${looked}.` : `${looked}; ${summary.crashed(crashed)}.`]),
  ];
}

function outcomeOf(voice: ClientVoice, { headline, rules }: ClientModel): string {
  const { summary } = voice.client;
  const { records } = headline;
  if (records === 0) return summary.nothing;
  if (records === 'few') return summary.tooFew;
  const examined = typeof records === 'number' ? `${voice.number(records)} ` : '';
  const clauses = clausesOf(voice, headline);
  if (clauses.length > 0) return summary.outcome(examined, joined(clauses, voice.words.verdict.and));
  const found = rules.filter(rule => rule.records !== 0).length;
  return found === 0 ? summary.clean(examined) : summary.minor(examined, found);
}

/** What is gravest first; errors only where they are not just those past retention. */
function clausesOf(voice: ClientVoice, headline: Headline): readonly string[] {
  const { summary } = voice.client;
  const { records, withError, pastRetention, inDuplicateGroup } = headline;
  const errors = withError === pastRetention ? null : withError;
  const clause = (figure: Figure | null, say: (text: string, one: boolean) => string): readonly string[] =>
    figure === null || figure === 0 ? [] : [say(inText(voice, figure, records), figure === 1)];
  return [
    ...clause(pastRetention, summary.pastRetention),
    ...clause(inDuplicateGroup, summary.duplicates),
    ...clause(errors, summary.errors),
  ];
}

/** "a, b and c". */
export function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${and} ${last}` : last;
}

/** "202 records". */
export function recordsText(voice: ClientVoice, figure: Figure): string {
  return voice.client.actions.records(countText(voice, figure), figure === 1);
}

/** "much work (one decision per record)". */
export function effortText({ client, words }: ClientVoice, { effort, handling }: ClientAction): string {
  const { noSize, handling: manners } = client.actions;
  return `${effort === null ? noSize : wordFor(words.first.efforts, effort)} (${manners[handling]})`;
}

export function ownersText({ client, words }: ClientVoice, owners: readonly ActionOwner[]): string {
  const { noOwner, purposeOwner, steward } = client.actions;
  const names = owners.map(owner => {
    if (owner.kind === 'department') return owner.name;
    return owner.kind === 'purpose' ? purposeOwner(owner.title) : steward;
  });
  return names.length === 0 ? noOwner : joined(names, words.verdict.and);
}

/** The title and the advice of a rule. */
export function ruleTexts(
  { locale }: ClientVoice,
  { rules }: ClientModel,
  id: string,
): { readonly title: string; readonly remedy: string } {
  const rule = rules.find(one => one.id === id);
  const title = rule?.texts[locale].title ?? id;
  return {
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    remedy: rule?.texts[locale].remedy ?? '',
  };
}

/** How it was done, and how to read the figures. */
export function methodsOf({ client }: ClientVoice, { disclosure, waived }: ClientModel): readonly string[] {
  const { methods, effortRule, shown, waived: tolerated } = client.scope;
  const count = typeof waived === 'number' ? String(waived) : client.count[waived];
  return [
    ...methods,
    effortRule(EFFORT_FROM.middle, EFFORT_FROM.high),
    wordFor(shown, disclosure),
    ...(waived === 0 ? [] : [tolerated(count)]),
  ];
}

/** Why a rule did not look, sources that lack the same together; empty where it did. */
export function whyUnseen(voice: ClientVoice, rule: ClientRule): readonly string[] {
  const { appendix } = voice.words;
  if (rule.status === 'crashed') return [appendix.crashed];
  if (rule.status === 'not_applicable' && rule.notApplicable.length === 0) {
    const kinds = rule.entities.map(entity => wordFor(voice.words.page.entities, entity));
    return [voice.client.unseen.noneOf(joined(kinds, voice.client.unseen.or))];
  }
  const bySet = Map.groupBy(rule.notApplicable, ({ missing }) =>
    missing.map(field => `“${voice.field(field)}”`).join(', '),
  );
  return [...bySet].map(([fields, group]) => {
    const sources = group.map(({ source }) => source);
    return voice.client.unseen.lacks(joined(sources, voice.words.verdict.and), fields, sources.length === 1);
  });
}

/** "24 months", "yes", "0.92". */
export function thresholdText(voice: ClientVoice, value: number | string | boolean): string {
  if (typeof value === 'number') return voice.decimal(value);
  if (typeof value === 'boolean') return value ? voice.client.appendix.yes : voice.client.appendix.no;
  return voice.period(value);
}

/** "Dec 2026 – Feb 2027", "Mar – May 2027"; the first slot is what should be gone already. */
export function slotText({ client, locale }: ClientVoice, slot: string): string {
  const [year = 0, month = 0] = slot.split('-').map(Number);
  if (month === 0) return client.calendar.now;
  const last = year * 12 + month - 1 + 2;
  const toYear = Math.floor(last / 12);
  const to = writeShortMonth(locale, `${toYear}-${String((last % 12) + 1).padStart(2, '0')}`);
  const from = writeShortMonth(locale, slot);
  return client.calendar.stretch(toYear === year ? from : `${from} ${year}`, `${to} ${toYear}`);
}
