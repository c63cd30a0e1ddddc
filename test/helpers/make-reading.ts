import type { Output } from '../../main/contract/contract.ts';
import type { Dilemma } from '../../main/domain/dilemma/dilemma.ts';
import type { Inline } from '../../main/domain/content/rich-text.ts';
import type { Voorbeeldcasus } from '../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
export const prose = (words: string): Inline[] => [text(words)];

const common = {
  summary: 'Een korte samenvatting die op zichzelf kan staan in een lijst.',
  keywords: ['een', 'twee', 'drie', 'vier', 'vijf'],
  exampleQuestions: ['Mag dit zomaar hier?', 'Wie betaalt dit dan?'],
  rechtsstand: { date: '2026-07-01' },
  checkedOn: '2026-07-01',
  lawChanges: [],
  sources: [{ title: 'Een bron' }],
};

/** A voorbeeldcasus with one annotated passage, one cited article and one ruling. */
export function makeVoorbeeldcasus(changes: Partial<Voorbeeldcasus> = {}): Voorbeeldcasus {
  return {
    ...common,
    kind: 'voorbeeldcasus',
    id: 'fiets-naar-school',
    title: 'Fiets naar school',
    label: 'leervoorbeeld',
    wetten: ['wmo-2015'],
    leefgebieden: ['werk-en-opleiding'],
    dilemmas: ['precedentwerking'],
    factoren: { studerend: 'ja', 'eigen-toedoen': 'nee', 'inkomen-op-minimum': 'onbekend' },
    grondwaarden: [
      { id: 'wmo-participatie', verdict: 'dient', why: prose('Zo doet hij mee.') },
      { id: 'gw-gelijkheid', verdict: 'spanning', why: prose('Anderen kopen zelf een fiets.') },
    ],
    options: [
      {
        title: 'Afwijzen',
        standard: true,
        consequences: [
          {
            termijn: 'kort',
            betrokkene: 'inwoner',
            richting: 'slechter',
            text: prose('Hij mist lessen.'),
          },
          {
            termijn: 'lang',
            betrokkene: 'gemeente',
            richting: 'onzeker',
            text: prose('Misschien duurder.'),
          },
        ],
      },
      {
        title: 'De fiets toekennen',
        standard: false,
        consequences: [
          {
            termijn: 'kort',
            betrokkene: 'inwoner',
            richting: 'beter',
            text: prose('Hij komt op school.'),
          },
          {
            termijn: 'kort',
            betrokkene: 'gemeente',
            richting: 'slechter',
            text: prose('De gemeente betaalt.'),
          },
        ],
      },
    ],
    uitwegen: [
      {
        id: 'binnen-letter-van-de-regel',
        holds: 'draagt',
        why: prose('De wet laat dit toe.'),
        artikelen: ['wmo-2015/2.3.5/3'],
      },
    ],
    outcome: 'toegekend-binnen-regel',
    outcomeNote: prose('Hij krijgt de fiets.'),
    rulings: [
      {
        ecli: 'ECLI:NL:CRVB:2010:BN1265',
        direction: 'tegen',
        why: prose('Toen was een fiets gewoon.'),
      },
    ],
    relations: [],
    claims: [{ text: prose('Het scheelt veel geld.'), claimedBy: 'De bron zelf' }],
    annotations: ['geen-optie', 'twee', 'drie', 'vier', 'vijf'].map((id) => ({
      id,
      kind: 'leerpunt',
      text: prose('Vraag door.'),
    })),
    reflection: [prose('Wat zou jij doen?'), prose('En waarom?')],
    sections: [
      {
        heading: 'Situatie',
        blocks: [
          {
            kind: 'paragraph',
            children: [
              text('Hij is 19. '),
              {
                kind: 'passage',
                annotation: 'geen-optie',
                children: prose('De bus is geen optie'),
              },
              text('. Zie '),
              {
                kind: 'link',
                target: { kind: 'artikel', reference: 'wmo-2015/2.3.5/3' },
                children: prose('het artikel over maatwerk'),
              },
              text('.'),
            ],
          },
        ],
      },
      {
        heading: 'Juridische toets',
        blocks: [{ kind: 'paragraph', children: prose('Nu pas de wet.') }],
      },
    ],
    ...changes,
  };
}

export function makeDilemma(changes: Partial<Dilemma> = {}): Dilemma {
  return {
    ...common,
    kind: 'dilemma',
    id: 'precedentwerking',
    title: 'Precedentwerking',
    tension: { a: 'deze inwoner helpen', b: 'de volgende honderd' },
    group: 'recht',
    level: 'handelen',
    grondwaarden: ['gw-gelijkheid', 'awb-motivering'],
    uitwegen: [
      {
        id: 'individualisering',
        condition: prose('Als de situatie echt anders is.'),
        artikelen: [],
      },
    ],
    motivation: 'Wij wijken hier af omdat deze situatie op dit punt echt anders is.',
    sections: [],
    ...changes,
  };
}

type Reading = Output<'library:get-item'>;

/** What `library:get-item` answers for an item that cites one article and one ruling. */
export function makeReading(
  item: Reading['item'],
  changes: Partial<Omit<Reading, 'item'>> = {},
): Reading {
  return {
    item,
    backlinks: [{ kind: 'dilemma', id: 'precedentwerking', title: 'Precedentwerking' }],
    artikelen: [
      {
        reference: 'wmo-2015/2.3.5/3',
        wetTitle: 'Wet maatschappelijke ondersteuning 2015',
        abbreviation: 'Wmo 2015',
        address: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5',
        entries: [
          {
            artikel: '2.3.5',
            leden: ['3'],
            onderdelen: [],
            says: prose('De gemeente geeft een passende bijdrage.'),
            certainty: 'nog-te-controleren',
          },
        ],
      },
    ],
    uitspraken: [
      {
        ecli: 'ECLI:NL:CRVB:2010:BN1265',
        court: 'Centrale Raad van Beroep',
        date: '2010-07-21',
        core: prose('Een fiets was algemeen gebruikelijk.'),
        wetten: ['wmo-2015'],
        status: 'achterhaald',
        supersededBy: 'ECLI:NL:CRVB:2024:1362',
        certainty: 'gecontroleerd',
        read: 'alleen-kop',
      },
    ],
    ...changes,
  };
}
