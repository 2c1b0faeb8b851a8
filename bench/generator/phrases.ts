// Remarks, companies, owners and junk for the columns that no rule of the truth looks at. Data only; may not hold personal facts,
// numbers that look like an identifier, or words that a detection rule might take for a special category.

/** Company names; `*` is a surname. */
export const COMPANIES: readonly string[] = [
  'Bakkerij *',
  '* Installatietechniek BV',
  'Drukkerij *',
  '* & Partners',
  'Hoveniersbedrijf *',
  'Fietsenwinkel *',
  '* Advies BV',
  'Bouwbedrijf *',
  'Café De *',
  'Stichting Het * Fonds',
];

export const OWNERS: readonly string[] = [
  'Verkoop Noord',
  'Verkoop Zuid',
  'Marketing',
  'Service',
  'Relatiebeheer',
];

/** Free text with everything a CSV must survive: separators, quotes, line breaks, accents, the euro sign. */
export const REMARKS: readonly string[] = [
  'Belt liever in de ochtend',
  'Offerte € 1.250 verstuurd; wacht op antwoord',
  'Vroeg naar "de grote catalogus"',
  'Wil graag een afspraak in het voorjaar',
  'Kennisgemaakt op de beurs',
  'Graag alleen per e-mail',
  'Heeft twee vestigingen; hoofdkantoor is leidend',
  'Korting van 10 % afgesproken',
  'Zie dossier\nlaatste offerte nog nabellen',
  'Ideeën voor het najaar besproken',
  'Factuur apart sturen; t.a.v. administratie',
  'Koos voor pakket "Compleet"; € 45 per maand',
  'Pakket bij de receptie afgeven',
  'Reünie 2025 georganiseerd',
  'Was vorig jaar met vakantie\r\nnu weer bereikbaar',
  'Contract, bijlage en voorwaarden gemaild',
  'Zoekt een leverancier voor café-inrichting',
  'Aanbevolen door een relatie',
];

export const JUNK: readonly string[] = ['x', 'n.v.t.', '0', 'IMP19', 'oud', '-', 'ja', 'T2', '?'];
