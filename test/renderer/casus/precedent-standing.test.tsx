import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { summarizeCasus, type Precedent } from '../../../main/domain/casus/casus.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { makeReading, makeVoorbeeldcasus } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const linkedAt = '2026-11-01T10:00:00.000Z';
const example: Precedent['target'] = { kind: 'voorbeeldcasus', id: 'fiets-naar-school' };
const other: Precedent['target'] = { kind: 'casus', id: testCasusId(2) };

function open(target: Precedent['target'], answers: Answers = {}) {
  const casus = makeCasus({
    precedents: [{ target, relation: 'steunt', reason: 'Lijkt erop.', linkedAt }],
  });
  return renderApp(`/casusboek/${casus.id}`, {
    'casus:get': casus,
    'casus:list': { casussen: [summarizeCasus(casus)], total: 1 },
    'library:get-factoren': { failure: 'library-missing' },
    ...answers,
  });
}
const listed = (changedAt: string): Answers => ({
  'casus:list': {
    casussen: [summarizeCasus(makeCasus({ id: testCasusId(2), title: 'Zus', changedAt }))],
    total: 1,
  },
});

test.each<[string, Precedent['target'], Answers]>([
  ['Deze casus is er niet meer.', other, {}],
  [
    'Gewijzigd op 3 november 2026, nadat je hem koppelde.',
    other,
    listed('2026-11-03T10:00:00.000Z'),
  ],
  [
    'Deze voorbeeldcasus staat niet meer in de bibliotheek.',
    example,
    { 'library:get-item': { failure: 'not-found' } },
  ],
  [
    'Achterhaald: er is een nieuwere casus, of een uitspraak die het anders ziet.',
    example,
    {
      'library:get-item': makeReading(
        makeVoorbeeldcasus({
          rulings: [{ ecli: 'ECLI:NL:CRVB:2010:BN1265', direction: 'voor', why: [] }],
        }),
      ),
    },
  ],
])('a linked precedent says: %s', async (sentence, target, answers) => {
  open(target, answers);

  expect(await screen.findByText(sentence)).toBeDefined();
});

test('a precedent that stands as it did says nothing', async () => {
  open(other, listed('2026-10-20T10:00:00.000Z'));

  expect(await screen.findByRole('link', { name: 'Zus' })).toBeDefined();
  expect(screen.queryByText(/nadat je hem koppelde/u)).toBeNull();
});
