// The client edition of a report: from the view model of the steward to one that may leave the house. Pure. It names each thing that
// goes over, so that what a later version adds to a report is not in it until somebody names it here.

import type { RecordKey } from '../../model/identity.ts';
import { SEVERITIES } from '../../model/rule.ts';
import { hasLooked } from '../looked.ts';
import type { FileReport, ReportModel, RuleReport, RuleWords } from '../model.ts';
import { clientActions } from './actions.ts';
import { COUNT, calendarSlots, countsOf } from './counts.ts';
import { type Figure, leastOf, THRESHOLD } from './figure.ts';
import type { ClientFile, ClientModel, ClientRegister, ClientRule, Disclosure, Headline } from './model.ts';
import { relationsOf } from './relations.ts';
import { clientRows, type Naming } from './rows.ts';
import { suppress } from './suppress.ts';

const COLUMNS = 110;
const LEAST_COLUMNS = 12;

/** How much it shows; `pseudonym` names records in the place of their keys. */
export interface Edition {
  readonly disclosure: Disclosure;
  readonly pseudonym: Naming;
}

/** Every count as it may be shown, and sizes of files and sources. */
interface Figures {
  readonly of: (id: string) => Figure;
  readonly size: (records: number) => Figure;
}

export function clientEdition(model: ReportModel, { disclosure, pseudonym }: Edition): ClientModel {
  const figures = figuresOf(model, disclosure);
  const actions = clientActions(model, ({ id }) => figures.of(COUNT.rule(id)));
  const rules = model.rules.map(rule => clientRule(rule, figures));
  const nameOf = disclosure === 'full' ? (key: RecordKey): string => key : pseudonym;
  return {
    schemaVersion: 1,
    audience: 'client',
    disclosure,
    toolVersion: model.toolVersion,
    subject: subjectOf(model),
    asOf: model.asOf,
    register: clientRegister(model),
    headline: headline(model, figures),
    actions,
    sources: model.sources.map(({ source, profile, files }) => ({
      ...{ source, profile },
      files: files.map((file, at) => clientFile(file, { source, at, columns: columnsShown(model) }, figures)),
    })),
    matrix: model.matrix.map(({ source, dimension, records, of }) => ({
      ...{ source, dimension, of: figures.size(of) },
      records: records === null ? null : figures.of(COUNT.cell(source, dimension)),
    })),
    calendar: calendarSlots(model).map(({ purpose, slots }) => ({
      purpose,
      title: model.register.purposes.find(({ id }) => id === purpose)?.title ?? purpose,
      slots: slots.map(({ slot }) => ({ slot, persons: figures.of(COUNT.slot(purpose, slot)) })),
      blocked: figures.of(COUNT.blocked(purpose)),
    })),
    undecided: model.totals.undecided.map(({ reason }) => ({
      reason,
      persons: figures.of(COUNT.undecided(reason)),
    })),
    waived: figures.of(COUNT.waived),
    rules: inOrder(rules),
    rows:
      disclosure === 'aggregate'
        ? null
        : clientRows(
            model,
            actions.map(({ rule }) => rule),
            { nameOf, withValues: disclosure === 'full' },
          ),
  };
}

/** Counts as they are where records are named one by one: to hide them would hide nothing. */
function figuresOf(model: ReportModel, disclosure: Disclosure): Figures {
  const { quantities, hasSizes } = countsOf(model);
  const exact = new Map(quantities.map(({ id, value }) => [id, value]));
  if (disclosure !== 'aggregate') return { of: id => exact.get(id) ?? 0, size: records => records };
  const figures = suppress(quantities, relationsOf(model));
  return {
    of: id => figures.get(id) ?? 0,
    size: records => (hasSizes ? records : 'withheld'),
  };
}

/** Names of files that look like a value are left out; with none left, the sources are named. */
function subjectOf({ subject, sources }: ReportModel): string {
  const names = subject.split(', ').filter(name => shownName(name) !== null);
  return (names.length > 0 ? names : sources.map(({ source }) => source)).join(', ');
}

