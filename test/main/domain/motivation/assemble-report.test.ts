import { expect, test } from 'vitest';

import { emptyResearch } from '../../../../main/domain/casus/legal-route.ts';
import {
  assembleReport,
  reportHeadings,
} from '../../../../main/domain/motivation/assemble-report.ts';
import { motivationParts } from '../../../../main/domain/motivation/motivation.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';
import { testNames } from '../../../helpers/motivation-names.ts';

const linkedAt = '2026-11-22T10:00:00.000Z';
const casus = makeCasus({
  situation: 'Hij kan niet fietsen.',
  effect: 'Zelf naar school.',
  effectAccount: { whose: ['inwoner'], ownWords: 'Ik wil zelf gaan.', kind: 'doel', signs: '' },
  grondwaarden: [{ id: 'wmo-participatie', verdict: 'spanning', why: 'Hij doet mee' }],
  options: [
    { id: 'a', title: 'Afwijzen', text: 'Niets.', standard: true, consequences: [] },
    { id: 'b', title: 'Fiets in bruikleen', text: 'Drie jaar.', standard: false, consequences: [] },
  ],
  whyChosen: 'Een bus rijdt er niet.',
  legal: 'Artikel 2.3.5 lid 3.',
  decision: { outcome: 'gedeeltelijk', chosen: 'b', motivation: '', letter: '' },
  evaluation: { plannedOn: '2027-05-01', text: '', reached: null, learned: '' },
  precedents: [
    {
      target: { kind: 'voorbeeldcasus', id: 'fiets' },
      relation: 'steunt',
      reason: 'Zelfde vraag.',
      linkedAt,
    },
    {
      target: { kind: 'casus', id: testCasusId(2) },
      relation: 'contrast',
      reason: 'Daar was een bus',
      linkedAt,
    },
  ],
});

