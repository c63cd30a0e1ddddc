import fc from 'fast-check';
import { expect, test } from 'vitest';

import { changesSince, seenOf } from '../../../../main/domain/review/seen.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const story = 'Hij woont ver weg. De bus gaat te vroeg! Wie helpt hem?';

test('a text that is the same but for its white space has not changed', () => {
  const casus = makeCasus({ situation: story });
  const seen = seenOf(casus, 'a');

  expect(changesSince({ ...casus, situation: story.replaceAll(' ', '  ') }, seen, 'a')).toEqual([]);
});

test.each([
  ['a sentence that is gone', 'Hij woont ver weg. Wie helpt hem?', [], 1],
  ['a sentence that is changed', story.replace('te vroeg', 'te laat'), ['De bus gaat te laat!'], 1],
  ['another order', 'De bus gaat te vroeg! Hij woont ver weg. Wie helpt hem?', [], 0],
  ['nothing left', '', [], 3],
])('sees %s', (_name, situation, fresh, gone) => {
  const casus = makeCasus({ situation: story });

  const [change] = changesSince({ ...casus, situation }, seenOf(casus, 'a'), 'a');

  expect(change).toEqual({
    step: 'situatie',
    parts: [{ part: 'situation', prose: true, fresh, gone }],
  });
});

test('whatever is written, only what differs is a change', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const casus = makeCasus({ effect: one, legal: one });
      const seen = seenOf(casus, 'zout');
      const steps = changesSince({ ...casus, effect: other }, seen, 'zout').map(({ step }) => step);
      const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
      expect(changesSince(casus, seen, 'zout')).toEqual([]);
      if (plain(one) === plain(other)) return;
      expect(steps).toEqual(['effect']);
    }),
  );
});
