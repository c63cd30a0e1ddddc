import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import {
  createFolderWatch,
  type FolderWatchOptions,
  type Touched,
} from '../../../main/notebook/folder-watch.ts';
import { nodeFileSystem } from '../../../main/store/file-system.ts';
import { eventually } from '../../helpers/eventually.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

/** A watch on a folder with the two that a casusboek without a password has. */
async function watchedFolder(options: Partial<FolderWatchOptions> = {}) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'casussen'), { recursive: true });
  const asked: Touched[] = [];
  const logged: string[] = [];
  let news = 0;
  const watch = createFolderWatch({
    isNews: (touched) => Promise.resolve(asked.push(touched) > 0),
    onNews: () => void (news += 1),
    files: nodeFileSystem,
    log: { write: (event) => void logged.push(event) },
    calm: 10,
    between: 20,
    ...options,
  });
  onTestFinished(() => watch.close());
  const aiming = watch.aim(folder);
  if (options.files === undefined) await aiming;
  const write = (name: string) => writeFile(join(folder, name), name);
  return { folder, watch, aiming, asked, logged, write, told: () => news };
}

test('tells what is written in the folder of casussen, and by which name', async () => {
  const { write, asked, told } = await watchedFolder();

  await write('casussen/een.json');

  await eventually(() => expect(told()).toBeGreaterThan(0));
  expect(asked[0]).toEqual({ place: 'casussen', name: 'een.json' });
});

test('is silent about what was made here', async () => {
  const asked: (string | null)[] = [];
  const { write, told } = await watchedFolder({
    isNews: ({ name }) => {
      asked.push(name);
      return Promise.resolve(name === 'van-elders.json');
    },
  });

  await write('casussen/van-hier.json');
  await eventually(() => expect(asked).toContain('van-hier.json'));
  expect(told()).toBe(0);

  await write('casussen/van-elders.json');
  await eventually(() => expect(told()).toBeGreaterThan(0));
});

test('hears of keys from the moment that there are any', async () => {
  const { folder, watch, write, asked, told } = await watchedFolder();

  await mkdir(join(folder, 'keys'));
  await eventually(() => expect(told()).toBeGreaterThan(0));
  await watch.aim(folder);
  await write('keys/000001.json');

  await eventually(() => {
    expect(asked).toContainEqual({ place: 'keys', name: '000001.json' });
  });
});

test('tells that the folder of casussen went, and watches the one that comes in its place', async () => {
  const { folder, watch, write, asked, told, logged } = await watchedFolder();

  await rename(join(folder, 'casussen'), join(folder, 'elders'));
  await eventually(() => expect(told()).toBeGreaterThan(0));
  await mkdir(join(folder, 'casussen'));
  await eventually(async () => {
    await watch.aim(folder);
    await write('casussen/terug.json');
    expect(asked).toContainEqual({ place: 'casussen', name: 'terug.json' });
  });
  expect(logged).toEqual([]);
});

test('a folder that is not there is no fault, and is watched once it is', async () => {
  const { folder, watch, write, asked, logged } = await watchedFolder();

  await rm(folder, { recursive: true });
  await watch.aim(join(folder, 'weg'));
  await mkdir(join(folder, 'weg', 'casussen'), { recursive: true });
  await watch.aim(join(folder, 'weg'));
  await write('weg/casussen/een.json');

  await eventually(() => {
    expect(asked).toContainEqual({ place: 'casussen', name: 'een.json' });
  });
  expect(logged).toEqual([]);
});

test('says nothing after it was closed', async () => {
  const { watch, write, asked, told } = await watchedFolder({ calm: 50 });

  await write('casussen/een.json');
  watch.close();
  const other = await watchedFolder();
  await other.write('casussen/twee.json');
  await eventually(() => expect(other.told()).toBeGreaterThan(0));

  expect(told()).toBe(0);
  expect(asked).toEqual([]);
});

test('where the system refuses to watch, the log says so once and not at every look', async () => {
  const { folder, watch, write, logged } = await watchedFolder();
  await write('een-bestand');

  for (let times = 0; times < 3; times += 1) await watch.aim(join(folder, 'een-bestand'));

  // Once for the folder of casussen and once for that of keys.
  expect(logged).toEqual(['folder-not-watched', 'folder-not-watched']);
});

test('holds nobody up when the disk does not answer', async () => {
  let answer: (() => void) | undefined;
  const answers = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow = await watchedFolder({
    files: { stat: (path) => answers.then(() => nodeFileSystem.stat(path)) },
  });
  await slow.write('casussen/voor.json');

  answer?.();
  await slow.aiming;
  await slow.write('casussen/na.json');
  await eventually(() => {
    expect(slow.asked).toContainEqual({ place: 'casussen', name: 'na.json' });
  });
  expect(slow.asked).not.toContainEqual({ place: 'casussen', name: 'voor.json' });
});
