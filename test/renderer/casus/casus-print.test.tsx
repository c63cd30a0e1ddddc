import { render } from '@testing-library/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { CasusPrint } from '../../../renderer/casus/print/casus-print.tsx';
import { createQueryClient } from '../../../renderer/shared/query-client.ts';
import { fakeApi } from '../../helpers/fake-api.ts';
import { makeCasus } from '../../helpers/make-casus.ts';

const plain = makeCasus();
const full: Casus = {
  ...plain,
  effect: 'merk effect',
  effectAccount: {
    whose: ['kind'],
    ownWords: 'merk eigen woorden',
    kind: 'doel',
    signs: 'merk tekens',
  },
  grondwaarden: [{ id: 'pw-vangnet', verdict: 'dient', why: 'merk grondwaarde' }],
  options: [
    {
      id: 'a',
      title: 'merk besluit',
      text: 'merk uitleg',
      standard: true,
      consequences: [
        { id: 'g', termijn: 'kort', betrokkene: 'kind', richting: 'beter', text: 'merk gevolg' },
      ],
    },
  ],
  consequences: 'merk gevolgen',
  ethics: 'merk ethiek',
  governance: 'merk bestuurlijk',
  perspectives: { ...plain.perspectives, juridisch: { verdict: 'goed', why: 'merk perspectief' } },
  costs: {
    ...plain.costs,
    unpriced: 'merk zonder prijs',
    items: [
      {
        id: 'k',
        scenario: 'a',
        label: 'merk kosten',
        low: 100,
        high: 200,
        rhythm: 'eenmalig',
        fromYear: 0,
        years: 1,
        payer: 'gemeente',
        certainty: 'claim',
        priceYear: null,
        source: 'merk bron',
      },
    ],
  },
  legal: 'merk toets',
  uitwegen: [{ id: 'individualisering', conditions: {}, why: 'merk uitweg', carries: true }],
  artikelen: [{ reference: 'participatiewet/18/1', why: 'merk artikel' }],
  rulings: [{ ecli: 'ECLI:NL:CRVB:2024:1362', direction: 'steunt', why: 'merk uitspraak' }],
  research: { ...plain.research, hulpvraag: { done: true, text: 'merk onderzoek' } },
  decision: {
    outcome: 'afgewezen',
    chosen: 'a',
    motivation: 'merk motivering',
    letter: 'merk brief',
  },
  evaluation: {
    plannedOn: '2027-01-01',
    text: 'merk terugblik',
    reached: 'deels',
    learned: 'merk les',
  },
  signal: { nature: 'structureel', to: 'merk aan', text: 'merk signaal' },
  escalation: {
    tried: ['jurist-keek-mee'],
    steps: [{ id: 'e', level: 'jurist', on: null, outcome: 'merk opgeschaald' }],
  },
};

test('everything that was written comes on paper', () => {
  fakeApi();
  const { container } = render(
    <QueryClientProvider client={createQueryClient()}>
      <CasusPrint casus={full} />
    </QueryClientProvider>,
  );

  const written = JSON.stringify(full).match(/merk [a-z ]+/gu) ?? [];
  expect(written.length).toBeGreaterThan(25);
  expect(written.filter((text) => !container.textContent.includes(text))).toEqual([]);
  expect(container.textContent).toContain('bewering van een ander');
  expect(container.textContent).toMatch(/merk besluit: €.100 tot €.200, waarvan beweerd/u);
});
