// Values that stand for "nothing". May not guess: initials such as N.B. and N.A. and the surname Test are left alone.

/**
 * Dutch and English words for no value, lower case, without dots and white space. Collected 2026-11-23 from importers'
 * documentation and the exports of the systems we know; add a word only when no person, place or label can be called so.
 */
export const PLACEHOLDER_WORDS: readonly string[] = (
  'nvt nietvantoepassing nnb nognietbekend nognietingevuld nietbekend nietingevuld nietopgegeven onbekend (onbekend) ' +
  'onbek geen (geen) geenidee geenopgave geene-mail geenemail geenmail geene-mailadres geenemailadres geenadres ' +
  'geentelefoon geentelefoonnummer geennummer geenvoornaam geenachternaam leeg (leeg) weetniet invullen noginvullen ' +
  'volgtnog standaardwaarde n/a #n/a #n/b n/b n/k unknown (unknown) notknown notavailable notapplicable notprovided ' +
  'notspecified notset none (none) <none> [none] null (null) <null> [null] \\n undefined empty (empty) (blank) noemail ' +
  'noe-mail nophone nomail defaultvalue dummy tbd tba tobedetermined [objectobject] #ref! #value! #name? #naam? ' +
  '#waarde! #verw! xx qwerty asdf'
).split(' ');

/** The part before the @ of an address that nobody reads, whatever the domain. */
const NOBODY = new Set(
  (
    'geen geenemail geenmail geenadres geenemailadres heeftgeenemail onbekend nietbekend nvt none noemail nomail unknown ' +
    'noreply donotreply nietbeantwoorden null xxx xx'
  ).split(' '),
);
/** With room for joints in between. */
const LONGEST_NOBODY = 24;
const HAS_JOINT = /[._-]/;
const JOINTS = /[._-]+/g;
/** A made-up part before the @ counts only beside a made-up domain: test@test.nl is none, test@bakker.nl may be one. */
const MADE_UP = new Set('test tester a aa x abc asdf email mail naam name user dummy fake'.split(' '));
const MADE_UP_DOMAINS = new Set(
  'test email mail geen onbekend domein domain xxx xx x a aa abc asdf dummy fake none geenmail geenemail noemail nomail unknown'.split(
    ' ',
  ),
);

/** The parts before an @ of which some addresses are nobody's, without joints. */
export const NOBODY_WORDS: readonly string[] = [...NOBODY, ...MADE_UP];

const WORDS = new Set(PLACEHOLDER_WORDS);
/** Letters that begin one of the words, in both cases; any other letter or a digit from 1 begins no placeholder. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  PLACEHOLDER_WORDS.flatMap(([first = '']) => [first, first.toUpperCase()]),
);
const PLAIN_BEGINNING = /[a-z1-9]/i;
const LONGEST = 60;
/** Only signs, or only the letter x three times and more. */
const SIGNS = /^(?:[-–—_.,?*/\\#~]+|x{3,})$/;
/** `0-0-00`, `00-00-0000`, `0000-00-00`, `0.0.00`, with or without a time (Outlook, MySQL). */
const NO_DATE = /^0{1,4}([-./])0{1,2}\1(?:0{1,4})(?:[ t]0{1,2}:00(?::00)?(?:\.0+)?)?z?$/;
const NO_PHONE = /^\+?(?:0[-\s]?){6,}$/;
const HAS_GAP = /[.\s]/;
const GAPS = /[.\s]+/g;

/** True for a text that stands for "no value" (n.v.t., onbekend, -, geen@email.nl, 0-0-00). The empty text is not one. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST || text.length === 0) return false;
  if (beginsPlainly(text.charCodeAt(0)) && !text.includes('@')) return false;
  const lower = text.trim().toLowerCase();
  const at = lower.indexOf('@');
  if (at > 0) return isNobody(lower.slice(0, at), lower.slice(at + 1));
  if (WORDS.has(lower) || SIGNS.test(lower)) return true;
  const first = lower.charCodeAt(0);
  if (first === 0x30 || first === 0x2b) return NO_DATE.test(lower) || NO_PHONE.test(lower);
  if (!HAS_GAP.test(lower)) return false;
  const squeezed = lower.replace(GAPS, '');
  return !isInitials(squeezed, lower) && (WORDS.has(squeezed) || SIGNS.test(squeezed));
}

/** By the code of an ASCII letter or digit: true when no placeholder begins so. */
const PLAINLY = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return Number(PLAIN_BEGINNING.test(character) && !BEGINNINGS.has(character));
});

function beginsPlainly(code: number): boolean {
  return PLAINLY[code] === 1;
}

/** X.X. and X.X.X. can be someone's initials; n.v.t. cannot be told apart from them and is meant as no value. */
function isInitials(squeezed: string, lower: string): boolean {
  return lower.includes('.') && /^x{2,}$/.test(squeezed);
}

function isNobody(local: string, domain: string): boolean {
  if (local.length > LONGEST_NOBODY) return false;
  const name = HAS_JOINT.test(local) ? local.replace(JOINTS, '') : local;
  if (NOBODY.has(name)) return true;
  if (!MADE_UP.has(name)) return false;
  const cut = domain.indexOf('.');
  return MADE_UP_DOMAINS.has(cut < 0 ? domain : domain.slice(0, cut));
}
