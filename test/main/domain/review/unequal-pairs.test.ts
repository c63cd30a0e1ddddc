import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isUnequal } from '../../../../main/domain/review/unequal-cases.ts';
import {
  ownDecided,
  unequalPairs,
  type OwnDecided,
} from '../../../../main/domain/review/unequal-pairs.ts';
import type { Casus } from '../../../../main/domain/casus/casus.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';

const factor = (id: string, pleads: 'voor' | 'tegen' | 'context', parent?: string) => ({
  id,
  title: id,
  question: `Speelt ${id} hier?`,
  pleads,
  cues: [],
  ...(parent === undefined ? {} : { parent }),
});
const vocabulary = {
  parents: [{ id: 'nood', title: 'Nood' }],
  factoren: [
    factor('dakloos', 'voor', 'nood'),
    factor('schulden', 'voor', 'nood'),
    factor('kind', 'voor'),
    factor('eigen-toedoen', 'tegen'),
    factor('student', 'context'),
  ],
};

function decided(number: number, changes: Partial<Casus>): OwnDecided {
  const own = ownDecided(makeCasus({ id: testCasusId(number), ...changes }));
  if (own === undefined) throw new Error('nobody decided it');
  return own;
}
const outcome = (to: Casus['decision']['outcome']) => ({ ...makeCasus().decision, outcome: to });
const found = (...cases: OwnDecided[]) =>
  [...unequalPairs(cases, vocabulary)].filter((pair) => pair !== null);

const granted = decided(1, {
  factoren: { kind: 'ja', 'eigen-toedoen': 'ja', dakloos: 'ja', schulden: 'nee' },
  decision: outcome('toegekend-binnen-regel'),
});
const refused = decided(2, {
  factoren: { kind: 'ja', 'eigen-toedoen': 'ja', dakloos: 'nee', schulden: 'ja' },
  decision: outcome('afgewezen'),
});

test('names what two casussen share and where they differ, when nothing tells them apart', () => {
  expect(found(granted, refused)).toMatchObject([
    {
      a: { id: testCasusId(1) },
      b: { id: testCasusId(2) },
      shared: ['kind', 'eigen-toedoen'],
      differing: ['dakloos', 'schulden'],
      explained: [],
    },
  ]);
});

test('a sentence in either of them explains it', () => {
  const explained = {
    ...refused,
    precedents: [
      {
        target: { kind: 'casus' as const, id: granted.id },
        relation: 'contrast' as const,
        reason: 'Daar was nog geen schuldhulp.',
        linkedAt: '2026-11-01T10:00:00.000Z',
      },
    ],
  };

  expect(found(granted, explained)).toMatchObject([
    { explained: ['Daar was nog geen schuldhulp.'] },
  ]);
});

test('a casus without a decision tells against nothing', () => {
  expect(ownDecided(makeCasus({ decision: outcome(null) }))).toBeUndefined();
  expect(ownDecided(makeCasus({ decision: outcome('open') }))).toBeUndefined();
});

test('the quick look never misses a pair', () => {
  const presence = fc.constantFrom('ja' as const, 'nee' as const, 'onbekend' as const);
  const some = fc.record({
    factoren: fc.record(Object.fromEntries(vocabulary.factoren.map(({ id }) => [id, presence]))),
    ended: fc.constantFrom(
      'afgewezen' as const,
      'gedeeltelijk' as const,
      'toegekend-binnen-regel' as const,
    ),
  });
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 6 }), (cases) => {
      const all = cases.map(({ factoren, ended }, index) =>
        decided(index + 1, { factoren, decision: outcome(ended) }),
      );
      const expected = all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .flatMap((b) => (isUnequal(a, b, vocabulary) ? [`${a.id} ${b.id}`] : [])),
      );
      expect(found(...all).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(expected);
    }),
  );
});
