import { rename } from 'node:fs/promises';

import { expect, onTestFinished, test } from 'vitest';

import { createCasusboek } from '../../../main/casusboek.ts';
import { lookSize } from '../../../main/contract/casus.ts';
import { createTold } from '../../../main/casus/told.ts';
import { summarizeCasus } from '../../../main/domain/casus/casus.ts';
import { usesOf } from '../../../main/domain/casus/uses-of.ts';
import { createEncryptionService } from '../../../main/notebook/encryption-service.ts';
import { createHistoryService } from '../../../main/casus/history-service.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';

const password = 'paard batterij nietje';
const log = { write: () => undefined };

/** An app of its own on a casusboek that others may have open too. */
function startApp(root: string, name: string) {
  let heard = 0;
  const boek = createCasusboek({
    start: `${root}/casusboek`,
    userData: `${root}/${name}`,
    writeFile: () => Promise.resolve(),
    beforeMove: () => undefined,
    chooseFolder: null,
    onChangedElsewhere: () => void (heard += 1),
    clock: () => new Date(),
    wait: () => Promise.resolve(),
    log,
  });
  onTestFinished(async () => {
    boek.watch.close();
    await boek.casus.close();
  });
  const encryption = createEncryptionService({
    disk: boek.disk,
    holder: boek.casus.holder,
    keychain: {
      available: () => Promise.resolve(false),
      seal: () => Promise.reject(new Error('none')),
      open: () => Promise.reject(new Error('none')),
    },
    noticesSystemLock: false,
    wait: () => Promise.resolve(),
    cost: 2 ** 15,
    progress: () => null,
    beside: {
      beforeChange: () => Promise.resolve(),
      afterEncryption: () => Promise.resolve(),
      beforeLock: () => undefined,
    },
    log,
  });
  const history = createHistoryService({
    holder: boek.casus.holder,
    logbook: boek.casus.logbook,
    eraseBackups: () => Promise.resolve([]),
    clock: () => new Date(),
    log,
  });
  return { ...boek, encryption, history, heard: () => heard };
}

/** Two apps with one casusboek and one casus in it, of which the second has read the list. */
async function pair() {
  const root = await temporaryFolder();
  const here = startApp(root, 'hier');
  const made = valueOf(await here.casus.create());
  const there = startApp(root, 'daar');
  valueOf(await there.casus.list(0));
  return { root, here, there, made };
}

const nothing = { changed: [], gone: [], all: false };

test('tells once what another app changed, threw away and put back', async () => {
  const { here, there, made } = await pair();
  expect(valueOf(await there.casus.look())).toEqual(nothing);

  const { changedAt } = valueOf(await here.casus.save({ ...made, title: 'Fiets' }));
  expect(valueOf(await there.casus.look())).toMatchObject({
    changed: [{ id: made.id, title: 'Fiets', changedAt }],
    gone: [],
    all: false,
  });
  expect(valueOf(await there.casus.look())).toEqual(nothing);

  valueOf(await here.casus.remove(made.id));
  expect(valueOf(await there.casus.look())).toEqual({ ...nothing, gone: [made.id] });

  valueOf(await here.history.putBack(made.id));
  expect(valueOf(await there.casus.look())).toMatchObject({ changed: [{ title: 'Fiets' }] });
});

test('hears of what another app writes, and not of what it writes itself', async () => {
  const { here, there, made } = await pair();

  valueOf(await here.casus.list(0));
  valueOf(await there.casus.save({ ...made, title: 'Van daar' }));

  await eventually(() => expect(here.heard()).toBeGreaterThan(0));
  expect(there.heard()).toBe(0);
});

test('a password that is put on or taken off elsewhere locks and opens here', async () => {
  const { here, there } = await pair();
  expect(await here.encryption.turnOn(password)).toMatchObject({ ok: true });
  await eventually(() => expect(there.heard()).toBeGreaterThan(0));

  expect(await there.casus.look()).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await there.casus.getNotebook()).toMatchObject({ state: 'locked' });
  expect(await there.casus.look()).toMatchObject({ ok: false, error: { code: 'locked' } });

  expect(await here.encryption.turnOff({ kind: 'password', password })).toMatchObject({ ok: true });
  expect(valueOf(await there.casus.look())).toEqual({ ...nothing, all: true });
  expect(await there.casus.getNotebook()).toMatchObject({ state: 'open', encryption: 'off' });
});

test('locking here by hand is not undone by looking', async () => {
  const { here } = await pair();
  expect(await here.encryption.turnOn(password)).toMatchObject({ ok: true });
  await here.encryption.lock();

  expect(await here.casus.look()).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await here.casus.getNotebook()).toMatchObject({ state: 'locked' });
});

test('a folder that was away opens by itself when it is back', async () => {
  const { root, here, made } = await pair();
  await rename(`${root}/casusboek`, `${root}/weg`);
  expect(await here.casus.reopenNotebook()).toMatchObject({ why: 'folder-missing' });
  expect(await here.casus.look()).toMatchObject({ ok: false, error: { code: 'folder-missing' } });

  await rename(`${root}/weg`, `${root}/casusboek`);

  expect(valueOf(await here.casus.look())).toEqual({ ...nothing, all: true });
  expect(valueOf(await here.casus.list(0)).casussen).toMatchObject([{ id: made.id }]);
});

test('more than fits in an answer is told as everything', () => {
  const told = createTold();
  const list = Array.from({ length: lookSize + 1 }, (_, number) => {
    const casus = makeCasus({ id: testCasusId(number + 1) });
    return { ...summarizeCasus(casus), uses: usesOf(casus) };
  });
  const notebook = { list: () => list.slice(0, 0) };
  told.all(notebook);
  notebook.list = () => list;

  expect(told.since(notebook)).toEqual({ ...nothing, all: true });
  expect(told.since(notebook)).toEqual(nothing);
});
