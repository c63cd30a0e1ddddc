import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { DocumentKind } from '../../main/store/document-kind.ts';
import { beginEncryption } from '../../main/store/keyring.ts';
import type { NotebookKey } from '../../main/store/notebook-key.ts';
import type { Notebook } from '../../main/store/notebook.ts';
import { openNotebook } from '../../main/store/open-notebook.ts';
import { StoreError } from '../../main/store/store-error.ts';
import { testCasusId } from '../helpers/make-casus.ts';

const schema = z.strictObject({
  /** How often each writer saved this document; shows a lost update that one number would hide. */
  counts: z.record(z.string(), z.number()),
  text: z.string(),
  hash: z.string(),
});

/** A document that can tell by itself whether it is whole. */
export type TortureDocument = z.infer<typeof schema>;

export type TortureNotebook = Notebook<TortureDocument, string>;

export const emptyDocument: TortureDocument = makeDocument({}, '');

export function makeDocument(counts: Readonly<Record<string, number>>, text: string) {
  return { counts, text, hash: hashOf(counts, text) };
}

export function isWhole({ counts, text, hash }: TortureDocument): boolean {
  return hash === hashOf(counts, text);
}

function hashOf(counts: Readonly<Record<string, number>>, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([counts, text]))
    .digest('hex');
}

const kind: DocumentKind<TortureDocument, string> = {
  decode(json) {
    const document = schema.safeParse(json);
    if (!document.success) throw new StoreError('damaged', 'torture');
    return document.data;
  },
  check: (document) => schema.parse(document),
  summarize: ({ hash }) => hash,
  readSummary: (json) => z.string().safeParse(json).data,
};

const clock = () => new Date();

export function openTortured(folder: string, key?: NotebookKey): Promise<TortureNotebook> {
  return openNotebook({ folder, kind, clock, missing: 'create', key });
}

/** Encrypts a new casusboek, at the least cost that a password may have. */
export async function encryptTortured(folder: string): Promise<NotebookKey> {
  const { id } = await openTortured(folder);
  const { key } = await beginEncryption({ folder, clock }, id, 'paard batterij nietje', 2 ** 15);
  await openTortured(folder, key);
  return key;
}

export function tortureIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => testCasusId(number + 1));
}
