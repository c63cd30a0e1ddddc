import fc from 'fast-check';
import { expect } from 'vitest';

import type { NotebookKey } from '../../main/store/notebook-key.ts';
import { StoreError } from '../../main/store/store-error.ts';
import { testCasusId } from '../helpers/make-casus.ts';
import {
  openNotes,
  systemError,
  watchedFiles,
  type NoteNotebook,
} from '../helpers/note-notebook.ts';

/** What a user does with one of three documents, and at which step on the disk the app dies, if it does. */
export type Deed = {
  readonly what: 'create' | 'save' | 'delete' | 'undo' | 'restore' | 'destroy' | 'lock' | 'reopen';
  readonly which: number;
  readonly text: string;
  readonly diesAt: number | null;
};

const whats = ['create', 'save', 'save', 'save', 'delete', 'undo', 'restore', 'destroy'] as const;
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({
    what: fc.constantFrom<Deed['what']>(...whats, 'lock', 'reopen'),
    which: fc.integer({ min: 1, max: 3 }),
    text: fc.string({ maxLength: 40, unit: 'grapheme' }),
    diesAt: fc.option(fc.integer({ min: 1, max: 14 }), { freq: 4 }),
  }),
  { minLength: 4, maxLength: 16 },
);

/** All that a casusboek has to remember of a document. */
type Remembered = {
  readonly text: string;
  readonly state: 'there' | 'deleted' | 'destroyed';
  /** Every text that was ever saved in it. */
  readonly ever: ReadonlySet<string>;
};
type Model = ReadonlyMap<string, Remembered>;

/** Does the deeds to a real casusboek and to the model, and holds the two against each other after each. */
export async function doAll(
  folder: string,
  all: readonly Deed[],
  key?: NotebookKey,
): Promise<void> {
  let model: Model = new Map();
  let notebook = await openNotes(folder, { key });
  for (const deed of all) {
    const id = testCasusId(deed.which);
    if (deed.what === 'lock') {
      await notebook.close();
      await expect(notebook.document(id)).rejects.toMatchObject({ code: 'not-available' });
      await expect(notebook.trash.put(id)).rejects.toMatchObject({ code: 'not-available' });
    }
    const isDeed = deed.what !== 'lock' && deed.what !== 'reopen';
    if (isDeed && deed.diesAt === null) {
      model = (await act(notebook, model, id, deed)).after;
    } else {
      const outcomes = isDeed ? await dieDuring(folder, model, id, deed, key) : [model];
      notebook = await openNotes(folder, { key });
      model = outcomes.find((outcome) => isSame(notebook, outcome)) ?? model;
    }
    await expectSame(notebook, model);
  }
}

/** @returns What may be there afterwards: with the deed done, or not done when it was not acknowledged. */
async function dieDuring(
  folder: string,
  model: Model,
  id: string,
  deed: Deed,
  key: NotebookKey | undefined,
): Promise<readonly Model[]> {
  const disk = mortalDisk();
  const notebook = await openNotes(folder, { key, files: disk.files });
  disk.dieAfter(deed.diesAt ?? 0);
  const { after, acknowledged } = await act(notebook, model, id, deed, disk.isDead);
  return acknowledged ? [after] : [after, model];
}

/** A disk that from some step on does nothing any more, as when the machine goes. */
function mortalDisk() {
  let left = Infinity;
  const files = watchedFiles(() => {
    left -= 1;
    if (left < 0) throw systemError('EIO');
  });
  return { files, dieAfter: (steps: number) => void (left = steps), isDead: () => left < 0 };
}

type Outcome = { readonly after: Model; readonly acknowledged: boolean };

/** Does one deed; what can't be done to a document in its state is refused, and changes nothing. */
async function act(
  notebook: NoteNotebook,
  model: Model,
  id: string,
  deed: Deed,
  isDead: () => boolean = () => false,
): Promise<Outcome> {
  const before = model.get(id);
  const after = (text: string, state: Remembered['state']): Model =>
    new Map(model).set(id, { text, state, ever: new Set([...(before?.ever ?? []), text]) });
  const finish = async (outcome: Model, work: Promise<unknown>): Promise<Outcome> => {
    const [done] = await Promise.allSettled([work]);
    if (done.status === 'fulfilled') return { after: outcome, acknowledged: true };
    if (!isDead()) throw done.reason;
    return { after: outcome, acknowledged: false };
  };
  const refused = async (work: Promise<unknown>): Promise<Outcome> => {
    const [done] = await Promise.allSettled([work]);
    expect(done.status).toBe('rejected');
    if (!isDead()) expect(done).toMatchObject({ reason: { code: 'not-found' } });
    return { after: model, acknowledged: true };
  };
  const note = { format: 1, text: deed.text };
  const isThere = before?.state === 'there';

  switch (deed.what) {
    case 'create':
      if (before !== undefined) return { after: model, acknowledged: true };
      return finish(after(deed.text, 'there'), notebook.create(id, note).write());
    case 'save': {
      const save = async () => {
        const document = await notebook.document(id);
        document.data = note;
        await document.write();
      };
      return isThere ? finish(after(deed.text, 'there'), save()) : refused(save());
    }
    case 'delete':
      if (!isThere) return refused(notebook.trash.put(id));
      return finish(after(before.text, 'deleted'), notebook.trash.put(id));
    case 'undo':
      if (before?.state !== 'deleted') return refused(notebook.trash.restore(id));
      return finish(after(before.text, 'there'), notebook.trash.restore(id));
    case 'destroy':
      if (before === undefined || before.state === 'destroyed') return refused(notebook.remove(id));
      return finish(after(before.text, 'destroyed'), notebook.remove(id));
    case 'restore': {
      if (!isThere) return refused(notebook.history.version(id, 1));
      const [versions] = await Promise.allSettled([notebook.history.list(id)]);
      if (versions.status === 'rejected') return finish(model, Promise.reject(asError(versions)));
      for (const { document } of versions.value) expect(before.ever).toContain(document.text);
      const version = versions.value[deed.which % Math.max(1, versions.value.length)];
      if (version === undefined) return { after: model, acknowledged: true };
      const work = notebook.history.restore(id, version.revision, (document) => document);
      return finish(after(version.document.text, 'there'), work);
    }
    case 'lock':
    case 'reopen':
      return { after: model, acknowledged: true };
  }
}

function asError({ reason }: PromiseRejectedResult): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function textsOf(model: Model, state: Remembered['state']): readonly string[] {
  const all = [...model.values()].filter((one) => one.state === state);
  return all.map(({ text }) => text).toSorted();
}

/** Whether the lists say what the model says. */
function isSame(notebook: NoteNotebook, model: Model): boolean {
  const lists = [notebook.list().toSorted(), trashOf(notebook)];
  return (
    JSON.stringify(lists) === JSON.stringify([textsOf(model, 'there'), textsOf(model, 'deleted')])
  );
}

function trashOf(notebook: NoteNotebook): readonly string[] {
  return notebook.trash
    .list()
    .map(({ summary }) => summary)
    .toSorted();
}

async function expectSame(notebook: NoteNotebook, model: Model): Promise<void> {
  expect(notebook.list().toSorted()).toEqual(textsOf(model, 'there'));
  expect(trashOf(notebook)).toEqual(textsOf(model, 'deleted'));
  for (const [id, { text, state }] of model) {
    notebook.forget(id);
    if (state === 'there') {
      expect((await notebook.document(id)).data.text).toBe(text);
    } else {
      await expect(notebook.document(id)).rejects.toBeInstanceOf(StoreError);
    }
  }
}
