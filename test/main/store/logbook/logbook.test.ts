import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { beginDecryption, beginEncryption } from '../../../../main/store/keyring.ts';
import { openNotes, saveText, systemError, watchedFiles } from '../../../helpers/note-notebook.ts';
import { temporaryFolder } from '../../../helpers/temporary-folder.ts';

const clock = () => new Date();
const pathOf = (folder: string, number: number) =>
  join(folder, 'logboek', `${String(number).padStart(6, '0')}.log`);

/** Adds entries as one process does, from opening to closing. */
async function session(folder: string, ...entries: readonly string[]): Promise<void> {
  const notebook = await openNotes(folder);
  for (const entry of entries) await notebook.logbook.append(entry);
  await notebook.close();
}

async function readLog(folder: string) {
  return (await openNotes(folder)).logbook.read();
}

test('entries stay in their order, over several sessions, in one whole chain', async () => {
  const folder = await temporaryFolder();
  await session(folder, 'a', 'b');
  await session(folder, 'c');
  await session(folder, 'd', 'e');

  expect(await readLog(folder)).toEqual({ entries: ['a', 'b', 'c', 'd', 'e'], breaks: [] });
});

test('a casusboek without a logbook has an empty one', async () => {
  expect(await readLog(await temporaryFolder())).toEqual({ entries: [], breaks: [] });
});

test('two windows that write at the same time break no chain', async () => {
  const folder = await temporaryFolder();
  await session(folder, 'a');
  const [one, other] = [await openNotes(folder), await openNotes(folder)];
  await one.logbook.append('b');
  await other.logbook.append('c');
  await one.logbook.append('d');
  await other.logbook.append('e');

  const { entries, breaks } = await readLog(folder);

  expect([...entries].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(breaks).toEqual([]);
});

test('a line that was cut off is noticed, and work goes on in a new file', async () => {
  const folder = await temporaryFolder();
  await session(folder, 'a', 'b');
  const text = await readFile(pathOf(folder, 1), 'utf8');
  await truncate(pathOf(folder, 1), text.length - 10);

  await session(folder, 'c');

  expect(await readLog(folder)).toEqual({
    entries: ['a', 'c'],
    breaks: [{ kind: 'torn', after: 1 }],
  });
});

test('every length that a file may be cut to loses whole entries only, and says so', async () => {
  const folder = await temporaryFolder();
  await session(folder, 'a', 'b');
  await session(folder, 'c');
  const whole = await readFile(pathOf(folder, 1));
  for (let length = whole.length - 1; length > 0; length -= 7) {
    await writeFile(pathOf(folder, 1), whole.subarray(0, length));

    const { entries, breaks } = await readLog(folder);

    expect(['a b c', 'a c', 'c'], `length ${length}`).toContain(entries.join(' '));
    expect(breaks.length, `length ${length}`).toBeGreaterThan(0);
  }
});

test.each([
  ['an entry that was rewritten', (text: string) => text.replace('"b"', '"x"'), 'broken'],
  [
    'an entry that was taken out',
    (text: string) => text.split('\n').toSpliced(1, 1).join('\n'),
    'broken',
  ],
  [
    'two entries in another order',
    (text: string) => {
      const [first, second, ...rest] = text.split('\n');
      return [second, first, ...rest].join('\n');
    },
    'broken',
  ],
])('%s shows', async (_name, change, kind) => {
  const folder = await temporaryFolder();
  await session(folder, 'a', 'b', 'c');
  await writeFile(pathOf(folder, 1), change(await readFile(pathOf(folder, 1), 'utf8')));

  const { breaks } = await readLog(folder);

  expect(breaks.map((each) => each.kind)).toContain(kind);
});

test('the last entries of a session, or a whole file, that are gone show', async () => {
  const folder = await temporaryFolder();
  for (const entry of ['a', 'c', 'd']) await session(folder, entry, `${entry}2`);
  const [first = ''] = (await readFile(pathOf(folder, 1), 'utf8')).split('\n');
  await writeFile(pathOf(folder, 1), `${first}\n`);
  expect(await readLog(folder)).toMatchObject({ breaks: [{ kind: 'missing', after: 1 }] });

  await rm(pathOf(folder, 2));

  expect(await readLog(folder)).toMatchObject({ entries: ['a', 'd', 'd2'] });
  expect((await readLog(folder)).breaks).toHaveLength(1);
});

test('an entry that could not be written waits, and is written along with the next one', async () => {
  const folder = await temporaryFolder();
  let full = false;
  const files = watchedFiles((step) => {
    if (full && step === 'writeFile') throw systemError('ENOSPC');
  });
  const notebook = await openNotes(folder, { files });
  await notebook.logbook.append('a');
  full = true;
  await expect(notebook.logbook.append('b')).rejects.toMatchObject({ code: 'disk-full' });
  expect(notebook.logbook.unwritten).toBe(1);
  full = false;

  await notebook.logbook.append('c');

  expect(notebook.logbook.unwritten).toBe(0);
  expect(await readLog(folder)).toEqual({ entries: ['a', 'b', 'c'], breaks: [] });
});

test('half a line that a full disk left is noticed, and no entry is lost', async () => {
  const folder = await temporaryFolder();
  let path = '';
  const files = watchedFiles((step, at) => {
    if (step === 'sync' && at === path) throw systemError('EIO');
  });
  const notebook = await openNotes(folder, { files });
  await notebook.logbook.append('a');
  path = pathOf(folder, 1);
  await expect(notebook.logbook.append('b')).rejects.toMatchObject({ name: 'StoreError' });
  await appendFile(path, 'sha256:half een regel');

  await notebook.logbook.append('c');

  const { entries, breaks } = await readLog(folder);
  expect(entries).toEqual(['a', 'b', 'b', 'c']);
  expect(breaks).toEqual([{ kind: 'torn', after: 2 }]);
});

test('encrypted along with the casusboek, and shown again, its chain stays whole', async () => {
  const folder = await temporaryFolder();
  await session(folder, 'a geheim');
  const plain = await openNotes(folder);
  await saveText(plain, 'tekst');
  await plain.logbook.append('b geheim');
  const { key } = await beginEncryption(
    { folder, clock },
    plain.id,
    'paard batterij nietje',
    2 ** 15,
  );
  await plain.close();
  const keyed = await openNotes(folder, { key });
  await keyed.logbook.append('c geheim');

  const entries = ['a geheim', 'b geheim', 'c geheim'];
  expect(await keyed.logbook.read()).toEqual({ entries, breaks: [] });
  for (const name of await readdir(join(folder, 'logboek'))) {
    const bytes = await readFile(join(folder, 'logboek', name), 'latin1');
    expect(bytes).not.toContain('geheim');
    expect(bytes).toMatch(/^a256gcm:/u);
  }
  await keyed.close();
  await beginDecryption({ folder, clock }, key);
  const shown = await openNotes(folder, { key });
  expect(await shown.logbook.read()).toEqual({ entries, breaks: [] });
});

test('a window that still has it open without a password writes nothing in clear', async () => {
  const folder = await temporaryFolder();
  const stale = await openNotes(folder);
  const { key } = await beginEncryption(
    { folder, clock },
    stale.id,
    'paard batterij nietje',
    2 ** 15,
  );
  await openNotes(folder, { key });

  await expect(stale.logbook.append('open')).rejects.toMatchObject({ code: 'locked' });
});
