// The project of the demo: its config and its register, as of a day. Data only, with the templates of table.ts.

/** datawasstraat.yaml below its first line. */
export const DEMO_CONFIG = `country: NL
register: register.yaml
sources:
  crm:
    dates: dmy
    files: {contact: in/crm/klanten*.csv, organisation: in/crm/bedrijven*.csv, deal: in/crm/kansen*.csv}
    required: true
  mail:
    files: {contact: in/mail/abonnees*.csv, consent: in/mail/toestemmingen*.csv}
  finance:
    files: {contact: in/finance/debiteuren*.csv, activity: in/finance/facturen*.csv}
  desk:
    files: {activity: in/desk/tickets*.csv}
rules:
  shared-value: {options: {persons: 5}}
`;

/** register.yaml below its first line. */
export const DEMO_REGISTER = `controller: {name: Fietsatelier Voorbeeldstad B.V., contact: privacy@example.nl, org_type: company, public_body: false, fiscal_year_end: "12-31"}
dpo: {none: "niet verplicht"}
systems:
  crm: {processor: klantwolk, bin_days: 15, backup_days: 35, owner: verkoop}
  mail: {processor: postduif, bin_days: 0, backup_days: 30, owner: marketing}
  finance: {bin_days: 0, backup_days: 90, owner: administratie}
processors:
  - {id: klantwolk, name: Klantwolk, dpa_signed: <35m>, dpa_ends: <+1m>, country: NL}
  - {id: postduif, name: Postduif, country: NL}
purposes:
  - id: klant
    title: Klantrelatie
    process: [verkoop, onderhoud]
    basis: {article: 6(1)(b)}
    applies_when: {any: [{label: true}, {signal: invoice, within: P2Y}, {open: ticket}]}
    subjects: [klant]
    categories_max: [naam, contact, adres, betaling]
    recipients: {none: "blijft binnen"}
    owner: {department: verkoop, person: m.jansen}
    review: P1Y
    ends_when: [{no_signal_for: P24M}]
    retention: {after_end: P24M, why: "vragen en klachten over een reparatie"}
  - id: nieuwsbrief
    title: Nieuwsbrief
    process: [marketing]
    basis: {article: 6(1)(a), text_versions: [nb-1], refresh: P2Y}
    channels: [email]
    subjects: [abonnee]
    categories_max: [naam, contact]
    recipients: [Postduif]
    owner: {department: marketing, person: k.bakker}
    review: P1Y
    ends_when: [consent_withdrawn, consent_expired]
    retention: {after_end: P3M, why: "afmelding verwerken"}
  - id: aanbieding
    title: Aanbiedingen aan klanten
    process: [marketing]
    basis: {article: 6(1)(f), balancing_test: <20m>}
    channels: [email]
    customer_exception: "adres verkregen bij een verkoop, afmelden kan elke keer"
    subjects: [klant]
    categories_max: [naam, contact]
    recipients: [Postduif]
    owner: {department: marketing, person: k.bakker}
    review: P1Y
    ends_when: [{no_signal_for: P24M}]
    retention: {after_end: P3M, why: "bezwaren afhandelen"}
  - id: belactie
    title: Belacties
    process: [marketing]
    basis: {article: 6(1)(f), balancing_test: <20m>}
    channels: [phone]
    subjects: [klant]
    categories_max: [naam, contact, adres]
    recipients: {none: "blijft binnen"}
    owner: {department: verkoop, person: m.jansen}
    review: P1Y
    ends_when: [{no_signal_for: P24M}]
    retention: {after_end: P3M, why: "bezwaren afhandelen"}
floors:
  - {id: fiscaal, law: AWR 52(4), from: fiscal_year_end_of(last_invoice), evidence: finance.activity.invoice, systems: [finance], keeps: [naam, adres, betaling]}
departments: {verkoop: [m.jansen, p.smit], marketing: [k.bakker], helpdesk: [h.dewit]}
steward: databeheer
transfers: {none: "geen"}
security: [toegang per rol, versleutelde laptops]
labels:
  crm: {Klant: klant, Aanbieding: aanbieding, Belactie: belactie, Reparatiecafé: klant}
  mail: {Nieuwsbrief: nieuwsbrief}
`;
