import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Casus } from '../../../../main/domain/casus/casus.ts';
import {
  emptyHistory,
  recordEdit,
  redoEdit,
  undoEdit,
  type EditHistory,
} from '../../../../main/domain/casus/edit-history.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

/** A change that a screen can make, and the pause before it. */
const change = fc.record({
  pause: fc.integer({ min: 0, max: 3_000 }),
  update: fc.oneof(
    fc.string().map((text) => (casus: Casus) => ({ ...casus, situation: casus.situation + text })),
    fc.string().map((effect) => (casus: Casus) => ({ ...casus, effect })),
    fc.constant((casus: Casus) => ({ ...casus, wetten: [...casus.wetten, 'wmo-2015'] })),
    fc.constant((casus: Casus) => ({ ...casus, klad: '', legal: casus.klad })),
    fc.string().map((motivation) => (casus: Casus) => ({
      ...casus,
      decision: { ...casus.decision, motivation },
    })),
  ),
});

test('undoing everything gives back the first text, and redoing everything the last', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const first = makeCasus({ klad: 'aantekening' });
      let [casus, at] = [first, 0];
      let history: EditHistory<Casus> = emptyHistory;
      for (const { pause, update } of changes) {
        const after = update(casus);
        at += pause;
        history = recordEdit(history, casus, after, at);
        casus = after;
      }
      const last = casus;
      let undone = 0;
      for (let step = undoEdit(history); step !== undefined; step = undoEdit(history)) {
        expect(step.edit.after).toEqual(casus);
        ({ history } = step);
        casus = step.edit.before;
        undone += 1;
      }
      expect(casus).toEqual(first);
      for (let step = redoEdit(history); step !== undefined; step = redoEdit(history)) {
        expect(step.edit.before).toEqual(casus);
        ({ history } = step);
        casus = step.edit.after;
        undone -= 1;
      }
      expect(casus).toEqual(last);
      expect(undone).toBe(0);
    }),
  );
});

/** Types texts into the effect, each `pause` milliseconds after the one before. */
function typed(texts: readonly string[], pause: number): EditHistory<Casus> {
  let casus = makeCasus();
  return texts.reduce<EditHistory<Casus>>((history, effect, index) => {
    const before = casus;
    casus = { ...casus, effect };
    return recordEdit(history, before, casus, index * pause);
  }, emptyHistory);
}

test('typing in one go is one change', () => {
  expect(typed(['z', 'ze', 'zel', 'zelf'], 200).past).toHaveLength(1);
});

test('a pause begins a new change', () => {
  expect(typed(['z', 'ze', 'zel', 'zelf'], 1_000).past).toHaveLength(4);
});

test('long typing is cut, so that one undo never takes back a page', () => {
  const texts = Array.from({ length: 60 }, (_, length) => 'a'.repeat(length + 1));

  expect(typed(texts, 200).past.length).toBeGreaterThan(1);
});

test('another field is another change, however fast', () => {
  const casus = makeCasus();
  const first = { ...casus, effect: 'zelf naar school' };
  const second = { ...first, legal: 'artikel 2.3.5' };
  const history = recordEdit(recordEdit(emptyHistory, casus, first, 0), first, second, 1);

  expect(history.past.map(({ path }) => path)).toEqual([['effect'], ['legal']]);
});

test('a new change after undoing leaves nothing to do again', () => {
  const casus = makeCasus();
  const after = { ...casus, effect: 'a' };
  const undone = undoEdit(recordEdit(emptyHistory, casus, after, 0));

  const history = recordEdit(undone?.history ?? emptyHistory, casus, { ...casus, legal: 'b' }, 10);

  expect(redoEdit(history)).toBeUndefined();
});
