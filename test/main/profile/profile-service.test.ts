import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createCasusService } from '../../../main/casus/casus-service.ts';
import { newCasusId } from '../../../main/casus/new-casus-id.ts';
import { openCasusNotebook } from '../../../main/notebook/open-casus-notebook.ts';
import { emptyProfile, type LocalProfile } from '../../../main/domain/profile/local-profile.ts';
import type { Log } from '../../../main/log.ts';
import { createProfileService } from '../../../main/profile/profile-service.ts';
import { beginEncryption } from '../../../main/store/keyring.ts';
import type { NotebookKey } from '../../../main/store/notebook-key.ts';
import { knownFolders } from '../../../main/store/known-folders.ts';
import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const log: Log = { write: () => undefined };
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
  const known = knownFolders(`${folder}-bekend.json`);
  const casus = createCasusService({
    folder,
    openNotebook: () => openCasusNotebook({ folder, known, clock, log, key }),
    clock,
    newId: () => newCasusId(clock()),
    log,
  });
  return { casus, profile: createProfileService({ holder: casus.holder, clock }) };
}

async function valueOf<Value>(
  result: Promise<{ ok: true; value: Value } | { ok: false; error: { code: string } }>,
): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.code);
  return settled.value;
}

test('is empty at first, and what is saved is there after a restart', async () => {
  const folder = await temporaryFolder();
  const first = makeProfile(folder);
  const empty = await valueOf(first.profile.get());
  const saved = await valueOf(first.profile.save({ ...empty, rules: [rule] }));
  await first.casus.close();

  const second = makeProfile(folder);

  expect(empty).toEqual(emptyProfile('2026-11-22T10:00:00.000Z'));
  expect(await valueOf(second.profile.get())).toEqual(saved);
  expect(await valueOf(second.casus.list(0))).toEqual({ casussen: [], total: 0 });
  await second.casus.close();
});

test('who read before somebody else saved overwrites nothing', async () => {
  const { profile, casus } = makeProfile(await temporaryFolder());
  const before = await valueOf(profile.get());
  const first = await valueOf(profile.save({ ...before, municipality: 'Voorstad' }));
  await valueOf(profile.save({ ...first, municipality: 'Achterstad' }));

  const late = await profile.save({ ...first, municipality: 'Te laat' });

  expect(late).toMatchObject({ ok: false, error: { code: 'profile-changed-elsewhere' } });
  expect((await valueOf(profile.get())).municipality).toBe('Achterstad');
  await casus.close();
});

test('is as unreadable as the casussen once the casusboek is encrypted', async () => {
  const folder = await temporaryFolder();
  const plain = makeProfile(folder);
  await valueOf(plain.profile.save({ ...(await valueOf(plain.profile.get())), rules: [rule] }));
  const held = await plain.casus.holder.current();
  if (held.state !== 'open') throw new Error('not open');
  const { id } = held.notebook;
  await plain.casus.close();
  const { key } = await beginEncryption({ folder, clock }, id, 'een lang wachtwoord', 2 ** 15);

  const encrypted = makeProfile(folder, key);

  expect((await valueOf(encrypted.profile.get())).rules).toEqual([rule]);
  const names = await readdir(join(folder, 'casussen'));
  expect(names.length).toBeGreaterThan(0);
  expect(readableIn(folder)).not.toContain('onbillijkheid');
  await encrypted.casus.close();
});
