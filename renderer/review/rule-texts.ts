import type { RuleId } from '../../main/domain/review/find-open-points.ts';

export type RuleText = {
  /** What is open, in one sentence. */
  readonly open: string;
  /** Why a reader asks. */
  readonly why: string;
  /** Where the question comes from. */
  readonly source: string;
};

const method = (step: string) => `Methode, ${step}`;
const careful = 'Awb art. 3:2 (zorgvuldige voorbereiding)';
const balanced = 'Awb art. 3:4 (belangen afwegen)';
const motivated = 'Awb art. 3:46 (deugdelijke motivering)';
const equal = 'Gelijkheidsbeginsel (Grondwet art. 1)';

/** The rules in Dutch; a new rule does not compile until it has its text. */
export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  R01: {
    open: 'De situatie is leeg of heel kort.',
    why: 'Zonder feiten kan niemand de afweging volgen.',
    source: careful,
  },
  R02: {
    open: 'Er is geen wet gekozen.',
    why: 'Dan is niet te zien welke grondwaarden meetellen.',
    source: method('stap 2'),
  },
  R03: {
    open: 'Geen enkele factor is met ja of nee beantwoord.',
    why: 'Dan is deze casus met geen andere te vergelijken.',
    source: equal,
  },
  R04: {
    open: 'Er staat niet welk effect nodig is.',
    why: 'Het effect komt eerst; daaraan wordt al het andere getoetst.',
    source: method('stap 1'),
  },
  R05: {
    open: 'Het effect leest als een middel.',
    why: 'Een voorziening is een weg naar een doel. Vraag door: wat levert dat dan op?',
    source: method('stap 1'),
  },
  R06: {
    open: 'Er staat niet waaraan je merkt dat het effect bereikt is.',
    why: 'Anders kan niemand later zeggen of het besluit werkte.',
    source: method('stap 1'),
  },
  R07: {
    open: 'Van een gekozen wet is geen grondwaarde gewogen.',
    why: 'Een wet die meespeelt, telt mee in de afweging.',
    source: method('stap 2'),
  },
  R08: {
    open: 'Een grondwaarde heeft nog geen oordeel.',
    why: 'Genoemd is niet gewogen: dient het effect deze grondwaarde, of botst het?',
    source: method('stap 2'),
  },
  R09: {
    open: 'Bij een grondwaarde ontbreekt het waarom.',
    why: 'Een oordeel zonder reden is niet na te gaan.',
    source: motivated,
  },
  R10: {
    open: 'Een grondwaarde hoort bij geen van de gekozen wetten.',
    why: 'Kies de wet erbij, of leg uit waarom deze grondwaarde hier toch telt.',
    source: method('stap 2'),
  },
  R11: {
    open: 'Grondwaarden wijzen verschillende kanten op, maar er is geen dilemma genoemd.',
    why: 'Wie de botsing benoemt, kan uitleggen wat de doorslag gaf.',
    source: method('stap 2 en 3'),
  },
  R12: {
    open: 'Er is geen alternatief gewogen.',
    why: 'Zonder tweede mogelijkheid is niet te zien dat dit besluit nodig en evenwichtig is.',
    source: `${method('stap 3')}; ${balanced}`,
  },
  R13: {
    open: 'Van een mogelijkheid staan de gevolgen er niet bij.',
    why: 'Alleen met gevolgen kun je mogelijkheden vergelijken.',
    source: `${method('stap 3')}; ${balanced}`,
  },
  R14: {
    open: 'Over de langere termijn staat niets.',
    why: 'Wat nu goedkoop of eenvoudig is, kan later anders uitpakken.',
    source: method('stap 3'),
  },
  R15: {
    open: 'De ethische kant is leeg.',
    why: 'Wie wordt hier beter van, en wie slechter?',
    source: method('stap 3'),
  },
  R16: {
    open: 'Er is een uitkomst, terwijl één perspectief onvoldoende is.',
    why: 'Een oplossing telt pas als elke kant ten minste voldoende is.',
    source: 'Perspectiefcirkel (UWV Maatwerkplaats)',
  },
  R17: {
    open: 'De juridische toets is leeg.',
    why: 'Een besluit heeft een bepaling nodig waarop het rust.',
    source: `${method('stap 4')}; Awb art. 3:47 (noem de grondslag)`,
  },
  R18: {
    open: 'Een artikel is genoemd zonder uitleg.',
    why: 'Zeg wat het artikel vraagt en waarom dat hier zo is.',
    source: motivated,
  },
  R19: {
    open: 'De uitweg die het besluit draagt, voldoet niet aan een voorwaarde.',
    why: 'Met een voorwaarde die niet vervuld is, houdt deze weg geen stand.',
    source: method('stap 4'),
  },
  R42: {
    open: 'Een voorwaarde van de uitweg die het besluit draagt, is niet beantwoord.',
    why: 'Zolang dat niet bekend is, staat niet vast dat deze weg openligt.',
    source: method('stap 4'),
  },
  R20: {
    open: 'Bij de uitweg die het besluit draagt, ontbreekt het waarom.',
    why: 'Zeg waarom deze weg hier openligt. Wie van een regel afwijkt, legt dat apart uit.',
    source: motivated,
  },
  R21: {
    open: 'Deze uitweg leunt op een eigen regel van de gemeente, maar er staat niet welke.',
    why: 'Noem welke verordening of beleidsregel het is, met het artikel of het jaar, of kies de regel uit de eigen regels bij deze stap.',
    source: 'De eigen verordening, of bij een beleidsregel Awb art. 4:84',
  },
  R22: {
    open: 'Niet alle stappen van het onderzoek zijn gezet en beschreven.',
    why: 'Bij de Wmo en de Jeugdwet toetst de rechter of elke stap is gezet, en of dat is na te gaan.',
    source: `Stappenplan van de Centrale Raad van Beroep; ${careful}`,
  },
  R23: {
    open: 'Een genoemde uitspraak is achterhaald.',
    why: 'Kijk in de bibliotheek wat er veranderde, en of wat erop rust nog staat.',
    source: 'Register van uitspraken in de bibliotheek',
  },
  R24: {
    open: 'Er is geen precedent dat vergelijkbaar is of steunt.',
    why: 'Een lezer wil weten hoe het eerder ging.',
    source: equal,
  },
  R25: {
    open: 'Er is geen precedent of uitspraak die ertegen pleit.',
    why: 'Wie het tegenargument zelf noemt en weerlegt, staat sterker.',
    source: method('stap 4'),
  },
  R26: {
    open: 'Een precedent is achterhaald.',
    why: 'Er kwam een andere casus voor in de plaats, of de uitspraak eronder geldt niet meer.',
    source: 'Bibliotheek: stand van de casus en van de uitspraken',
  },
  R27: {
    open: 'De wet is veranderd sinds een precedent werd beschreven.',
    why: 'Ga na of het precedent onder het nieuwe recht hetzelfde zou uitpakken.',
    source: 'Bibliotheek: rechtsstand van de casus',
  },
  R28: {
    open: 'Een gekoppeld precedent is er niet meer.',
    why: 'Dan kan een ander de vergelijking niet nalezen.',
    source: 'Casusboek en bibliotheek',
  },
  R29: {
    open: 'Bij een precedent dat ertegen pleit, is het verschil niet uitgelegd.',
    why: 'Zeg waarin deze casus anders is en waarom dat telt.',
    source: equal,
  },
  R30: {
    open: 'Een casus met dezelfde factoren kreeg een andere uitkomst, zonder uitleg.',
    why: 'Leg in één zin uit waarom het hier anders is, of herzie het besluit.',
    source: equal,
  },
  R31: {
    open: 'De casus is besloten, maar de uitkomst is niet gekozen.',
    why: 'Zonder uitkomst telt deze casus later niet mee als precedent.',
    source: method('besluit'),
  },
  R32: {
    open: 'Er is een uitkomst, maar geen motivering.',
    why: 'Een besluit rust op een motivering die een ander kan volgen.',
    source: motivated,
  },
  R33: {
    open: 'De motivering is kort.',
    why: 'Er horen feiten, effect, afweging en de weg in de wet in te staan.',
    source: motivated,
  },
  R34: {
    open: 'Er staat niet welke van de mogelijkheden is gekozen.',
    why: 'Dan volgt het besluit niet zichtbaar uit de afweging.',
    source: `${method('besluit')}; ${motivated}`,
  },
  R41: {
    open: 'Er staat niet waarom dit besluit is gekozen, en waarom de andere niet.',
    why: 'Een inwoner en een rechter willen zien dat het nadeel in verhouding is tot het doel.',
    source: `${balanced} en ${motivated}`,
  },
  R35: {
    open: 'De uitleg voor de inwoner ontbreekt.',
    why: 'De reden hoort ook in de beschikking, in duidelijke taal.',
    source: 'Awb art. 3:47 (motivering bij het besluit)',
  },
  R36: {
    open: 'Er is geen datum om terug te kijken.',
    why: 'Zonder datum kijkt niemand of het effect bereikt is.',
    source: method('evaluatie'),
  },
  R37: {
    open: 'De datum om terug te kijken is voorbij.',
    why: 'Schrijf op of het effect bereikt is, of kies een nieuwe datum.',
    source: method('evaluatie'),
  },
  R39: {
    open: 'Er is nog geen grondwaarde gewogen.',
    why: 'Zonder grondwaarden is niet te zien of het effect past bij wat de wet wil.',
    source: method('stap 2'),
  },
  R38: {
    open: 'Het knelpunt is structureel, maar niemand heeft het gehoord.',
    why: 'Wat meer mensen raakt, hoort bij beleid.',
    source: method('bestuurlijk'),
  },
  R40: {
    open: 'Hier staat misschien iets dat naar een persoon leidt.',
    why: 'Een naam, nummer of adres hoort niet in een casus. Lees het na en haal het weg.',
    source: 'AVG art. 5 (niet meer gegevens dan nodig; nog te controleren)',
  },
};
