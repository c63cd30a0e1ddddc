import { expect, test } from 'vitest';

import { findPassage } from '../../../main/domain/review/find-passage.ts';
import { changesSinceAgreed } from '../../../main/domain/review/review-state.ts';
import { stepParts } from '../../../main/domain/review/step-parts.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { judged, offered, remarked } from '../../helpers/make-review.ts';
import { act, create, save, send, start, type Stick } from './start-review.ts';

const password = 'paard batterij nietje';

/** A consulent and a reviewer, each at a computer of their own, with one stick between them. */
async function twoDesks(stick: Stick) {
  return {
    mine: start(await temporaryFolder(), stick),
    theirs: start(await temporaryFolder(), stick),
  };
}

test('a casus goes to a colleague, comes back with remarks, and is answered and sent once more', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine, { effect: 'Hij komt op school.' });
  await act(mine, casus, offered, { kind: 'draft', draft: 'oordeel', text: 'nog niet klaar' });
  await send(mine, casus.id);

  expect(await theirs.travel.openFile()).toMatchObject({
    value: { state: 'received', received: { casusId: casus.id, guest: true } },
  });
  expect(await theirs.reviews.getGuest(casus.id)).toEqual({ ok: true, value: casus });
  expect(await theirs.casussen.list(0)).toMatchObject({ value: { total: 0 } });
  expect(await theirs.reviews.list(0)).toMatchObject({
    value: { reviews: [{ guest: true, title: 'Fiets', state: 'offered' }] },
  });
  await act(theirs, casus, remarked, judged(casus, 'terug'));
  await send(theirs, casus.id);

  const answer = {
    kind: 'answer',
    id: 'antwoord',
    by: 'AB',
    remark: 'opmerking-1',
    text: 'Ja.',
  } as const;
  expect(await mine.travel.openFile()).toMatchObject({ value: { received: { added: 2 } } });
  await act(mine, casus, answer);
  const changed = await save(mine, { ...casus, effect: 'Hij haalt zijn diploma.' });
  expect(await mine.reviews.get(casus.id)).toMatchObject({
    value: { drafts: { oordeel: 'nog niet klaar' }, verdicts: [{ kind: 'terug', by: 'JD' }] },
  });
  await send(mine, casus.id);

  expect(await theirs.travel.openFile()).toMatchObject({ value: { received: { added: 1 } } });
  expect(await theirs.reviews.getGuest(casus.id)).toEqual({ ok: true, value: changed });
});

test('what was replaced on its way out is no change since akkoord, and a quote of it is found', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine, {
    effect: 'Femke Bakker komt op school. Daar leert zij koken.',
    klad: 'Haar moeder belde.',
    identifying: ['Femke Bakker'],
  });
  await act(mine, casus, { ...offered, question: 'Kan Femke Bakker dit?' }, remarked);
  await send(mine, casus.id, null, {
    casus: { effect: '[naam 1] komt op school. Daar leert zij koken.' },
    review: { 'offer:aanbod-1': 'Kan [naam 1] dit?' },
  });
  await theirs.travel.openFile();
  const there = await theirs.reviews.getGuest(casus.id);
  expect(JSON.stringify([there, await theirs.reviews.get(casus.id)])).not.toMatch(/Femke|moeder/u);

  const quote = { part: 'effect', text: '[naam 1] komt op', before: '', after: ' school.' };
  await act(theirs, casus, { ...remarked, id: 'opmerking-2', quote }, judged(casus, 'akkoord'));
  await send(theirs, casus.id);
  await mine.travel.openFile();
  const review = await mine.reviews.get(casus.id);
  if (!review.ok || review.value === null) throw new Error('no review');
  const longer = { ...casus, effect: `${casus.effect} En bakken.` };

  expect(review.value.offers[0]?.question).toBe('Kan Femke Bakker dit?');
  expect(findPassage(stepParts(casus, 'effect'), quote)).toEqual({
    part: 'effect',
    start: 0,
    end: 20,
  });
  expect(changesSinceAgreed(casus, review.value)).toEqual([]);
  expect(changesSinceAgreed(longer, review.value)).toMatchObject([
    { step: 'effect', parts: [{ fresh: ['En bakken.'], gone: 0 }] },
  ]);
});

