/**
 * The casus that the demo works out: constructed for teaching, after questions that municipalities do
 * get. Written as a consulent writes, abbreviations and all.
 */
export const demoCasus = {
  title: 'Elektrische fiets voor een mbo-student',
  situation: `Jongen van 19, volgt een mbo-opleiding techniek (niveau 3, tweede jaar) op 14 km van huis. Heeft sinds zijn 17e een spierziekte: steeds minder kracht in de benen. Gewoon fietsen lukt niet meer, met het OV gaat het ook niet: de halte is 1,8 km lopen en overstappen met de trap kost hem te veel energie. Heeft het een half jaar geprobeerd en was na twee lessen op. Verzuim loopt op, mentor meldt dat het diploma in gevaar komt.

Hij vraagt een fiets met trapondersteuning. Moeder (bijstand) brengt hem nu soms met de auto van een buurvrouw, dat houdt niet lang stand. Fysiotherapeut schrijft dat regelmatig trappen met ondersteuning juist goed voor hem is. Leerlingenvervoer stopt bij het mbo. Collega zegt: een e-bike koopt tegenwoordig iedereen zelf, en als we dit doen wil straks de hele klas er een.`,
  leefgebieden: ['Werk en opleiding', 'Lichamelijke gezondheid', 'Maatschappelijke deelname'],
  wetten: ['Wet maatschappelijke ondersteuning 2015', 'Participatiewet'],
  /** Words of the question, and the answer. */
  factoren: [
    [/de kans dat school of een opleiding stopt/u, 'Ja'],
    [/geen andere oplossing of regeling/u, 'Ja'],
    [/al geprobeerd, zonder resultaat/u, 'Ja'],
    [/Steunt een arts, behandelaar/u, 'Ja'],
  ],
  effect:
    'Over een half jaar is hij weer vier dagen per week op school zonder uitgeput thuis te komen. Over twee jaar heeft hij zijn diploma niveau 3. Zelf zegt hij: “Ik wil gewoon zelf kunnen gaan, niet steeds hoeven vragen.” Terugkijken met hem en de mentor na drie maanden.',
  grondwaarden: [
    {
      id: 'wmo-participatie',
      verdict: 'Dient',
      why: 'Zelf naar school en naar zijn stage kunnen is voor hem meedoen. Zonder vervoer valt zijn dag weg.',
    },
    {
      id: 'gw-gelijkheid',
      verdict: 'Spanning',
      why: 'Klasgenoten kopen een e-bike zelf, maar zij kunnen ook gewoon fietsen. Hij niet: dat verschil telt.',
    },
  ],
  dilemma: 'algemeen-gebruikelijk',
  options: [
    {
      title: 'Afwijzen: een elektrische fiets is algemeen gebruikelijk',
      text: 'Binnen drie maanden: meer verzuim. Binnen twee jaar: grote kans op uitval zonder diploma en een aanvraag voor bijstand. Kosten nu nul, later uitkering en begeleiding.',
    },
    {
      title: 'Verstrekken: fiets met trapondersteuning in bruikleen, drie jaar',
      text: 'Binnen drie maanden: weer zelfstandig naar school. Binnen twee jaar: diploma. Kosten tussen € 1.800 en € 2.600, onderhoud € 150 per jaar, voor de Wmo. Evaluatie na drie maanden.',
    },
  ],
  consequences:
    'Niets doen lijkt gratis, maar de rekening komt later: uitval, bijstand en minder bewegen. De auto van de buurvrouw is geen oplossing voor drie jaar.',
  ethics:
    'Gelijk behandelen is hier niet hetzelfde geven. Wie wel kan fietsen, heeft een keuze die hij niet heeft. De uitleg aan de klas: het gaat om wat iemand zonder hulp niet kan.',
  governance:
    'Het is geen beleid voor alle e-bikes. Vastleggen welke feiten telden, zodat de volgende aanvraag daaraan wordt gemeten.',
  legal:
    'Artikel 2.3.5 Wmo 2015: een maatwerkvoorziening als eigen kracht, netwerk en algemeen gebruikelijke voorzieningen niet genoeg helpen. Of een elektrische fiets voor hém algemeen gebruikelijk is, moet onderzocht worden: is zij te betalen met een inkomen op het minimum, en biedt zij een passende bijdrage? Tegenargument: oudere uitspraken vonden van wel. Die lijn is sinds 2024 verlaten.',
  outcome: 'Toegekend binnen de regel',
  motivation:
    'U kunt door uw spierziekte niet gewoon fietsen en niet met het openbaar vervoer naar school. U heeft dat een half jaar geprobeerd. Uw fysiotherapeut schrijft dat trappen met ondersteuning goed voor u is. Zonder vervoer komt uw diploma in gevaar. Daarom krijgt u een fiets met trapondersteuning in bruikleen voor drie jaar. Wij hebben gekeken of u de fiets zelf kunt betalen; dat kan niet. Wij hebben een eerdere, vergelijkbare casus gevolgd. In 2010 besliste de rechter anders over een elektrische fiets, maar die lijn geldt niet meer en het onderzoek naar het inkomen ontbrak toen.',
  evaluationOn: '2027-03-01',
} as const;

/** What a consulent types with the resident still on the phone. */
export const demoQuestion = 'e-bike voor student die niet kan fietsen';

/** The two precedents that get linked, out of the suggestions. */
export const demoPrecedents = [
  {
    title: 'Elektrische fiets voor een hbo-student met minder kracht in de benen',
    relation: 'Vergelijkbaar',
    reason:
      'Ook hier een jongere die alleen met trapondersteuning op school komt, en de vrees dat straks iedereen er een wil.',
  },
  {
    title: 'Elektrische fiets geweigerd in 2010, recht dat voorbij is',
    relation: 'Contrast',
    reason:
      'Daar werd geweigerd omdat een e-bike algemeen gebruikelijk zou zijn; naar inkomen en alternatief is toen niet gekeken.',
  },
] as const;
