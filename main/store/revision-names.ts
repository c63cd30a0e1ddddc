import { join } from 'node:path';

import type { FileSystem } from './file-system.ts';
import { readRevisionName, revisionName, type RevisionName } from './revision-name.ts';

/** Which revisions of which documents there are, by the names in one folder; newest first. */
export class RevisionNames {
  readonly folder: string;
  readonly #files: FileSystem;
  #numbers = new Map<string, number[]>();
  #copies: { readonly id: string; readonly file: string }[] = [];
  /** Made while a scan is under way, which may have read the folder just before. */
  #duringScan: RevisionName[] = [];
  #lastScan: Promise<unknown> = Promise.resolve();

  constructor(folder: string, files: FileSystem) {
    this.folder = folder;
    this.#files = files;
  }

  /** Reads the names again: what another window or machine saved is seen from here on. */
  scan(): Promise<void> {
    const scan = Promise.allSettled([this.#lastScan]).then(() => this.#scan());
    this.#lastScan = scan;
    return scan;
  }

  async #scan(): Promise<void> {
    this.#duringScan = [];
    const numbers = new Map<string, number[]>();
    const copies: { id: string; file: string }[] = [];
    for (const file of await this.#files.list(this.folder)) {
      const name = readRevisionName(file);
      if (name === undefined) continue;
      if (name.copy) copies.push({ id: name.id, file });
      else insert(numbers, name);
    }
    for (const name of this.#duringScan) {
      if (!numbers.get(name.id)?.includes(name.revision)) insert(numbers, name);
    }
    for (const list of numbers.values()) list.sort((a, b) => b - a);
    this.#numbers = numbers;
    this.#copies = copies;
  }

  ids(): readonly string[] {
    return [...this.#numbers.keys()];
  }

  /** Numbers of the revisions of a document, newest first; empty when there are none. */
  of(id: string): readonly number[] {
    return this.#numbers.get(id) ?? [];
  }

  /** Number of the newest revision; 0 when there is none. */
  head(id: string): number {
    return this.of(id)[0] ?? 0;
  }

  /** Second versions that a synchronisation program kept beside a revision. */
  copies(): readonly { readonly id: string; readonly file: string }[] {
    return this.#copies;
  }

  path(id: string, revision: number): string {
    return join(this.folder, revisionName(id, revision));
  }

  /** A revision was made by this process. */
  add(id: string, revision: number): void {
    this.#duringScan.push({ id, revision });
    insert(this.#numbers, { id, revision });
    this.#numbers.get(id)?.sort((a, b) => b - a);
  }

  /** A revision was removed, or turned out to be gone. */
  drop(id: string, revision: number): void {
    const left = this.of(id).filter((number) => number !== revision);
    if (left.length > 0) this.#numbers.set(id, left);
    else this.#numbers.delete(id);
  }
}

function insert(numbers: Map<string, number[]>, { id, revision }: RevisionName): void {
  const list = numbers.get(id);
  if (list) list.push(revision);
  else numbers.set(id, [revision]);
}
