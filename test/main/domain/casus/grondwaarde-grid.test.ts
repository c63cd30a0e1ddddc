import { expect, test } from 'vitest';

import {
  fittingDilemmas,
  grondwaardeGrid,
  standingOfLaws,
} from '../../../../main/domain/casus/grondwaarde-grid.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const wetOf = (id: string) =>
  id.startsWith('wmo-') ? 'wmo-2015' : id.startsWith('pw-') ? 'participatiewet' : undefined;
const casus = makeCasus({
  wetten: ['jeugdwet', 'wmo-2015'],
  grondwaarden: [
    { id: 'wmo-participatie', verdict: 'dient', why: 'Hij doet mee.' },
    { id: 'pw-vangnet', verdict: 'spanning', why: 'Studeren gaat voor.' },
    { id: 'pw-werk', verdict: null, why: '' },
    { id: 'vervallen', verdict: 'dient', why: '' },
  ],
});

test('a row for each law, chosen ones first, also when nothing is weighed in it', () => {
  const rows = grondwaardeGrid(casus, wetOf);

  expect(rows.map(({ wet }) => wet)).toEqual(['jeugdwet', 'wmo-2015', 'participatiewet']);
  expect(rows[2]).toMatchObject({
    cells: { spanning: [{ id: 'pw-vangnet' }] },
    open: [{ id: 'pw-werk' }],
  });
});

test('says which law helps, which stands in the way, and which does both', () => {
  expect(standingOfLaws(grondwaardeGrid(casus, wetOf))).toEqual({
    helping: ['wmo-2015'],
    blocking: ['participatiewet'],
    both: [],
  });
  const more = { id: 'wmo-bijdrage', verdict: 'strijdig' as const, why: '' };
  const grondwaarden = [...casus.grondwaarden, more];
  expect(standingOfLaws(grondwaardeGrid({ ...casus, grondwaarden }, wetOf))).toEqual({
    helping: [],
    blocking: ['participatiewet'],
    both: ['wmo-2015'],
  });
});

test('a dilemma fits when it holds both sides', () => {
  const links = new Map([
    ['wmo-participatie', ['botsende-regels', 'precedentwerking']],
    ['pw-vangnet', ['botsende-regels', 'eigen-toedoen']],
    ['pw-werk', ['precedentwerking']],
  ]);

  expect(fittingDilemmas(casus.grondwaarden, links)).toEqual(['botsende-regels']);
});
