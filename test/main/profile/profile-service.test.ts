import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { emptyProfile, type LocalProfile } from '../../../main/domain/profile/local-profile.ts';
import { createProfileService } from '../../../main/profile/profile-service.ts';
import { beginEncryption } from '../../../main/store/keyring.ts';
import type { NotebookKey } from '../../../main/store/notebook-key.ts';
import { startCasusService } from '../../helpers/casus-service.ts';
import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';

const clock = () => new Date('2026-11-22T10:00:00.000Z');
const rule: LocalProfile['rules'][number] = {
  id: 'a',
  kind: 'hardheidsclausule',
  title: 'Verordening maatschappelijke ondersteuning',
  artikel: '24',
  text: 'Afwijken kan als toepassing leidt tot onbillijkheid.',
  weight: null,
  validFrom: '2025-01-01',
};

function makeProfile(folder: string, key?: NotebookKey) {
  const casus = startCasusService(folder, { clock, key });
  return { casus, profile: createProfileService({ holder: casus.holder, clock }) };
}

test('is empty at first, and what is saved is there after a restart', async () => {
  const folder = await temporaryFolder();
  const first = makeProfile(folder);
  const empty = valueOf(await first.profile.get());
  const saved = valueOf(await first.profile.save({ ...empty, rules: [rule] }));
  await first.casus.close();

  const second = makeProfile(folder);

  expect(empty).toEqual(emptyProfile('2026-11-22T10:00:00.000Z'));
  expect(valueOf(await second.profile.get())).toEqual(saved);
  expect(valueOf(await second.casus.list(0))).toEqual({ casussen: [], total: 0 });
  await second.casus.close();
});

test('who read before somebody else saved overwrites nothing', async () => {
  const { profile, casus } = makeProfile(await temporaryFolder());
  const before = valueOf(await profile.get());
  const first = valueOf(await profile.save({ ...before, municipality: 'Voorstad' }));
  valueOf(await profile.save({ ...first, municipality: 'Achterstad' }));

  const late = await profile.save({ ...first, municipality: 'Te laat' });

  expect(late).toMatchObject({ ok: false, error: { code: 'profile-changed-elsewhere' } });
  expect(valueOf(await profile.get()).municipality).toBe('Achterstad');
  await casus.close();
});

test('is as unreadable as the casussen once the casusboek is encrypted', async () => {
  const folder = await temporaryFolder();
  const plain = makeProfile(folder);
  valueOf(await plain.profile.save({ ...valueOf(await plain.profile.get()), rules: [rule] }));
  const held = await plain.casus.holder.current();
  if (held.state !== 'open') throw new Error('not open');
  const { id } = held.notebook;
  await plain.casus.close();
  const { key } = await beginEncryption({ folder, clock }, id, 'een lang wachtwoord', 2 ** 15);

  const encrypted = makeProfile(folder, key);

  expect(valueOf(await encrypted.profile.get()).rules).toEqual([rule]);
  const names = await readdir(join(folder, 'casussen'));
  expect(names.length).toBeGreaterThan(0);
  expect(readableIn(folder)).not.toContain('onbillijkheid');
  await encrypted.casus.close();
});
