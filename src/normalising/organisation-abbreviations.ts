// Words of names of organisations as they are cut short, folded. Data.

/** Short for a longer word, as names are written. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    st: 'saint',
    intl: 'international',
    int: 'international',
    ned: 'nederland',
    nl: 'nederland',
    netherlands: 'nederland',
    niederlande: 'nederland',
    belgie: 'belgium',
    belgique: 'belgium',
    europa: 'europe',
    internationaal: 'international',
    hold: 'holding',
    beh: 'beheer',
    gem: 'gemeente',
    assn: 'association',
    assoc: 'association',
    ctr: 'center',
    centre: 'center',
    cntr: 'center',
    univ: 'university',
    dept: 'department',
    bros: 'brothers',
    mfg: 'manufacturing',
    mgmt: 'management',
    svcs: 'services',
    svc: 'services',
    tech: 'technologies',
    technology: 'technologies',
    co: 'company',
    cie: 'company',
    gebr: 'gebroeders',
    ver: 'vereniging',
    acad: 'academy',
    elem: 'elementary',
    sch: 'school',
    chr: 'christian',
    inst: 'institute',
    lab: 'laboratory',
    labs: 'laboratory',
    laboratories: 'laboratory',
    natl: 'national',
    sci: 'science',
    engg: 'engineering',
    kon: 'koninklijke',
    mij: 'maatschappij',
    sint: 'saint',
    mgt: 'management',
  }),
);

/** What a word stands for that is cut short, or is the same in another language; null for any other. */
export function meantWord(word: string): string | null {
  const meant = ABBREVIATIONS.get(word);
  if (meant !== undefined) return meant;
  return word.length > SHORT_COMPANY.length + 2 && word.endsWith(SHORT_COMPANY)
    ? word.slice(0, -SHORT_COMPANY.length) + COMPANY
    : null;
}

/** `Houdstermij.` */
const SHORT_COMPANY = 'mij';
const COMPANY = 'maatschappij';
