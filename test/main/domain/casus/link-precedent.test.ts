import { expect, test } from 'vitest';

import { casusIdSchema, emptyCasus } from '../../../../main/domain/casus/casus.ts';
import { linkPrecedent, unlinkPrecedent } from '../../../../main/domain/casus/link-precedent.ts';

const id = casusIdSchema.parse('01'.padEnd(26, '0'));
const now = '2026-11-22T10:00:00.000Z';
const casus = emptyCasus(id, now);
const target = { kind: 'voorbeeldcasus', id: 'hulphond-meisje-met-anorexia' } as const;

test('links with a relation and a reason, and leaves the given casus as it was', () => {
  const link = {
    target,
    relation: 'contrast',
    reason: '  Daar betaalde de verzekeraar mee. ',
  } as const;

  const result = linkPrecedent(casus, link, now);

  expect(result).toMatchObject({
    ok: true,
    value: {
      precedents: [
        {
          target,
          relation: 'contrast',
          reason: 'Daar betaalde de verzekeraar mee.',
          linkedAt: now,
        },
      ],
    },
  });
  expect(casus.precedents).toEqual([]);
});

test('linking again changes the link instead of doubling it', () => {
  const first = linkPrecedent(casus, { target, relation: 'contrast', reason: 'eerst' }, now);
  if (!first.ok) throw new Error('the first link failed');

  const second = linkPrecedent(
    first.value,
    { target, relation: 'steunt', reason: 'bij nader inzien' },
    now,
  );

  expect(second).toMatchObject({
    ok: true,
    value: { precedents: [{ relation: 'steunt', reason: 'bij nader inzien' }] },
  });
});

test.each([
  { link: { target, relation: 'steunt', reason: ' ' } as const, code: 'no-reason' },
  {
    link: { target: { kind: 'casus', id }, relation: 'steunt', reason: 'zelf' } as const,
    code: 'itself',
  },
])('fails with $code', ({ link, code }) => {
  expect(linkPrecedent(casus, link, now)).toMatchObject({ ok: false, error: { code } });
});

test('unlinks only the one that is meant', () => {
  const other = { kind: 'voorbeeldcasus', id: 'student-zorgt-voor-halfbroer' } as const;
  const linked = [target, other].reduce((current, each) => {
    const result = linkPrecedent(current, { target: each, relation: 'steunt', reason: 'om' }, now);
    if (!result.ok) throw new Error('linking failed');
    return result.value;
  }, casus);

  expect(unlinkPrecedent(linked, target).precedents.map(({ target: left }) => left)).toEqual([
    other,
  ]);
});
