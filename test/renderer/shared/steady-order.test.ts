import fc from 'fast-check';
import { expect, test } from 'vitest';

import { steadyOrder } from '../../../renderer/shared/steady-order.ts';

test.each([
  { what: 'what was saved elsewhere stays in its place', now: 'cab', after: 'abc' },
  { what: 'what is gone leaves the others as they were', now: 'ca', after: 'ac' },
  { what: 'what is new and comes first is on top', now: 'nabc', after: 'nabc' },
  { what: 'what is new stands before what should come after it', now: 'abnc', after: 'abnc' },
  { what: 'what is new and comes last stands last', now: 'abcn', after: 'abcn' },
  { what: 'something new beside something that was saved', now: 'cnab', after: 'nabc' },
])('$what', ({ now, after }) => {
  expect(steadyOrder(Array.from('abc'), Array.from(now)).join('')).toBe(after);
});

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 30 });

test('holds exactly what the new list holds, and moves nothing that was there', () => {
  fc.assert(
    fc.property(ids, ids, (before, now) => {
      const order = steadyOrder(before, now);
      expect([...order].sort()).toEqual([...now].sort());
      const stood = before.filter((id) => now.includes(id));
      expect(order.filter((id) => before.includes(id))).toEqual(stood);
      expect(steadyOrder(order, now)).toEqual(order);
    }),
  );
});

test('without anything that stood there, the order is the new one', () => {
  fc.assert(
    fc.property(ids, (now) => {
      expect(steadyOrder([], now)).toEqual(now);
    }),
  );
});
