import { expect, test } from 'vitest';

import { DocumentAdapter, type DocumentStorage } from '../../../main/store/document-adapter.ts';

type Text = { text: string };

/** A disk that saves when told to, so that a test can type in the meantime. */
function slowStorage() {
  const commits: { text: string; base: number; finish: () => void; fail: () => void }[] = [];
  let head = 0;
  const storage: DocumentStorage<Text> = {
    read: () => Promise.resolve(null),
    snapshot: (document) => ({ document, body: Buffer.from(document.text) }),
    commit: ({ body }, base) =>
      new Promise((resolve, reject) => {
        const finish = () => resolve((head += 1));
        const fail = () => reject(new Error('vol'));
        commits.push({ text: body.toString(), base, finish, fail });
      }),
  };
  return { storage, commits };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a burst of typing costs two saves, and every promise waits for its own text or a newer one', async () => {
  const { storage, commits } = slowStorage();
  const adapter = new DocumentAdapter(storage);
  const done: string[] = [];
  const write = (text: string) => adapter.write({ text }).then(() => done.push(text));

  void write('a');
  void write('ab');
  void write('abc');
  expect(commits.map(({ text }) => text)).toEqual(['a']);

  commits[0]?.finish();
  await settled();
  expect(done).toEqual(['a']);
  expect(commits.map(({ text }) => text)).toEqual(['a', 'abc']);

  commits[1]?.finish();
  await settled();
  expect(done).toEqual(['a', 'ab', 'abc']);
});

test('keeps the text as it was when write was called', async () => {
  const { storage, commits } = slowStorage();
  const document = { text: 'eerst' };
  const adapter = new DocumentAdapter(storage);

  const first = adapter.write(document);
  document.text = 'later';
  commits[0]?.finish();
  await first;

  expect(commits[0]?.text).toBe('eerst');
});

test('a failed save fails its own promise alone, and the next builds on the last good one', async () => {
  const { storage, commits } = slowStorage();
  const adapter = new DocumentAdapter(storage);
  const first = adapter.write({ text: 'goed' });
  commits[0]?.finish();
  await first;

  const failing = adapter.write({ text: 'vol' });
  const waiting = adapter.write({ text: 'weer plaats' });
  commits[1]?.fail();
  await expect(failing).rejects.toThrow('vol');
  commits[2]?.finish();
  await waiting;

  expect(commits.map(({ text, base }) => [text, base])).toEqual([
    ['goed', 0],
    ['vol', 1],
    ['weer plaats', 1],
  ]);
});
