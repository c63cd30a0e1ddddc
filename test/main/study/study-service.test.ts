import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { success } from '../../../main/domain/result.ts';
import { beginEncryption, unlockNotebook } from '../../../main/store/keyring.ts';
import type { NotebookKey } from '../../../main/store/notebook-key.ts';
import { createStudyService } from '../../../main/study/study-service.ts';
import { startCasusService } from '../../helpers/casus-service.ts';
import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';

const version = 'aaaaaaaaaaaa';
const catalogue = {
  lessons: [{ id: 'les', path: 'methode' }],
  questions: ['een', 'twee'].map((id) => ({ id, version, lessons: ['les'], paths: ['methode'] })),
};

/** Leren on a casusboek; the clock stands still until a test moves it by days. */
function makeStudy(folder: string, key?: NotebookKey) {
  let now = new Date(2026, 10, 2, 9);
  const clock = () => now;
  const casus = startCasusService(folder, { clock, key });
  const study = createStudyService({
    holder: casus.holder,
    catalogue: () => Promise.resolve(success(catalogue)),
    clock,
  });
  const days = (count: number) => {
    now = new Date(2026, 10, 2 + count, 9);
  };
  return { casus, study, days };
}

async function filesOf(folder: string): Promise<string> {
  const names = await readdir(join(folder, 'casussen'));
  return [...names, readableIn(folder)].join('\n');
}

async function openWork({ study }: ReturnType<typeof makeStudy>, fresh = false) {
  return valueOf(await study.openWork('casus:fiets', fresh));
}

test('what was learned is there after a fresh start, and the casusboek shows none of it', async () => {
  const folder = await temporaryFolder();
  const first = makeStudy(folder);
  expect(await first.study.round()).toMatchObject({ ok: true, value: { entries: [] } });
  await first.study.openLesson('les', { version, changes: 0 });
  await first.study.finishLesson('les', { version, changes: 0 });
  await first.study.answer({ id: 'een', version, changes: 0, grade: 'good' });
  await first.study.setDose(4);

  const next = makeStudy(folder);

  expect(await next.study.get()).toMatchObject({
    value: {
      lessons: { les: { version, seenAt: expect.any(String) as unknown } },
      questions: { een: { steady: false } },
      dose: 4,
      answered: { ever: 1, today: 1 },
    },
  });
  expect(await next.study.round()).toMatchObject({ value: { entries: [{ id: 'twee' }] } });
  expect(await next.casus.list(0)).toMatchObject({ value: { total: 0 } });
  expect(await next.casus.getNotebook()).toMatchObject({ state: 'open', problems: [] });
});

test('two windows on one casusboek both keep what they learned', async () => {
  const folder = await temporaryFolder();
  const mine = makeStudy(folder);
  await mine.study.finishLesson('les', { version, changes: 0 });
  const other = makeStudy(folder);
  await other.study.answer({ id: 'een', version, changes: 0, grade: 'good' });

  await mine.study.answer({ id: 'twee', version, changes: 0, grade: 'good' });

  const state = await mine.study.get();
  expect(state.ok && Object.keys(state.value.questions)).toEqual(['een', 'twee']);
});

test('a pause asks nothing', async () => {
  const { study, days } = makeStudy(await temporaryFolder());
  await study.finishLesson('les', { version, changes: 0 });
  await study.pause(true);
  days(21);

  expect(await study.round()).toMatchObject({ value: { entries: [] } });
  await study.pause(false);
  expect(await study.round()).toMatchObject({
    value: { entries: [{ id: 'een' }, { id: 'twee' }] },
  });
});

test('what was written in an exercise is kept, also when it is begun anew', async () => {
  const folder = await temporaryFolder();
  const first = makeStudy(folder);
  const empty = await openWork(first);
  expect(await first.study.get()).toMatchObject({ value: { works: [] } });
  const written = { ...empty, texts: { effect: 'Zij kan zelf naar school.' } };
  const saved = await first.study.saveWork(written);
  expect(await first.study.saveWork(written)).toEqual(saved);
  first.days(1);
  const anew = await openWork(first, true);
  await first.study.saveWork({ ...anew, texts: { effect: 'Tweede keer.' } });

  const next = makeStudy(folder);

  expect(await openWork(next)).toMatchObject({ texts: { effect: 'Tweede keer.' } });
  const state = await next.study.get();
  expect(state.ok && state.value.works.map(({ exercise }) => exercise)).toEqual([
    'casus:fiets',
    'casus:fiets',
  ]);
});

test('an exercise that another window changed is not overwritten', async () => {
  const folder = await temporaryFolder();
  const [mine, other] = [makeStudy(folder), makeStudy(folder)];
  const work = await openWork(mine);
  await mine.study.saveWork({ ...work, texts: { effect: 'hier' } });
  const there = await openWork(other);
  await other.study.saveWork({ ...there, texts: { effect: 'elders' } });

  const late = await mine.study.saveWork({ ...work, texts: { effect: 'later' } });

  expect(late).toMatchObject({ ok: false, error: { code: 'work-changed-elsewhere' } });
  expect(await openWork(mine)).toMatchObject({ texts: { effect: 'elders' } });
});

test('starting over leaves nothing of what was learned or written', async () => {
  const folder = await temporaryFolder();
  const first = makeStudy(folder);
  const made = await first.casus.create();
  await first.study.finishLesson('les', { version, changes: 0 });
  await first.study.saveWork({ ...(await openWork(first)), texts: { effect: 'mijn geheim' } });

  expect(await first.study.reset()).toEqual({ ok: true, value: null });

  expect(await filesOf(folder)).not.toMatch(/mijn geheim|seenAt/u);
  expect(await first.study.get()).toMatchObject({ value: { lessons: {}, works: [] } });
  expect(made.ok && (await first.casus.get(made.value.id))).toMatchObject({ ok: true });
  await first.study.finishLesson('les', { version, changes: 0 });
  expect(await makeStudy(folder).study.get()).toMatchObject({ value: { lessons: { les: {} } } });
});

test('it is encrypted with the casusboek, and closed while that is locked', async () => {
  const folder = await temporaryFolder();
  const first = makeStudy(folder);
  await first.study.finishLesson('les', { version, changes: 0 });
  await first.study.saveWork({ ...(await openWork(first)), texts: { effect: 'mijn geheim' } });
  const held = await first.casus.holder.current();
  const disk = { folder, clock: () => new Date() };
  const id = held.state === 'open' ? held.notebook.id : '';
  await beginEncryption(disk, id, 'paard batterij nietje', 2 ** 15);
  const password = { kind: 'password', password: 'paard batterij nietje' } as const;
  const key = await unlockNotebook(disk, password);

  const locked = makeStudy(folder);
  const open = makeStudy(folder, key);

  expect(await locked.study.get()).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await openWork(open)).toMatchObject({ texts: { effect: 'mijn geheim' } });
  expect(await filesOf(folder)).not.toMatch(/mijn geheim|oefening|seenAt/u);
});
