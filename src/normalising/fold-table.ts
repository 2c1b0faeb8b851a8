// The one ASCII fold table, as data: TypeScript reads it here and the SQL of other engines is generated from it. No code.
//
// Made from the canonical decompositions of Unicode 16 (base letter of every Latin letter with marks) for Latin-1, Latin
// Extended-A and -B, Extended Additional and full width, completed by hand for letters without a decomposition (ø, ł, đ …).

/** ASCII letter → every single letter that folds to it. Lower-casing is part of the table, so no engine's own is needed. */
export const FOLD_LETTERS: Readonly<Record<string, string>> = {
  a: 'ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặÅＡａ',
  b: 'ƀƁɃɓḂḃḄḅḆḇＢｂ',
  c: 'ÇçĆćĈĉĊċČčȻȼḈḉＣｃ',
  d: 'ÐðĎďĐđƉƊɗḊḋḌḍḎḏḐḑḒḓＤｄ',
  e: 'ÈÉÊËèéêëĒēĔĕĖėĘęĚěƎƏƐǝȄȅȆȇȨȩɆɇəɛḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệＥｅ',
  f: 'ƑƒḞḟＦｆ',
  g: 'ĜĝĞğĠġĢģƔǤǥǦǧǴǵḠḡＧｇ',
  h: 'ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖＨｈ',
  i: 'ÌÍÎÏìíîïĨĩĪīĬĭĮįİıƗǏǐȈȉȊȋɨḬḭḮḯỈỉỊịＩｉ',
  j: 'ĴĵǰɈɉⱼＪｊ',
  k: 'ĶķĸƘƙǨǩḰḱḲḳḴḵKＫｋ',
  l: 'ĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽⱠⱡＬｌ',
  m: 'ḾḿṀṁṂṃＭｍ',
  n: 'ÑñŃńŅņŇňŉŊŋƝǸǹṄṅṆṇṈṉṊṋＮｎ',
  o: 'ÒÓÔÕÖØòóôõöøŌōŎŏŐőƆƟƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱɔṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợＯｏ',
  p: 'ṔṕṖṗＰｐ',
  q: 'Ｑｑ',
  r: 'ŔŕŖŗŘřȐȑȒȓɌɍṘṙṚṛṜṝṞṟＲｒ',
  s: 'ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛＳｓ',
  t: 'ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗＴｔ',
  u: 'ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựＵｕ',
  v: 'ƲṼṽṾṿⱽＶｖ',
  w: 'ŴŵẀẁẂẃẄẅẆẇẈẉẘＷｗ',
  x: 'ẊẋẌẍＸｘ',
  y: 'ÝýÿŶŷŸƳƴȲȳɎɏẎẏẙỲỳỴỵỶỷỸỹＹｙ',
  z: 'ŹźŻżŽžƵƶẐẑẒẓẔẕＺｚ',
};

/** ASCII letters → every single letter that folds to more than one letter (ß → ss). */
export const FOLD_LIGATURES: Readonly<Record<string, string>> = {
  ae: 'ÆæǢǣǼǽ',
  dz: 'ǄǅǆǱǲǳ',
  ff: 'ﬀ',
  ffi: 'ﬃ',
  ffl: 'ﬄ',
  fi: 'ﬁ',
  fl: 'ﬂ',
  ij: 'Ĳĳ',
  lj: 'Ǉǈǉ',
  nj: 'Ǌǋǌ',
  oe: 'Œœ',
  ss: 'ßẞ',
  st: 'ﬅﬆ',
  th: 'Þþ',
};

/**
 * ASCII letters → Cyrillic (Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian) and Greek: as passports write them, near enough
 * to compare. A look-alike in a Latin word folds to what it looks like, or near it.
 */
export const FOLD_SCRIPTS: Readonly<Record<string, string>> = {
  a: 'АаΑαΆά',
  b: 'Бб',
  c: 'Ћћ',
  ch: 'ЧчΧχ',
  d: 'ДдΔδ',
  dj: 'Ђђ',
  dz: 'ЏџЅѕ',
  e: 'ЕеЁёЄєЭэЀѐΕεΈέ',
  f: 'ФфΦφ',
  g: 'ГгҐґЃѓΓγ',
  i: 'ИиІіЇїЙйЍѝΗηΉήΙιΊίΪϊΐ',
  j: 'Јј',
  k: 'КкЌќΚκ',
  kh: 'Хх',
  l: 'ЛлΛλ',
  lj: 'Љљ',
  m: 'МмΜμ',
  n: 'НнΝν',
  nj: 'Њњ',
  o: 'ОоΟοΌόΩωΏώ',
  p: 'ПпΠπ',
  ps: 'Ψψ',
  r: 'РрΡρ',
  s: 'СсΣσς',
  sh: 'Шш',
  shch: 'Щщ',
  t: 'ТтΤτ',
  th: 'Θθ',
  ts: 'Цц',
  u: 'УуЎў',
  v: 'ВвΒβ',
  x: 'Ξξ',
  y: 'ЫыΥυΎύΫϋΰ',
  ya: 'Яя',
  yu: 'Юю',
  z: 'ЗзΖζ',
  zh: 'Жж',
};

/** Dropped: Cyrillic signs without a sound, raised endings (Mª, 2º), apostrophes, and marks and format characters that take no room. */
export const FOLD_DROPPED: string =
  'ЪъЬьªº' +
  "'`´‘’‚‛ʹʻʼʽˈ′＇" +
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff';

/** Become a space: hyphens, dashes and dots. */
export const FOLD_SPACED: string = '-.‐‑‒–—―−·．－';
