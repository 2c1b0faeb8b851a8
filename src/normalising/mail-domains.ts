// Slips of the domains where most private mailboxes are. May not ask the network: it says "probably", never "certainly".

/**
 * Providers whose name is long and odd enough that a near miss is hardly ever another mail domain, with the top-level
 * domains they really give out (their own sign-up and help pages, 2026-11-24). First: the one to propose.
 */
const PROVIDERS: Readonly<Record<string, readonly string[]>> = {
  gmail: ['com'],
  hotmail: [
    'com',
    'nl',
    'be',
    'de',
    'fr',
    'it',
    'es',
    'co.uk',
    'se',
    'dk',
    'no',
    'fi',
    'gr',
    'com.tr',
    'ch',
    'at',
  ],
  outlook: [
    'com',
    'be',
    'de',
    'fr',
    'it',
    'es',
    'pt',
    'ie',
    'dk',
    'at',
    'cz',
    'com.br',
    'com.tr',
    'jp',
    'in',
    'co.id',
  ],
  yahoo: [
    'com',
    'nl',
    'be',
    'de',
    'fr',
    'it',
    'es',
    'co.uk',
    'ie',
    'se',
    'dk',
    'no',
    'fi',
    'gr',
    'ca',
    'in',
    'co.in',
    'co.id',
    'co.jp',
  ],
  icloud: ['com'],
  ziggo: ['nl'],
  kpnmail: ['nl'],
  kpnplanet: ['nl'],
  upcmail: ['nl'],
  quicknet: ['nl'],
  hetnet: ['nl'],
  telfort: ['nl'],
  xs4all: ['nl'],
  telenet: ['be'],
  skynet: ['be'],
  protonmail: ['com', 'ch'],
};

/** Providers of one top-level domain, where another one is a slip: nobody can have a mailbox there. */
const ONE_HOME: ReadonlySet<string> = new Set(
  'gmail icloud ziggo kpnmail kpnplanet upcmail quicknet hetnet'.split(' '),
);

/** Near misses that are domains of their own, with mail (seen 2026-11-24). */
const OWN_NAMES: ReadonlySet<string> = new Set('gail zigo telnet tenet'.split(' '));

/** Typed for another top-level domain, and none that exists (IANA root zone, 2026-11-24). */
const TLD_SLIPS: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  coml: 'com',
  cpm: 'com',
  vom: 'com',
  xom: 'com',
  cim: 'com',
  nll: 'nl',
  nlk: 'nl',
  bnl: 'nl',
  nnl: 'nl',
  ogr: 'org',
  orgg: 'org',
  dee: 'de',
  bee: 'be',
};

/** Existing top-level domains that, behind a provider's name, are `com` with a letter too few. */
const SHORT_COM: ReadonlySet<string> = new Set(['co', 'cm', 'om']);

/** Keys side by side on a keyboard of the letters in the names above. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 'qsz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  k: 'jl',
  l: 'ko',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'ol',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  y: 'tu',
};

/** Name with one slip → name: a letter left out, doubled, swapped with the next, or its neighbour on the keyboard. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  Object.keys(PROVIDERS).flatMap(name =>
    slipsOf(name)
      .filter(slip => !OWN_NAMES.has(slip) && !Object.hasOwn(PROVIDERS, slip))
      .map(slip => [slip, name] as const),
  ),
);

/** The first letter stays: another first letter is too often another name. */
function slipsOf(name: string): readonly string[] {
  const slips = [`${name[0]}${name}`];
  for (let at = 1; at < name.length; at++) {
    const [before, letter, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)];
    slips.push(before + after, before + letter + letter + after);
    if (after !== '') slips.push(before + after[0] + letter + after.slice(1));
    for (const key of NEIGHBOURS[letter] ?? '') slips.push(before + key + after);
  }
  return slips;
}

/** The domain that was probably meant; null when it may well be right as it is. Give it in lower case. */
export function meantDomain(domain: string): string | null {
  const dot = domain.indexOf('.');
  if (dot < 0) return bareProvider(domain);
  const [typed, tld] = [domain.slice(0, dot), domain.slice(dot + 1)];
  const name = Object.hasOwn(PROVIDERS, typed) ? typed : SLIPS.get(typed);
  if (name === undefined) return repairedTld(domain);
  const homes = PROVIDERS[name] ?? [];
  if (homes.includes(tld)) return typed === name ? null : `${name}.${tld}`;
  const meant = SHORT_COM.has(tld) ? 'com' : TLD_SLIPS[tld];
  if (meant !== undefined && homes.includes(meant)) return `${name}.${meant}`;
  return ONE_HOME.has(name) && typed === name ? `${name}.${homes[0]}` : null;
}

/** `jan@gmail`: only where there is one answer. */
function bareProvider(name: string): string | null {
  return ONE_HOME.has(name) ? `${name}.${PROVIDERS[name]?.[0]}` : null;
}

function repairedTld(domain: string): string | null {
  const dot = domain.lastIndexOf('.');
  const meant = TLD_SLIPS[domain.slice(dot + 1)];
  return meant === undefined ? null : `${domain.slice(0, dot)}.${meant}`;
}
