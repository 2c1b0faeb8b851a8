// What `--help` says, English → Dutch: commands, options, arguments, and the notes behind examples. Names of commands, options and
// their values stay English. One list, so longer than a file of code may be. May not hold logic.

export const HELP_NL: Readonly<Record<string, string>> = {
  'output the version number': 'toon het versienummer',
  'display help for command': 'toon deze uitleg',
  'A data car wash for CRM exports. Nothing leaves this machine.':
    'Een wasstraat voor CRM-exports. Er verlaat niets deze machine.',
  'work in this folder': 'werk in deze map',
  'language of the output': 'taal van de uitvoer',
  'judge as of this day (YYYY-MM-DD)': 'beoordeel per deze dag (JJJJ-MM-DD)',
  'no progress, no hints': 'geen voortgang, geen aanwijzingen',
  'more detail on errors': 'meer bijzonderheden bij fouten',
  'always in colour': 'altijd in kleur',
  'never in colour': 'nooit in kleur',
  'a report, nothing left behind': 'een rapport, meer niet',
  'several files of one system': 'meer bestanden van één systeem',
  'make a project': 'maak een project',
  'the monthly run of a project': 'de maandelijkse wasbeurt',
  'look at exports: a report within a minute, nothing else left behind':
    'bekijk exports: binnen een minuut een rapport, verder blijft er niets achter',
  'utf-8, windows-1252, cp850, macroman, utf-16le …': 'utf-8, windows-1252, cp850, macroman, utf-16le …',
  'what stands between cells: , ; tab | …': 'wat tussen de cellen staat: , ; tab | …',
  'what cells are wrapped in: " or \' or none': 'waar cellen tussen staan: " of \' of none',
  'the first line is data; columns are called column_1, column_2 …':
    'de eerste regel is al gegevens; de kolommen heten column_1, column_2 …',
  'the sheet of a workbook, by name or number': 'het blad van een werkmap, bij naam of nummer',
  'CSV or XLSX exports; - is standard input': 'CSV- of XLSX-exports; - is standaardinvoer',
  'name the source of a file (repeatable)': 'noem de bron van een bestand (mag vaker)',
  'your AVG register; without it the built-in example nl-24m':
    'uw AVG-register; anders het ingebouwde voorbeeld nl-24m',
  'say what a column is (repeatable)': 'zeg wat een kolom is (mag vaker)',
  'a saved mapping that must fit': 'een bewaarde mapping, die moet passen',
  'order of dates that fit both': 'volgorde van datums die op twee manieren te lezen zijn',
  'country of phones and postcodes that name none':
    'land van telefoonnummers en postcodes die er geen noemen',
  'only this rule': 'alleen deze regel',
  'folder of the report': 'map van het rapport',
  'client: a report to hand over, in a folder of its own':
    'client: een rapport om over te dragen, in een eigen map',
  'how much it shows; aggregate for a client only':
    'hoeveel het toont; aggregate alleen voor een opdrachtgever',
  'a report to hand over: counts only': 'een rapport om over te dragen: alleen aantallen',
  'to hand over: counts only, small ones hidden': 'om over te dragen: alleen aantallen, kleine afgeschermd',
  'with the values of duplicate groups': 'met de inhoud van velden bij dubbelgroepen',
  'folder for the temporary database': 'map voor de tijdelijke database',
  'exit 1 from this severity on: error, warning, info or never':
    'exit 1 vanaf deze ernst: error, warning, info of never',
  'any messy export to clean CSV, rejected rows beside it':
    'van elke rommelige export een schone CSV, met de afgekeurde regels ernaast',
  'CSV or XLSX; - is standard input': 'CSV of XLSX; - is standaardinvoer',
  'the clean file; - is standard output': 'het schone bestand; - is standaarduitvoer',
  'show what would be read, and how': 'laat zien wat er gelezen zou worden, en hoe',
  'keep the mapping as a file, to be corrected by hand':
    'bewaar de mapping als bestand, om met de hand te verbeteren',
  'only the names of the columns, no data': 'alleen de namen van de kolommen, geen gegevens',
  'as JSON, versioned': 'als JSON, met versienummer',
  'guess the sources from these exports': 'raad de bronnen uit deze exports',
  'name the source of an export (repeatable)': 'noem de bron van een export (mag vaker)',
  'write made-up Dutch CRM data to play with, in a new folder':
    'schrijf verzonnen CRM-gegevens om mee te oefenen, in een nieuwe map',
  'folder to make': 'de map die gemaakt wordt',
  'in demo/; says what to type next': 'in demo/; zegt wat u daarna typt',
  'import exports of one source: one snapshot per entity':
    'importeer exports van één bron: één momentopname per soort',
  'the source, such as crm': 'de bron, zoals crm',
  'what the files are: contact, organisation or activity':
    'wat de bestanden zijn: contact, organisation of activity',
  'when it was exported; without it the time of the file':
    'wanneer het geëxporteerd is; anders de tijd van het bestand',
  'a part of the records: what is absent is not gone': 'een deel van de records: wat ontbreekt is niet weg',
  'repaired rows that were rejected before (repeatable)':
    'herstelde regels die eerder afgekeurd zijn (mag vaker)',
  'write the rejected rows here, as they stand under their header':
    'schrijf de afgekeurde regels hierheen, zoals ze zijn, onder hun kop',
  'one rejected row refuses the whole import': 'één afgekeurde regel en het hele bestand wordt geweigerd',
  'do everything, keep nothing': 'doe alles, bewaar niets',
  'what is set and by whom, mistakes, and the schema for an editor':
    'wat er ingesteld is en waar, fouten, en het schema voor een editor',
  'schema: config or register': 'schema: config of register',
  'show: also the rules that the config does not name': 'show: ook de regels die de config niet noemt',
  'schema: both, where the files of the project name them':
    'schema: allebei, waar de bestanden van het project ze noemen',
  'every setting, and where it comes from': 'elke instelling, en waar die vandaan komt',
  'all mistakes, each with its place': 'alle fouten, elk met zijn plaats',
  'renews what your editor reads': 'vernieuwt wat uw editor leest',
  'ask the store in SQL, read only; without a query list the views':
    'bevraag de database in SQL, alleen lezen; zonder vraag: de views',
  'one statement: select, with or values': 'één opdracht: select, with of values',
  'text (a table, tabs in a pipe), json, ndjson or csv':
    'text (een tabel, tabs in een pipe), json, ndjson of csv',
  'the views, with their columns': 'de views, met hun kolommen',
  'match, assess and run the rules': 'vergelijk, beoordeel en draai de regels',
  'exit 1 from this severity on': 'exit 1 vanaf deze ernst',
  'write the report of the last check': 'schrijf het rapport van de laatste check',
  'the periodic run: import what is new, check, report':
    'de periodieke wasbeurt: importeer wat nieuw is, check, rapport',
  'what was done in the project, and what each check counted':
    'wat er in het project gedaan is, en wat elke check telde',
  'by day, with what was found': 'per dag, met wat er gevonden is',
  'all runs, also those that only looked or noted something':
    'alle runs, ook die alleen keken of iets noteerden',
  'how what each rule finds moved over the last twelve checks':
    'hoe het aantal bevindingen per regel verliep over de laatste twaalf checks',
  'a row per rule': 'een rij per regel',
  'only this rule, a row per check': 'alleen deze regel, met een rij per check',
  'a row per check': 'een rij per check',
  'scope: who and what stands in files that got out, and by when to notify':
    'scope: wie en wat er staat in bestanden die buiten kwamen, en wanneer te melden',
  'when you became aware of it: YYYY-MM-DDThh:mm': 'wanneer u er kennis van kreeg: JJJJ-MM-DDTuu:mm',
  'write a list of these people, by key: FILE.csv':
    'schrijf een lijst van deze mensen, op sleutel: BESTAND.csv',
  'ids are those of that source': 'de ids zijn die van die bron',
  'improvement actions: who does what about a cause, and what it did to the figure':
    'verbeteracties: wie doet wat aan een oorzaak, en wat deed het met het getal',
  'what is open, and what it did': 'wat er openstaat, en wat het deed',
  'what is done, or the number of an action': 'wat er gedaan wordt, of het nummer van een actie',
  'the rule of which it must lower the figure': 'de regel waarvan het getal omlaag moet',
  'who does it: a department or a role': 'wie het doet: een afdeling of een rol',
  'when it must be done (YYYY-MM-DD)': 'wanneer het klaar moet zijn (JJJJ-MM-DD)',
  'so many records or fewer is enough; without it any fewer':
    'zoveel records of minder is genoeg; anders elke vermindering',
  'with close: what came of it': 'bij close: wat ervan gekomen is',
  'preview proposals, accept the safe ones, or decide by a work list':
    'bekijk voorstellen, neem de veilige over, of besluit met een werklijst',
  preview: 'bekijken',
  'accept the safe corrections': 'neem de veilige correcties over',
  'a list to decide on': 'een lijst om op te besluiten',
  'a list per owner': 'een lijst per eigenaar',
  'take the decisions back': 'lees de besluiten terug',
  'take a step back': 'draai een stap terug',
  'accept the safe ones; with --rule all of that rule':
    'neem de veilige over; met --rule alles van die regel',
  'all proposals of this rule': 'alle voorstellen van deze regel',
  'take back what a step accepted or declined; fix lists the steps':
    'draai terug wat een stap overnam of afwees; fix noemt de stappen',
  'write proposals as a work list: .xlsx, .csv, or folder/ for a list per owner':
    'schrijf voorstellen als werklijst: .xlsx, .csv, of map/ voor een lijst per eigenaar',
  'only the records of this owner, with --to': 'alleen de records van deze eigenaar, met --to',
  'read the decisions of a work list back': 'lees de besluiten van een werklijst terug',
  'examples with values of cells: auto (on a terminal), always or never':
    'voorbeelden met waarden van cellen: auto (op een terminal), always of never',
  'write the files that a source takes back': 'schrijf de bestanden die een bron terugneemt',
  'for an archive, not to load': 'voor een archief, niet om te laden',
  'the whole original file too, accepted cells replaced':
    'ook het hele bestand zoals het kwam, met de overgenomen cellen erin',
  'with --full: rows of the deletion and merge lists stay, for an archive':
    'met --full: regels van de verwijder- en samenvoeglijsten blijven staan, voor een archief',
  'workbooks with cells of text instead of CSV': 'werkmappen met cellen als tekst in plaats van CSV',
  'rows in one file; more become numbered parts':
    'regels in één bestand; zijn het er meer, dan komen er genummerde delen',
  'folder to write': 'map om in te schrijven',
  'tolerate a finding for a time; without one list what is tolerated':
    'gedoog een bevinding een tijd; zonder: wat er gedoogd wordt',
  'what is tolerated, and until when': 'wat er gedoogd wordt, en tot wanneer',
  'it counts again': 'zij telt weer mee',
  'its fingerprint in findings.csv, or the first six letters or more':
    'haar fingerprint in findings.csv, of de eerste zes tekens of meer',
  'why; no names of people': 'waarom; geen namen van mensen',
  'last day (YYYY-MM-DD), at most two years from now': 'laatste dag (JJJJ-MM-DD), hoogstens over twee jaar',
  'look at Node, the store and its permissions; print the state hash':
    'kijk naar Node, de database en de rechten; toon de hash van de inhoud',
  'only the hash of what the store holds: equal when two stores hold the same':
    'alleen de hash van wat de database bevat: gelijk als twee hetzelfde bevatten',
  'lint, show or export the AVG register': 'controleer, toon of exporteer het AVG-register',
  'the purposes, with their periods': 'de doelen, met hun termijnen',
  'what it does not say yet': 'wat er nog niet in staat',
  'the record of processing activities (art. 30)': 'het verwerkingsregister (art. 30)',
  'what to do': 'wat te doen',
  'plan, show, approve, apply, verify, key or release': 'plan, show, approve, apply, verify, key of release',
  'open, list, extend, dossier, decide or close': 'open, list, extend, dossier, decide of close',
  'a register; without it the one of the project': 'een register; anders dat van het project',
  'export: record (GDPR 30), privacy (13, 14) or instructions':
    'export: record (AVG 30), privacy (13, 14) of instructions',
  'export: FILE.md, FILE.csv or FILE.xlsx; without it Markdown on the screen':
    'export: BESTAND.md, BESTAND.csv of BESTAND.xlsx; anders Markdown op het scherm',
  'export: only what differs from an older register':
    'export: alleen wat anders is dan in een ouder register',
  'what another retention, no_signal_for or review would do':
    'wat een andere retention, no_signal_for of review zou doen',
  'exit 1 from this severity on: warning, info or never': 'exit 1 vanaf deze ernst: warning, info of never',
  'legal holds: add, list, release': 'holds: plaats, toon, hef op',
  'the record to hold, or the number of the hold to release':
    'het record waar de hold op komt, of het nummer van de hold die eindigt',
  why: 'waarom',
  'who decided': 'wie het besloot',
  'article or case': 'artikel of zaak',
  'only in this system (repeatable)': 'alleen in dit systeem (mag vaker)',
  'only these fields (repeatable)': 'alleen deze velden (mag vaker)',
  'last day (YYYY-MM-DD); without it until it is released':
    'laatste dag (JJJJ-MM-DD); anders tot hij wordt opgeheven',
  'list the released ones too': 'toon ook de opgeheven holds',
  'review of purpose labels: work list per owner, attestations back in':
    'beoordeling van doellabels: werklijst per eigenaar, besluiten terug',
  'how the review of the labels stands, by purpose':
    'hoe de beoordeling van de labels ervoor staat, per doel',
  'a list per owner, to fill in: keep or end':
    'een lijst per eigenaar, om in te vullen: houden of beëindigen',
  'only those of this owner': 'alleen die van deze eigenaar',
  'write a list: FILE.xlsx, FILE.csv, or FOLDER/ for one per owner':
    'schrijf een lijst: BESTAND.xlsx, BESTAND.csv, of MAP/ voor een per eigenaar',
  'take a list back that was filled in': 'lees een ingevulde lijst terug',
  'who reviewed, where a row does not say': 'wie beoordeelde, waar een regel het niet zegt',
  'find somebody, show all that is known, explain a state':
    'vind iemand, toon alles wat bekend is, leg een stand uit',
  'also with a typing mistake; a number or an address too':
    'ook met een typefout; een nummer of adres mag ook',
  'every record, and one timeline over all sources': 'elk record, en één tijdlijn over alle bronnen',
  'a text to find by; or a record key such as crm/contact/1001, or an id that one record has':
    'een tekst om op te zoeken; of een recordsleutel zoals crm/contact/1001, of een id dat één record heeft',
  'names and addresses: auto (on a terminal only), always or never':
    'namen en adressen: auto (alleen op een terminal), always of never',
  'requests of persons: open, list, extend, dossier, decide, close':
    'verzoeken van personen: open, toon, verleng, dossier, besluit, sluit',
  'what waits, with its last day': 'wat er loopt, met de laatste dag',
  'a copy of all that is held: HTML, Markdown, JSON': 'een kopie van alles wat er is: HTML, Markdown, JSON',
  'the record it is about, or the number of the request':
    'het record waar het over gaat, of het nummer van het verzoek',
  'access, rectify, erase, restrict, portability or object':
    'access, rectify, erase, restrict, portability of object',
  'who does this': 'wie dit doet',
  'day of receipt (YYYY-MM-DD); without it today': 'dag van ontvangst (JJJJ-MM-DD); anders vandaag',
  'how it was established that it is this person': 'hoe is vastgesteld dat het deze persoon is',
  'granted, partly or refused': 'granted, partly of refused',
  'why: the person is told': 'waarom: de persoon krijgt het te horen',
  'list the closed ones too': 'toon ook de gesloten verzoeken',
  'folder of the dossier; without it a new one in out/': 'map van het dossier; anders een nieuwe in out/',
  'retention deletion: plan, show, approve, apply, verify, key, release':
    'verwijderen na de bewaartermijn: plan, show, approve, apply, verify, key, release',
  'who is due; deletes nothing': 'wie aan de beurt is; verwijdert niets',
  'the records of a plan': 'de records van een plan',
  'by a person, at a terminal': 'door een mens, aan een terminal',
  'erases, proves it, writes the lists': 'wist, bewijst dat, schrijft de lijsten',
  'for cron': 'voor cron',
  'where the key of the tombstones is': 'waar de sleutel van de grafstenen staat',
  'a new one, for what is purged from now on': 'een nieuwe, voor wat voortaan gewist wordt',
  'ends a quarantine': 'beëindigt een quarantaine',
  'a plan, by the first signs of its name; release: a record, source/contact/id':
    'een plan, bij de eerste tekens van zijn naam; release: een record, bron/contact/id',
  'plan: exit 1 when somebody is due': 'plan: exit 1 als er iemand aan de beurt is',
  'apply: all approved plans; nothing approved is no error':
    'apply: alle goedgekeurde plannen; niets goedgekeurd is geen fout',
  'who plans, approves or releases; without it the name you are logged in with':
    'wie plant, goedkeurt of opheft; anders de naam waarmee u bent aangemeld',
  'release: why': 'release: waarom',
  'verify: write the certificate of destruction': 'verify: schrijf de verklaring van vernietiging',
  'key: make a new one; earlier ones stay as long as tombstones rest on them':
    'key: maak een nieuwe; eerdere blijven zolang er grafstenen op rusten',
  'key: go on without a key that is lost for good': 'key: ga verder zonder een sleutel die voorgoed weg is',
  'ask nothing': 'vraag niets',
  'wait this long for another run: 30s, 10m': 'wacht zo lang op een andere run: 30s, 10m',
  'verify the audit log': 'controleer het auditlog',
  'whether the log hangs together, and its last hash':
    'of het log een gesloten keten is, en zijn laatste hash',
  'whether it still holds a hash that you kept': 'of het een hash nog heeft die u bewaarde',
  'a hash that you kept: nothing up to its entry was rewritten':
    'een hash die u bewaarde: tot daar is niets herschreven',
  'find the same person or organisation in any file': 'vind dezelfde persoon of organisatie in elk bestand',
  'what each agreement is worth': 'wat elke overeenkomst waard is',
  'for cron: a short text, nothing where nothing changed':
    'voor cron: een korte tekst, niets waar niets veranderde',
  'write record,cluster for every record; - is standard output':
    'schrijf record,cluster voor elk record; - is standaarduitvoer',
  'the column that names a record; without it its number':
    'de kolom die een record noemt; anders het zijn nummer',
  'contact or organisation; without it found out': 'contact of organisation; anders wordt het uitgezocht',
  'the column with the true entity: measures precision and recall':
    'de kolom met de ware identiteit: meet precisie en volledigheid',
  'write the pairs above zero: weight in bits, and zone (sure, check or no)':
    'schrijf de paren boven nul: gewicht in bits, en zone (sure, check of no)',
  'use this trained model, or write it when it is not there':
    'gebruik dit getrainde model, of schrijf het als het er niet is',
  'two files: find pairs across them only': 'twee bestanden: vind alleen paren daartussen',
  'print one stage: fields, keys, weights, pairs or clusters':
    'toon één stap: fields, keys, weights, pairs of clusters',
  'how many threads match; the same clusters with any number':
    'hoeveel threads vergelijken; met elk aantal dezelfde clusters',
  'the most memory it may take, such as 500MB or 2GB; refuses when that is too little':
    'hoeveel geheugen het hoogstens mag nemen, zoals 500MB of 2GB; weigert als dat te weinig is',
  'decide duplicate groups, in the terminal or through a sheet':
    'besluit over dubbelgroepen, in de terminal of met een werklijst',
  'one key per group: s d x k u ? q': 'één toets per groep: s d x k u ? q',
  'for somebody else to fill in': 'voor iemand anders om in te vullen',
  'contact or organisation': 'contact of organisation',
  'only groups whose weakest pair weighs this much': 'alleen groepen waarvan het zwakste paar zoveel weegt',
  'hide weight, evidence and which record is proposed to stay':
    'verberg gewicht, bewijs en welk record leidend zou worden',
  'write the groups to a sheet (.xlsx or .csv) to be filled in':
    'schrijf de groepen naar een werklijst (.xlsx of .csv) om in te vullen',
  'take the decisions of a sheet': 'lees de besluiten van een werklijst terug',
  'list the rules, or explain one': 'toon de regels, of leg er één uit',
  'rule to explain': 'regel om uit te leggen',
  'a script by which your shell completes what you type, for its start-up file':
    'een script waarmee uw shell aanvult wat u typt, voor zijn opstartbestand',
  'the shell it is for': 'de shell waarvoor het is',
  'explain a topic: exit-codes, cron, fields, formats, environment, privacy':
    'leg een onderwerp uit: exit-codes, cron, fields, formats, environment, privacy',
};
