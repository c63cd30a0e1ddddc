import { transferContract } from '../contract/transfer.ts';
import type { Incoming } from '../contract/incoming.ts';
import type { Casus, CasusId } from '../domain/casus/casus.ts';
import type { Result } from '../domain/result.ts';
import { describeError, type Log } from '../ipc/log.ts';
import { BundleError, bundleLimits, type BundleErrorCode } from '../store/bundle/bundle-form.ts';
import { isProtected, openProtected, protectBundle } from '../store/bundle/protect-bundle.ts';
import { readBundle } from '../store/bundle/read-bundle.ts';
import { writeBundle, type BundledDocument } from '../store/bundle/write-bundle.ts';
import { StoreError } from '../store/store-error.ts';
import { createAttempt } from './attempt.ts';
import { writeEntry } from './casus-logbook.ts';
import type { IncomingService } from './incoming-service.ts';
import type { NotebookHolder } from './notebook-holder.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';
import { Refused, withRefusals } from './refused.ts';

type Endpoints = typeof transferContract;
type Reply<Name extends keyof Endpoints, Value> = Promise<
  Result<Value, Endpoints[Name]['errors'][number]>
>;
type Filter = { readonly name: string; readonly extensions: readonly string[] };

export type TransferServiceOptions = {
  readonly holder: NotebookHolder;
  readonly incoming: Pick<IncomingService, 'open' | 'report'>;
  /** The dialogs of the desktop. */
  readonly saveFile: (file: {
    readonly name: string;
    readonly filters: readonly Filter[];
    readonly data: Uint8Array;
  }) => Promise<{ readonly saved: true; readonly place: string } | { readonly saved: false }>;
  readonly openFile: (
    filters: readonly Filter[],
    mostBytes: number,
  ) => Promise<{ readonly data: Uint8Array } | 'too-large' | null>;
  /** What a password costs to try. */
  readonly cost: number;
  /** Version of the app. */
  readonly version: string;
  readonly clock: () => Date;
  /** Lets some milliseconds pass after a wrong password. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly log: Log;
};

export type TransferService = ReturnType<typeof createTransferService>;

type Saved = { saved: true; place: string; casussen: number; unreadable: number };
type Opened =
  { state: 'cancelled' } | { state: 'password-needed' } | { state: 'open'; incoming: Incoming };

const filters: readonly Filter[] = [{ name: 'Maatstaf', extensions: ['maatstaf'] }];
const wrongSecretPause = 1_000;

const codes = {
  'no-bundle': 'no-bundle',
  damaged: 'bundle-damaged',
  newer: 'bundle-newer',
  'too-large': 'too-large',
} as const satisfies Record<BundleErrorCode, string>;

/** Takes casussen out of the casusboek as one file, and opens such a file to bring them in. */
export function createTransferService(options: TransferServiceOptions) {
  const { holder, incoming, clock, log, wait } = options;
  const attempt = withRefusals(createAttempt(holder));
  /** The file that waits for its password. */
  let locked: Buffer | undefined;

  async function open(notebook: CasusNotebook, data: Buffer): Promise<Incoming> {
    const { createdAt: madeAt, documents } = await orRefused(() => readBundle(data));
    return incoming.open(notebook, { from: 'file', madeAt, documents });
  }

  async function orRefused<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BundleError)) throw error;
      log.write('bundle-refused', describeError(error));
      throw new Refused(codes[error.code], error);
    }
  }

  async function collect(notebook: CasusNotebook, ids: readonly CasusId[]) {
    const documents: BundledDocument[] = [];
    let unreadable = 0;
    try {
      for (const [done, id] of ids.entries()) {
        incoming.report(done, ids.length);
        try {
          documents.push({ id, json: (await notebook.document(id)).data });
        } catch (error) {
          const isBad = error instanceof StoreError && bad.has(error.code);
          if (!isBad || ids.length === 1) throw error;
          unreadable += 1;
        }
      }
    } finally {
      incoming.report(0, 0);
    }
    return { documents, unreadable };
  }

  /** One casus goes as the user lets it go; all of them are a copy for the user, and go as they are. */
  async function chosen(notebook: CasusNotebook, casus: Casus | null) {
    const all = notebook.list().map(({ id }) => id);
    if (casus === null) return collect(notebook, all);
    await notebook.document(casus.id);
    return { documents: [{ id: casus.id, json: casus }], unreadable: 0 };
  }

  return {
    export: (
      casus: Casus | null,
      password: string | null,
    ): Reply<'transfer:export', Saved | { saved: false }> =>
      attempt(transferContract['transfer:export'].errors, async (notebook) => {
        await notebook.refresh();
        const { documents, unreadable } = await chosen(notebook, casus);
        const createdAt = clock().toISOString();
        const { version: app } = options;
        const bundle = await orRefused(() => writeBundle(documents, { app, createdAt }));
        const data =
          password === null
            ? bundle
            : await protectBundle(bundle, password, options.cost, createdAt);
        const what = casus === null ? 'casusboek' : 'casus';
        const name = `${what}-${createdAt.slice(0, 10)}.maatstaf`;
        try {
          const saved = await options.saveFile({ name, filters, data });
          if (!saved.saved) return saved;
          const { length: count } = documents;
          const entry =
            casus === null
              ? ({ event: 'notebook-exported', count } as const)
              : ({ event: 'casus-exported', casusId: casus.id } as const);
          await writeEntry(notebook, entry, clock(), log);
          log.write('exported', { casussen: documents.length, locked: Number(password !== null) });
          return { ...saved, casussen: documents.length, unreadable };
        } catch (error) {
          throw new Refused('not-written', error);
        }
      }),

    openFile: (): Reply<'transfer:open-file', Opened> =>
      attempt(transferContract['transfer:open-file'].errors, async (notebook) => {
        locked = undefined;
        const file = await options.openFile(filters, bundleLimits.fileBytes);
        if (file === null) return { state: 'cancelled' };
        if (file === 'too-large') throw new Refused('too-large');
        const data = Buffer.from(file.data);
        if (!isProtected(data)) return { state: 'open', incoming: await open(notebook, data) };
        locked = data;
        return { state: 'password-needed' };
      }),

    unlockFile: (password: string): Reply<'transfer:unlock-file', Incoming> =>
      attempt(transferContract['transfer:unlock-file'].errors, async (notebook) => {
        const data = locked;
        if (data === undefined) throw new Refused('gone');
        const bundle = await orRefused(() => openProtected(data, password));
        if (bundle === undefined) {
          await wait(wrongSecretPause);
          throw new Refused('wrong-secret');
        }
        const opened = await open(notebook, bundle);
        locked = undefined;
        return opened;
      }),

    /** Forgets the file that was asked for. */
    close(): void {
      locked = undefined;
    },
  };
}

const bad: ReadonlySet<string> = new Set(['damaged', 'newer-version', 'not-found']);
