import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';

import { casusDocument } from '../../main/notebook/casus-document.ts';
import { newCasusId } from '../../main/casus/casus-id.ts';
import { emptyCasus, type Casus, type CasusId } from '../../main/domain/casus/casus.ts';
import { beginEncryption } from '../../main/store/keyring.ts';
import { revisionPlace } from '../../main/store/load-revision.ts';
import { keyedSeal, type NotebookKey } from '../../main/store/notebook-key.ts';
import { openNotebook } from '../../main/store/open-notebook.ts';
import { revisionName } from '../../main/store/revision-name.ts';
import { checksumSeal } from '../../main/store/seal.ts';
import { sealFile } from '../../main/store/sealed-file.ts';

const clock = () => new Date();

/** A casusboek on disk that can be opened and saved in. */
export type Measured = {
  readonly name: string;
  readonly folder: string;
  /** Saves one casus with another text, until it is acknowledged. */
  readonly save: (text: string, number: number) => Promise<void>;
};

export type OwnNotebook = Measured & {
  readonly open: () => ReturnType<typeof openOwn>;
};

/** Casussen of about 5 KB as JSON. */
export function makeCasussen(count: number): readonly Casus[] {
  return Array.from({ length: count }, () => {
    const casus = emptyCasus(newCasusId(clock()), clock().toISOString());
    return { ...casus, title: 'Fiets naar school', situation: storyOf(count) };
  });
}

/** Words that differ, as those of people do. */
export function storyOf(seed: number): string {
  const words = Array.from({ length: 430 }, (_, index) => ((index + 7) * (seed + 13)).toString(36));
  return words.join(' ').padEnd(3_700, ' en verder').slice(0, 3_700);
}

function openOwn(folder: string, key: NotebookKey | undefined) {
  return openNotebook({ folder, kind: casusDocument, clock, missing: 'create', key });
}

/** Our own store with so many casussen in it; put there without waiting for the disk each time. */
export async function ownNotebook(
  folder: string,
  casussen: readonly Casus[],
  encrypted: boolean,
): Promise<OwnNotebook> {
  await mkdir(folder, { recursive: true });
  const { id: notebook } = await openOwn(folder, undefined);
  const key = encrypted
    ? (await beginEncryption({ folder, clock }, notebook, 'paard batterij', 2 ** 15)).key
    : undefined;
  await openOwn(folder, key);
  const seal = key === undefined ? checksumSeal : keyedSeal(key, 'casussen');
  for (const casus of casussen) {
    const writer = { notebook, by: 'bench', at: casus.createdAt };
    const body = Buffer.from(JSON.stringify(casus));
    const file = sealFile(seal, revisionPlace(casus.id, 1), writer, body);
    await writeFile(path.join(folder, 'casussen', revisionName(casus.id, 1)), file);
  }
  const opened = await openOwn(folder, key);
  const ids: readonly CasusId[] = casussen.map(({ id }) => id);
  return {
    name: encrypted ? 'own, encrypted' : 'own, plain',
    folder,
    open: () => openOwn(folder, key),
    async save(text, number) {
      const document = await opened.document(ids[number % ids.length] ?? '');
      document.data = { ...document.data, situation: text };
      await document.write();
    },
  };
}

/** What lowdb gives out of the box: all casussen in one file. */
export async function oneJsonFile(folder: string, casussen: readonly Casus[]): Promise<Measured> {
  await mkdir(folder, { recursive: true });
  const all = Object.fromEntries(casussen.map((casus) => [casus.id, casus]));
  const low = new Low<Record<string, Casus>>(new JSONFile(path.join(folder, 'db.json')), all);
  await low.write();
  return {
    name: 'lowdb JSONFile',
    folder,
    async save(text, number) {
      const casus = casussen[number % casussen.length];
      if (casus === undefined) throw new Error('there is no casus');
      low.data[casus.id] = { ...casus, situation: text };
      await low.write();
    },
  };
}
