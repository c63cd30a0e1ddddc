import type { Answer, EndpointName, Output } from '../contract/contract.ts';
import { laterThan } from '../domain/later-than.ts';
import { emptyProfile, profileId, type LocalProfile } from '../domain/profile/local-profile.ts';
import { createAttempt } from '../notebook/attempt.ts';
import { createTurns } from '../notebook/in-turn.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import { withOwnCodes } from '../notebook/refused.ts';
import { createDocument, replaceDocument } from '../notebook/save-document.ts';
import type { Notebook } from '../store/notebook.ts';
import { StoreError } from '../store/store-error.ts';
import { profileDocument, type ProfileSummary } from './profile-document.ts';

type Profiles = Notebook<LocalProfile, ProfileSummary>;

export type ProfileServiceOptions = {
  readonly holder: NotebookHolder;
  readonly clock: () => Date;
};

export type ProfileService = ReturnType<typeof createProfileService>;

/**
 * The rules of the municipality's own. They stand in the casusboek, so that they are encrypted, backed
 * up and moved along with it: nobody can rule out that somebody writes a name in them.
 */
export function createProfileService({ holder, clock }: ProfileServiceOptions) {
  const onNotebook = createAttempt(holder);
  const inTurn = createTurns();

  function attempt<Name extends EndpointName>(
    name: Name,
    work: (profiles: Profiles) => Promise<Output<Name>>,
  ): Answer<Name> {
    return inTurn('profile', () =>
      onNotebook(name, (notebook) =>
        withOwnCodes(ownCodes, () => work(notebook.beside(profileDocument))),
      ),
    );
  }

  return {
    get: () =>
      attempt('profile:get', async (profiles) => {
        const profile = await read(profiles);
        return profile?.data ?? emptyProfile(clock().toISOString());
      }),

    save: (profile: LocalProfile) =>
      attempt('profile:save', (profiles) => save(profiles, profile, clock())),
  };
}

async function read(profiles: Profiles) {
  try {
    return await profiles.document(profileId);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** `changedAt` says which text the writer had before it; the first one has nothing before it. */
async function save(profiles: Profiles, profile: LocalProfile, now: Date): Promise<LocalProfile> {
  const changed = { ...profile, changedAt: laterThan(profile.changedAt, now) };
  if ((await read(profiles)) === undefined) {
    await createDocument(profiles, profileId, changed);
    return changed;
  }
  await replaceDocument(profiles, profileId, (before) => {
    if (before.changedAt === profile.changedAt) return changed;
    throw new StoreError('changed-elsewhere', 'profile');
  });
  return changed;
}

/** What went wrong is the profile's, and not a casus's. */
const ownCodes = {
  damaged: 'profile-damaged',
  'newer-version': 'profile-newer-version',
  'changed-elsewhere': 'profile-changed-elsewhere',
} as const;
