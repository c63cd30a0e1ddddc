import type { SearchDocument } from '../../main/domain/search/search-document.ts';

/** A valid document in which only what the test is about differs. */
export function makeSearchDocument(changes: Partial<SearchDocument> = {}): SearchDocument {
  return {
    kind: 'voorbeeldcasus',
    id: 'leeg',
    title: 'Zonder titel',
    aliases: [],
    summary: '',
    keywords: [],
    questions: [],
    body: [],
    wetten: [],
    leefgebieden: [],
    grondwaarden: [],
    dilemmas: [],
    factoren: {},
    outcome: null,
    label: 'leervoorbeeld',
    references: [],
    relations: [],
    ...changes,
  };
}

const body = (text: string) => [{ heading: 'Situatie', text }];

/** A small library in which one thing can be told from another. */
export const smallLibrary: readonly SearchDocument[] = [
  makeSearchDocument({
    id: 'fiets',
    title: 'Elektrische fiets voor een student',
    summary: 'Een jongen van 19 kan niet met de bus naar school. De gemeente vreest een precedent.',
    keywords: ['e-bike', 'vervoersvoorziening', 'algemeen gebruikelijk'],
    questions: ['Mag je een elektrische fiets weigeren?'],
    body: body(
      'Hij heeft te weinig kracht in zijn benen. De trein rijdt te vroeg.\nZijn ouders helpen.',
    ),
    wetten: ['wmo-2015', 'participatiewet'],
    leefgebieden: ['werk-en-opleiding'],
    dilemmas: ['precedentwerking'],
    factoren: { studerend: 'ja', 'eigen-toedoen': 'nee', 'besparing-aannemelijk': 'onbekend' },
    outcome: 'toegekend-via-individualisering',
    references: ['wmo-2015/2.3.5/3', 'ECLI:NL:CRVB:2024:1362'],
  }),
  makeSearchDocument({
    id: 'zus-in-huis',
    title: 'Zus in huis en een lagere uitkering',
    summary: 'Een vrouw vangt haar zus op en de kostendelersnorm verlaagt haar bijstand.',
    keywords: ['kostendelersnorm', 'medebewoner', 'bijstand', 'inwonen'],
    body: body('Haar zus was haar huis kwijt na een ontruiming. Samen delen zij de kosten niet.'),
    wetten: ['participatiewet'],
    leefgebieden: ['wonen', 'geldzaken'],
    dilemmas: ['iemand-opvangen-kost-uitkering'],
    factoren: { 'dakloosheid-dreigt': 'ja', 'eigen-toedoen': 'nee' },
    outcome: 'afgewezen',
    label: 'rechtspraak',
  }),
  makeSearchDocument({
    id: 'hulphond',
    title: 'Hulphond voor een meisje met anorexia',
    summary: 'De zorgverzekeraar vergoedt geen hulphond. De psychiater steunt het verzoek.',
    keywords: ['hulphond', 'eetstoornis', 'anorexia', 'Café Zoë'],
    body: body('Zonder de hond wordt zij weer opgenomen in het ziekenhuis.'),
    wetten: ['jeugdwet'],
    leefgebieden: ['geestelijke-gezondheid'],
    factoren: { 'kind-woont-in-huishouden': 'ja', 'deskundige-steunt-verzoek': 'ja' },
  }),
  makeSearchDocument({
    kind: 'dilemma',
    id: 'precedentwerking',
    label: null,
    title: 'Deze inwoner helpen of de volgende honderd',
    summary: 'Wie een keer ja zegt, vreest een precedent.',
    keywords: ['precedent', 'gelijke gevallen'],
    body: body('Straks wil iedereen een elektrische fiets.'),
    dilemmas: ['precedentwerking'],
  }),
  makeSearchDocument({
    kind: 'grondwaarde',
    id: 'wmo-participatie',
    label: null,
    title: 'Mensen ontmoeten en ergens komen',
    summary: 'De wet wil dat iedereen mee kan doen en vervoer heeft.',
    keywords: ['meedoen', 'vervoer', 'school'],
    wetten: ['wmo-2015'],
    grondwaarden: ['wmo-participatie'],
  }),
  makeSearchDocument({
    kind: 'wet',
    id: 'participatiewet',
    label: null,
    title: 'Participatiewet',
    aliases: ['Pw', 'BWBR0015703'],
    summary: 'De wet over bijstand en hulp naar werk.',
    keywords: ['bijstand', 'uitkering'],
    wetten: ['participatiewet'],
  }),
];
