import type { Other } from '../contract/presence.ts';
import type { CasusId } from '../domain/casus/casus.ts';
import { createPresence } from '../store/presence.ts';
import { StoreError, systemCode } from '../store/store-error.ts';
import { createAttempt } from './attempt.ts';
import { casusNow } from './casus-now.ts';
import { createTurns } from './in-turn.ts';
import type { NotebookHolder } from './notebook-holder.ts';
import type { CasusNotebook } from './open-casus-notebook.ts';

export type PresenceServiceOptions = {
  readonly holder: NotebookHolder;
  /** Who works here, for who else opens the same casus. */
  readonly who: { readonly user: string; readonly computer: string };
  readonly clock: () => Date;
};

export type PresenceService = ReturnType<typeof createPresenceService>;

/** Who did not sign for this long has left; the window signs every ten seconds. In milliseconds. */
const staleMs = 45_000;

/** Says to who shares the casusboek what is open here, and asks them the same. */
export function createPresenceService(options: PresenceServiceOptions) {
  const { holder, who, clock } = options;
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  const presence = createPresence();
  let opened: { readonly id: CasusId | null; readonly since: string } | undefined;

  async function sign(notebook: CasusNotebook, id: CasusId | null): Promise<Other[]> {
    if (opened?.id !== id) opened = { id, since: clock().toISOString() };
    const { since } = opened;
    return notebook.onDisk(async (context) => {
      await presence.sign(context, { ...who, id, since });
      const others = await presence.others(context, staleMs);
      return others.slice(0, 50).map(({ user, computer, id: theirs, since: begun }) => {
        const isSameCasus = id !== null && theirs === id;
        return { user, computer, isSameCasus, since: begun };
      });
    });
  }

  return {
    sign: (id: CasusId | null) =>
      inTurn('sign', () =>
        attempt('presence:sign', async (notebook) => {
          const others = await signOrNothing(() => sign(notebook, id));
          return { others, ...(await standingOf(notebook, id)) };
        }),
      ),

    /** Nobody is here any more. */
    async leave(): Promise<void> {
      await inTurn('sign', async () => {
        const held = await holder.current();
        if (held.state === 'closed') return;
        await signOrNothing(async () => {
          await held.notebook.onDisk((context) => presence.leave(context));
          return [];
        });
      });
    },
  };
}

/** A folder that can't be written is no reason to fail: then nobody can be warned. */
async function signOrNothing(work: () => Promise<Other[]>): Promise<Other[]> {
  try {
    return await work();
  } catch (error) {
    const isDisk = error instanceof StoreError && systemCode(error.cause) !== undefined;
    if (!isDisk) throw error;
    return [];
  }
}

/** How the casus is on disk now. One that can't be read is not gone: opening it says what is wrong. */
async function standingOf(notebook: CasusNotebook, id: CasusId | null) {
  if (id === null) return { newest: null, isGone: false };
  const casus = await casusNow(notebook, id);
  if (typeof casus === 'string') return { newest: null, isGone: casus === 'not-found' };
  return { newest: casus.changedAt, isGone: false };
}
