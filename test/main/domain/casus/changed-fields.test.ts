import { expect, test } from 'vitest';

import { changedFields } from '../../../../main/domain/casus/changed-fields.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

test('names what differs, in the order of the steps', () => {
  const before = makeCasus({ factoren: { studerend: 'ja', 'eigen-toedoen': 'nee' } });
  const after = {
    ...before,
    changedAt: '2026-11-22T10:00:00.000Z',
    decision: { ...before.decision, letter: 'U krijgt een fiets.' },
    effect: 'Op tijd op school.',
    // Another order says nothing.
    factoren: { 'eigen-toedoen': 'nee', studerend: 'ja' },
  } as const;

  expect(changedFields(before, after)).toEqual(['effect', 'decision']);
  expect(changedFields(before, before)).toEqual([]);
});
