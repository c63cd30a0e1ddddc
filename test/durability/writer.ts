/**
 * The program that is killed. It saves for ever and says so on standard output: `R` when it begins,
 * `T id n` before it saves its n-th text of a document, `A id n` once that is acknowledged, `C` for a
 * conflict. Written synchronously, so that an acknowledgement is out before anything can die.
 */
import { writeSync } from 'node:fs';

import type { Low } from 'lowdb';

import { StoreError, systemCode } from '../../main/store/store-error.ts';
import { seededRandom } from './seeded-random.ts';
import { emptyDocument, makeDocument, openTortured, tortureIds } from './torture-document.ts';
import type { TortureDocument, TortureNotebook } from './torture-document.ts';

const [folder = '', name = '', documents = '1', mode = 'honest', seed = '1', keyId, dataKey] =
  process.argv.slice(2);
const key =
  keyId === undefined || dataKey === undefined
    ? undefined
    : { keyId, dataKey: Buffer.from(dataKey, 'base64url') };
const ids = tortureIds(Number(documents));
const lanes = 3;

const random = seededRandom(Number(seed));
const below = (limit: number) => Math.floor(random() * limit);

const notebook = await openTortured(folder, key);
say('R');
await Promise.all(Array.from({ length: lanes }, () => lane(notebook)));

async function lane(notebook: TortureNotebook): Promise<never> {
  for (;;) {
    const id = ids[below(ids.length)] ?? '';
    const document = await documentOf(notebook, id);
    const burst = random() < 0.2 ? 4 : 1;
    await Promise.all(Array.from({ length: burst }, () => save(notebook, document, id)));
  }
}

async function documentOf(notebook: TortureNotebook, id: string): Promise<Low<TortureDocument>> {
  try {
    return await notebook.document(id);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'not-found') throw error;
    return notebook.create(id, emptyDocument);
  }
}

async function save(
  notebook: TortureNotebook,
  document: Low<TortureDocument>,
  id: string,
): Promise<void> {
  const { counts } = document.data;
  const next = (counts[name] ?? 0) + 1;
  document.data = makeDocument({ ...counts, [name]: next }, textOf(50 + below(5_000)));
  say(`T ${id} ${next}`);
  try {
    const write = document.write();
    // A store that lies: the check has to see it, or it checks nothing.
    if (mode === 'early') say(`A ${id} ${next}`);
    await write;
    if (mode === 'honest') say(`A ${id} ${next}`);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'changed-elsewhere') throw error;
    say('C');
    notebook.forget(id);
  }
}

/** Letters that hardly get shorter when they are packed, so that writing them takes a while. */
function textOf(length: number): string {
  return `é${Buffer.from(Array.from({ length }, () => below(256))).toString('base64')}`;
}

/** Also when the reader is behind and its pipe is full: a line is out before the next thing is done. */
function say(line: string): void {
  for (let rest = Buffer.from(`${line}\n`); rest.length > 0;) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
