import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createCasusService, type CasusService } from '../../../main/casus/casus-service.ts';
import { casusPageSize } from '../../../main/contract/casus.ts';
import { casusDocument } from '../../../main/notebook/casus-document.ts';
import { openNotebook } from '../../../main/store/open-notebook.ts';
import {
  createCasus,
  saveCasus,
  silentLog,
  startCasusService,
} from '../../helpers/casus-service.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { systemError, watchedFiles } from '../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

/** A service on a folder of its own; every call of the clock is a minute later. */
function makeService(folder: string): CasusService {
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 10, 2, 9, (minutes += 1)));
  return startCasusService(folder, { clock });
}

test('what was answered as saved is there after a fresh start', async () => {
  const folder = await temporaryFolder();
  const service = makeService(folder);
  const casus = await saveCasus(service, { ...(await createCasus(service)), title: 'Fiets' });

  expect(await makeService(folder).get(casus.id)).toEqual({ ok: true, value: casus });
});

test.each([
  ['100.000 tekens', 'a'.repeat(100_000)],
  ['emoji', 'blij 🙂 gezin 👨‍👩‍👧'],
  ['rechts naar links', 'مرحبا ‏שלום'],
  ['html', '<script>alert("x")</script> &amp; </textarea>'],
  ['half teken', 'a\ud800b\u0000'],
])('keeps a text with %s as it is', async (_name, situation) => {
  const folder = await temporaryFolder();
  const service = makeService(folder);
  const casus = await saveCasus(service, { ...(await createCasus(service)), situation });

  const read = await makeService(folder).get(casus.id);

  expect(read).toMatchObject({ ok: true, value: { situation } });
});

test('lists pages, the newest change first', async () => {
  const service = makeService(await temporaryFolder());
  const first = await createCasus(service);
  for (let made = 0; made < casusPageSize; made += 1) await createCasus(service);
  await saveCasus(service, { ...first, title: 'net gewijzigd' });

  const [page, rest] = [await service.list(0), await service.list(casusPageSize)];

  expect(page).toMatchObject({ ok: true, value: { total: casusPageSize + 1 } });
  expect(page.ok && page.value.casussen[0]?.title).toBe('net gewijzigd');
  expect(page.ok && page.value.casussen).toHaveLength(casusPageSize);
  expect(rest.ok && rest.value.casussen).toHaveLength(1);
});

test('a window that went on typing while a save ran may name an earlier moment of its own', async () => {
  const service = makeService(await temporaryFolder());
  const casus = await createCasus(service);
  await saveCasus(service, { ...casus, title: 'Fiets' });

  const next = await service.save({ ...casus, title: 'Fiets naar school' });

  expect(next).toMatchObject({ ok: true });
  expect(await service.get(casus.id)).toMatchObject({ value: { title: 'Fiets naar school' } });
});

test('refuses a text from before somebody else saved, also when that was read since', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [makeService(folder), makeService(folder)];
  const casus = await createCasus(mine);
  await saveCasus(other, { ...casus, title: 'elders' });
  await mine.get(casus.id);

  const late = await mine.save({ ...casus, title: 'hier, niet gezien' });

  expect(late).toMatchObject({ ok: false, error: { code: 'changed-elsewhere' } });
});

test('refuses a save after another process saved, and then shows what that one saved', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [makeService(folder), makeService(folder)];
  const casus = await createCasus(mine);
  await saveCasus(other, { ...casus, title: 'elders' });

  const late = await mine.save({ ...casus, title: 'hier' });

  expect(late).toMatchObject({ ok: false, error: { code: 'changed-elsewhere' } });
  const shown = await mine.get(casus.id);
  expect(shown).toMatchObject({ value: { title: 'elders' } });
  const chosen = await mine.save({ ...(shown.ok ? shown.value : casus), title: 'gekozen' });
  expect(chosen).toMatchObject({ ok: true });
});

test('saving the same text again after a lost answer changes nothing', async () => {
  const service = makeService(await temporaryFolder());
  const casus = await createCasus(service);
  const saved = await saveCasus(service, { ...casus, title: 'een keer' });

  const again = await service.save({ ...casus, title: 'een keer' });

  expect(again).toEqual({ ok: true, value: { changedAt: saved.changedAt } });
});

test('a save that failed is not served as if it were stored, and can be tried again', async () => {
  const folder = await temporaryFolder();
  let full = false;
  const files = watchedFiles((step) => {
    if (full && step === 'writeFile') throw systemError('ENOSPC');
  });
  const clock = () => new Date();
  const service = createCasusService({
    place: { folder },
    openNotebook: () =>
      openNotebook({ folder, kind: casusDocument, clock, files, missing: 'create' }),
    clock,
    log: silentLog,
  });
  const casus = await createCasus(service);
  full = true;
  const written = { ...casus, title: 'niet opgeslagen' };

  expect(await service.save(written)).toMatchObject({ error: { code: 'disk-full' } });
  expect(await service.get(casus.id)).toEqual({ ok: true, value: casus });
  expect(await service.create()).toMatchObject({ error: { code: 'disk-full' } });
  expect(await service.list(0)).toMatchObject({ value: { total: 1 } });

  full = false;
  expect(await service.save(written)).toMatchObject({ ok: true });
  expect(await service.get(casus.id)).toMatchObject({ value: { title: 'niet opgeslagen' } });
});

