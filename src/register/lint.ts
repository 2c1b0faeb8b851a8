// Lint: what the register does not say yet, or says in a way the law frowns on. Findings, never errors, so that a small
// organisation can start today. Facts only; the words are in src/language/law. (Design retention.md, section 1, "Lint".)

import { addPeriod, type CivilDate, earliest, type Period } from '../model/calendar.ts';
import type { LawPack } from '../model/law-pack.ts';
import type { Purpose, Register } from '../model/register.ts';
import { leanedOn, unreadLaw } from './leaned-on.ts';

export const LINT_CODES = [
  'controller-missing',
  'contact-missing',
  'dpo-missing',
  'subjects-missing',
  'categories-missing',
  'recipients-missing',
  'transfers-missing',
  'security-missing',
  'owner-missing',
  'process-missing',
  'retention-unexplained',
  'special-without-ground',
  'criminal-without-ground',
  'balancing-test-missing',
  'public-body-interest',
  'consent-without-texts',
  'consent-proof-missing',
  'processor-agreement-missing',
  'processor-agreement-ended',
  'floor-shorter-than-law',
  'law-unconfirmed',
  'law-lapsed',
  'law-unchecked',
  'purpose-without-label',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** One finding: where in the register, and the names its text needs. */
export interface LintFinding {
  readonly code: LintCode;
  readonly severity: 'warning' | 'info';
  readonly path: readonly PropertyKey[];
  /** What it is about: an id, a name, an article. */
  readonly name: string;
  /** A date, where one matters. */
  readonly on: CivilDate | null;
}

type Note = (
  code: LintCode,
  path: readonly PropertyKey[],
  name?: string,
  on?: CivilDate | null,
) => LintFinding;

const warn: Note = (code, path, name = '', on = null) => ({ code, severity: 'warning', path, name, on });
const tell: Note = (code, path, name = '', on = null) => ({ code, severity: 'info', path, name, on });

/** All findings, in the order of the register. */
export function lintRegister(register: Register, lawPack: LawPack, today: CivilDate): readonly LintFinding[] {
  return [
    ...organisation(register),
    ...systems(register, today),
    ...register.purposes.flatMap((purpose, index) => purposeFindings(purpose, ['purposes', index], register)),
    ...floors(register, lawPack, today),
    ...lawPackFindings(register, lawPack, today),
    ...unusedPurposes(register),
  ];
}

/** AVG 30(1)(a), (e) and (g). */
function organisation(register: Register): readonly LintFinding[] {
  const { controller, dpo, noDpoBecause, transfers, security } = register;
  const isSaid = (list: Register['transfers']): boolean => list.items.length > 0 || list.noneBecause !== null;
  return [
    ...(controller === null ? [warn('controller-missing', ['controller'])] : []),
    ...(controller !== null && controller.contact === null ? [warn('contact-missing', ['controller'])] : []),
    ...(dpo === null && noDpoBecause === null ? [tell('dpo-missing', ['dpo'])] : []),
    ...(isSaid(transfers) ? [] : [tell('transfers-missing', ['transfers'])]),
    ...(isSaid(security) ? [] : [tell('security-missing', ['security'])]),
  ];
}

/** AVG 28(3): an agreement with each processor, and one that still runs. */
function systems({ processors, systems: all }: Register, today: CivilDate): readonly LintFinding[] {
  const used = new Set(Object.values(all).map(({ processor }) => processor));
  return processors.flatMap(({ id, agreementSignedOn, agreementEndsOn }, index) => {
    const path = ['processors', index];
    if (!used.has(id) && agreementSignedOn === null) return [tell('processor-agreement-missing', path, id)];
    if (agreementSignedOn === null) return [warn('processor-agreement-missing', path, id)];
    const isPast = agreementEndsOn !== null && agreementEndsOn < today;
    return isPast ? [warn('processor-agreement-ended', [...path, 'dpa_ends'], id, agreementEndsOn)] : [];
  });
}

/** AVG 30(1)(c), (d), (f); 5(2). */
function purposeFindings(
  purpose: Purpose,
  path: readonly PropertyKey[],
  register: Register,
): readonly LintFinding[] {
  const { id, recipients } = purpose;
  const hasRecipients = recipients.items.length > 0 || recipients.noneBecause !== null;
  return [
    ...(purpose.subjects.length === 0 ? [warn('subjects-missing', path, id)] : []),
    ...(purpose.categoriesMax === null ? [warn('categories-missing', path, id)] : []),
    ...(hasRecipients ? [] : [warn('recipients-missing', path, id)]),
    ...(purpose.department === null ? [warn('owner-missing', path, id)] : []),
    ...(purpose.process.length === 0 ? [tell('process-missing', path, id)] : []),
    ...(purpose.retention.why === null ? [warn('retention-unexplained', [...path, 'retention'], id)] : []),
    ...groundFindings(purpose, [...path, 'basis'], register),
  ];
}

/** AVG 6, 7, 9 and 10. */
function groundFindings(
  { id, basis, categoriesMax, consentProof }: Purpose,
  path: readonly PropertyKey[],
  { categories, controller }: Register,
): readonly LintFinding[] {
  const special = (categoriesMax ?? []).flatMap(name => categories[name]?.special ?? []);
  const isGrounded = (prefix: string): boolean => basis.specialGround?.startsWith(prefix) === true;
  const isInterest = basis.article === '6(1)(f)';
  const isConsent = basis.article === '6(1)(a)';
  return [
    ...(special.some(kind => kind.startsWith('art9')) && !isGrounded('9(2)')
      ? [warn('special-without-ground', path, id)]
      : []),
    ...(special.includes('art10.criminal') && !isGrounded('UAVG 3')
      ? [warn('criminal-without-ground', path, id)]
      : []),
    ...(isInterest && basis.balancingTestOn === null ? [warn('balancing-test-missing', path, id)] : []),
    ...(isInterest && controller?.isPublicBody ? [warn('public-body-interest', path, id)] : []),
    ...(isConsent && basis.textVersions.length === 0 ? [warn('consent-without-texts', path, id)] : []),
    ...(isConsent && consentProof === null ? [tell('consent-proof-missing', path, id)] : []),
  ];
}

function floors(register: Register, lawPack: LawPack, today: CivilDate): readonly LintFinding[] {
  return register.floors.flatMap((floor, index) => {
    const path = ['floors', index];
    const versions = lawPack.entries.filter(({ id }) => id === floor.lawId);
    const law = versions.find(
      ({ validFrom, validTo }) => (validFrom ?? '') <= today && today <= (validTo ?? '9999'),
    );
    if (versions.length === 0) return [];
    if (law === undefined) return [warn('law-lapsed', [...path, 'law'], floor.law)];
    const isShort = law.period !== null && addPeriod(today, floor.period) < addPeriod(today, law.period);
    return [
      ...(isShort ? [warn('floor-shorter-than-law', [...path, 'period'], law.article)] : []),
      ...(law.checkedOn !== null ? [] : [warn('law-unconfirmed', [...path, 'law'], law.article)]),
    ];
  });
}

const YEAR = 'P12M' as Period;

/** What was checked too long ago, or never, of what the register leans on; floors say themselves that they never were. */
function lawPackFindings(register: Register, lawPack: LawPack, today: CivilDate): readonly LintFinding[] {
  const own = new Set(register.floors.map(({ lawId }) => lawId));
  const general = { ...lawPack, entries: lawPack.entries.filter(({ id }) => !own.has(id)) };
  const unread = unreadLaw(register, general);
  const oldest = earliest(...leanedOn(register, lawPack).map(({ checkedOn }) => checkedOn));
  return [
    ...(unread.length > 0 ? [warn('law-unconfirmed', [], unread.join('; '))] : []),
    ...(oldest !== null && addPeriod(oldest, YEAR) < today
      ? [warn('law-unchecked', [], lawPack.edition, oldest)]
      : []),
  ];
}

/** A purpose that applies by label only, and no label leads to: it can never be in force. */
function unusedPurposes({ purposes, labels }: Register): readonly LintFinding[] {
  const mapped = new Set(Object.values(labels).flatMap(own => Object.values(own)));
  return purposes.flatMap(({ id, appliesWhen }, index) =>
    appliesWhen.every(({ kind }) => kind === 'label') && !mapped.has(id)
      ? [warn('purpose-without-label', ['purposes', index], id)]
      : [],
  );
}
