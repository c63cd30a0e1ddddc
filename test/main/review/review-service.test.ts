import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createCasusService } from '../../../main/casus/casus-service.ts';
import { newCasusId } from '../../../main/casus/new-casus-id.ts';
import { openCasusNotebook } from '../../../main/casus/open-casus-notebook.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { reviewIdOf } from '../../../main/domain/review/review.ts';
import type { ReviewAction } from '../../../main/domain/review/review-action.ts';
import type { Log } from '../../../main/ipc/log.ts';
import { createReviewService } from '../../../main/review/review-service.ts';
import { knownFolders } from '../../../main/store/known-folders.ts';
import { judged, offered, remarked } from '../../helpers/make-review.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const log: Log = { write: () => undefined };

/** The casusboek and its reviews as one process has them; every call of the clock is a minute later. */
function start(folder: string) {
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 2, 9, (minutes += 1)));
  const known = knownFolders(`${folder}-bekend.json`);
  const casussen = createCasusService({
    folder,
    openNotebook: () => openCasusNotebook({ folder, known, clock, log }),
    clock,
    newId: () => newCasusId(clock()),
    log,
  });
  return { casussen, reviews: createReviewService({ holder: casussen.holder, clock }) };
}

type Started = ReturnType<typeof start>;

async function create({ casussen }: Started, changes: Partial<Casus> = {}): Promise<Casus> {
  const created = await casussen.create();
  if (!created.ok) throw new Error(created.error.code);
  return save({ casussen }, { ...created.value, title: 'Fiets', ...changes });
}

async function save({ casussen }: Pick<Started, 'casussen'>, casus: Casus): Promise<Casus> {
  const saved = await casussen.save(casus);
  if (!saved.ok) throw new Error(saved.error.code);
  return { ...casus, changedAt: saved.value.changedAt };
}

async function act({ reviews }: Started, casus: Casus, ...actions: ReviewAction[]): Promise<void> {
  for (const action of actions) {
    const done = await reviews.act(casus.id, action);
    if (!done.ok) throw new Error(done.error.code);
  }
}

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

test('a casus takes its review along when it is removed, quotes and all', async () => {
  const folder = await temporaryFolder();
  const started = start(folder);
  const casus = await create(started);
  await act(started, casus, { ...remarked, text: 'een geheim citaat' });

  await started.casussen.remove(casus.id);

  expect(await started.reviews.get(casus.id)).toEqual({ ok: true, value: null });
  expect(await started.reviews.act(casus.id, remarked)).toMatchObject({
    error: { code: 'not-found' },
  });
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = names
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
  expect((await Promise.all(texts)).join('')).not.toContain('een geheim citaat');
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
