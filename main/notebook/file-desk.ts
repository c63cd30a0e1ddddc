import type { Saved } from '../contract/saved.ts';
import type { FileFilter, SaveFile } from '../desktop.ts';
import { describeError, type Log } from '../log.ts';
import { BundleError, bundleLimits, type BundleErrorCode } from '../store/bundle/bundle-form.ts';
import { isProtected, openProtected, protectBundle } from '../store/bundle/protect-bundle.ts';
import { Refused } from './refused.ts';

/** What saving and opening files that travel needs of the desktop. */
export type FileDeskOptions = {
  readonly saveFile: SaveFile;
  readonly openFile: (
    filters: readonly FileFilter[],
    mostBytes: number,
  ) => Promise<{ readonly data: Uint8Array } | 'too-large' | null>;
  /** What a password costs to try. */
  readonly cost: number;
  /** Lets some milliseconds pass after a wrong password. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

/** What a file holds, or why there is nothing yet. */
export type OpenedFile<Value> =
  | { readonly state: 'cancelled' }
  | { readonly state: 'password-needed' }
  | { readonly state: 'open'; readonly value: Value };

const wrongSecretPause = 1_000;

/**
 * Saves and opens one kind of file that travels, with or without a password.
 *
 * @param kind - The name and the extension (without its dot) of such files, and the refusal of a file of another kind.
 */
export function createFileDesk(
  options: FileDeskOptions,
  kind: {
    readonly name: string;
    readonly extension: string;
    readonly noBundle: 'no-bundle' | 'no-review-file';
  },
) {
  const { wait, log } = options;
  const filters = [{ name: kind.name, extensions: [kind.extension] }];
  const codes = {
    'no-bundle': kind.noBundle,
    damaged: 'bundle-damaged',
    newer: 'bundle-newer',
    'too-large': 'too-large',
  } as const satisfies Record<BundleErrorCode, string>;
  /** The file that waits for its password. */
  let locked: Buffer | undefined;

  /** @throws Refused for what is wrong with a file. */
  async function orRefused<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      log.write('file-refused', { kind: kind.extension, ...describeError(error) });
      throw new Refused(codes[error.code], error);
    }
  }

  return {
    /**
     * Packs, hides behind a password if there is one, and asks where to save.
     *
     * @param what - Begin of the name that is proposed; the day is put behind it.
     * @throws Refused `not-written`, or what is wrong with the bundle.
     */
    async save(
      what: string,
      createdAt: string,
      password: string | null,
      pack: () => Promise<Buffer>,
    ): Promise<Saved> {
      const bundle = await orRefused(pack);
      const data =
        password === null ? bundle : await protectBundle(bundle, password, options.cost, createdAt);
      const name = `${what}-${createdAt.slice(0, 10)}.${kind.extension}`;
      try {
        return await options.saveFile({ name, filters, data });
      } catch (error) {
        throw new Refused('not-written', error);
      }
    },

    /** Asks for a file; one with a password waits for {@link unlock}. */
    async open<Value>(read: (bundle: Buffer) => Promise<Value>): Promise<OpenedFile<Value>> {
      locked = undefined;
      const file = await options.openFile(filters, bundleLimits.fileBytes);
      if (file === null) return { state: 'cancelled' };
      if (file === 'too-large') throw new Refused('too-large');
      const data = Buffer.from(file.data);
      if (!isProtected(data)) return { state: 'open', value: await orRefused(() => read(data)) };
      locked = data;
      return { state: 'password-needed' };
    },

    /** @throws Refused `gone` when no file waits, `wrong-secret`, or what is wrong with the file. */
    async unlock<Value>(
      password: string,
      read: (bundle: Buffer) => Promise<Value>,
    ): Promise<Value> {
      const data = locked;
      if (data === undefined) throw new Refused('gone');
      const bundle = await orRefused(() => openProtected(data, password));
      if (bundle === undefined) {
        await wait(wrongSecretPause);
        throw new Refused('wrong-secret');
      }
      const value = await orRefused(() => read(bundle));
      locked = undefined;
      return value;
    },

    /** Forgets the file that waits for its password. */
    close(): void {
      locked = undefined;
    },
  };
}
