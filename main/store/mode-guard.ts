import { readMode } from './encryption-mode.ts';
import { hasKeyFileAfter } from './key-files.ts';
import type { RevisionContext } from './revision-context.ts';
import { StoreError } from './store-error.ts';

/** Sees that another window encrypted or decrypted the casusboek since it was opened here. */
export class ModeGuard {
  readonly #context: RevisionContext;
  /** Number of the newest key file that was looked at. */
  #keyFile: number;

  constructor(context: RevisionContext) {
    this.#context = context;
    this.#keyFile = context.encryption.mode.keyFile;
  }

  /** @throws StoreError `locked` when this window must open it anew; and whatever the disk reports. */
  async check(): Promise<void> {
    const { files, folder, encryption } = this.#context;
    if (!(await hasKeyFileAfter(files, folder, this.#keyFile))) return;
    const { phase, keyId, keyFile } = await readMode(files, folder);
    if (phase !== encryption.mode.phase || keyId !== encryption.mode.keyId) {
      throw new StoreError('locked', 'casusboek');
    }
    this.#keyFile = keyFile;
  }
}
