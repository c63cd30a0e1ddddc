import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { Casus } from '../../../../main/domain/casus/casus.ts';
import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { casusTexts, withCasusTexts } from '../../../../main/domain/privacy/casus-texts.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const full = makeCasus({
  klad: 'Moeder belde.',
  identifying: ['Fatima'],
  options: [{ id: 'o1', title: 'Fiets', text: 'Lenen.', standard: true, consequences: [] }],
  research: {
    ...makeCasus().research,
    hulpvraag: { done: true, text: 'Zelf naar school.' },
  },
  precedents: [
    {
      target: { kind: 'voorbeeldcasus', id: 'fiets' },
      relation: 'contrast',
      reason: 'Daar was een auto.',
      linkedAt: '2026-11-02T09:00:00.000Z',
    },
  ],
});

test('every written text is there, and nothing that is chosen, counted or marked', () => {
  expect(casusTexts(full).map(({ path, text }) => [path, text])).toEqual([
    ['title', 'Fiets naar school'],
    ['klad', 'Moeder belde.'],
    ['situation', 'Een jongen van 19 kan met de bus niet op tijd op zijn mbo komen.'],
    ['options/0/title', 'Fiets'],
    ['options/0/text', 'Lenen.'],
    ['research/hulpvraag/text', 'Zelf naar school.'],
    ['precedents/0/reason', 'Daar was een auto.'],
  ]);
});

test('other texts come in their place, and all else stays', () => {
  const changed = withCasusTexts(full, new Map([['options/0/text', 'Huren.']]));

  const options = full.options.map((option) => ({ ...option, text: 'Huren.' }));
  expect(changed).toEqual({ ...full, options });
});

test('a saved example with every field filled in is the same casus afterwards', () => {
  const folder = new URL('../../../fixtures/casussen/', import.meta.url);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const casus = readCasus(JSON.parse(text.slice(text.indexOf('\n'))));
    if (!casus.ok) throw new Error(casus.error.message);
    const texts = new Map<string, string>();
    for (const { path } of casusTexts(casus.value)) texts.set(path, `${path}!`);
    const changed = withCasusTexts(casus.value, texts);

    expect(withCasusTexts(casus.value, new Map())).toEqual(casus.value);
    expect(readCasus(changed).ok).toBe(true);
    expect(casusTexts(changed).map((one) => one.text)).toEqual([...texts.values()]);
    expect(idsOf(changed)).toEqual(idsOf(casus.value));
  }
});

function idsOf(casus: Casus): unknown {
  const { id, grondwaarden, artikelen, rulings, options, costs, decision } = casus;
  return [
    id,
    decision.chosen,
    grondwaarden.map((one) => one.id),
    artikelen.map((one) => one.reference),
    rulings.map((one) => one.ecli),
    options.map((one) => one.id),
    costs.items.map((one) => one.id),
  ];
}
