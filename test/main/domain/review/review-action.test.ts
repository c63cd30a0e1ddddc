import { expect, test } from 'vitest';

import { mergeReviews } from '../../../../main/domain/review/merge-reviews.ts';
import { isResolved } from '../../../../main/domain/review/review.ts';
import { actOnReview, type ReviewAction } from '../../../../main/domain/review/review-action.ts';
import {
  changesSinceAgreed,
  reviewStanding,
  summarizeReview,
} from '../../../../main/domain/review/review-state.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';
import { judged, makeReview, offered, remarked } from '../../../helpers/make-review.ts';

const casus = makeCasus({ effect: 'Hij komt op tijd op school.' });
const later = '2026-11-21T09:00:00.000Z';
const stateAfter = (...actions: ReviewAction[]) => reviewStanding(makeReview(casus, actions)).state;

test('goes from offered by way of questions to akkoord', () => {
  const again: ReviewAction = { ...offered, id: 'aanbod-2' };

  expect(stateAfter()).toBe('none');
  expect(stateAfter(offered)).toBe('offered');
  expect(stateAfter(offered, remarked)).toBe('in-review');
  expect(stateAfter(offered, remarked, judged(casus, 'terug'))).toBe('returned');
  expect(stateAfter(offered, remarked, judged(casus, 'terug'), again)).toBe('offered');
  expect(stateAfter(offered, judged(casus, 'terug'), again, judged(casus, 'akkoord'))).toBe(
    'agreed',
  );
});

test('an offer that was taken back counts as never made, and what was remarked on it stays', () => {
  const back = (id: string): ReviewAction => ({
    kind: 'withdraw',
    id: `${id}-terug`,
    by: 'AB',
    offer: id,
  });
  const again: ReviewAction = { ...offered, id: 'aanbod-2' };
  const review = makeReview(casus, [offered, remarked, back('aanbod-1')]);

  expect(reviewStanding(review)).toMatchObject({ state: 'none', withdrawn: { by: 'AB' } });
  expect(summarizeReview(review)).toMatchObject({ by: null, open: { effect: 1 } });
  expect(stateAfter(offered, back('aanbod-1'), again)).toBe('offered');
  const first = [offered, judged(casus, 'akkoord'), again];
  expect(stateAfter(...first)).toBe('offered');
  expect(stateAfter(...first, back('aanbod-2'))).toBe('agreed');
});

test('a verdict that was given meanwhile on another computer holds against taking back', () => {
  const back: ReviewAction = { kind: 'withdraw', id: 'terug-1', by: 'AB', offer: 'aanbod-1' };
  const mine = makeReview(casus, [offered, back]);
  const theirs = makeReview(casus, [offered, judged(casus, 'terug')]);

  expect(reviewStanding(mergeReviews(mine, theirs))).toMatchObject({
    state: 'returned',
    withdrawn: undefined,
  });
});

test('doing the same once more changes nothing, so that a lost answer may be asked again', () => {
  const review = makeReview(casus, [offered, remarked]);

  expect(actOnReview(review, remarked, casus, later)).toEqual({ ok: true, value: review });
});

test('a remark is answered, settled and opened again', () => {
  const answer: ReviewAction = {
    kind: 'answer',
    id: 'antwoord',
    by: 'AB',
    remark: 'opmerking-1',
    text: 'Een diploma.',
  };
  const settle = (id: string, resolved: boolean): ReviewAction => ({
    kind: 'settle',
    id,
    by: 'JD',
    remark: 'opmerking-1',
    resolved,
  });
  const settled = makeReview(casus, [offered, remarked, answer, settle('s1', true)]);
  const reopened = makeReview(casus, [remarked, settle('s1', true), settle('s2', false)]);

  expect(settled.remarks[0]?.thread.map(({ by, text }) => [by, text])).toEqual([
    ['JD', 'Wat levert het op?'],
    ['AB', 'Een diploma.'],
  ]);
  expect(settled.remarks.map(isResolved)).toEqual([true]);
  expect(reopened.remarks.map(isResolved)).toEqual([false]);
  expect([summarizeReview(settled).open, summarizeReview(reopened).open]).toEqual([
    {},
    { effect: 1 },
  ]);
});

test('what is being written is kept, and goes when it was sent', () => {
  const field = 'opmerking:effect';
  const typing: ReviewAction = { kind: 'draft', draft: field, text: 'Wat lev' };

  expect(makeReview(casus, [typing]).drafts).toEqual({ [field]: 'Wat lev' });
  expect(makeReview(casus, [typing, { ...typing, text: '' }]).drafts).toEqual({});
  expect(makeReview(casus, [typing, { ...remarked, draft: field }]).drafts).toEqual({});
});

test.each<[string, ReviewAction]>([
  ['casus-changed', { ...judged(casus, 'akkoord'), read: later } as ReviewAction],
  ['not-found', { kind: 'withdraw', id: 'b', by: 'AB', offer: 'weg' }],
  ['not-found', { kind: 'answer', id: 'a', by: 'AB', remark: 'weg', text: 'Ja.' }],
])('refuses with %s', (code, action) => {
  expect(actOnReview(makeReview(casus, [offered]), action, casus, later)).toMatchObject({
    ok: false,
    error: { code },
  });
});

test('what was judged is not taken back any more', () => {
  const review = makeReview(casus, [offered, judged(casus, 'terug')]);
  const back: ReviewAction = { kind: 'withdraw', id: 'terug-1', by: 'AB', offer: 'aanbod-1' };

  expect(actOnReview(review, back, casus, later)).toMatchObject({
    error: { code: 'already-judged' },
  });
});

test('after akkoord every change is named by its step, and the review holds no copy of the text', () => {
  const review = makeReview(casus, [offered, judged(casus, 'akkoord')]);
  const changed = {
    ...casus,
    title: 'Een andere titel',
    klad: 'Nog een notitie.',
    effect: 'Hij komt op tijd op school. Hij haalt zijn diploma.',
    factoren: { studerend: 'ja' as const },
  };

  expect(changesSinceAgreed(casus, review)).toEqual([]);
  expect(changesSinceAgreed(changed, review)).toEqual([
    {
      step: 'situatie',
      parts: [{ part: 'factoren', prose: false, fresh: ['studerend: ja'], gone: 0 }],
    },
    {
      step: 'effect',
      parts: [{ part: 'effect', prose: true, fresh: ['Hij haalt zijn diploma.'], gone: 0 }],
    },
  ]);
  expect(JSON.stringify(review)).not.toContain('op tijd op school');
});
