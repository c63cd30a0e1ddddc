import type { OpenPoint, Step, StepState } from '../../main/domain/casus/steps.ts';

type StepText = {
  readonly title: string;
  /** Says in one line what belongs here. */
  readonly lead: string;
  readonly questions: readonly string[];
};

/** Titles and guiding questions of the steps; the questions are ours, after the four steps of the Omgekeerde Toets. */
export const stepTexts: Readonly<Record<Step, StepText>> = {
  situatie: {
    title: 'Situatie',
    lead: 'Wie is deze inwoner, wat is er aan de hand en wat vraagt zij of hij?',
    questions: [
      'Wat vertelt de inwoner zelf, in eigen woorden?',
      'Wie horen er bij het huishouden, en wie helpt al?',
      'Wat is er eerder geprobeerd en waarom werkte dat niet?',
      'Hoe weet je dit: van de inwoner, van een ander of uit een stuk? En van welke dag is dat?',
      'Wat klopt hier volgens jou niet? Zet dat in het klad: hier komen de feiten, wegen komt later.',
    ],
  },
  effect: {
    title: '1 Effect',
    lead: 'Wat moet er anders worden? Nog geen regels, nog geen voorziening.',
    questions: [
      'Wat moet er over een half jaar anders zijn voor deze inwoner? En over twee jaar?',
      'Is dit een doel, of al een middel? Vraag door: en wat levert dat dan op?',
      'Van wie is dit effect: van de inwoner, een gezinslid, de gemeente of een ander?',
      'Waaraan merk je dat het gelukt is, en wanneer kijk je terug?',
    ],
  },
  grondwaarden: {
    title: '2 Grondwaarden',
    lead: 'Past het effect bij wat de wetten in de kern willen?',
    questions: [
      'Welke wetten raken deze situatie, ook buiten je eigen afdeling?',
      'Wat vraagt elke grondwaarde: dient het effect die, of botst het?',
      'Wijzen de grondwaarden dezelfde kant op? Zo nee: welk dilemma is dat?',
      'Wat zou de wetgever hebben gewild als hij deze situatie had gekend?',
    ],
  },
  'langere-termijn': {
    title: '3 Langere termijn',
    lead: 'Wat doet elk besluit later, voor wie, en kun je het uitleggen?',
    questions: [
      'Wat gebeurt er binnen drie maanden, binnen twee jaar en daarna, per besluit?',
      'Kan de inwoner wat je vraagt ook dóén, met deze stress, taal of gezondheid?',
      'Wat kost het en wie betaalt? Wat kost niets doen, en wie betaalt dat?',
      'Wat pleit voor het besluit dat je niet neemt?',
      'Zou je hetzelfde doen voor iemand die je minder sympathiek vindt?',
      'Kun je dit uitleggen aan de buurman die het niet kreeg?',
    ],
  },
  'juridische-toets': {
    title: '4 Juridische toets',
    lead: 'Pas nu de regels: welke weg biedt de wet voor dit effect?',
    questions: [
      'Welke bepaling is het instrument? Dwingend, of staat er "kan"?',
      'Is het een wet, een verordening of een beleidsregel? Alleen van een beleidsregel wijk je af met Awb 4:84.',
      'Welke uitweg gebruik je, en welk feit draagt elke voorwaarde?',
      'Steun je op een advies? Klopt het, en past het bij deze inwoner (Awb 3:9)?',
      'Wat zegt de rechtspraak, voor en tegen? Waarin verschilt jouw zaak?',
      'Welke eerdere casus lijkt hierop, en waarom wijk je wel of niet af?',
    ],
  },
  besluit: {
    title: 'Besluit en motivering',
    lead: 'Wat besluit je, en waarom, zo dat een ander het kan navolgen?',
    questions: [
      'Staat de reden van afwijken in de rapportage én in de beschikking?',
      'Volgt het besluit uit de stappen hiervoor: helpt het, kan het niet met minder, is het nadeel niet te groot?',
      'Wijs je iets af op gegevens die de inwoner niet zelf gaf? Vraag eerst wat zij of hij ervan vindt (Awb 4:7 en 4:8).',
      'Noemt de beschikking het artikel, en het advies als je daarop steunt (Awb 3:47 en 3:49)?',
      'Begrijpt de inwoner wat er staat, zonder dat jij het uitlegt?',
    ],
  },
  evaluatie: {
    title: 'Evaluatie',
    lead: 'Is het effect bereikt, en wat neem je mee?',
    questions: [
      'Is het effect van stap 1 bereikt: ja, deels of nee?',
      'Wat zou je een volgende keer anders doen?',
      'Lopen meer mensen hierop vast? Bij wie meld je dat?',
    ],
  },
};

/** What one glance at the rail tells; of what is open the rail says how much. */
export const stateTexts: Readonly<Record<Exclude<StepState, 'open'>, string>> = {
  empty: 'leeg',
  begun: 'begonnen',
  enough: 'uitgewerkt',
};

export const openPointTexts: Readonly<Record<OpenPoint, string>> = {
  'no-wet': 'Nog geen wet gekozen.',
  'no-leefgebied': 'Nog geen leefgebied gekozen.',
  'no-grondwaarde': 'Nog geen grondwaarde gewogen.',
  'grondwaarde-without-why': 'Bij een grondwaarde ontbreekt het waarom.',
  'no-alternative': 'Vergelijk minstens twee besluiten: het gewone en één ander.',
  'no-ethics': 'Ethiek is nog leeg: wie wordt hier beter van, wie slechter?',
  'effect-is-means': 'Dit is nog een middel. Vraag door: wat levert het op?',
  'perspective-insufficient':
    'Eén kant vindt dit onvoldoende. Zoek verder, of leg uit waarom het toch kan.',
  'uitweg-condition-not-met':
    'Het besluit rust op een uitweg waarvan een voorwaarde niet is vervuld.',
  'research-unfinished':
    'Bij Wmo en Jeugdwet horen vijf stappen van onderzoek. Ze zijn nog niet allemaal gezet.',
  'no-outcome': 'Nog geen uitkomst gekozen.',
  'no-why-chosen': 'Er staat nog niet waarom dit besluit, en waarom niet een ander.',
  'no-motivation': 'De motivering voor de rapportage is nog leeg.',
  'no-letter': 'De motivering voor de beschikking is nog leeg.',
  'no-precedent': 'Nog geen precedent gekoppeld, ook geen dat anders uitpakte.',
  'no-evaluation-date': 'Nog geen datum om terug te kijken.',
};
