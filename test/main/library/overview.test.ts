import { expect, test } from 'vitest';

import type { Bundle, Item } from '../../../main/domain/content/bundle.ts';
import { makeOverview } from '../../../main/library/overview.ts';
import { smallBundle } from './compiled-library.ts';

const bundle = await smallBundle();
const page = bundle.items.find((item) => item.kind === 'methode');

function withPages(...pages: readonly Partial<Item>[]): Bundle {
  return { ...bundle, items: pages.map((part) => ({ ...page, ...part }) as Item) };
}

test('method pages come in the order of the method', () => {
  const { entries } = makeOverview(
    withPages(
      { id: 'c', title: 'A', group: 'gesprek', order: 1 },
      { id: 'b', title: 'B', group: 'stappen', order: 2 },
      { id: 'a', title: 'C', group: 'stappen', order: 1 },
    ),
  );

  expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a casus says its wetten, leefgebieden and where it comes from', () => {
  const entry = makeOverview(bundle).entries.find(({ id }) => id === 'fiets-geweigerd');

  expect(entry).toEqual({
    contrasts: ['fiets-naar-school'],
    kind: 'voorbeeldcasus',
    id: 'fiets-geweigerd',
    title: 'Een fiets die er niet kwam',
    group: '',
    wetten: ['proefwet'],
    leefgebieden: ['werk-en-opleiding'],
    label: 'leervoorbeeld',
  });
});

test('a casus names those that ended differently', () => {
  const [casus] = bundle.items.filter((item) => item.kind === 'voorbeeldcasus');
  if (casus === undefined) throw new Error('there is no voorbeeldcasus');
  const relation = { to: 'hond', decidingFactor: 'bewijs', why: [] };
  const relations = [
    { ...relation, kind: 'contrast' as const },
    { ...relation, to: 'bus', kind: 'steunt' as const },
  ];

  const { entries } = makeOverview({ ...bundle, items: [{ ...casus, relations }] });

  expect(entries[0]?.contrasts).toEqual(['hond']);
});
