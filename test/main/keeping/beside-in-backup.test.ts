import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createProfileService } from '../../../main/profile/profile-service.ts';
import { createReviewService } from '../../../main/review/review-service.ts';
import { success } from '../../../main/domain/result.ts';
import { createStudyService } from '../../../main/study/study-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';
import { keepHarness } from './keep-harness.ts';

/** A casusboek with its reviews, own rules and what was learned. */
function open(folder: string) {
  const harness = keepHarness(folder);
  const clock = () => new Date(Date.UTC(2026, 10, 2, 9));
  const { holder } = harness.casus;
  return {
    ...harness,
    review: createReviewService({ holder, clock }),
    profile: createProfileService({ holder, clock }),
    study: createStudyService({
      holder,
      catalogue: () => Promise.resolve(success({ lessons: [], questions: [] })),
      clock,
    }),
  };
}

async function restoreNewest({ backups, incoming }: ReturnType<typeof open>): Promise<void> {
  const { backups: list } = valueOf(await backups.list());
  expect(list[0]?.casussen).toBe(1);
  const opened = valueOf(await backups.open(list[0]?.name ?? '', null));
  const all = { token: opened.token, fresh: true, differing: 'keep' as const, choices: [] };
  valueOf(await incoming.apply(all));
}

test('with a casus its review comes back, and so do the own rules', async () => {
  const [old, fresh] = [await temporaryFolder(), await temporaryFolder()];
  const first = open(old);
  const casus = await first.write('Fiets');
  const question = 'Klopt de weging?';
  const offer = { kind: 'offer' as const, id: 'aanbod-1', by: 'AB', question };
  valueOf(await first.review.act(casus.id, offer));
  const profile = valueOf(await first.profile.get());
  valueOf(await first.profile.save({ ...profile, municipality: 'Voorbeeldstad' }));
  await first.backups.tick();
  await first.casus.close();
  await cp(join(old, 'backups'), join(fresh, 'backups'), { recursive: true });
  const next = open(fresh);

  await restoreNewest(next);

  expect(JSON.stringify(valueOf(await next.review.get(casus.id)))).toContain(question);
  expect(valueOf(await next.profile.get())).toMatchObject({ municipality: 'Voorbeeldstad' });
});

test('a review and own rules that are here stay as they are', async () => {
  const folder = await temporaryFolder();
  const first = open(folder);
  const casus = await first.write('Fiets');
  await first.backups.tick();
  valueOf(
    await first.review.act(casus.id, { kind: 'offer', id: 'aanbod-1', by: 'AB', question: 'Nu?' }),
  );
  const profile = valueOf(await first.profile.get());
  valueOf(await first.profile.save({ ...profile, municipality: 'Voorbeeldstad' }));

  await restoreNewest(first);

  expect(JSON.stringify(valueOf(await first.review.get(casus.id)))).toContain('Nu?');
  expect(valueOf(await first.profile.get())).toMatchObject({ municipality: 'Voorbeeldstad' });
});

test('a review and own rules that are damaged come back, and are no problem any more', async () => {
  const folder = await temporaryFolder();
  const first = open(folder);
  const casus = await first.write('Fiets');
  valueOf(
    await first.review.act(casus.id, {
      kind: 'offer',
      id: 'aanbod-1',
      by: 'AB',
      question: 'Toen?',
    }),
  );
  const profile = valueOf(await first.profile.get());
  valueOf(await first.profile.save({ ...profile, municipality: 'Voorbeeldstad' }));
  await first.backups.tick();
  await first.casus.close();
  for (const name of await readdir(join(folder, 'casussen'))) {
    if (!name.startsWith(casus.id))
      await writeFile(join(folder, 'casussen', name), 'kapot\n'.repeat(9));
  }
  const later = open(folder);
  expect(await later.review.get(casus.id)).toMatchObject({ error: { code: 'review-damaged' } });
  expect(await later.profile.get()).toMatchObject({ error: { code: 'profile-damaged' } });
  const problems = async () => {
    const state = await later.casus.getNotebook();
    return state.state === 'open' ? state.problems.length : undefined;
  };
  expect(await problems()).toBe(2);

  const name = valueOf(await later.backups.list()).backups[0]?.name ?? '';
  const { token, same, mendable } = valueOf(await later.backups.open(name, null));
  expect({ same, mendable }).toEqual({ same: 1, mendable: 2 });
  valueOf(await later.incoming.apply({ token, fresh: false, differing: 'keep', choices: [] }));

  expect(JSON.stringify(valueOf(await later.review.get(casus.id)))).toContain('Toen?');
  expect(valueOf(await later.profile.get())).toMatchObject({ municipality: 'Voorbeeldstad' });
  expect(await problems()).toBe(0);
});

/** A casusboek with a casus, a lesson that was read and an exercise, and a backup of it. */
async function learned(folder: string) {
  const first = open(folder);
  await first.write('Fiets');
  await first.study.finishLesson('les', { version: 'aaaaaaaaaaaa', changes: 0 });
  const work = valueOf(await first.study.openWork('casus:fiets', false));
  await first.study.saveWork({ ...work, texts: { effect: 'Zij gaat zelf naar school.' } });
  await first.backups.tick();
  await first.casus.close();
}

test('on a new computer what was learned comes back with the casussen', async () => {
  const [old, fresh] = [await temporaryFolder(), await temporaryFolder()];
  await learned(old);
  await cp(join(old, 'backups'), join(fresh, 'backups'), { recursive: true });
  const next = open(fresh);

  await restoreNewest(next);

  const work = valueOf(await next.study.openWork('casus:fiets', false));
  expect(work.texts).toEqual({ effect: 'Zij gaat zelf naar school.' });
  expect(valueOf(await next.study.get()).lessons).toHaveProperty('les');
});

test('who started over does not get it back with a restored casus', async () => {
  const folder = await temporaryFolder();
  await learned(folder);
  const next = open(folder);
  await next.study.reset();

  await restoreNewest(next);

  expect(valueOf(await next.study.get())).toMatchObject({ lessons: {}, works: [] });
});
