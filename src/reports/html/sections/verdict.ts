// Section 1: the outcome in one sentence, four counts with what they are a part of, and what the reader must know first.
// May not weigh anything into a score.

import type { TotalName } from '../../../model/check.ts';
import { hasLooked, rulesThatLooked } from '../../looked.ts';
import { movedSinceBefore } from '../../trend.ts';
import { stepSketch } from '../charts/trend-chart.ts';
import { severityShape } from '../mark.ts';
import { bar, fact, section } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import type { View } from '../view.ts';

/** Joins clauses into one sentence: "a, b and c." */
function sentenceOf(clauses: readonly string[], and: string): string {
  const last = clauses.at(-1) ?? '';
  const text = clauses.length > 1 ? `${clauses.slice(0, -1).join(', ')} ${and} ${last}` : last;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The sentence: what is gravest first; without errors, what is left; else that nothing was found, or that little was looked at. */
function verdictOf(view: View): string {
  const { totals, findings } = view.model;
  const words = view.words.verdict;
  if (totals.records === 0) return words.nothingRead;
  const only = onlyRule(view);
  if (only !== null) return words.onlyRule(only.texts[view.locale].title, only.records);
  const clauses: string[] = [];
  if (totals.recordsPastRetention > 0) clauses.push(words.pastRetention(totals.recordsPastRetention));
  if (totals.duplicateGroups > 0) {
    clauses.push(words.duplicates(totals.recordsInDuplicateGroup, totals.duplicateGroups));
  }
  if (totals.recordsWithError > totals.recordsPastRetention)
    clauses.push(words.errors(totals.recordsWithError));
  if (clauses.length > 0) return sentenceOf(clauses, words.and);
  const touched = new Set(findings.map(finding => finding.key)).size;
  const { looked, areFew } = rulesThatLooked(view.model);
  if (areFew) return words.fewLooked(touched, totals.records, looked, view.model.rules.length);
  return touched > 0 ? words.minorOnly(touched) : words.allClear(totals.records);
}

/** A run of one rule says nothing about all others; null: more than one ran. */
function onlyRule({ model: { rules } }: View): View['model']['rules'][number] | null {
  return rules.length === 1 ? (rules[0] ?? null) : null;
}

function notice(title: string, text: string, id: string): SafeHtml {
  return html`<div class="notice" role="note" aria-labelledby="${id}"><p class="notice-title" id="${id}">${severityShape('warning')}${title}</p><p>${text}</p></div>`;
}

/** A count and what it is a part of; null: nothing was there to look at. */
function tile(
  view: View,
  name: TotalName,
  value: number | null,
  words: { label: string; below: string; also?: string },
): SafeHtml {
  const { records } = view.model.totals;
  if (value === null)
    return html`<li class="tile"><p class="tile-label">${words.label}</p><p class="tile-count">–</p><p class="tile-below">${view.words.page.notLookedAt}</p></li>`;
  const also = words.also === undefined ? null : html`<p class="tile-below">${words.also}</p>`;
  const measure = name === 'records' ? null : bar(value, records);
  return html`<li class="tile"><p class="tile-label">${words.label}</p><p class="tile-count">${fact(view, `totals.${name}`, value)}</p>${measure}<p class="tile-below">${words.below}</p>${also}${moved(view, name)}</li>`;
}

/** How it moved: since the check before in words, over all checks shown as a line. */
function moved(view: View, name: TotalName): SafeHtml | null {
  const { trend } = view.model;
  const since = movedSinceBefore(trend, name);
  if (trend === null || since === null) return null;
  const { change, before } = since;
  const words = view.words.trend;
  const [part, whole] = [before.totals[name], before.totals.records];
  const isOfAnother = name !== 'records' && whole !== view.model.totals.records;
  const then = isOfAnother ? ` (${words.shareThen(view.share(part ?? 0, whole ?? 0))})` : '';
  const values = trend.checks.map(({ totals }) => totals[name]);
  return html`<p class="tile-below tile-moved"><data data-fact="change.${name}" value="${change}">${words.since(change, before.runId)}</data>${then}</p>${stepSketch(trend, values)}`;
}

function tiles(view: View): SafeHtml {
  const { totals, sources } = view.model;
  const lookedBy = (rule: string, count: number): number | null =>
    hasLooked(view.model, rule) ? count : null;
  const { tiles: labels, inSources, groups } = view.words.verdict;
  const part = (value: number): string =>
    `${view.words.page.of(totals.records, view.words.page.records)} · ${view.share(value, totals.records)}`;
  const read = tile(view, 'records', totals.records, {
    label: labels.records,
    below: inSources(sources.length),
  });
  if (onlyRule(view) !== null) return html`<ul class="tiles">${read}</ul>`;
  return html`<ul class="tiles">${[
    read,
    tile(view, 'recordsWithError', totals.recordsWithError, {
      label: labels.errors,
      below: part(totals.recordsWithError),
    }),
    tile(view, 'recordsPastRetention', lookedBy('retention-expired', totals.recordsPastRetention), {
      label: labels.retention,
      below: part(totals.recordsPastRetention),
    }),
    tile(view, 'recordsInDuplicateGroup', lookedBy('contact-duplicate', totals.recordsInDuplicateGroup), {
      label: labels.duplicates,
      below: part(totals.recordsInDuplicateGroup),
      also: groups(totals.duplicateGroups),
    }),
  ]}</ul>`;
}

/** The second sentence: whether it gets better; empty where nothing can be compared. */
function errorsSince({ model, words, day }: View): string {
  const since = movedSinceBefore(model.trend, 'recordsWithError');
  if (since === null || model.totals.records === 0) return '';
  return ` ${words.trend.errorsSince(since.change, since.before.runId, day(since.before.on))}`;
}

/** The first section of the page. */
export function verdictSection(view: View): SafeHtml {
  const { register, rules, totals, disclosure } = view.model;
  const { privacy, valuesTitle, valuesShown } = view.words.page;
  const words = view.words.verdict;
  const crashed = rules.filter(rule => rule.status === 'crashed').length;
  const body = html`<p class="verdict">${verdictOf(view)}${errorsSince(view)}</p>
${disclosure === 'full' ? notice(valuesTitle, valuesShown, 'values-note') : null}
${register.isExample ? notice(words.exampleTitle, words.exampleText, 'example-note') : null}
${crashed > 0 ? notice(words.crashedTitle, words.crashedText(crashed), 'crashed-note') : null}
${tiles(view)}
<p class="small">${words.scope(totals.contacts, totals.organisations, totals.activities, totals.persons)}</p>
${disclosure === 'full' ? null : html`<p class="small">${privacy}</p>`}`;
  return section(view, { id: 'verdict', part: 'check', title: words.title, lead: null }, body);
}
