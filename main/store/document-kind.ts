import { z } from 'zod';

/** What the store has to know of the documents in it, and nothing more. */
export type DocumentKind<Document, Summary> = {
  /** Whether the document of this id is of this kind; without it, every document is. */
  owns?(id: string): boolean;
  /**
   * From what was read to a document of today's form.
   *
   * @throws StoreError `newer-version` (a later version of the app made it) or `damaged`.
   */
  decode(json: unknown): Document;
  /**
   * What is stored of a document.
   *
   * @throws When it has not the form of a document: a bug in the caller.
   */
  check(document: Document): Document;
  summarize(document: Document): Summary;
  /** @returns The summary that an earlier run kept, or undefined when it has another form now. */
  readSummary(json: unknown): Summary | undefined;
};

/** The last revision of a document that was removed. */
export const tombstone = { removed: true } as const;

/** Whether what was read is the last revision of a document that was removed. */
export function isTombstone(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'removed' in json && json.removed === true;
}

/** The last revision of a document in the trash: removed for every list, with its text still in it. */
export function trashedTombstone(document: unknown, at: string): unknown {
  return { ...tombstone, trashed: { at, document } };
}

/** What is in the trash, and since when (an ISO moment); undefined for what is not. */
export function readTrashed(
  json: unknown,
): { readonly at: string; readonly document: unknown } | undefined {
  return trashedSchema.safeParse(json).data?.trashed;
}

const trashedSchema = z.object({
  removed: z.literal(true),
  trashed: z.object({ at: z.iso.datetime(), document: z.unknown() }),
});
