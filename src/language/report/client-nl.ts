// The Dutch words of the client edition. A list of words. May not compute anything.

import type { ClientWords } from './client-words.ts';

/** Dutch. */
export const CLIENT_NL: ClientWords = {
  kind: 'Rapport datacheck',
  title: subject => `Rapport datacheck ${subject}`,
  audience: 'Voor de opdrachtgever',
  disclosureTitle: 'Wat dit rapport toont',
  disclosure: {
    aggregate: 'alleen aantallen, geen gegevens van personen',
    keyed: 'aantallen, en records onder een pseudoniem',
    full: 'ook persoonsgegevens: behandel het vertrouwelijk',
  },
  count: { few: '<5', nearly: 'bijna alle', withheld: 'niet getoond' },
  inText: { few: 'minder dan 5', nearly: 'bijna alle', withheld: 'een hier niet getoond aantal' },
  summary: {
    title: 'De uitkomst',
    nothing: 'Er zijn geen records gelezen, dus er valt nog niets te zeggen.',
    tooFew: 'Er zijn minder dan 5 records gelezen, dus vrijwel elk aantal is afgeschermd.',
    outcome: (records, clauses) => `Van de ${records}onderzochte records ${clauses}.`,
    pastRetention: records => `is bij ${records} de bewaartermijn verstreken`,
    duplicates: records => `hoort bij ${records} nog een ander record van dezelfde persoon`,
    errors: records => `is bij ${records} ten minste één fout gevonden`,
    minor: (records, rules) =>
      `In de ${records}onderzochte records zijn geen fouten, dubbele personen of verstreken bewaartermijnen gevonden; ${rules === 1 ? 'één regel vond' : `${rules} regels vonden`} wel iets dat beter kan.`,
    clean: records => `In de ${records}onderzochte records is niets gevonden dat aandacht vraagt.`,
    example:
      'Er is getoetst aan een voorbeeldregister met gangbare termijnen; wat hier over doelen en bewaartermijnen staat, geldt pas zodra het met uw eigen verwerkingsregister is herhaald.',
    register: (id, day) => `Er is getoetst aan uw verwerkingsregister (${id}), met ${day} als peildatum.`,
    allLooked: rules => `Alle ${rules} regels konden hun werk doen`,
    notLooked: (rules, of) =>
      `${rules === 1 ? 'Eén' : rules} van de ${of} regels ${rules === 1 ? 'kon' : 'konden'} niets bekijken, omdat de gegevens daarvoor niet zijn aangeleverd: daarover zegt dit rapport niets, ook niet dat het in orde is`,
    crashed: rules =>
      `${rules === 1 ? 'één regel is' : `${rules} regels zijn`} bovendien tijdens het uitvoeren gestopt, dus op dat punt is de uitkomst onvolledig`,
  },
  actions: {
    title: 'Wat u het eerst kunt doen',
    empty: 'Er is niets gevonden dat om een actie vraagt. Herhaal de datacheck bij de volgende export.',
    records: (records, one) => `${records} ${one ? 'record' : 'records'}`,
    effort: 'Inspanning',
    handling: {
      load: 'één bestand inlezen per bron',
      decide: 'één besluit per record',
      lookUp: 'elk record opzoeken en herstellen',
    },
    noSize: 'omvang niet getoond',
    owner: 'Eigenaar',
    purposeOwner: purpose => `wie het verwerkingsregister noemt bij “${purpose}”`,
    steward: 'de beheerder van de organisatiegegevens',
    noOwner: 'nog aan te wijzen (het register noemt niemand)',
  },
  scope: {
    title: 'Wat is onderzocht, en hoe',
    lead: 'Onderzocht is wat er in de aangeleverde bestanden staat, op de peildatum.',
    file: 'Bestand',
    unnamed: 'bestand zonder getoonde naam',
    holds: 'Inhoud',
    rejected: 'Onleesbaar',
    skipped: 'Overgeslagen',
    method: 'Werkwijze',
    methods: [
      'De bestanden zijn op één computer gelezen. Er is niets verstuurd, en in de bestanden zelf is niets gewijzigd.',
      'Elke regel bekijkt de records die de kolommen hebben die hij nodig heeft. Een record kan onder meer dan één regel vallen, dus aantallen van regels zijn niet op te tellen.',
      'Een datum die ontbreekt of niet met zekerheid te lezen is, maakt niemand te laat: over die persoon wordt niet beslist.',
      'Overgeslagen rijen zijn rijen die de bron zelf als verwijderd aanmerkt.',
    ],
    effortRule: (middle, high) =>
      `De acties staan op volgorde van aantal records maal ernst (fout 9, waarschuwing 3, ter info 1), gedeeld door de inspanning per record (1, 2 of 3). De inspanning is het aantal handelingen: een veilige correctie wordt per bron in één keer ingelezen; waar een voorstel klaarligt is het één besluit per record; anders zijn het er twee, opzoeken en herstellen. Minder dan ${middle} handelingen heet weinig werk, minder dan ${high} enig werk, vanaf ${high} veel werk.`,
    shown: {
      aggregate:
        'Dit rapport toont geen records. Een aantal van 1 tot en met 4 staat er als “<5”. “Bijna alle” betekent: alle, op minder dan 5 na. “Niet getoond” staat er waar een klein aantal anders uit de overige cijfers te berekenen zou zijn. Percentages staan alleen bij aantallen die zelf getoond worden.',
      keyed:
        'Records heten in dit rapport naar een pseudoniem, zoals p-3fa91c0d5e6b. Dat is voor dit rapport gemaakt met een sleutel die niet is bewaard: hetzelfde record heet overal in dit rapport gelijk, maar in een volgend rapport anders. Gepseudonimiseerde gegevens blijven persoonsgegevens (AVG, overweging 26): deel het rapport alleen met wie het nodig heeft. Aantallen zijn niet afgeschermd.',
      full: 'Dit rapport bevat persoonsgegevens: recordsleutels, en bij dubbelgroepen de inhoud van velden. Deel het alleen met wie het nodig heeft, en verwijder het zodra het gebruikt is. Aantallen zijn niet afgeschermd.',
    },
    undecided: 'Personen over wie niet kon worden beslist',
    waived: findings => `Tijdelijk gedoogd, en nergens meegeteld: ${findings}.`,
  },
  unseen: {
    title: 'Wat niet is onderzocht',
    lead: 'Over deze punten zegt het rapport niets: niet dat het goed is en niet dat het fout is.',
    why: 'Waarom niet',
    noneOf: kinds => `Er zijn geen ${kinds} aangeleverd.`,
    or: 'of',
    lacks: (sources, fields, one) =>
      `${sources} ${one ? 'is' : 'zijn'} niet bekeken; er ontbreekt: ${fields}.`,
    all: 'Elke regel had records om te bekijken.',
    always: 'Buiten elk onderzoek van deze soort vallen:',
    alwaysList: [
      'systemen waarvan geen export is aangeleverd, back-ups, e-mail en papier;',
      'kolommen die niet zijn herkend (zie de bijlage);',
      'de vraag of een grondslag werkelijk bestaat: getoetst zijn de gegevens, niet de afspraken erachter.',
    ],
  },
  matrix: {
    lead: 'Per bron het aantal records met een bevinding, per aspect van kwaliteit. “Niet bekeken” is geen goed en geen slecht nieuws: de bron mist de velden die ervoor nodig zijn.',
    hidden: 'afgeschermd: te klein, of anders te berekenen',
  },
  calendar: {
    lead: 'Van hoeveel personen de gegevens volgens het verwerkingsregister weg moeten, per doel en per drie maanden.',
    empty:
      'Er is geen doel met een eindige bewaartermijn, of er zijn geen datums om vanaf te rekenen. Zonder die twee is er geen kalender.',
    now: 'Al verstreken',
    stretch: (from, to) => `${from} – ${to}`,
    blocked: 'Tegengehouden',
    note: 'Tegengehouden: de termijn is verstreken, maar een bewaarplicht (hold), een verzoek of iets dat nog openstaat (melding, deal, factuur) gaat voor. Deze personen zijn ook in een van de andere kolommen geteld.',
  },
  rows: {
    title: 'Records en dubbelgroepen',
    lead: {
      keyed:
        'Records staan hier onder hun pseudoniem. Van velden is te zien of ze gelijk zijn, niet wat erin staat.',
      full: 'Records staan hier onder hun sleutel in de bron, met de inhoud van de vergeleken velden.',
    },
    records: 'Records per actie',
    shown: (shown, of) => (shown === of ? `alle ${of}` : `de eerste ${shown} van ${of}`),
    groups: 'Dubbelgroepen',
    noGroups: 'Er zijn geen records gevonden die van dezelfde persoon lijken te zijn.',
  },
  appendix: {
    title: 'Bijlage voor de IT-afdeling',
    lead: 'Waarmee het onderzoek te herhalen en na te rekenen is.',
    rules: 'De regels die iets vonden',
    quiet: 'De regels die keken en niets vonden',
    found: 'Gevonden',
    threshold: 'Grens',
    version: 'Versies',
    versions: (tool, register, sha256) =>
      `De regels zijn die van datawasstraat ${tool}. Verwerkingsregister: ${register}${sha256 === '' ? '' : `, SHA-256 ${sha256}`}.`,
    mapping: 'Hoe de kolommen zijn gelezen',
    mappingLead: 'Links de kolom in het bestand, rechts als wat zij is gelezen.',
    ignored: columns => (columns === 1 ? 'Niet gebruikte kolom' : 'Niet gebruikte kolommen'),
    more: columns => `en nog ${columns}`,
    noneIgnored: 'Alle kolommen zijn gebruikt.',
    hiddenHeader: 'kolom zonder getoonde naam',
    yes: 'ja',
    no: 'nee',
    archive: 'De cijfers van dit rapport zitten ook als JSON in dit bestand: dezelfde, en niet meer.',
    limits: 'Grenzen van dit rapport',
    limitsList: [
      'Het rapport is geen juridisch advies. Of een verwerking rechtmatig is, beoordeelt de verwerkingsverantwoordelijke.',
      'Het is een momentopname: wat na de export is gewijzigd, staat er niet in.',
      'Of twee records van dezelfde persoon zijn, is een berekening. Alleen wie de mensen kent, weet het zeker; samenvoegen blijft daarom een besluit per geval.',
    ],
  },
};
