import { expect, test } from 'vitest';

import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { judged, offered, remarked } from '../../helpers/make-review.ts';
import { act, create, save, start, type Stick } from './start-review.ts';

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
  await mine.travel.send(casus.id, null);

  expect(await theirs.travel.openFile()).toMatchObject({
    value: { state: 'received', received: { casusId: casus.id, guest: true } },
  });
  expect(await theirs.reviews.getGuest(casus.id)).toEqual({ ok: true, value: casus });
  expect(await theirs.casussen.list(0)).toMatchObject({ value: { total: 0 } });
  expect(await theirs.reviews.list(0)).toMatchObject({
    value: { reviews: [{ guest: true, title: 'Fiets', state: 'offered' }] },
  });
  await act(theirs, casus, remarked, judged(casus, 'terug'));
  await theirs.travel.send(casus.id, null);

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
  await mine.travel.send(casus.id, null);

  expect(await theirs.travel.openFile()).toMatchObject({ value: { received: { added: 1 } } });
  expect(await theirs.reviews.getGuest(casus.id)).toEqual({ ok: true, value: changed });
});

test('brought in twice is once, and an own text is never overwritten', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine);
  await act(mine, casus, offered);
  await mine.travel.send(casus.id, null);
  await theirs.travel.openFile();
  await act(theirs, casus, remarked);
  await theirs.travel.send(casus.id, null);
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
  await mine.travel.send(casus.id, password);
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
  await mine.travel.send(casus.id, null);
  stick.file = spoil(stick.file ?? Buffer.alloc(0));

  expect(await theirs.travel.openFile()).toMatchObject({ error: { code } });
  expect(await theirs.reviews.list(0)).toMatchObject({ value: { total: 0 } });
});

test('a casus of a colleague is removed when the work is done, and may come again', async () => {
  const stick: Stick = { file: null };
  const { mine, theirs } = await twoDesks(stick);
  const casus = await create(mine);
  await mine.travel.send(casus.id, null);
  await theirs.travel.openFile();

  expect(await theirs.travel.removeGuest(casus.id)).toEqual({ ok: true, value: null });

  expect(await theirs.reviews.getGuest(casus.id)).toMatchObject({ error: { code: 'not-found' } });
  await theirs.travel.openFile();
  expect(await theirs.reviews.getGuest(casus.id)).toEqual({ ok: true, value: casus });
});