test('sees in the list what another process made and removed', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [makeService(folder), makeService(folder)];
  await mine.getNotebook();
  const [kept, removed] = [await createCasus(other), await createCasus(other)];
  await mine.list(0);
  await other.remove(removed.id);

  const list = await mine.list(0);

  expect(list.ok && list.value.casussen.map(({ id }) => id)).toEqual([kept.id]);
});

test('a removed casus can not be read, saved or removed again', async () => {
  const folder = await temporaryFolder();
  const service = makeService(folder);
  const casus = await saveCasus(service, {
    ...(await createCasus(service)),
    situation: 'geheim verhaal',
  });

  expect(await service.remove(casus.id)).toEqual({ ok: true, value: null });

  expect(await service.get(casus.id)).toMatchObject({ error: { code: 'not-found' } });
  expect(await service.save(casus)).toMatchObject({ error: { code: 'not-found' } });
  expect(await service.remove(casus.id)).toMatchObject({ error: { code: 'not-found' } });
});

test('answers not-found for a casus that never was', async () => {
  const service = makeService(await temporaryFolder());

  expect(await service.get(testCasusId(9))).toMatchObject({ error: { code: 'not-found' } });
  expect(await service.save(makeCasus())).toMatchObject({ error: { code: 'not-found' } });
});

test('opens the rest when one file is damaged, and says so', async () => {
  const folder = await temporaryFolder();
  const service = makeService(folder);
  const [good, bad] = [await createCasus(service), await createCasus(service)];
  await service.close();
  await writeFile(join(folder, 'casussen', `${bad.id}.000001.json`), 'kapot, maar met een\nregel');

  const next = makeService(folder);

  const problem = { kind: 'lost', casusId: bad.id, file: `${bad.id}.000001.json` };
  expect(await next.getNotebook()).toMatchObject({ state: 'open', problems: [problem] });
  expect(await next.get(bad.id)).toMatchObject({ error: { code: 'damaged' } });
  expect(await next.save(bad)).toMatchObject({ error: { code: 'damaged' } });
  expect(await next.get(good.id)).toEqual({ ok: true, value: good });
});

test('says that the folder is gone, and goes on where it was once it is back', async () => {
  const folder = await temporaryFolder();
  const service = makeService(folder);
  const casus = await createCasus(service);
  await rename(folder, `${folder}-los`);

  const failed = await service.save({ ...casus, title: 'stick eruit' });
  expect(failed).toMatchObject({ error: { code: 'folder-missing' } });
  expect(await service.reopenNotebook()).toEqual({
    state: 'closed',
    folder,
    why: 'folder-missing',
  });
  expect(await service.list(0)).toMatchObject({ error: { code: 'folder-missing' } });

  await rename(`${folder}-los`, folder);
  expect(await service.reopenNotebook()).toMatchObject({ state: 'open', problems: [] });
  const saved = await service.save({ ...casus, title: 'stick eruit' });
  expect(saved).toMatchObject({ ok: true });
});

test('makes no empty casusboek in place of one that it knew', async () => {
  const folder = await temporaryFolder();
  await makeService(folder).getNotebook();
  await rm(folder, { recursive: true });
  await mkdir(folder); // an empty mount point

  const state = await makeService(folder).getNotebook();

  expect(state).toEqual({ state: 'closed', folder, why: 'folder-missing' });
});

test('saves of different casussen and of the same casus may be called at once', async () => {
  const service = makeService(await temporaryFolder());
  const [a, b] = [await createCasus(service), await createCasus(service)];

  const replies = await Promise.all([
    service.save({ ...a, title: 'a' }),
    service.save({ ...b, title: 'b' }),
    service.save({ ...a, title: 'a' }),
  ]);

  expect(replies.map((reply) => reply.ok)).toEqual([true, true, true]);
});

test('reads casussen for search: what fits in one answer, the others later, none that is gone', async () => {
  const service = makeService(await temporaryFolder());
  const long = await saveCasus(service, {
    ...(await createCasus(service)),
    situation: 'a'.repeat(70_000),
  });
  const other = await saveCasus(service, {
    ...(await createCasus(service)),
    situation: 'b'.repeat(30_000),
  });
  const gone = testCasusId(9);

  const first = await service.getForSearch([gone, long.id, other.id]);
  expect(first).toMatchObject({
    ok: true,
    value: { documents: [{ id: long.id }], later: [other.id] },
  });
  const second = await service.getForSearch([other.id]);
  expect(second).toMatchObject({ ok: true, value: { documents: [{ id: other.id }], later: [] } });
});

test('reading for search does not stand in the way of a save', async () => {
  const service = makeService(await temporaryFolder());
  let casus = await createCasus(service);

  for (let number = 0; number < 5; number += 1) {
    const reading = service.getForSearch([casus.id]);
    casus = await saveCasus(service, { ...casus, title: `Versie ${String(number)}` });
    await reading;
  }

  expect(await service.get(casus.id)).toEqual({ ok: true, value: casus });
});
