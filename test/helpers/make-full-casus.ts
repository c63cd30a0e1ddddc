import { casusSchema, type Casus } from '../../main/domain/casus/casus.ts';
import { uitwegRules } from '../../main/domain/casus/uitweg-conditions.ts';
import { makeCasus } from './make-casus.ts';

const sentences = [
  'Een moeder van 41 woont met drie kinderen in een huurwoning waarvan de huurachterstand is opgelopen tot vier maanden.',
  'Haar oudste zoon verhuisde terug naar huis nadat zijn opleiding met studiefinanciering stopte door een depressie.',
  'Sinds hij er woont is haar toeslag lager en wordt haar bijstand opnieuw berekend.',
  'Zijzelf kan door de ontstekingen in haar handen niet meer koken zonder hulp.',
  'De wijkverpleegkundige, de schuldhulpverlener en de leerplichtambtenaar zien elkaar nooit.',
  'Zij zegt zelf: "Ik wil gewoon weer een week hebben waarin niemand belt."',
  'Eerder is huishoudelijke ondersteuning afgewezen omdat de zoon gebruikelijke hulp zou kunnen bieden.',
];

/** So many sentences, from another place in the story each time, so that texts differ. */
function story(count: number, from = 0): string {
  return Array.from(
    { length: count },
    (_, index) => sentences[(from + index) % sentences.length] ?? '',
  ).join(' ');
}

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const decisions = [
  'Afwijzen: de zoon biedt gebruikelijke hulp',
  'Huishoudelijke ondersteuning voor zes maanden, met een gezinsplan en één regisseur',
  'Algemene voorziening was en strijk, met terugkijken na drie maanden',
  'Het hele gezin in één plan: schulden, Wmo, jeugdhulp en kwijtschelding van de terugvordering',
  'Bijzondere bijstand voor de huurachterstand',
].map((title, index) => ({ id: `b${String(index)}`, title }));
const verdicts = ['dient', 'spanning', 'raakt-niet', 'strijdig', null] as const;

