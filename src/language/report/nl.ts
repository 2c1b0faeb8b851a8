// The Dutch words of the HTML report. A list of words, so longer than a file of code may be. May not compute anything.

import { writeCount, writeNumber } from '../locale.ts';
import { TREND_WORDS } from './trend.ts';
import type { ReportWords } from './words.ts';

const number = (value: number): string => writeNumber('nl', value);
const records = (value: number): string => writeCount('nl', value, 'record', 'records');
const is = (value: number, one: string, many: string): string => (value === 1 ? one : many);

/** Dutch. */
export const nl: ReportWords = {
  page: {
    title: subject => `Datacheck ${subject}`,
    kind: 'Datacheck',
    asOf: 'Peildatum',
    register: 'Verwerkingsregister',
    skip: 'Direct naar de inhoud',
    contents: 'In dit rapport',
    parts: { plan: 'Plan', do: 'Do', check: 'Check', act: 'Act' },
    basis: 'Verantwoording',
    asTable: 'Dezelfde cijfers als tabel',
    notLookedAt: 'niet bekeken',
    none: 'geen',
    of: (whole, unit) => `van ${number(whole)} ${unit}`,
    records: 'records',
    persons: 'personen',
    share: 'Aandeel',
    source: 'Bron',
    rule: 'Regel',
    severity: 'Ernst',
    severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Ter info' },
    dimensions: {
      complete: 'Volledig',
      valid: 'Juist',
      unique: 'Uniek',
      timely: 'Actueel',
      purpose: 'Doel',
      retention: 'Bewaartermijn',
      minimal: 'Minimaal',
      secure: 'Beveiligd',
    },
    entities: {
      contact: 'contacten',
      organisation: 'organisaties',
      activity: 'activiteiten',
      deal: 'deals',
      consent: 'toestemmingen',
      label_list: 'labels van contacten',
      suppression: 'afmeldingen',
    },
    privacy:
      'Dit rapport toont aantallen en recordsleutels (niveau keyed). Van velden toont het geen inhoud, behalve labels die het verwerkingsregister niet kent. Een recordsleutel kan wel naar een persoon leiden: deel het rapport alleen met wie het nodig heeft.',
    valuesTitle: 'Dit rapport bevat persoonsgegevens',
    valuesShown:
      'Bij dubbelgroepen staat de inhoud van de vergeleken velden erbij, en overal staan recordsleutels. Deel het rapport alleen met wie het nodig heeft, en verwijder het zodra het gebruikt is.',
    madeBy: version => `Gemaakt met datawasstraat ${version}`,
  },
  verdict: {
    title: 'De uitkomst in één zin',
    nothingRead: 'Er zijn geen records gelezen, dus er valt nog niets te zeggen.',
    onlyRule: (rule, count) =>
      `Alleen de regel ‘${rule}’ is uitgevoerd: ${count === 0 ? 'die vond niets' : `${records(count)} ${is(count, 'vraagt', 'vragen')} aandacht`}. Naar de andere regels is niet gekeken.`,
    allClear: count =>
      `In ${is(count, 'het ene record', `de ${number(count)} records`)} is niets gevonden dat aandacht vraagt.`,
    fewLooked: (found, all, looked, rules) =>
      `In ${is(all, 'het ene record', `de ${number(all)} records`)} is ${found === 0 ? 'niets gevonden' : `iets gevonden: ${records(found)} ${is(found, 'vraagt', 'vragen')} aandacht`}, maar ${is(looked, 'slechts 1', looked === 0 ? 'geen' : `slechts ${number(looked)}`)} van de ${number(rules)} regels had${looked > 1 ? 'den' : ''} iets te bekijken.`,
    minorOnly: count =>
      `Geen fouten, geen dubbelgroepen en geen verstreken bewaartermijnen; wel ${is(count, 'vraagt 1 record', `vragen ${number(count)} records`)} om aandacht.`,
    pastRetention: count => `van ${records(count)} is de bewaartermijn verstreken`,
    duplicates: (count, groups) =>
      `${records(count)} ${is(count, 'staat', 'staan')} in ${writeCount('nl', groups, 'dubbelgroep', 'dubbelgroepen')}`,
    errors: count => `${records(count)} ${is(count, 'heeft', 'hebben')} minstens één fout`,
    and: 'en',
    scope: (contacts, organisations, activities, persons) =>
      `Gelezen: ${writeCount('nl', contacts, 'contact', 'contacten')}, ${writeCount('nl', organisations, 'organisatie', 'organisaties')} en ${writeCount('nl', activities, 'activiteit', 'activiteiten')}. De contacten horen bij ${writeCount('nl', persons, 'persoon', 'personen')}.`,
    exampleTitle: 'Ingebouwd voorbeeld, niet uw verwerkingsregister',
    exampleText:
      'De doelen, labels en bewaartermijnen in dit rapport komen uit het voorbeeldregister van de tool. Wat hier over doel en bewaartermijn staat, geldt pas als uw eigen register is ingelezen.',
    crashedTitle: 'Niet alle regels zijn uitgevoerd',
    crashedText: count =>
      `${is(count, '1 regel is vastgelopen', `${number(count)} regels zijn vastgelopen`)}; de uitkomst is daardoor onvolledig. Zie de bijlage.`,
    tiles: {
      records: 'Records gelezen',
      errors: 'Met minstens één fout',
      retention: 'Bewaartermijn verstreken',
      duplicates: 'In een dubbelgroep',
    },
    inSources: count => `uit ${writeCount('nl', count, 'bron', 'bronnen')}`,
    groups: count => writeCount('nl', count, 'dubbelgroep', 'dubbelgroepen'),
  },
  first: {
    title: 'Hier beginnen',
    lead: 'Bovenaan staat wat met het minste werk het meeste oplost: aantal records maal ernst, gedeeld door de inspanning.',
    empty: 'Er ligt niets te wachten. Herhaal de datacheck bij de volgende export.',
    records,
    efforts: { low: 'weinig werk', middle: 'enig werk', high: 'veel werk' },
    command: 'Opdracht',
    actionsTitle: 'Voorgestelde acties per bron',
    actionsLead:
      'Wat veilig is, kan in één keer worden overgenomen. Een voorstel vraagt eerst een besluit van een medewerker.',
    actions: {
      correct: 'Corrigeren',
      merge: 'Samenvoegen',
      deactivate: 'Op inactief zetten',
      erase: 'Verwijderen',
    },
    action: 'Actie',
    safe: 'Veilig',
    likely: 'Voorstel',
  },
  rules: {
    title: 'Bevindingen per regel',
    lead: 'Eén record kan onder meer regels vallen. Het aandeel is berekend over de records die de regel kon bekijken.',
    empty: 'Geen enkele regel heeft iets gevonden.',
    clean: count => `${is(count, '1 regel vond', `${number(count)} regels vonden`)} niets; zie de bijlage.`,
    means: 'Wat dit betekent',
    remedy: 'Wat eraan te doen is',
    share: 'Aandeel van de bekeken records',
    inGroups: count => `in ${writeCount('nl', count, 'groep', 'groepen')}`,
  },
  matrix: {
    title: 'Kwaliteit per bron',
    lead: 'Per bron het aantal records met een bevinding, per kwaliteitsaspect. “Niet bekeken” betekent dat de bron de benodigde velden niet heeft; het is geen goed nieuws en geen slecht nieuws.',
    empty: 'Er is nog geen bron waarover iets te zeggen valt.',
    legend: ['geen', 'tot 1 %', '1 tot 10 %', 'meer dan 10 %'],
  },
  trend: TREND_WORDS.nl,
  calendar: {
    title: 'Bewaarkalender',
    lead: 'Wanneer de gegevens van hoeveel personen weg mogen en moeten, per doel uit het verwerkingsregister.',
    empty:
      'Er is geen doel met een eindige bewaartermijn, of er zijn geen datums om vanaf te rekenen. Zonder die twee is er geen kalender.',
    chart: (overdue, coming, blocked) =>
      `Van ${writeCount('nl', overdue, 'persoon', 'personen')} is de termijn al verstreken, van ${number(coming)} verstrijkt die nog in de getoonde maanden; ${writeCount('nl', blocked, 'verwijdering wordt', 'verwijderingen worden')} tegengehouden.`,
    overdue: 'Verstreken',
    before: 'eerder',
    blocked: 'Tegengehouden',
    blockedNote: count =>
      `Bij ${writeCount('nl', count, 'persoon', 'personen')} is de termijn verstreken, maar staat een hold, een verzoek of iets dat nog open is (melding, deal, factuur) de verwijdering in de weg.`,
    purpose: 'Doel',
    month: 'Maand',
    today: 'peildatum',
    scale:
      'Hoogte van de staven: personen per maand, één schaal voor alle doelen. De kolom “verstreken” is niet op schaal.',
    legendDue: 'verstrijkt in deze maand',
    legendOverdue: 'al verstreken',
  },
  inactivity: {
    title: 'Tijd sinds het laatste contact',
    lead: 'Contacten naar het aantal maanden sinds het laatste contact dat meetelt. Rechts van de lijn is de grens uit het verwerkingsregister gepasseerd.',
    empty:
      'In geen enkele bron staat een datum waaraan het laatste contact af te lezen is. Vraag in de volgende export om de kolom met de laatste activiteit.',
    chart: (source, count, past, unknown) =>
      `${source}: ${writeCount('nl', count, 'contact', 'contacten')}, waarvan ${past === null ? '' : `${number(past)} voorbij de grens en `}${number(unknown)} zonder datum`,
    noLimit: 'Het verwerkingsregister noemt voor deze bron geen grens.',
    limit: months => `grens: ${writeCount('nl', months, 'maand', 'maanden')}`,
    bin: (from, to) => (to === null ? `${from} en meer` : `${from}–${to}`),
    months: 'Maanden sinds het laatste contact',
    unknown: 'onbekend',
    countedFrom: 'Gerekend vanaf',
    from: { signal: 'het laatste contact', created: 'de aanmaakdatum', import: 'de eerste keer inlezen' },
  },
  duplicates: {
    title: 'Dubbelgroepen',
    lead: 'Records die van dezelfde persoon zijn, of lijken te zijn. Getoond wordt of velden gelijk zijn of verschillen, niet wat erin staat. Het voorgestelde leidende record is omkaderd.',
    leadFull:
      'Records die van dezelfde persoon zijn, of lijken te zijn, met de inhoud van de vergeleken velden. Het voorgestelde leidende record is omkaderd.',
    empty: 'Er zijn geen records gevonden die van dezelfde persoon lijken te zijn.',
    shown: (shown, groups) =>
      shown === groups
        ? `${writeCount('nl', groups, 'groep', 'groepen')}.`
        : `De eerste ${number(shown)} van ${number(groups)} groepen.`,
    more: count => `Toon nog ${writeCount('nl', count, 'groep', 'groepen')}`,
    group: (count, source) => `Groep ${number(count)} in ${source}`,
    zones: { sure: 'zelfde persoon', check: 'eerst bekijken' },
    survivor: 'leidend record',
    field: 'Veld',
    record: 'Record',
    row: 'Rij in het bestand',
    lastContact: 'Laatste contact',
    unknownDate: 'onbekend',
    agreements: { equal: 'gelijk', different: 'verschilt', missing: 'niet overal ingevuld' },
  },
  findings: {
    title: 'Bevindingen per record',
    lead: 'Op deze lijst is te zien welk record het betreft en waarop de bevinding berust.',
    empty:
      'Er zijn geen bevindingen. De bijlage laat zien welke regels hebben gekeken en welke niet konden kijken.',
    cut: (shown, findings) =>
      `${number(shown)} van ${number(findings)}; alle bevindingen staan in findings.csv.`,
    all: findings => `Alle ${number(findings)} bevindingen.`,
    filter: 'Bevindingen filteren',
    everyRule: 'Alle regels',
    everySource: 'Alle bronnen',
    text: 'Zoeken in de lijst',
    status: '{shown} van {total} getoond',
    id: 'Record-id',
    row: 'Rij',
    field: 'Veld',
    restsOn: 'Berust op',
    what: 'Wat er aan de hand is',
  },
  read: {
    title: 'Wat er is gelezen',
    lead: 'Elke rij is verantwoord, en van elke kolom staat vast hoe zij is begrepen.',
    empty: 'Er zijn geen bestanden gelezen.',
    unknownSystem: 'systeem niet herkend',
    facts: {
      entity: 'Inhoud',
      size: 'Grootte',
      encoding: 'Tekencodering',
      delimiter: 'Scheidingsteken',
      lines: 'Regeleinden',
      header: 'Kopregel',
      sha: 'SHA-256',
    },
    delimiters: { ',': 'komma', ';': 'puntkomma', '\t': 'tab', '|': 'verticale streep' },
    headerLine: (line, before, after) =>
      `regel ${number(line)}${before > 0 ? `, na ${writeCount('nl', before, 'regel', 'regels')} vooraf` : ''}${after > 0 ? `; ${writeCount('nl', after, 'regel', 'regels')} onderaan` : ''}`,
    bytes: bytes => writeCount('nl', bytes, 'byte', 'bytes'),
    balance: (read, stored, rejected, skipped) =>
      `${number(read)} gelezen = ${number(stored)} opgeslagen + ${number(rejected)} afgekeurd + ${number(skipped)} overgeslagen`,
    columns: (mapped, columns) => `Kolommen: ${number(mapped)} van ${number(columns)} gebruikt`,
    column: 'Kolom in het bestand',
    mappedTo: 'Gelezen als',
    by: 'Toegewezen door',
    filled: 'Gevuld',
    mappers: {
      profile: 'profiel van het systeem',
      dictionary: 'woordenlijst',
      context: 'samenhang met andere kolommen',
      saved: 'bewaarde mapping',
      suggestion: 'suggestie',
      user: 'gebruiker',
    },
    leftOut: 'niet gebruikt',
    ambiguous: fields => `dubbelzinnig: ${fields}`,
    dates: 'Hoe de datums zijn gelezen',
    noDates: 'Dit bestand heeft geen datumkolommen. Regels over termijnen kunnen er niet naar kijken.',
    order: 'Volgorde',
    orders: {
      ymd: 'jaar-maand-dag',
      dmy: 'dag-maand-jaar',
      mdy: 'maand-dag-jaar',
      undecided: 'niet vast te stellen',
      none: 'geen datums',
    },
    agree: 'Bevestigt',
    contradict: 'Spreekt tegen',
    unparsable: 'Onleesbaar',
    writeBack: 'Correcties terugzetten',
    writesBack: header => `Dat kan, op de kolom “${header}”.`,
    noWriteBack: header =>
      header === null
        ? 'Dat kan niet: het bestand heeft geen kolom met een id.'
        : `Dat kan niet op de kolom “${header}”.`,
    sharedIds: count =>
      `${records(count)} met een id dat vaker voorkomt, ${is(count, 'blijft', 'blijven')} daarbij buiten beschouwing.`,
  },
  appendix: {
    title: 'Bijlage',
    lead: 'Waar dit rapport op rust: de regels, het verwerkingsregister en wat niet kon worden beslist.',
    rulesTitle: 'De regels, en de werkwijze die herhaling voorkomt',
    rulesEmpty: 'Er is geen regel uitgevoerd.',
    looked: 'Uitkomst',
    options: 'Instelling',
    basis: 'Wetsartikel',
    habit: 'Voorkomen',
    statuses: { ran: 'Uitgevoerd', not_applicable: 'Niet van toepassing', crashed: 'Vastgelopen' },
    found: (count, looked) => `${number(count)} van ${number(looked)} bekeken records`,
    skippedSource: (source, fields) => `${source} is niet bekeken, bij gebrek aan ${fields}.`,
    crashed: 'De regel is tijdens het uitvoeren gestopt; er is niets uit afgeleid.',
    registerTitle: 'Doelen en termijnen uit het verwerkingsregister',
    purposesEmpty: 'Het verwerkingsregister noemt geen doelen.',
    purpose: 'Doel',
    legalBasis: 'Grondslag',
    ends: 'Eindigt na laatste contact',
    kept: 'Daarna nog bewaard',
    review: 'Label beoordelen',
    never: 'niet bepaald',
    unreadLaw: articles => `Niet in de wettekst nagelezen: ${articles}. Laat iemand dat controleren.`,
    unknownLabels: 'Labels die niet in het verwerkingsregister staan',
    waivedTitle: 'Tijdelijk gedoogd',
    waivedEmpty: 'Er wordt niets gedoogd.',
    waivedUntil: 'Tot en met',
    rule: 'Regel',
    record: 'Record',
    undecidedTitle: 'Onbeslist',
    undecidedEmpty: 'Over elke persoon kon worden beslist.',
    reason: 'Reden',
    reasons: {
      column_lost: 'de laatste export mist een kolom waar de beslissing op rust',
      no_date: 'er is geen datum bekend',
      unreadable_date: 'de datum is niet te lezen',
      uncertain_twin: 'misschien dezelfde persoon als iemand met een latere datum, of die nog bewaard wordt',
    },
    limitsTitle: 'Over dit rapport',
    notAdvice:
      'Geen juridisch advies. Het rapport toetst gegevens aan de regels en termijnen hierboven; of een verwerking rechtmatig is, beoordeelt de verwerkingsverantwoordelijke.',
    logHead: head =>
      `Laatste hash van het logboek: ${head}. Of er daarvoor niets is herschreven, zegt later: datawasstraat log verify ${head.slice(0, 16)}`,
    archive: cut =>
      cut
        ? 'De cijfers achter dit rapport zitten als JSON in dit bestand, met de getoonde bevindingen en dubbelgroepen; de volledige lijst staat in findings.csv.'
        : 'De cijfers achter dit rapport zitten als JSON in dit bestand.',
  },
};
