import { expect, test } from 'vitest';

import { compareCases, type Comparable } from '../../../../main/domain/compare/compare-cases.ts';
import type { Presence } from '../../../../main/domain/content/vocabulary.ts';

const factor = (id: string, parent?: string) => ({
  id,
  title: id,
  question: 'Is dat zo, of niet?',
  pleads: 'voor' as const,
  cues: [],
  ...(parent === undefined ? {} : { parent }),
});
const vocabulary = {
  factoren: [
    factor('gezondheid-bedreigd', 'ernst'),
    factor('dakloosheid-dreigt', 'ernst'),
    factor('eigen-toedoen', 'oorzaak'),
    factor('studerend'),
  ],
};

function made(factoren: Record<string, Presence>, changes: Partial<Comparable> = {}): Comparable {
  return { wetten: [], leefgebieden: [], dilemmas: [], grondwaarden: [], factoren, ...changes };
}

test('tells shared, absent, differing and unknown factoren apart', () => {
  const a = made({ studerend: 'ja', 'eigen-toedoen': 'nee', 'dakloosheid-dreigt': 'ja' });
  const b = made({ studerend: 'ja', 'eigen-toedoen': 'nee', 'dakloosheid-dreigt': 'nee' });

  expect(compareCases(a, b, vocabulary).factoren).toEqual({
    shared: ['studerend'],
    absent: ['eigen-toedoen'],
    differing: [{ factor: 'dakloosheid-dreigt', presentIn: 'a', softenedBy: [] }],
    unknown: [],
  });
});

test.each<[Presence | undefined]>([['onbekend'], [undefined]])(
  'what the other does not know (%s) is no difference, and is worth asking',
  (presence) => {
    const a = made({ studerend: 'ja', 'eigen-toedoen': 'nee' });
    const b = made(
      presence === undefined ? {} : { studerend: presence, 'eigen-toedoen': presence },
    );

    const { differing, shared, absent, unknown } = compareCases(a, b, vocabulary).factoren;

    expect([...differing, ...shared, ...absent]).toEqual([]);
    expect(unknown).toEqual([
      { factor: 'eigen-toedoen', a: 'nee', b: 'onbekend' },
      { factor: 'studerend', a: 'ja', b: 'onbekend' },
    ]);
  },
);

test('a difference weighs lighter when the other has something with the same parent', () => {
  const a = made({
    'gezondheid-bedreigd': 'ja',
    'dakloosheid-dreigt': 'nee',
    'eigen-toedoen': 'ja',
  });
  const b = made({
    'gezondheid-bedreigd': 'nee',
    'dakloosheid-dreigt': 'ja',
    'eigen-toedoen': 'nee',
  });

  expect(compareCases(a, b, vocabulary).factoren.differing).toEqual([
    { factor: 'eigen-toedoen', presentIn: 'a', softenedBy: [] },
    { factor: 'gezondheid-bedreigd', presentIn: 'a', softenedBy: ['dakloosheid-dreigt'] },
    { factor: 'dakloosheid-dreigt', presentIn: 'b', softenedBy: ['gezondheid-bedreigd'] },
  ]);
});

test('a parent of which nothing is known softens nothing', () => {
  const a = made({ 'gezondheid-bedreigd': 'ja' });
  const b = made({ 'gezondheid-bedreigd': 'nee', 'dakloosheid-dreigt': 'onbekend' });

  expect(compareCases(a, b, vocabulary).factoren.differing).toMatchObject([{ softenedBy: [] }]);
});

test('lays tags side by side, and is its own mirror', () => {
  const a = made({ studerend: 'ja' }, { wetten: ['awb', 'wgs'], dilemmas: ['precedentwerking'] });
  const b = made({ studerend: 'nee' }, { wetten: ['wgs', 'jeugdwet'], leefgebieden: ['wonen'] });

  const there = compareCases(a, b, vocabulary);
  const back = compareCases(b, a, vocabulary);

  expect(there.wetten).toEqual({ shared: ['wgs'], onlyA: ['awb'], onlyB: ['jeugdwet'] });
  expect(back.wetten).toEqual({ shared: ['wgs'], onlyA: ['jeugdwet'], onlyB: ['awb'] });
  expect(there.factoren.differing).toMatchObject([{ presentIn: 'a' }]);
  expect(back.factoren.differing).toMatchObject([{ presentIn: 'b' }]);
});

test('a factor that the vocabulary no longer has is compared all the same', () => {
  const old = made({ 'oude-factor': 'ja' });

  expect(compareCases(old, old, vocabulary).factoren.shared).toEqual(['oude-factor']);
});

test('gives no number that could be read as a chance', () => {
  const text = JSON.stringify(compareCases(made({ studerend: 'ja' }), made({}), vocabulary));

  expect(text).not.toMatch(/\d|percent/u);
});
