import { expect, test } from 'vitest';

import type { Factor, FactorVocabulary } from '../../../../main/domain/content/factor.ts';
import type { Presence, Uitkomst } from '../../../../main/domain/content/vocabulary.ts';
import { isUnequal, type Decided } from '../../../../main/domain/review/unequal-cases.ts';

const factor = (id: string, pleads: Factor['pleads']): Factor => ({
  id,
  title: id,
  question: `Speelt ${id} hier?`,
  pleads,
  cues: [],
});
const vocabulary: FactorVocabulary = {
  parents: [],
  factoren: [
    factor('dakloosheid-dreigt', 'voor'),
    factor('eigen-toedoen', 'tegen'),
    factor('toezegging-gedaan', 'voor'),
    factor('studerend', 'context'),
  ],
};
function decided(
  outcome: Uitkomst | null,
  factoren: Record<string, Presence>,
  wetten: readonly string[] = [],
): Decided {
  return {
    outcome,
    tags: { wetten, leefgebieden: [], dilemmas: [], grondwaarden: [], factoren },
  };
}
const same = { 'dakloosheid-dreigt': 'ja', 'eigen-toedoen': 'ja' } as const;

test('the same telling factoren and another end ask for an explanation', () => {
  const here = decided('afgewezen', { ...same, studerend: 'ja' });
  const there = decided('toegekend-via-individualisering', { ...same, studerend: 'nee' });

  expect(isUnequal(here, there, vocabulary)).toBe(true);
  expect(isUnequal(there, here, vocabulary)).toBe(true);
});

test.each<{ why: string; here: Decided; there: Decided }>([
  {
    why: 'both were granted, in whatever way',
    here: decided('toegekend-binnen-regel', same),
    there: decided('mini-maatwerkbudget', same),
  },
  { why: 'one is undecided', here: decided(null, same), there: decided('afgewezen', same) },
  {
    why: 'how one ended is not known',
    here: decided('onbekend', same),
    there: decided('afgewezen', same),
  },
  {
    why: 'a telling factor sets them apart',
    here: decided('afgewezen', { ...same, 'toezegging-gedaan': 'nee' }),
    there: decided('toegekend-binnen-regel', { ...same, 'toezegging-gedaan': 'ja' }),
  },
  {
    why: 'they fall under other laws',
    here: decided('afgewezen', same, ['wmo-2015', 'awb']),
    there: decided('toegekend-binnen-regel', same, ['participatiewet']),
  },
  {
    why: 'they share too little that tells',
    here: decided('afgewezen', { 'dakloosheid-dreigt': 'ja', studerend: 'ja' }),
    there: decided('toegekend-binnen-regel', { 'dakloosheid-dreigt': 'ja', studerend: 'ja' }),
  },
])('asks nothing when $why', ({ here, there }) => {
  expect(isUnequal(here, there, vocabulary)).toBe(false);
});
