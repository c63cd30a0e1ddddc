import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import {
  createFolderWatch,
  type FolderWatchOptions,
  type Touched,
} from '../../../main/notebook/folder-watch.ts';
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
    log: { write: (event) => void logged.push(event) },
    calm: 10,
    between: 20,
    ...options,
  });
  onTestFinished(() => watch.close());
  watch.aim(folder);
  const write = (name: string) => writeFile(join(folder, name), name);
  return { folder, watch, asked, logged, write, told: () => news };
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
  watch.aim(folder);
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
    watch.aim(folder);
    await write('casussen/terug.json');
    expect(asked).toContainEqual({ place: 'casussen', name: 'terug.json' });
  });
  expect(logged).toEqual([]);
});

test('a folder that is not there is no fault, and is watched once it is', async () => {
  const { folder, watch, write, asked, logged } = await watchedFolder();

  await rm(folder, { recursive: true });
  watch.aim(join(folder, 'weg'));
  await mkdir(join(folder, 'weg', 'casussen'), { recursive: true });
  watch.aim(join(folder, 'weg'));
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

  for (let times = 0; times < 3; times += 1) watch.aim(join(folder, 'een-bestand'));

  // Once for the folder of casussen and once for that of keys.
  expect(logged).toEqual(['folder-not-watched', 'folder-not-watched']);
});
