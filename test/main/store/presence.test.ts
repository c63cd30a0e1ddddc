import { readdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { beginEncryption } from '../../../main/store/keyring.ts';
import { createPresence, type Sign } from '../../../main/store/presence.ts';
import { noteId, openNotes, saveText } from '../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const staleMs = 60_000;
const sign = (user: string, id: string | null = noteId): Sign => ({
  user,
  computer: 'PC-114',
  id,
  since: '2026-11-22T10:00:00.000Z',
});

/** Two people with one casusboek. */
async function pair() {
  const folder = await temporaryFolder();
  const [here, there] = [await openNotes(folder), await openNotes(folder)];
  const [mine, theirs] = [createPresence(), createPresence()];
  const signHere = (who: Sign) => here.onDisk((context) => mine.sign(context, who));
  const signThere = (who: Sign) => there.onDisk((context) => theirs.sign(context, who));
  const others = () => here.onDisk((context) => mine.others(context, staleMs));
  return { folder, here, there, theirs, signHere, signThere, others };
}

test('sees who else is there, with what is open now, and when they leave', async () => {
  const { folder, there, theirs, signHere, signThere, others } = await pair();
  await signHere(sign('ik', null));
  expect(await others()).toEqual([]);

  await signThere(sign('Jo', null));
  await signThere(sign('Jo'));
  await signHere(sign('ik'));
  expect(await others()).toEqual([sign('Jo')]);
  expect(await readdir(join(folder, 'open'))).toHaveLength(2);

  await there.onDisk((context) => theirs.leave(context));
  expect(await others()).toEqual([]);
});

test('who stopped signing has left, whatever the clocks say', async () => {
  const { folder, signHere, signThere, others } = await pair();
  await signThere(sign('Jo'));
  const [name = ''] = await readdir(join(folder, 'open'));
  const path = join(folder, 'open', name);
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  await utimes(path, ago(5), ago(5));
  await signHere(sign('ik'));
  expect(await others()).toEqual([]);

  // A disk whose clock is an hour off gives both files that hour.
  for (const file of await readdir(join(folder, 'open'))) {
    await utimes(join(folder, 'open', file), ago(60), ago(60));
  }
  expect(await others()).toEqual([sign('Jo')]);
});

test('what was left by a crash is cleared after a day', async () => {
  const { folder, signHere, signThere, others } = await pair();
  await signThere(sign('Jo'));
  const [name = ''] = await readdir(join(folder, 'open'));
  const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60_000);
  await utimes(join(folder, 'open', name), longAgo, longAgo);
  await signHere(sign('ik'));

  expect(await others()).toEqual([]);
  expect(await readdir(join(folder, 'open'))).not.toContain(name);
});

test('in an encrypted casusboek nobody is named on disk', async () => {
  const { folder, here, signHere } = await pair();
  await saveText(here, 'tekst');
  await signHere(sign('marieke'));
  const disk = { folder, clock: () => new Date('2026-11-22T10:00:00.000Z') };
  const { key } = await beginEncryption(disk, here.id, 'paard batterij', 2 ** 15);
  const encrypted = await openNotes(folder, { key });
  expect(await readdir(join(folder, 'open'))).toEqual([]);
  const presence = createPresence();
  await encrypted.onDisk((context) => presence.sign(context, sign('marieke')));

  const names = await readdir(join(folder, 'open'));
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, 'open', name), 'latin1')),
  );
  expect([...names, ...texts].join('\n')).not.toContain('marieke');
});
