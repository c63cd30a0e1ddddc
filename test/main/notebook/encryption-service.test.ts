import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { createKeeping } from '../../../main/keeping/keeping.ts';
import { createEncryptionService } from '../../../main/notebook/encryption-service.ts';
import { createProgress } from '../../../main/notebook/progress.ts';
import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { startCasusService } from '../../helpers/casus-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const password = 'paard batterij nietje';
const secret = { kind: 'password', password } as const;

/** Both services on one folder, with a keychain that turns texts around. */
function makeServices(folder: string, hasKeychain = true) {
  const waited: number[] = [];
  const logged: string[] = [];
  const clock = () => new Date();
  const log = {
    write: (event: string, details: object) =>
      void logged.push(`${event} ${JSON.stringify(details)}`),
  };
  const progress = createProgress();
  const casus = startCasusService(folder, { clock, log, onProgress: progress.report });
  const keeping = createKeeping({
    place: { folder },
    holder: casus.holder,
    files: nodeFileSystem,
    memory: `${folder}-reservekopieen.json`,
    writeFile,
    clock,
    wait: () => Promise.resolve(),
    log,
  });
  const turned = (text: string) => Promise.resolve(Array.from(text).reverse().join(''));
  const encryption = createEncryptionService({
    disk: { folder, clock },
    holder: casus.holder,
    keychain: { available: () => Promise.resolve(hasKeychain), seal: turned, open: turned },
    noticesSystemLock: true,
    wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
    cost: 2 ** 15,
    progress: progress.get,
    beside: keeping.beside,
    log,
  });
  return { casus, encryption, keeping, waited, logged };
}

async function withCasus(folder: string, hasKeychain = true) {
  const services = makeServices(folder, hasKeychain);
  const created = await services.casus.create();
  if (!created.ok) throw new Error(created.error.code);
  const casus: Casus = { ...created.value, title: 'Fiets naar school' };
  expect(await services.casus.save(casus)).toMatchObject({ ok: true });
  return { ...services, id: casus.id };
}

test('a password keeps the casusboek shut until it is given', async () => {
  const folder = await temporaryFolder();
  const { casus, encryption, id } = await withCasus(folder);

  expect(await encryption.turnOn(password)).toMatchObject({ ok: true });
  expect(await casus.getNotebook()).toMatchObject({ state: 'open', encryption: 'on' });
  await encryption.lock();

  expect(await casus.getNotebook()).toEqual({ state: 'locked', folder });
  expect(await casus.get(id)).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await casus.list(0)).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await encryption.unlock(secret)).toMatchObject({ ok: true });
  expect(await casus.get(id)).toMatchObject({ ok: true, value: { title: 'Fiets naar school' } });
});

test('a fresh start is locked, and the recovery code sets another password', async () => {
  const folder = await temporaryFolder();
  const first = await withCasus(folder);
  const on = await first.encryption.turnOn(password);
  const code = on.ok ? on.value.recoveryCode : '';
  await first.casus.close();

  const { casus, encryption } = makeServices(folder);
  expect(await casus.getNotebook()).toMatchObject({ state: 'locked' });
  expect(await encryption.get()).toMatchObject({ value: { ways: ['password', 'recovery'] } });
  const recovery = { kind: 'recovery', code } as const;
  expect(await encryption.changePassword(recovery, 'iets anders, langer')).toMatchObject({
    ok: true,
  });

  expect(await encryption.unlock(secret)).toMatchObject({ error: { code: 'wrong-secret' } });
  const next = { kind: 'password', password: 'iets anders, langer' } as const;
  expect(await encryption.unlock(next)).toMatchObject({ ok: true });
});

test('a wrong password says only that, and takes longer each time', async () => {
  const { encryption, waited, logged } = await withCasus(await temporaryFolder());
  await encryption.turnOn(password);
  await encryption.lock();
  const wrong = { kind: 'password', password: 'geraden woord' } as const;

  for (let time = 1; time <= 9; time += 1) {
    const answer = await encryption.unlock(wrong);
    expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-secret' } });
  }

  expect(waited.slice(0, 3)).toEqual([500, 1_000, 2_000]);
  expect(waited.at(-1)).toBe(30_000);
  await encryption.unlock(secret);
  await encryption.unlock(wrong);
  expect(waited.at(-1)).toBe(500);
  expect(logged.join()).not.toContain('geraden');
  expect(logged.join()).not.toContain(password);
});

test('the keychain opens it when it was asked to, and never without a password beside it', async () => {
  const { casus, encryption } = await withCasus(await temporaryFolder());
  expect(await encryption.setKeychain(secret, true)).toMatchObject({ ok: false });
  await encryption.turnOn(password);
  await encryption.setKeychain(secret, true);
  await encryption.lock();

  expect(await encryption.unlock({ kind: 'keychain' })).toMatchObject({ ok: true });
  expect(await casus.getNotebook()).toMatchObject({ state: 'open' });
  expect(await encryption.setKeychain(secret, false)).toMatchObject({ ok: true });
  expect(await encryption.unlock({ kind: 'keychain' })).toMatchObject({ ok: false });
});

test('a computer without a keychain is told so', async () => {
  const { encryption } = await withCasus(await temporaryFolder(), false);
  await encryption.turnOn(password);

  expect(await encryption.get()).toMatchObject({ value: { hasKeychain: false, state: 'on' } });
  expect(await encryption.setKeychain(secret, true)).toMatchObject({
    error: { code: 'keychain-missing' },
  });
});

test('turning it off asks for the password and makes every casus readable again', async () => {
  const folder = await temporaryFolder();
  const { casus, encryption, id } = await withCasus(folder);
  await encryption.turnOn(password);
  expect(await encryption.turnOn(password)).toMatchObject({ error: { code: 'already-encrypted' } });

  const wrong = { kind: 'password', password: 'geraden' } as const;
  expect(await encryption.turnOff(wrong)).toMatchObject({ error: { code: 'wrong-secret' } });
  expect(await encryption.turnOff(secret)).toMatchObject({ ok: true });

  expect(await casus.getNotebook()).toMatchObject({ encryption: 'off' });
  expect(await makeServices(folder).casus.get(id)).toMatchObject({ ok: true });
});

test('another window that encrypts the casusboek locks this one', async () => {
  const folder = await temporaryFolder();
  const mine = await withCasus(folder);
  const other = makeServices(folder);
  await other.encryption.turnOn(password);

  expect(await mine.casus.create()).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await mine.casus.getNotebook()).toEqual({ state: 'locked', folder });
});

test('key files that are gone are told as such, and nothing is written', async () => {
  const folder = await temporaryFolder();
  const { casus, encryption } = await withCasus(folder);
  await encryption.turnOn(password);
  await encryption.lock();
  for (const name of await readdir(join(folder, 'keys'))) {
    await writeFile(join(folder, 'keys', name), 'sha256:x {"maatstaf":1}\nstuk');
  }

  expect(await casus.reopenNotebook()).toMatchObject({ state: 'closed', why: 'keys-missing' });
  expect(await encryption.unlock(secret)).toMatchObject({ error: { code: 'keys-missing' } });
});
