import type { Answer, EndpointName, Output } from '../contract/contract.ts';
import type { EncryptionState, TypedSecret, UnlockWith } from '../contract/encryption.ts';
import { describeError, type Log } from '../log.ts';
import type { Secret } from '../store/key-slots.ts';
import {
  addKeychain,
  beginDecryption,
  beginEncryption,
  changePassword,
  removeKeychain,
  renewRecovery,
  unlockNotebook,
  waysIn,
  type KeyDisk,
} from '../store/keyring.ts';
import type { NotebookKey } from '../store/notebook-key.ts';
import { StoreError } from '../store/store-error.ts';
import { createTurns } from './in-turn.ts';
import type { Held, NotebookHolder } from './notebook-holder.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';
import type { Progress } from './progress.ts';
import { orFailure, Refused } from './refused.ts';

export type EncryptionServiceOptions = {
  readonly disk: KeyDisk;
  readonly holder: NotebookHolder;
  /** The keychain of the system, as the host reaches it. */
  readonly keychain: {
    available(): Promise<boolean>;
    seal(text: string): Promise<string>;
    open(sealed: string): Promise<string>;
  };
  readonly noticesSystemLock: boolean;
  /** Lets some milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** What a password costs to try; `passwordCost` outside tests. */
  readonly cost: number;
  readonly progress: () => Progress | null;
  /** What has to happen beside the keys. */
  readonly beside: {
    /** Makes a backup before everything is converted; throws Refused `backup-failed`. */
    readonly beforeChange: (notebook: CasusNotebook) => Promise<void>;
    /** The casusboek was encrypted: no copy may stay that can be read without the password. */
    readonly afterEncryption: () => Promise<void>;
    /** The casusboek is about to be locked: nothing that was read may stay in memory. */
    readonly beforeLock: () => void;
  };
  readonly log: Log;
};

export type EncryptionService = ReturnType<typeof createEncryptionService>;

/** Longest pause after a wrong password, in milliseconds. */
const longestPause = 30_000;

/** Keeps who has no password out of the casusboek, and lets back in who has. */
export function createEncryptionService(options: EncryptionServiceOptions) {
  const { disk, holder, keychain, wait, cost, log } = options;
  const inTurn = createTurns();
  let wrongTries = 0;
  let isConverting = false;

  /** One thing at a time with the keys; what the caller has to reckon with becomes a failure. */
  function attempt<Name extends EndpointName>(
    name: Name,
    work: () => Promise<Output<Name>>,
  ): Answer<Name> {
    return inTurn('keys', () => orFailure(name, work, note));
  }

  const note = (error: Error) => log.write('keys', describeError(error));

  /** Does work with the key that the secret opens, and forgets the key. */
  async function withKey<Value>(
    given: UnlockWith,
    work: (key: NotebookKey) => Promise<Value>,
  ): Promise<Value> {
    const key = await unlockNotebook(disk, secretOf(given));
    if (key === undefined) {
      wrongTries += 1;
      await wait(Math.min(longestPause, 250 * 2 ** wrongTries));
      throw new Refused('wrong-secret');
    }
    wrongTries = 0;
    try {
      return await work(key);
    } finally {
      key.dataKey.fill(0);
    }
  }

  /** Opens the casusboek with a key, which finishes what has to be converted. */
  async function convert(key: NotebookKey): Promise<Held> {
    isConverting = true;
    try {
      return await holder.reopen(key);
    } finally {
      isConverting = false;
    }
  }

  function secretOf(given: UnlockWith): Secret {
    if (given.kind !== 'keychain') return given;
    return { kind: 'keychain', open: (sealed) => fromKeychain(() => keychain.open(sealed)) };
  }

  return {
    /** Answers also while the keys are being worked with. */
    get() {
      return orFailure(
        'encryption:get',
        async () => {
          const { noticesSystemLock } = options;
          const progress = options.progress();
          // While files are being converted nobody can have the casusboek, so nobody may wait for it.
          const state = isConverting ? 'unfinished' : stateOf(await holder.current());
          const ways = [...(await waysIn(disk))];
          const hasKeychain = await keychain.available();
          return { state, ways, hasKeychain, noticesSystemLock, progress };
        },
        note,
      );
    },

    turnOn(password: string) {
      return attempt('encryption:turn-on', async () => {
        const held = await holder.current();
        if (held.state === 'closed') throw new StoreError(held.why, 'casusboek');
        if (held.notebook.encryption() !== 'off') throw new Refused('already-encrypted');
        await options.beside.beforeChange(held.notebook);
        const begun = await beginEncryption(disk, held.notebook.id, password, cost);
        await convert(begun.key);
        begun.key.dataKey.fill(0);
        await options.beside.afterEncryption();
        return { recoveryCode: begun.code };
      });
    },

    turnOff(secret: TypedSecret) {
      return attempt('encryption:turn-off', () =>
        withKey(secret, async (key) => {
          const held = await holder.current();
          if (held.state === 'open') await options.beside.beforeChange(held.notebook);
          await beginDecryption(disk, key);
          await convert(key);
          return null;
        }),
      );
    },

    unlock(given: UnlockWith) {
      return attempt('encryption:unlock', () =>
        withKey(given, async (key) => {
          const held = await convert(key);
          if (held.state === 'closed') throw new StoreError(held.why, 'casusboek');
          return null;
        }),
      );
    },

    lock(): Promise<Held> {
      options.beside.beforeLock();
      return holder.reopen();
    },

    changePassword(secret: TypedSecret, password: string) {
      return attempt('encryption:change-password', () =>
        withKey(secret, async (key) => {
          await changePassword(disk, key, password, cost);
          return null;
        }),
      );
    },

    renewRecovery(secret: TypedSecret) {
      return attempt('encryption:new-recovery-code', () =>
        withKey(secret, async (key) => ({ recoveryCode: await renewRecovery(disk, key) })),
      );
    },

    setKeychain(secret: TypedSecret, use: boolean) {
      return attempt('encryption:set-keychain', () =>
        withKey(secret, async (key) => {
          if (!use) await removeKeychain(disk, key);
          else if (!(await keychain.available())) throw new Refused('keychain-missing');
          else await addKeychain(disk, key, (text) => fromKeychain(() => keychain.seal(text)));
          return null;
        }),
      );
    },
  };
}

function stateOf(held: Held): EncryptionState['state'] {
  if (held.state === 'open') return held.notebook.encryption();
  return held.why === 'locked' ? 'locked' : 'closed';
}

async function fromKeychain(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    throw new Refused('keychain-failed', error);
  }
}
