import { expect, test } from 'vitest';

import { beginLink, begunLinkTo, dropBegunLink } from '../../../../main/domain/casus/begin-link.ts';
import { linkPrecedent, unlinkPrecedent } from '../../../../main/domain/casus/link-precedent.ts';
import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

const now = '2026-11-22T10:00:00.000Z';
const target = { kind: 'voorbeeldcasus', id: 'fiets' } as const;
const other = { kind: 'voorbeeldcasus', id: 'traplift' } as const;
const linked = { target, relation: 'steunt', reason: 'Zelfde vraag.', linkedAt: now } as const;

test('what is filled in is kept with the casus, once for each precedent, and is no precedent yet', () => {
  const first = beginLink(makeCasus(), { target, relation: null, reason: 'Ook een stu' });
  const both = beginLink(first, { target: other, relation: 'contrast', reason: '' });

  const casus = beginLink(both, { target, relation: 'steunt', reason: 'Ook een student ' });

  expect(casus.precedents).toEqual([]);
  expect(casus.begunLinks).toHaveLength(2);
  expect(begunLinkTo(casus, target)?.reason).toBe('Ook een student ');
  expect(readCasus(JSON.parse(JSON.stringify(casus)))).toEqual({ ok: true, value: casus });
});

test('a form that is emptied leaves nothing behind, unless it changes a link that is there', () => {
  const begun = beginLink(makeCasus(), { target, relation: null, reason: 'a' });
  const empty = { target, relation: null, reason: '' };

  expect(beginLink(begun, empty).begunLinks).toEqual([]);
  const changing = beginLink(makeCasus({ precedents: [linked] }), empty);
  expect(changing.begunLinks).toEqual([empty]);
  expect(changing.precedents).toEqual([linked]);
});

test('confirming, dropping and letting go each take what was begun of that link away', () => {
  const begin = (precedents: (typeof linked)[]) =>
    [target, other].reduce(
      (casus, one) => beginLink(casus, { target: one, relation: 'steunt', reason: 'Omdat' }),
      makeCasus({ precedents }),
    );
  const left = [{ target: other, relation: 'steunt', reason: 'Omdat' }];

  const confirmed = linkPrecedent(begin([]), { target, relation: 'steunt', reason: 'Omdat' }, now);

  expect(confirmed).toMatchObject({ ok: true, value: { begunLinks: left } });
  expect(dropBegunLink(begin([]), target).begunLinks).toEqual(left);
  expect(unlinkPrecedent(begin([linked]), target).begunLinks).toEqual(left);
});
