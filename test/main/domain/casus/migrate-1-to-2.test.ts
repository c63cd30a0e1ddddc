import { expect, test } from 'vitest';

import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const option = { id: 'a', title: 'Afwijzen', text: 'De standaard.' };

/** What the first version of the app wrote: exactly the fields it knew. */
const firstForm = {
  format: 1,
  ...pick(makeCasus({ effect: 'zelf naar school', legal: 'Artikel 2.3.5' })),
  options: [option],
  decision: { outcome: 'gedeeltelijk', motivation: 'Daarom.' },
  evaluation: { plannedOn: '2027-05-01', text: 'Gebeld.' },
};

test('keeps every text of form 1 in its place and makes room for the rest', () => {
  expect(readCasus(firstForm)).toEqual({
    ok: true,
    value: makeCasus({
      effect: 'zelf naar school',
      legal: 'Artikel 2.3.5',
      options: [{ ...option, standard: false, consequences: [] }],
      decision: { outcome: 'gedeeltelijk', chosen: null, motivation: 'Daarom.', letter: '' },
      evaluation: { plannedOn: '2027-05-01', text: 'Gebeld.', reached: null, learned: '' },
    }),
  });
});

test('leaves what it was given as it was', () => {
  const before = structuredClone(firstForm);

  readCasus(firstForm);

  expect(firstForm).toEqual(before);
});

test.each(['options', 'decision', 'evaluation'])(
  '%s of another form is damage, not a crash',
  (field) => {
    expect(readCasus({ ...firstForm, [field]: 'stuk' })).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    });
  },
);

function pick(casus: ReturnType<typeof makeCasus>) {
  const { id, title, status, createdAt, changedAt, klad, situation, effect, legal } = casus;
  const { grondwaarden, consequences, ethics, governance, wetten, leefgebieden } = casus;
  const { dilemmas, factoren, precedents } = casus;
  return {
    ...{ id, title, status, createdAt, changedAt, klad, situation, effect, legal, grondwaarden },
    ...{ consequences, ethics, governance, wetten, leefgebieden, dilemmas, factoren, precedents },
  };
}
