import { z } from 'zod';

import type { DocumentKind } from '../../main/store/document-kind.ts';
import type { FileSystem, OpenFile } from '../../main/store/file-system.ts';
import { nodeFileSystem } from '../../main/store/file-system.ts';
import type { Notebook } from '../../main/store/notebook.ts';
import { openNotebook, type NotebookOptions } from '../../main/store/open-notebook.ts';
import { StoreError } from '../../main/store/store-error.ts';
import { testCasusId } from './make-casus.ts';

/** The smallest document a store test needs. */
export type Note = { readonly format: number; readonly text: string };

const noteSchema = z.strictObject({ format: z.literal(1), text: z.string() });

export const noteKind: DocumentKind<Note, string> = {
  decode(json) {
    const format = z.object({ format: z.number() }).safeParse(json).data?.format ?? 0;
    if (format > 1) throw new StoreError('newer-version', 'note');
    const note = noteSchema.safeParse(json);
    if (!note.success) throw new StoreError('damaged', 'note');
    return note.data;
  },
  check: (note) => noteSchema.parse(note),
  summarize: (note) => note.text,
  readSummary: (json) => z.string().safeParse(json).data,
};

export type NoteNotebook = Notebook<Note, string>;

export function openNotes(
  folder: string,
  options: Partial<NotebookOptions<Note, string>> = {},
): Promise<NoteNotebook> {
  const clock = () => new Date('2026-11-22T10:00:00.000Z');
  return openNotebook({ folder, kind: noteKind, clock, missing: 'create', ...options });
}

export const noteId = testCasusId(1);

/** Saves a text as the next revision, in a notebook that may be new to the id. */
export async function saveText(notebook: NoteNotebook, text: string, id = noteId): Promise<void> {
  const note = { format: 1, text };
  const document = await notebook.document(id).catch((error: unknown) => {
    if (error instanceof StoreError && error.code === 'not-found') return notebook.create(id, note);
    throw error;
  });
  document.data = note;
  await document.write();
}

export async function readText(notebook: NoteNotebook, id = noteId): Promise<string> {
  return (await notebook.document(id)).data.text;
}

/** An error as the operating system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test' });
}

type Step =
  'open' | 'writeFile' | 'sync' | 'close' | 'unlink' | 'rename' | 'list' | 'link' | 'removeFolder';

/**
 * The real disk with a say before every step: `before` may throw in its place, and sees the path.
 * A folder that is opened to be flushed counts as a step of that folder.
 */
export function watchedFiles(before: (step: Step, path: string) => void): FileSystem {
  const watchFile = (file: OpenFile, path: string): OpenFile => ({
    readFile: () => file.readFile(),
    stat: () => file.stat(),
    writeFile: async (data) => {
      before('writeFile', path);
      await file.writeFile(data);
    },
    sync: async () => {
      before('sync', path);
      await file.sync();
    },
    close: async () => {
      await file.close();
      before('close', path);
    },
  });
  return {
    ...nodeFileSystem,
    open: async (path, flags) => {
      before('open', path);
      return watchFile(await nodeFileSystem.open(path, flags), path);
    },
    list: async (path) => {
      before('list', path);
      return nodeFileSystem.list(path);
    },
    link: async (existing, path) => {
      before('link', path);
      await nodeFileSystem.link(existing, path);
    },
    removeFolder: async (path) => {
      before('removeFolder', path);
      await nodeFileSystem.removeFolder(path);
    },
    rename: async (from, to) => {
      before('rename', from);
      await nodeFileSystem.rename(from, to);
    },
    unlink: async (path) => {
      before('unlink', path);
      await nodeFileSystem.unlink(path);
    },
  };
}
