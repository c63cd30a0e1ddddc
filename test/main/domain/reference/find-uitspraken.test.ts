import { expect, test } from 'vitest';

import type { Uitspraak } from '../../../../main/domain/content/uitspraak.ts';
import { findUitspraken } from '../../../../main/domain/reference/find-uitspraken.ts';

const uitspraak = (ecli: string, status: Uitspraak['status'], text: string): Uitspraak => ({
  ecli,
  court: 'Centrale Raad van Beroep',
  core: [{ kind: 'text', text }],
  wetten: ['wmo-2015'],
  status,
  certainty: 'gecontroleerd',
  read: 'alleen-kop',
});
const known = [
  uitspraak(
    'ECLI:NL:CRVB:2010:1',
    'achterhaald',
    'Een elektrische fiets is algemeen gebruikelijk.',
  ),
  uitspraak(
    'ECLI:NL:CRVB:2024:1362',
    'actueel',
    'Een elektrische fiets is niet vanzelf algemeen gebruikelijk.',
  ),
  uitspraak('ECLI:NL:CRVB:2018:819', 'actueel', 'Het onderzoek volgt vaste stappen.'),
];
const found = (typed: string) =>
  findUitspraken(known, typed, () => 'Wet maatschappelijke ondersteuning 2015').map(
    ({ ecli }) => ecli,
  );

test('what still holds comes before what was superseded', () => {
  expect(found('elektrische fiets')).toEqual(['ECLI:NL:CRVB:2024:1362', 'ECLI:NL:CRVB:2010:1']);
});

test.each([
  ['2018:819', ['ECLI:NL:CRVB:2018:819']],
  ['ondersteuning onderzoek', ['ECLI:NL:CRVB:2018:819']],
  ['huur', []],
  [' ', []],
])('"%s" finds %j', (typed, eclis) => {
  expect(found(typed)).toEqual(eclis);
});