test('keeps the fixed order, whatever was written first', () => {
  const { text, missing } = assembleReport(casus, testNames);

  expect(missing).toEqual([]);
  const lines = text.split('\n');
  const places = motivationParts.map((part) => lines.indexOf(reportHeadings[part]));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('sets the decision beside the others, says why, and ends with what was decided', () => {
  const { text } = assembleReport(casus, testNames);

  expect(text).toContain('Afwijzen (het gewone besluit): Niets.');
  expect(text).toContain('Waarom dit besluit en niet een ander: Een bus rijdt er niet.');
  expect(text).toContain(
    'waarde wmo-participatie: het gewenste effect staat hiermee op gespannen voet. Hij doet mee.',
  );
  expect(text).toMatch(
    /\n\nBesluit\nGekozen: Fiets in bruikleen\nUitkomst: uitkomst gedeeltelijk\nTerugkijken op: dag 2027-05-01$/u,
  );
});

test('says of each precedent what it is, how it ended and what decides the difference', () => {
  const { text } = assembleReport(casus, {
    ...testNames,
    precedent: (target) => ({
      ...testNames.precedent(target),
      shared: ['er woont een kind', 'er is geen bus'],
      onlyHere: ['hij studeert'],
    }),
  });

  expect(text).toContain(
    '“zaak fiets” (bedacht om van te leren, geen echte zaak; uitkomst: uitkomst gedeeltelijk) pleit voor dit besluit.\n' +
      '- Hetzelfde in beide: er woont een kind; er is geen bus.\n- Alleen hier: hij studeert.\n',
  );
  expect(text).toContain(
    '(eigen casus; uitkomst: uitkomst gedeeltelijk) lijkt hierop en eindigde anders.',
  );
  expect(text).toContain('Net als “zaak fiets”: Zelfde vraag.');
  expect(text).toContain(`Anders dan “zaak ${testCasusId(2)}”: Daar was een bus.`);
});

test('the legal route names articles, every condition, own rules and rulings', () => {
  const { text } = assembleReport(
    makeCasus({
      wetten: ['wmo-2015'],
      research: { ...emptyResearch, hulpvraag: { done: true, text: 'Hij wil naar school.' } },
      uitwegen: [
        {
          id: 'evenredigheid',
          conditions: { geschikt: 'ja', noodzakelijk: 'nee' },
          why: 'Weigeren treft hem te zwaar.',
          carries: true,
        },
        {
          id: 'kan-bepaling',
          conditions: { 'er-staat-kan': 'nee' },
          why: 'Er staat moet.',
          carries: false,
        },
        { id: 'hoger-recht', conditions: {}, why: '', carries: false },
      ],
      artikelen: [{ reference: 'wmo-2015/2.3.5/3', why: 'Hij kan niet zelf reizen' }],
      localRules: [
        {
          id: 'r',
          kind: 'hardheidsclausule',
          title: 'Verordening Wmo',
          artikel: '24',
          text: 'Afwijken kan.',
          weight: null,
          validFrom: null,
          why: 'De regel mist hier haar doel',
        },
      ],
      rulings: [
        { ecli: 'ECLI:NL:CRVB:2018:819', direction: 'weerspreekt', why: 'Daar was een bus.' },
      ],
    }),
    testNames,
  );

  expect(text).toContain(
    'Onderzoek in vaste volgorde:\nstap hulpvraag: Hij wil naar school.\nstap problemen-en-beperkingen: nog niet beschreven.\n',
  );
  expect(text).toContain('Deze weg draagt het besluit: uitweg evenredigheid (artikel awb/3:4/2). ');
  expect(text).toContain(
    'De feiten die dit dragen: Weigeren treft hem te zwaar.\n- bepaling-laat-ruimte? Nog niet bekend.\n- geschikt? Ja.\n- noodzakelijk? Nee.\n- evenwichtig? Nog niet bekend.',
  );
  expect(text).toContain(
    'Ook bekeken, niet gebruikt: uitweg kan-bepaling (artikel awb/3:4/1): Er staat moet.\n- er-staat-kan? Nee.',
  );
  expect(text).not.toContain('hoger-recht');
  expect(text).toContain('Artikel wmo-2015/2.3.5/3: Hij kan niet zelf reizen');
  expect(text.match(/Gelezen is de wettekst van/gu)).toHaveLength(1);
  expect(text).toContain(
    'Gelezen is de wettekst van dag 2026-07-01 (wet wmo-2015) en dag 2024-01-01 (wet awb).',
  );
  expect(text).toContain(
    'Verordening Wmo, artikel 24: De regel mist hier haar doel\nDe tekst: “Afwijken kan.”',
  );
  expect(text).toContain('Pleit tegen: CRvB, ECLI:NL:CRVB:2018:819: Daar was een bus.');
});

test('what a decision costs stands in the weighing, and a claim is called one', () => {
  const { text } = assembleReport(
    makeCasus({
      ...casus,
      costs: {
        items: [
          {
            id: 'i',
            scenario: 'b',
            label: 'Fiets',
            low: 1800,
            high: 2000,
            rhythm: 'eenmalig',
            fromYear: 0,
            years: 1,
            payer: 'gemeente',
            certainty: 'claim',
            priceYear: null,
            source: 'Winkel',
          },
        ],
        discountPercent: 0,
        indexPercent: 0,
        unpriced: 'Vrienden.',
      },
    }),
    testNames,
  );

  expect(text).toContain(
    '- Fiets in bruikleen: € 1800 tot € 2000, waarvan € 1800 tot € 2000 een bewering is',
  );
  expect(text).toContain('Niet in geld te zeggen: Vrienden.');
});

test('says which parts are missing and leaves them out', () => {
  const { text, missing } = assembleReport(makeCasus({ situation: 'Kort.' }), testNames);

  expect(text).toBe('Feiten\nKort.');
  expect(missing).toEqual(motivationParts.filter((part) => part !== 'feiten'));
});

test('without an article of a known day nothing is said of a text that was read', () => {
  const cited = makeCasus({ artikelen: [{ reference: 'wmo-2015/2.3.5/3', why: 'Omdat.' }] });

  expect(assembleReport(makeCasus(), testNames).text).not.toContain('wettekst');
  expect(assembleReport(cited, { ...testNames, lawDay: () => null }).text).not.toContain(
    'wettekst',
  );
});

test('an own rule says from when it holds, when that is known', () => {
  const { text } = assembleReport(
    makeCasus({
      localRules: [
        {
          id: 'r',
          kind: 'verordening',
          title: 'Verordening Wmo',
          artikel: '24',
          text: '',
          weight: null,
          validFrom: '2025-01-01',
          why: 'Hierom.',
        },
      ],
    }),
    testNames,
  );

  expect(text).toContain('Verordening Wmo, artikel 24 (geldt vanaf dag 2025-01-01): Hierom.');
});