function headline(model: ReportModel, { of }: Figures): Headline {
  const looked = (rule: string): Figure | null => (hasLooked(model, rule) ? of(COUNT.rule(rule)) : null);
  const inDuplicateGroup = looked('contact-duplicate');
  const groups = model.totals.duplicateGroups;
  return {
    records: of(COUNT.records),
    withError: of(COUNT.withError),
    pastRetention: looked('retention-expired'),
    inDuplicateGroup,
    duplicateGroups: typeof inDuplicateGroup === 'number' && groups >= THRESHOLD ? groups : null,
  };
}

function clientRegister({ register }: ReportModel): ClientRegister {
  const { id, isExample, sha256, unreadLaw } = register;
  return {
    ...{ id, isExample, sha256, unreadLaw },
    purposes: register.purposes.map(
      ({ id: purpose, title, basis, endsAfterNoSignal, keptAfterEnd, review }) => ({
        ...{ id: purpose, title, basis, endsAfterNoSignal, keptAfterEnd, review },
      }),
    ),
  };
}

/** Columns of one file that are listed: all files together take a page or so of the ten there are. */
function columnsShown({ sources }: ReportModel): number {
  const files = sources.reduce((total, source) => total + source.files.length, 0);
  return Math.max(LEAST_COLUMNS, Math.floor(COLUMNS / Math.max(1, files)));
}

function clientFile(
  { name, entity, held, columns }: FileReport,
  { source, at, columns: most }: { readonly source: string; readonly at: number; readonly columns: number },
  { of, size }: Figures,
): ClientFile {
  const mapped = columns.flatMap(({ header, field }) =>
    field === null ? [] : [{ header: shownHeader(header), field }],
  );
  const ignored = columns.flatMap(({ header, field }) => (field === null ? [shownHeader(header)] : []));
  return {
    ...{ name: shownName(name), entity, records: size(held) },
    rejected: of(COUNT.rejected(source, at)),
    skipped: of(COUNT.skipped(source, at)),
    mapped: mapped.slice(0, most),
    ignored: ignored.slice(0, most),
    more: { mapped: Math.max(0, mapped.length - most), ignored: Math.max(0, ignored.length - most) },
  };
}

function clientRule(rule: RuleReport, { of, size }: Figures): ClientRule {
  const { id, severity, dimension, entities, status, basis, options, notApplicable, texts } = rule;
  const wordsOf = ({ title, meaning, remedy }: RuleWords): Omit<RuleWords, 'habit'> => ({
    ...{ title, meaning, remedy },
  });
  return {
    ...{ id, severity, dimension, entities, status, basis },
    notApplicable: notApplicable.map(({ source, missing }) => ({ source, missing })),
    texts: { nl: wordsOf(texts.nl), en: wordsOf(texts.en) },
    thresholds: Object.entries(options).flatMap(([name, value]) =>
      isThreshold(value) ? [{ name, value }] : [],
    ),
    records: status === 'ran' ? of(COUNT.rule(id)) : 0,
    looked: size(rule.looked),
  };
}

/** By what is shown: the order of the report would tell which of two few is the larger. */
function inOrder(rules: readonly ClientRule[]): readonly ClientRule[] {
  const rank = ({ severity }: ClientRule): number => SEVERITIES.indexOf(severity);
  return rules.toSorted(
    (a, b) => rank(a) - rank(b) || leastOf(b.records) - leastOf(a.records) || (a.id < b.id ? -1 : 1),
  );
}

const PERIOD = /^P(?=\d)(?:\d+[YMWD])+$/;

function isThreshold(value: unknown): value is number | string | boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && PERIOD.test(value))
  );
}

/** Null: an address of somebody, by which the file is called. */
function shownName(name: string): string | null {
  return name.includes('@') ? null : name;
}

/** Null: it looks like the value of a record, as where a file has no header. */
function shownHeader(header: string): string | null {
  return /@|\d[\d .-]{4,}\d/.test(header) ? null : header;
}
