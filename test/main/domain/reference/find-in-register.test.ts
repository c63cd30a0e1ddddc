import { expect, test } from 'vitest';

import {
  findInRegister,
  type RegisterEntry,
} from '../../../../main/domain/reference/find-in-register.ts';

const entry = (reference: string, says: string): RegisterEntry => {
  const [wet = '', artikel = '', lid = '', onderdeel = ''] = reference.split('/');
  const titles: Record<string, [string, string]> = {
    'wmo-2015': ['Wet maatschappelijke ondersteuning 2015', 'Wmo 2015'],
    awb: ['Algemene wet bestuursrecht', 'Awb'],
    participatiewet: ['Participatiewet', 'Pw'],
  };
  const [wetTitle, abbreviation] = titles[wet] ?? ['', ''];
  const certainty = 'gecontroleerd';
  return { reference, wet, wetTitle, abbreviation, artikel, lid, onderdeel, says, certainty };
};
const entries = [
  entry('participatiewet/35/1', 'Bijzondere bijstand voor noodzakelijke kosten.'),
  entry('awb/3:4/2', 'De gevolgen mogen niet onevenredig zijn.'),
  entry('wmo-2015/2.3.5/3', 'De gemeente geeft een maatwerkvoorziening.'),
  entry('wmo-2015/2.3.5/5', 'De gemeente houdt rekening met de situatie.'),
  entry('wmo-2015/2.3.2/4', 'Het onderzoek, met de gevolgen voor het netwerk.'),
];
const found = (typed: string, wetten: readonly string[] = []) =>
  findInRegister(entries, typed, wetten).map(({ reference }) => reference);

test.each([
  ['Wmo 2.3.5 lid 3', 'wmo-2015/2.3.5/3'],
  ['art. 3:4 Awb', 'awb/3:4/2'],
  ['pw 35', 'participatiewet/35/1'],
  ['onevenredig', 'awb/3:4/2'],
  ['bijzondere bijstand', 'participatiewet/35/1'],
  ['artikel 2.3.5, lid 5', 'wmo-2015/2.3.5/5'],
])('"%s" finds %s first', (typed, reference) => {
  expect(found(typed)[0]).toBe(reference);
});

test('every word has to fit, and nothing typed finds nothing', () => {
  expect(found('wmo huurtoeslag')).toEqual([]);
  expect(found('   ')).toEqual([]);
  expect(found('artikel lid')).toEqual([]);
});

test('laws of the casus come first when the words fit several', () => {
  expect(found('gevolgen', ['wmo-2015'])[0]).toBe('wmo-2015/2.3.2/4');
  expect(found('gevolgen', ['awb'])[0]).toBe('awb/3:4/2');
});