test('nothing leaves when the text is not the one that was looked through', async () => {
  const stick: Stick = { file: null };
  const mine = start(await temporaryFolder(), stick);
  const casus = await create(mine);
  await save(mine, { ...casus, effect: 'Femke komt op school.' });

  const sent = await mine.travel.send({
    casusId: casus.id,
    read: casus.changedAt,
    readReview: null,
    casusTexts: {},
    reviewTexts: {},
    password: null,
  });

  expect(sent).toMatchObject({ error: { code: 'sent-changed' } });
  expect(stick.file).toBeNull();
});

test('an offer that was taken back is no longer asked of a colleague who has it', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine);
  await act(mine, casus, offered);
  await send(mine, casus.id);
  await theirs.travel.openFile();
  await act(theirs, casus, remarked);
  await act(mine, casus, { kind: 'withdraw', id: 'terug-1', by: 'AB', offer: 'aanbod-1' });
  await send(mine, casus.id);
  await theirs.travel.openFile();

  expect(await theirs.reviews.list(0)).toMatchObject({ value: { reviews: [{ state: 'none' }] } });
  await send(theirs, casus.id);
  await mine.travel.openFile();
  expect(await mine.reviews.get(casus.id)).toMatchObject({
    value: { remarks: [{ thread: [{ text: 'Wat levert het op?' }] }] },
  });
  expect(await mine.reviews.list(0)).toMatchObject({ value: { total: 0 } });
});

test('brought in twice is once, and an own text is never overwritten', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine);
  await act(mine, casus, offered);
  await send(mine, casus.id);
  await theirs.travel.openFile();
  await act(theirs, casus, remarked);
  await send(theirs, casus.id);
  const changed = await save(mine, { ...casus, effect: 'Intussen verder geschreven.' });

  await mine.travel.openFile();
  const once = await mine.reviews.get(casus.id);
  const again = await mine.travel.openFile();

  expect(again).toMatchObject({ value: { received: { guest: false, added: 0 } } });
  expect(await mine.reviews.get(casus.id)).toEqual(once);
  expect(await mine.casussen.get(casus.id)).toEqual({ ok: true, value: changed });
});

test('a file with a password opens with it alone, and says nothing without', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine, { situation: 'een geheim verhaal' });
  await send(mine, casus.id, password);
  expect(stick.file?.includes('een geheim verhaal')).toBe(false);

  expect(await theirs.travel.openFile()).toEqual({ ok: true, value: { state: 'password-needed' } });
  expect(await theirs.travel.unlockFile('iets anders dan dit')).toMatchObject({
    error: { code: 'wrong-secret' },
  });
  expect(await theirs.travel.unlockFile(password)).toMatchObject({ value: { guest: true } });
  expect(await theirs.travel.unlockFile(password)).toMatchObject({ error: { code: 'gone' } });
});

test.each([
  ['no-review-file', () => Buffer.from('Een brief.')],
  ['bundle-damaged', (file: Buffer) => file.subarray(0, file.length - 40)],
  ['bundle-damaged', (file: Buffer) => Buffer.from(file).fill(7, 200, 260)],
])('refuses with %s, and keeps nothing of it', async (code, spoil) => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine, { situation: 'Een lang verhaal. '.repeat(200) });
  await send(mine, casus.id);
  stick.file = spoil(stick.file ?? Buffer.alloc(0));

  expect(await theirs.travel.openFile()).toMatchObject({ error: { code } });
  expect(await theirs.reviews.list(0)).toMatchObject({ value: { total: 0 } });
});

test('a casus of a colleague is removed when the work is done, and may come again', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine);
  await send(mine, casus.id);
  await theirs.travel.openFile();

  expect(await theirs.travel.removeGuest(casus.id)).toEqual({ ok: true, value: null });

  expect(await theirs.reviews.getGuest(casus.id)).toMatchObject({ error: { code: 'not-found' } });
  await theirs.travel.openFile();
  expect(await theirs.reviews.getGuest(casus.id)).toEqual({ ok: true, value: casus });
});
