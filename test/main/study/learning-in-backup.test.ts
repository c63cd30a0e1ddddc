import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { success } from '../../../main/domain/result.ts';
import { newStudyId, newWorkId } from '../../../main/study/new-learning-id.ts';
import { createStudyService } from '../../../main/study/study-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { keepHarness, valueOf } from '../keeping/keep-harness.ts';

const version = 'aaaaaaaaaaaa';

/** Leren beside the services of a casusboek. */
function learn(folder: string) {
  const harness = keepHarness(folder);
  const study = createStudyService({
    holder: harness.casus.holder,
    catalogue: () => Promise.resolve(success({ lessons: [], questions: [] })),
    clock: () => new Date(Date.UTC(2026, 10, 2, 9)),
    newStudyId,
    newWorkId,
  });
  return { ...harness, study };
}

/** A casusboek with a casus, a lesson that was read and an exercise, and a backup of it. */
async function learned(folder: string) {
  const first = learn(folder);
  await first.write('Fiets');
  await first.study.finishLesson('les', version);
  const work = valueOf(await first.study.openWork('casus:fiets', false));
  await first.study.saveWork({ ...work, texts: { effect: 'Zij gaat zelf naar school.' } });
  await first.backups.tick();
  await first.casus.close();
  return first;
}

async function restoreNewest({ backups, incoming }: ReturnType<typeof learn>): Promise<void> {
  const { backups: list } = valueOf(await backups.list());
  expect(list[0]?.casussen).toBe(1);
  const opened = valueOf(await backups.open(list[0]?.name ?? '', null));
  const all = { token: opened.token, fresh: true, differing: 'keep' as const, choices: [] };
  valueOf(await incoming.apply(all));
}

test('on a new computer what was learned comes back with the casussen', async () => {
  const [old, fresh] = [await temporaryFolder(), await temporaryFolder()];
  await learned(old);
  await cp(join(old, 'backups'), join(fresh, 'backups'), { recursive: true });
  const next = learn(fresh);

  await restoreNewest(next);

  const work = valueOf(await next.study.openWork('casus:fiets', false));
  expect(work.texts).toEqual({ effect: 'Zij gaat zelf naar school.' });
  expect(valueOf(await next.study.get()).lessons).toHaveProperty('les');
});

test('who started over does not get it back with a restored casus', async () => {
  const folder = await temporaryFolder();
  await learned(folder);
  const next = learn(folder);
  await next.study.reset();

  await restoreNewest(next);

  expect(valueOf(await next.study.get())).toMatchObject({ lessons: {}, works: [] });
});
