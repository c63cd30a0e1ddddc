import { isDeepStrictEqual } from 'node:util';

import { Damage } from './damage.ts';
import { isTombstone, type DocumentKind } from './document-kind.ts';
import { isVersion, listHistory } from './history-files.ts';
import { readPacks, type PackedVersion } from './history-pack.ts';
import { revisionPlace } from './load-revision.ts';
import { newestRevision, type NewestRevision } from './newest-revision.ts';
import { goodSuccessor } from './prune-revisions.ts';
import { readBounded } from './read-bounded.ts';
import type { RevisionContext } from './revision-context.ts';
import { openSealedFile } from './sealed-file.ts';
import { asStoreError, StoreError, systemCode } from './store-error.ts';

/** An earlier version of a document. */
export type Version<Document> = {
  /** Number by which it is asked for. */
  readonly revision: number;
  /** When it was saved, as an ISO moment. */
  readonly savedAt: string;
  readonly document: Document;
};

/** Saves a document as the newest revision after `base`. */
export type SaveOver<Document> = (id: string, document: Document, base: number) => Promise<void>;

/** A file that may hold a version, or a version that was in a pack. */
type Candidate = { readonly revision: number; readonly path: string } | PackedVersion;

/**
 * The earlier versions of documents: of each the newest there was when it was opened, and one a day.
 * Every method throws a `StoreError` for what the disk reports.
 */
export class DocumentHistory<Document> {
  readonly #context: RevisionContext;
  readonly #kind: Pick<DocumentKind<Document, unknown>, 'decode'>;
  readonly #save: SaveOver<Document>;

  constructor(
    context: RevisionContext,
    kind: Pick<DocumentKind<Document, unknown>, 'decode'>,
    save: SaveOver<Document>,
  ) {
    this.#context = context;
    this.#kind = kind;
    this.#save = save;
  }

  /** Versions that can be read, newest first, without the text that counts now. */
  list(id: string): Promise<readonly Version<Document>[]> {
    return asStoreError(id, async () => {
      await this.#context.names.scan();
      const versions = new Map<number, Version<Document>>();
      for (const candidate of await this.#candidates(id)) {
        if (versions.has(candidate.revision)) continue;
        const version = await this.#read(id, candidate);
        if (version !== undefined) versions.set(candidate.revision, version);
      }
      return [...versions.values()].sort((a, b) => b.revision - a.revision);
    });
  }

  /**
   * One version.
   *
   * @throws StoreError `not-found` when there is none of that number that can be read.
   */
  async version(id: string, revision: number): Promise<Version<Document>> {
    const version = (await this.list(id)).find((each) => each.revision === revision);
    if (version === undefined) throw new StoreError('not-found', id);
    return version;
  }

  /**
   * Saves an earlier version as the newest one, also of a document that can't be read any more. The text
   * that counted until then becomes a version itself.
   *
   * @param prepare - What is to be saved of the version, such as with another moment of change.
   * @throws StoreError `not-found`, `changed-elsewhere`.
   */
  async restore(
    id: string,
    revision: number,
    prepare: (version: Document) => Document,
  ): Promise<Document> {
    const { document } = await this.version(id, revision);
    const restored = prepare(document);
    await this.#save(id, restored, this.#context.names.head(id));
    return restored;
  }

  /** Revisions beside the newest, what was moved into the history, and what was packed there. */
  async #candidates(id: string): Promise<readonly Candidate[]> {
    const { names } = this.#context;
    const newest = await this.#newest(id);
    if (newest === 'removed') throw new StoreError('not-found', id);
    const beside: Candidate[] = [];
    for (const revision of names.of(id)) {
      if (newest === undefined || revision >= newest.revision) continue;
      const successor = goodSuccessor(this.#context, id, revision);
      if (successor === undefined) continue;
      if (await isVersion(this.#context, id, revision, successor)) {
        beside.push({ revision, path: names.path(id, revision) });
      }
    }
    const packed = (await readPacks(this.#context, id)).versions;
    const all = [...beside, ...(await listHistory(this.#context, id)), ...packed];
    return newest === undefined ? all : withoutSpare(all, newest);
  }

  /** The text that counts; undefined when none of the revisions can be read. */
  async #newest(id: string): Promise<NewestRevision | 'removed' | undefined> {
    try {
      const newest = await newestRevision(this.#context, id);
      return newest !== undefined && isTombstone(newest.json) ? 'removed' : newest;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'damaged') return undefined;
      throw error;
    }
  }

  async #read(id: string, candidate: Candidate): Promise<Version<Document> | undefined> {
    const { revision } = candidate;
    try {
      const { at, json } = 'json' in candidate ? candidate : await this.#load(id, candidate);
      return { revision, savedAt: at, document: this.#kind.decode(json) };
    } catch (error) {
      // What can't be read, was made by a later version of the app or is gone is no version to offer.
      const unusable = error instanceof Damage || error instanceof SyntaxError;
      if (unusable || error instanceof StoreError || systemCode(error) === 'ENOENT') {
        return undefined;
      }
      throw error;
    }
  }

  async #load(id: string, file: { readonly revision: number; readonly path: string }) {
    const { files, seal, limits } = this.#context;
    const { data } = await readBounded(files, file.path, limits.maxBytes);
    const { header, body } = openSealedFile(seal, revisionPlace(id, file.revision), data);
    const json: unknown = JSON.parse(body.toString('utf8'));
    return { at: header.at, json };
  }
}

/** A pack has the newest text once more; as long as that can be read, it is no earlier one. */
function withoutSpare(all: readonly Candidate[], newest: NewestRevision): readonly Candidate[] {
  const last = Math.max(...all.map(({ revision }) => revision));
  return all.filter(
    (each) =>
      each.revision !== last || !('json' in each) || !isDeepStrictEqual(each.json, newest.json),
  );
}