/** A casus as real work leaves it: some 5,000 words, 6 laws, 12 grondwaarden, 5 decisions, 20 cost items, 15 precedents. */
export function makeFullCasus(): Casus {
  return casusSchema.parse({
    ...makeCasus({
      title:
        'Gezin met reuma, huurachterstand en een teruggekeerde zoon: vier loketten, vier nee’s',
    }),
    klad: story(8),
    situation: story(60),
    effect: story(20, 2),
    effectAccount: {
      ...{ ownWords: story(6, 5), kind: 'doel', whose: ['inwoner', 'kind'], signs: story(6, 3) },
    },
    wetten: ['wmo-2015', 'participatiewet', 'jeugdwet', 'wgs', 'awb', 'huisvestingswet-2014'],
    leefgebieden: ['geldzaken', 'wonen', 'lichamelijke-gezondheid', 'kinderen-en-opvoeding'],
    grondwaarden: [
      ...['wmo-zelfredzaamheid', 'wmo-participatie', 'wmo-passende-bijdrage', 'pw-vangnet'],
      ...['pw-individualisering', 'pw-arbeidsinschakeling', 'jw-gezond-en-veilig-opgroeien'],
      ...['jw-eigen-kracht-gezin', 'wgs-integraal', 'awb-rechtszekerheid'],
      ...['hvw-rechtvaardige-verdeling', 'wmo-mantelzorg-volhouden'],
    ].map((id, index) => ({ id, verdict: pick(verdicts, index), why: story(4, index) })),
    dilemmas: ['botsende-regels', 'verkeerde-portemonnee', 'iemand-opvangen-kost-uitkering'],
    options: decisions.map(({ id, title }, index) => ({
      ...{ id, title, standard: index === 0, text: story(8, index) },
      consequences: ['kort', 'middellang', 'lang'].map((termijn, line) => ({
        ...{ id: `${id}-${termijn}`, termijn, text: story(2, index + line) },
        betrokkene: pick(['inwoner', 'andere-instantie', 'samenleving'], line),
        richting: pick(['slechter', 'beter', 'onzeker', 'gelijk'], index + line),
      })),
    })),
    consequences: story(14, 1),
    ethics: story(14, 4),
    governance: story(12, 5),
    perspectives: {
      juridisch: { verdict: 'voldoende', why: story(3) },
      economisch: { verdict: 'onvoldoende', why: story(3, 2) },
      maatschappelijk: { verdict: 'goed', why: story(3, 4) },
    },
    costs: {
      ...{ discountPercent: 2.25, indexPercent: 3, unpriced: story(4, 6) },
      items: Array.from({ length: 20 }, (_, index) => ({
        id: `k${String(index)}`,
        scenario: pick([...decisions.map(({ id }) => id), 'niets-doen'], index),
        label: pick(['Huishoudelijke ondersteuning, drie uur per week', 'Herhuisvesting'], index),
        ...{ low: 400 * (index + 1), high: 1_100 * (index + 1), fromYear: index % 3, years: 2 },
        rhythm: pick(['eenmalig', 'per-maand', 'per-jaar'], index),
        payer: pick(['gemeente', 'inwoner', 'woningcorporatie', 'zorgverzekeraar'], index),
        certainty: pick(['vast', 'schatting', 'claim'], index),
        ...{ priceYear: 2024, source: 'Maatschappelijke prijslijst 2024' },
      })),
    },
    legal: story(30, 2),
    uitwegen: (
      ['individualisering', 'hardheidsclausule-verordening', 'evenredigheid'] as const
    ).map((id, index) => ({
      id,
      conditions: Object.fromEntries(
        uitwegRules[id].conditions.map((condition, place) => [
          condition,
          pick(['ja', 'nee', 'onbekend'], index + place),
        ]),
      ),
      ...{ why: story(4, index), carries: index === 1 },
    })),
    artikelen: ['wmo-2015/2.3.5/3', 'participatiewet/18/1', 'jeugdwet/2.3/1', 'awb/3:4/2'].map(
      (reference, index) => ({ reference, why: story(3, index) }),
    ),
    rulings: ['ECLI:NL:RVS:2022:285', 'ECLI:NL:CRVB:2024:2192', 'ECLI:NL:CRVB:2018:819'].map(
      (ecli, index) => ({
        ...{ ecli, direction: pick(['steunt', 'weerspreekt'], index), why: story(3, index) },
      }),
    ),
    localRules: Array.from({ length: 4 }, (_, index) => ({
      id: `r${String(index)}`,
      kind: pick(['verordening', 'beleidsregel', 'hardheidsclausule', 'kernwaarde'], index),
      title: 'Verordening maatschappelijke ondersteuning 2026',
      ...{ artikel: `${String(index + 2)} lid 1`, text: story(3, index), validFrom: '2026-01-01' },
      ...{ weight: index === 3 ? 2 : null, why: story(2, index) },
    })),
    decision: {
      ...makeCasus().decision,
      ...{ outcome: 'gedeeltelijk', chosen: 'b1', motivation: story(25), letter: story(12, 3) },
    },
    evaluation: { plannedOn: '2026-11-10', text: story(6), reached: 'deels', learned: story(3) },
    signal: { nature: 'structureel', to: 'Beleid', text: story(3) },
    escalation: {
      tried: ['effect-op-papier', 'jurist-keek-mee'],
      steps: [{ id: 'e1', level: 'collega', on: '2026-10-01', outcome: story(1) }],
    },
    statusChanges: [{ status: 'besloten', on: '2026-09-01' }],
    precedents: [
      ...[
        'een-gezin-twaalf-hulpverleners',
        'afstemming-bij-inwonen-geweigerd',
        'auto-voor-de-zorg',
      ],
      ...['babyuitzet-zonder-reserve', 'bankslaper-briefadres', 'beschermd-wonen-andere-regio'],
      ...['beslagvrije-voet-te-laag', 'binnenrolstoel-die-past', 'borg-voor-dakloze-tienermoeder'],
      ...['broer-en-zus-met-zorgbehoefte', 'dakloos-bij-dochter', 'dementerende-ouder-in-huis'],
      ...['eetstoornis-omvang-hulp', 'elektrische-fiets-hbo-student', 'ex-nog-ingeschreven'],
    ].map((id, index) => ({
      target: { kind: 'voorbeeldcasus', id },
      relation: pick(['vergelijkbaar', 'contrast', 'steunt', 'weerspreekt'], index),
      ...{ reason: story(1, index), linkedAt: '2026-11-02T09:00:00.000Z' },
    })),
  });
}
