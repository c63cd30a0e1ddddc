import { foldLetters } from './fold-letters.ts';

/** Words with a capital that start no name: law, offices, places, peoples, days, openings of sentences. */
const noNames: ReadonlySet<string> = new Set(
  `wet wmo awb wlz zvw pw participatiewet jeugdwet toeslagenwet gemeentewet zorgverzekeringswet wia
  wajong ww aow anw ioaw ioaz bbz tozo avg avg bw rv sr big ggz ggd cak ciz svb uwv coa ind vng crvb
  raad rechtbank college hof hoge centrale afdeling bestuursrechtspraak kantonrechter gerechtshof
  ministerie minister staatssecretaris kamer wethouder burgemeester gemeente provincie rijk staat
  verordening besluit beleidsregel beleidsregels richtlijn leidraad regeling protocol convenant
  artikel lid hoofdstuk bijlage paragraaf toelichting memorie kamerstuk stb stcrt ecli trefwoord
  team wijkteam stichting vereniging school basisschool ziekenhuis huisarts apotheek zorg welzijn
  humanitas vluchtelingenwerk stimulansz leger heils kruis rode sint st kerk moskee tempel bibliotheek
  cliënt inwoner aanvrager belanghebbende betrokkene bewoner appellant eiser verzoeker verweerder
  mevrouw meneer mijnheer heer dhr mevr mw mej vader moeder zoon dochter kind kinderen broer zus oma
  opa tante partner man vrouw echtgenoot echtgenote buurman buurvrouw vriend vriendin ouders gezin
  consulent adviseur begeleider mentor bewindvoerder curator mantelzorger ergotherapeut psychiater
  indicatie aanvraag melding beschikking bezwaar beroep onderzoek gesprek verslag advies rapport
  nederland nederlandse nederlander nederlands belgie belgische duitsland duitse duits europa europese
  engels engeland frankrijk frans spanje polen pools poolse turkije turks turkse marokko marokkaans
  marokkaanse suriname surinaams surinaamse antillen antilliaanse curacao aruba eritrea eritrees
  eritrese syrie syrisch syrische somalie somalisch somalische oekraine oekraiens oekraiense afghaans
  afghanistan irak iraaks iran iraans iraanse afrika afrikaans arabisch tigrinya roma sinti joods
  joodse islamitisch christelijk katholiek amsterdam rotterdam utrecht groningen eindhoven tilburg
  almere breda nijmegen enschede apeldoorn haarlem arnhem amersfoort zaanstad haarlemmermeer den haag
  zwolle leiden leeuwarden maastricht dordrecht ede alphen alkmaar emmen delft venlo deventer
  zoetermeer oss hilversum heerlen helmond assen almelo hengelo hoorn gouda purmerend schiedam
  vlaardingen spijkenisse lelystad hoogeveen roosendaal bergen goes middelburg vlissingen terneuzen
  drachten sneek heerenveen meppel stadskanaal veendam winschoten delfzijl haren zutphen doetinchem
  winterswijk tiel wageningen veenendaal zeist nieuwegein houten woerden soest bussum weesp
  purmerend heerhugowaard schagen texel veldhoven best boxtel uden veghel waalwijk sittard geleen
  roermond weert kerkrade antwerpen brussel gent parijs londen berlijn paramaribo
  rabat istanbul ankara warschau kiev damascus asmara
  friesland drenthe overijssel gelderland flevoland limburg zeeland brabant noord zuid oost west
  midden januari februari maart april mei juni juli augustus september oktober november december
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst pasen pinksteren ramadan
  suikerfeest word excel teams whatsapp facebook google windows suwinet zorgmail cjib duo digid
  iban bsn bag brp gba kvk btw pgb zin wmo-loket postbus bus trein regiotaxi deeltaxi valys
  blijkbaar volgens daarna daarom daarnaast daarbij hierbij hierna verder ook wel niet nu dan toen
  als dat dit deze die het de een en maar of want omdat hoewel terwijl zodat in op aan bij met naar
  om onder over per sinds te tegen tot tussen uit van vanaf via voor zonder er hij zij ze wij we ik
  je jij u jullie hun haar zijn mijn ons onze uw wie wat waar wanneer waarom hoe welke is was heeft
  had kan kon mag moet wil wilde zal zou wordt werd gaat ging komt kwam graag afspraak let gebeld
  gesproken naam adres telefoon email datum geboren geboortedatum kenmerk referentie onderwerp
  geachte beste hallo dag goedemorgen hoogachtend groet groeten vriendelijke ja nee eerst later
  vandaag gisteren morgen vanmorgen vanmiddag vanavond volgende vorige laatste alle alleen iedereen
  niemand iemand veel weinig meer minder soms vaak altijd nooit misschien waarschijnlijk helaas
  gelukkig inmiddels momenteel tijdens binnen buiten mede conform inzake betreft tel nieuwe oude
  sociaal sociale algemene algemeen maatschappelijk maatschappelijke persoonlijk dossier zaak casus
  land kop hart dag week bureau huize plan kring stad dorp regio praktijk centrum kantoor
  prins prinses koning koningin keizer paus sinterklaas blokker hema jumbo lidl aldi kruidvat modaal ikea praxis gamma action philips
  oude nieuwe grote kleine hoge lage lange korte eerste tweede derde god allah
  alzheimer parkinson down asperger huntington korsakov crohn`
    .split(/\s+/u)
    .map(foldLetters),
);

/** Companies and figures of speech that start as a person does, folded. */
const familiar = /^(?:albert heyn|jan linders|jan modaal|bakker bart|dirk van den broek)/u;

const thing =
  /.{3}(?:straat|laan|plein|buurt|school|kade|singel|kliniek|stichting|college|fonds|prijs|wet|brug)$/u;

/** What takes its name from a person, right before that name: a law, a committee, a street. */
const namedAfter =
  /(?:\bwet(?:svoorstel)?|-wet|\blex|motie|amendement|commissie|arrest|rapport|methode|model|schaal|toets|test|syndroom|ziekte|ziekte van|norm|stichting|school|basisschool|college|ziekenhuis|zorgcentrum|verzorgingshuis|huize|locatie|straat|plein|laan|fonds|instituut|prijs|kliniek|firma|winkel|supermarkt)[\s-]$/iu;

/** Whether a word with a capital is no part of a person's name; abbreviations in capitals are not. */
export function isNoName(word: string): boolean {
  return noNames.has(foldLetters(word)) || /^\p{Lu}{2,5}$/u.test(word) || word.length < 2;
}

/** Whether a word is a street, a school or the like, called after whoever stands before it. */
export function isThing(word: string): boolean {
  return thing.test(word) && word !== 'Verlaan';
}

/** Whether a name is that of a shop or a figure of speech. */
export function isFamiliar(name: string): boolean {
  return familiar.test(name.split(' ').map(foldLetters).join(' '));
}

/** Whether the words before a name say that a thing bears it. */
export function isThingNamedAfter(lead: string): boolean {
  return namedAfter.test(lead);
}
