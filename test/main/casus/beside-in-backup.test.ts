import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createProfileService } from '../../../main/profile/profile-service.ts';
import { createReviewService } from '../../../main/review/review-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { keepHarness, valueOf } from './keep-harness.ts';

/** A casusboek with its reviews and own rules. */
function open(folder: string) {
  const harness = keepHarness(folder);
  const clock = () => new Date(Date.UTC(2026, 10, 2, 9));
  const { holder } = harness.casus;
  return {
    ...harness,
    review: createReviewService({ holder, clock }),
    profile: createProfileService({ holder, clock }),
  };
}

async function restoreNewest({ backups, incoming }: ReturnType<typeof open>): Promise<void> {
  const { backups: list } = valueOf(await backups.list());
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
