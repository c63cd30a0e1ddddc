import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { removeReview } from '../../../main/review/review-document.ts';
import { reviewIdOf } from '../../../main/domain/review/review.ts';
import { judged, offered, remarked } from '../../helpers/make-review.ts';
import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { act, create, save, start } from './start-review.ts';

test('what was done in a review is there after a fresh start, beside its casus', async () => {
  const folder = await temporaryFolder();
  const first = start(folder);
  const casus = await create(first);
  await act(first, casus, offered, remarked);

  const next = start(folder);

  expect(await next.reviews.get(casus.id)).toMatchObject({
    ok: true,
    value: { offers: [{ by: 'AB' }], remarks: [{ thread: [{ by: 'JD' }] }] },
  });
  expect(await next.casussen.get(casus.id)).toEqual({ ok: true, value: casus });
  expect(await next.casussen.list(0)).toMatchObject({ value: { total: 1 } });
});

test('a casus that nobody offered has no review and no place in the queue', async () => {
  const started = start(await temporaryFolder());
  const casus = await create(started);

  expect(await started.reviews.get(casus.id)).toEqual({ ok: true, value: null });
  expect(await started.reviews.list(0)).toEqual({ ok: true, value: { reviews: [], total: 0 } });
});

test('the queue says where each review stands, and what changed since akkoord', async () => {
  const folder = await temporaryFolder();
  const started = start(folder);
  const [waiting, agreed] = [await create(started), await create(started, { effect: 'School.' })];
  await act(started, waiting, offered, remarked);
  await act(started, agreed, offered, judged(agreed, 'akkoord'));
  expect(await started.reviews.list(0)).toMatchObject({
    value: { reviews: [{ casusId: agreed.id, state: 'agreed', changed: [] }, {}] },
  });

  await save(started, { ...agreed, effect: 'School, en een diploma.' });

  expect(await start(folder).reviews.list(0)).toMatchObject({
    value: {
      total: 2,
      reviews: [
        { casusId: agreed.id, state: 'agreed', by: 'JD', changed: ['effect'] },
        { casusId: waiting.id, state: 'in-review', by: 'AB', open: { effect: 1 }, title: 'Fiets' },
      ],
    },
  });
});

test('two windows that both write lose nothing of each other', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [start(folder), start(folder)];
  const casus = await create(mine);
  await act(mine, casus, offered);
  await act(other, casus, remarked);

  await act(mine, casus, { ...remarked, id: 'tweede' });

  expect(await other.reviews.get(casus.id)).toMatchObject({
    value: { remarks: [{ id: 'opmerking-1' }, { id: 'tweede' }] },
  });
});

test('a verdict on another text than the one that is stored is refused', async () => {
  const started = start(await temporaryFolder());
  const casus = await create(started);
  await act(started, casus, offered);
  await save(started, { ...casus, effect: 'Intussen gewijzigd.' });

  const late = await started.reviews.act(casus.id, judged(casus, 'akkoord'));

  expect(late).toMatchObject({ ok: false, error: { code: 'casus-changed' } });
});

test('a review that is removed with its casus leaves nothing of what was quoted', async () => {
  const folder = await temporaryFolder();
  const started = start(folder);
  const casus = await create(started);
  await act(started, casus, { ...remarked, text: 'een geheim citaat' });
  const held = await started.casussen.holder.current();
  if (held.state !== 'open') throw new Error(held.why);

  await removeReview(held.notebook, casus.id);
  await removeReview(held.notebook, casus.id);

  expect(await started.reviews.get(casus.id)).toEqual({ ok: true, value: null });
  expect(readableIn(folder)).not.toContain('een geheim citaat');
});

test('a review that is damaged says so, and leaves its casus alone', async () => {
  const folder = await temporaryFolder();
  const first = start(folder);
  const casus = await create(first);
  await act(first, casus, offered);
  await first.casussen.close();
  const file = join(folder, 'casussen', `${reviewIdOf(casus.id)}.000001.json`);
  await writeFile(file, 'kapot, maar met een\nregel');

  const next = start(folder);

  expect(await next.reviews.get(casus.id)).toMatchObject({ error: { code: 'review-damaged' } });
  expect(await next.reviews.act(casus.id, remarked)).toMatchObject({
    error: { code: 'review-damaged' },
  });
  expect(await next.casussen.get(casus.id)).toMatchObject({ ok: true });
});

test('a casus in the trash has no place in the queue, and comes back with its review', async () => {
  const started = start(await temporaryFolder());
  const casus = await create(started);
  await act(started, casus, offered);

  await started.casussen.remove(casus.id);

  expect(await started.reviews.list(0)).toMatchObject({ value: { total: 0 } });
  expect(await started.reviews.act(casus.id, remarked)).toMatchObject({
    error: { code: 'not-found' },
  });
  const held = await started.casussen.holder.current();
  if (held.state === 'open') await held.notebook.trash.restore(casus.id);
  expect(await started.reviews.list(0)).toMatchObject({ value: { total: 1 } });
});
