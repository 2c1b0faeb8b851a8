// De opdrachtregel in het Nederlands.

import { several } from '../locale.ts';
import type { CliWords } from './words.ts';

export const CLI_NL: CliWords = {
  columns: ({ known, total }, leftOut, change) =>
    `${total} kolommen: ${known} herkend${leftOut.length ? `, ${leftOut.length} weggelaten (${leftOut.slice(0, 4).join(', ')}${leftOut.length > 4 ? ' …' : ''})   anders: ${change}` : ''}`,
  sheetRead: (file, sheet, unread) =>
    `${file}: werkblad "${sheet}" is gelezen, en dit niet: ${unread.map(name => `"${name}"`).join(', ')}. Een ander kiest u met --sheet, en voor wash met sheet: bij de bron in datawasstraat.yaml`,
  notWashed: sources =>
    `met de hand ingelezen, en niet opnieuw: ${sources.join(', ')}. Wat wash moet inlezen, noemt u onder sources: in datawasstraat.yaml`,
  nameless: 'zonder kop',
  dateColumn: (header, order, agree, contradict) =>
    `${header} is ${order} (${agree} eens, ${contradict} oneens)`,
  dateUndecided: (header, change) =>
    `${header}: dag-maand of maand-dag, geen waarde beslist; de datums tellen niet mee   ${change} (of mdy)`,
  unreadableDates: (header, count) => `${header}: ${several(count, 'waarde is', 'waarden zijn')} geen datum`,
  ambiguous: (header, fields, change) =>
    `"${header}" kan ${fields.join(' of ')} zijn; weggelaten   ${change}`,
  unreadStatuses: (headers, count) =>
    `status (${headers.join(', ')}) van ${several(count, 'regel', 'regels')} niet begrepen: geldt als open, dus houdt verwijderen tegen   anders: datawasstraat inspect BESTAND --map closed_at=KOLOM --write-mapping`,
  lost: ({ header, suggestion, map, source }) =>
    `kolom "${header}" van de vorige keer ontbreekt: wat erop rust is onbeslist.${suggestion === null ? ' Heet hij nu anders?' : ` Heet hij nu "${suggestion}"?`} ${map}   Voorgoed weg? In datawasstraat.yaml onder ${source}: columns_gone: [${JSON.stringify(header)}]`,
  noId: 'geen kolom met een id: correcties kunnen niet als wijziging terug',
  oldBesideNew:
    'staat hier een oude export naast een nieuwe? Alle bestanden van een lijst tellen samen als één export: haal de oude weg, of maak het patroon in datawasstraat.yaml nauwer',
  sharedIds: count =>
    `${several(count, 'record deelt zijn', 'records delen hun')} id met een ander: dat gaat nooit terug`,
  rejected: (count, line, why) =>
    `E014 regel ${line} ${why}${count > 1 ? `; ${count} regels afgekeurd` : ''}: zo doet het niet mee; herstel het en probeer het opnieuw`,
  rejectsTo: source =>
    `wat afgekeurd is schrijft u uit met: datawasstraat import BESTAND --source ${source} --rejects-to afgekeurd.csv`,
  rejectedReason: count => `${count} ${count === 1 ? 'regel' : 'regels'} afgekeurd`,
  registerExample: id =>
    `verwerkingsregister  ingebouwd voorbeeld ${id}: niet van u, geef --register BESTAND`,
  registerOwn: id => `verwerkingsregister  ${id}`,
  encodingLine: ({ form, headerLine, skipped, below }) =>
    `${form}, kop op regel ${headerLine}${skipped ? ` (${skipped === 1 ? 'titel' : `${skipped} regels`} overgeslagen)` : ''}${below ? `, ${several(String(below), 'regel', 'regels')} onderaan overgeslagen` : ''}`,
  erasedSince: count => `; ${count} sindsdien verwijderd`,
  namesNobody: header =>
    `"${header}" noemt geen enkel contact van deze bron, dus deze rijen tellen bij niemand mee. Horen ze bij een andere bron: zet het bestand daar, in datawasstraat.yaml of met audit --source NAAM=BESTAND`,
  replacedSince: count => `; ${count} staan nu in een nieuwer bestand`,
  balance: (read, stored, rejected, skipped) =>
    `${read} gelezen = ${stored} opgeslagen + ${rejected} afgekeurd + ${skipped} overgeslagen`,
  summary: (records, rules, asOf) =>
    `${several(records, 'record', 'records')}   ${several(String(rules), 'regel', 'regels')}   peildatum ${asOf}`,
  heads: ['ERNST', 'REGEL', 'RECORDS', 'AANDEEL', 'WAT HET BETEKENT'],
  severity: { error: 'fout', warning: 'waarschuwing', info: 'info' },
  groups: count => (count === 1 ? 'in 1 dubbelgroep' : `in ${count} dubbelgroepen`),
  manyNotApplicable: (count, all, some) =>
    `niet bekeken, bij gebrek aan kolommen: ${count} van de ${all} regels (${some.join(', ')} …); het rapport noemt ze alle`,
  notApplicable: rules => `niet bekeken, bij gebrek aan kolommen: ${rules.join(', ')}`,
  crashed: rule =>
    `regel ${rule} is vastgelopen: de bevindingen ontbreken. Dit is een fout in het programma; draai opnieuw met --verbose en meld het`,
  waived: count => `${count} tijdelijk gedoogd, niet meegeteld   datawasstraat waive geeft de lijst`,
  unreadLaw: articles => `niet in de wettekst nagelezen: ${articles}; laat iemand dat controleren`,
  lint: (file, count, shown) =>
    `${file}: ${count === 1 ? '1 opmerking' : `${count} opmerkingen`}${shown > 0 && shown < count ? `, ${count - shown} meer met` : ';'} datawasstraat register lint`,
  undecided: persons =>
    `${several(persons, 'persoon', 'personen')} onbeslist, dus er vervalt niets: een datum of kolom ontbreekt of is onleesbaar, of het is misschien iemand die nog bewaard wordt`,
  clean: 'niets gevonden: schoon',
  cleanOfFew: looked =>
    looked === 1
      ? 'niets gevonden door de ene regel die iets te bekijken had'
      : `niets gevonden door de ${looked} regels die iets te bekijken hadden`,
  nothingRead: 'er zijn geen records gelezen, dus er valt nog niets te zeggen',
  wrote: (names, folder) => `geschreven  ${names.join('  ')}  in ${folder}/`,
  temporaryGone: 'Er is niets verstuurd; de tijdelijke database is opgeruimd.',
  notInProject:
    'Dit was een audit: in dit project is er niets van bewaard. Bewaren doet: datawasstraat import',
  next: 'verder',
  reason: (errors, warnings, infos) =>
    [
      errors ? `${errors} ${errors === 1 ? 'regel' : 'regels'} met fouten` : '',
      warnings ? `${warnings} met waarschuwingen` : '',
      infos ? `${infos} met info` : '',
    ]
      .filter(Boolean)
      .join(', '),
  reasonNone: 'niets gevonden',
  exit: code => `exit ${code}`,
  exitReason: code =>
    ({
      3: 'deels gedaan: kijk wat niet te importeren was of niet geland is',
      7: 'of er een verwijderd persoon terug is, was niet te zien',
      9: 'een verwijderd persoon is terug',
    })[code] ?? '',
  failOn: severity => `met --fail-on ${severity} wordt het 1`,
  same: (source, entity) =>
    `${source} ${entity}: dezelfde bestanden als de vorige keer, er is niets veranderd`,
  readAnew:
    'dezelfde bestanden als de vorige keer, anders gelezen; een nieuwe blik op de bron zijn ze niet. Wat zo moet blijven hoort in mappings/ (datawasstraat inspect BESTAND --map … --write-mapping) of datawasstraat.yaml',
  imported: (source, entity, counts) => `${source} ${entity}: ${counts}`,
  change: (added, changed, unchanged, gone) =>
    `${added} nieuw, ${changed} gewijzigd, ${unchanged} gelijk, ${gone} verdwenen`,
  odd: ({ entity, counts, columns, back }) =>
    [
      'Is dit het goede bestand?',
      counts === null
        ? ''
        : `${counts[0]} van de ${counts[1]} records (${entity}) van de vorige keer staan er niet in.`,
      columns.length === 0 ? '' : `Kolommen van de vorige keer die ontbreken: ${columns.join(', ')}.`,
      back === null
        ? ''
        : `Zo niet, ${back.isOverwritten ? 'zet de export van de vorige keer dan terug onder zijn naam; daarna haalt dit terug wat er was' : 'dan zetten de bestanden van de vorige keer terug wat er was'}: ${back.command}`,
    ]
      .filter(Boolean)
      .join(' '),
  listAgain: (planId, records) =>
    `purge ${planId}: nog geen export laat zien dat ${several(records, 'record', 'records')} weg ${records === '1' ? 'is' : 'zijn'}; de verwijderlijst gaat opnieuw mee`,
  nothingToExport: source =>
    `${source}: niets overgenomen, geen bestand geschreven. Eerst: datawasstraat fix --apply`,
  withheld: {
    no_id: count => `${count} achtergehouden: het record heeft geen eigen id`,
    held: count => `${count} achtergehouden: een bewaarplicht (hold) of quarantaine houdt het record tegen`,
    outranked: count =>
      `${count} achtergehouden: met hetzelfde record gebeurt iets ingrijpenders, of de cel krijgt nog een andere correctie`,
    key: count =>
      `${count} achtergehouden: aan precies deze cel herkent het systeem het record; wijzig hem daar op het scherm`,
    opt_out: count => `${count} achtergehouden: het zou een afmelding opheffen, en dat doet geen bestand`,
    unwritable: count =>
      `${count} achtergehouden: het bestand heeft geen vorm voor de nieuwe tekst (codering of aanhalingstekens)`,
    changed: count => `${count} achtergehouden: de te vervangen tekst staat niet meer in de bron`,
  },
  settled: ({ landed, notLanded, withdrawn, waiting }) =>
    `overgedragen: ${landed} geland, ${notLanded} niet geland, ${withdrawn} vervallen, ${waiting} nog niet te zien`,
  notLanded: source =>
    `wat niet landde staat in het rapport (action-not-landed); opnieuw overdragen: datawasstraat export ${source}`,
  cameBack: count =>
    `${count} samengevoegd en geland, en nu ${count === '1' ? 'staat het record' : 'staan de records'} er weer: geldt als niet geland`,
  refusalLost: count =>
    `${count} samengevoegd zonder de afmelding mee te nemen: zet die in de bron bij het record dat bleef (action-not-landed); hier blijft hij gelden`,
  untrustedAbsence: why =>
    `wat er niet in staat, hoeft niet weg te zijn: ${why}; het blijft wachten op een volgende export`,
  made: (file, rows) => `${file}  ${several(rows, 'regel', 'regels')}`,
  saveFirst: 'bewaar de export als bestand; daarna: datawasstraat init --from BESTAND',
  initDone: folder =>
    `project gemaakt in ${folder}: datawasstraat.yaml, register.yaml, mappings/, .gitignore`,
  initNoSource:
    'het kent nog geen bron: noem uw exports onder sources: in datawasstraat.yaml, of lees er een met de hand in',
  converted: ({ file, read, written, rejected, around }) =>
    `${file}  ${read} gelezen = ${written} geschreven + ${rejected} afgekeurd${around ? `; ${several(String(around), 'regel', 'regels')} met titel of totaal overgeslagen` : ''}`,
  rejectsIn: (file, count) => `${file}  ${count} afgekeurd, elk met regel en reden`,
  mappingWritten: file => `mapping geschreven naar ${file}: verbeter hem daar, import vindt hem op de kop`,
  dryRun: 'proefdraai: er is niets bewaard',
  interrupted: 'Gestopt. Er is niets half geschreven achtergebleven.',
  bug: 'Dit is een fout in datawasstraat. Er is niets half geschreven achtergebleven. Meld deze regels:',
  topics: names => `Onderwerpen: ${names}. Alle opdrachten: datawasstraat --help`,
  welcome: `datawasstraat: een wasstraat voor CRM-exports. Er verlaat niets deze machine.

  datawasstraat audit klanten.csv  bekijk één export; er blijft alleen een rapport
  datawasstraat init               maak een project, voor een wasbeurt elke maand

Alle opdrachten: datawasstraat --help`,
  auditHint: file => `Een bestand bekijken: datawasstraat audit ${file}`,
  by: {
    ...{ user: '--map', saved: 'mapping', profile: 'profiel', dictionary: 'woordenlijst' },
    ...{ context: 'samenhang', suggestion: 'lijkt erop' },
  },
  order: {
    ymd: 'jaar-maand-dag',
    dmy: 'dd-mm-jjjj',
    mdy: 'mm/dd/jjjj',
    undecided: 'onbeslist',
    none: 'leeg',
  },
  entity: {
    contact: 'contacten',
    organisation: 'organisaties',
    activity: 'activiteiten',
    deal: 'deals',
    consent: 'toestemmingen',
    label_list: 'labels van contacten',
    suppression: 'afmeldingen',
  },
};
