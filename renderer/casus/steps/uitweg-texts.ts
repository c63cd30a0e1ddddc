import type { ResearchStep } from '../../../main/domain/casus/legal-route.ts';
import type { UitwegCondition } from '../../../main/domain/casus/uitweg-conditions.ts';

/** The conditions of the ways out as questions with yes or no. */
export const conditionTexts: Readonly<Record<UitwegCondition, string>> = {
  'tekst-laat-het-toe': 'Laat de tekst van de regel dit toe?',
  'er-staat-kan': 'Staat er "kan" in de bepaling?',
  'belangen-gewogen': 'Zijn alle belangen gewogen die er rechtstreeks bij horen?',
  'voorwaarden-andere-regeling': 'Zijn de voorwaarden van die andere regeling vervuld?',
  'kosten-doen-zich-voor': 'Zijn de kosten er echt?',
  'kosten-noodzakelijk': 'Zijn de kosten noodzakelijk?',
  'bijzondere-omstandigheden': 'Komt het door bijzondere omstandigheden?',
  'niet-uit-eigen-middelen': 'Kan de inwoner het niet zelf betalen?',
  'geen-voorliggende-voorziening':
    'Is nagegaan dat geen andere regeling passend en genoeg is (Pw artikel 15)?',
  'zeer-bijzonder': 'Is de situatie zeer bijzonder, zoals nodig is voor een hoger bedrag?',
  'in-rapportage-en-beschikking': 'Staat de reden in de rapportage én in de beschikking?',
  'recht-volgt-uit-verblijf':
    'Is de inwoner Nederlander, of telt het verblijfsrecht mee (Pw artikel 11 en 16 lid 2)?',
  'acute-nood': 'Is er acute nood?',
  'niets-anders-helpt': 'Is er echt geen andere weg?',
  'alle-feiten-gewogen': 'Zijn alle feiten en omstandigheden meegewogen, ook de oorzaak?',
  'clausule-in-verordening': 'Staat de hardheidsclausule in je verordening?',
  'doel-van-de-wet-gemist': 'Mist de regel hier haar eigen doel?',
  'is-een-beleidsregel': 'Is het een beleidsregel, en geen wet of verordening?',
  'onevenredig-uitgepakt': 'Zijn de gevolgen onevenredig met het doel van de regel?',
  'bepaling-laat-ruimte':
    'Laat de bepaling ruimte om te wegen, of is dit een erkende uitzondering op een dwingende regel?',
  geschikt: 'Is het besluit geschikt voor het doel?',
  noodzakelijk: 'Is het nodig: kan het niet met minder nadeel?',
  evenwichtig: 'Is het evenwichtig voor deze inwoner?',
  'bepaling-werkt-rechtstreeks': 'Kan een inwoner zich rechtstreeks op deze bepaling beroepen?',
  'gelijke-gevallen': 'Zijn de gevallen echt gelijk op wat telt?',
  'geen-goede-reden-voor-verschil': 'Ontbreekt een goede reden voor het verschil?',
  'gunstig-voor-inwoner': 'Is het beleid gunstig voor de inwoner?',
  'vast-en-voor-iedereen-gelijk': 'Is het vast beleid, en voor iedereen gelijk toegepast?',
};

/** The steps of research in the fixed order, with what each asks. */
export const researchTexts: Readonly<
  Record<ResearchStep, { readonly name: string; readonly question: string }>
> = {
  hulpvraag: {
    name: '1. De hulpvraag',
    question: 'Wat vraagt de inwoner, en wat is ermee te bereiken?',
  },
  'problemen-en-beperkingen': {
    name: '2. Problemen en beperkingen',
    question: 'Wat lukt er niet, waardoor, en hoe lang al?',
  },
  'aard-en-omvang-hulp': {
    name: '3. Soort en omvang van hulp',
    question: 'Wat is er nodig, in soort, uren en duur? Nog zonder te kijken wie het doet.',
  },
  'eigen-kracht-gebruikelijke-hulp-netwerk-voorliggend': {
    name: '4. Wat er al is',
    question:
      'Eigen mogelijkheden, gebruikelijke hulp, netwerk, andere voorzieningen. Heb je het netwerk zelf gevraagd?',
  },
  'aanvullende-voorziening': {
    name: '5. Wat er overblijft',
    question: 'Voor welk deel is een voorziening nodig?',
  },
};
