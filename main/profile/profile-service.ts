import { createAttempt } from '../notebook/attempt.ts';
import { createTurns } from '../notebook/in-turn.ts';
import type { NotebookHolder } from '../notebook/notebook-holder.ts';
import type { CasusNotebook } from '../notebook/open-casus-notebook.ts';
import { storeErrors } from '../contract/casus.ts';
import type { profileContract } from '../contract/profile.ts';
import { emptyProfile, profileId, type LocalProfile } from '../domain/profile/local-profile.ts';
import { failure, type Result } from '../domain/result.ts';
import type { Notebook } from '../store/notebook.ts';
import { StoreError } from '../store/store-error.ts';
import { profileDocument, type ProfileSummary } from './profile-document.ts';

type Errors<Name extends keyof typeof profileContract> =
  (typeof profileContract)[Name]['errors'][number];
type Profiles = Notebook<LocalProfile, ProfileSummary>;

export type ProfileServiceOptions = {
  readonly holder: NotebookHolder;
  readonly clock: () => Date;
};

export type ProfileService = ReturnType<typeof createProfileService>;

const unreadable = ['damaged', 'newer-version'] as const;

/**
 * The rules of the municipality's own. They stand in the casusboek, so that they are encrypted, backed
 * up and moved along with it: nobody can rule out that somebody writes a name in them.
 */
export function createProfileService({ holder, clock }: ProfileServiceOptions) {
  const attempt = createAttempt(holder);
  const inTurn = createTurns();
  const opened = new WeakMap<CasusNotebook, Profiles>();

  function profilesIn(notebook: CasusNotebook): Profiles {
    const profiles = opened.get(notebook) ?? notebook.beside(profileDocument);
    opened.set(notebook, profiles);
    return profiles;
  }

  return {
    async get(): Promise<Result<LocalProfile, Errors<'profile:get'>>> {
      return asProfileFailure(
        await inTurn('profile', () =>
          attempt(
            [...unreadable, ...storeErrors],
            async (notebook) =>
              (await read(profilesIn(notebook)))?.data ?? emptyProfile(clock().toISOString()),
          ),
        ),
      );
    },

    async save(profile: LocalProfile): Promise<Result<LocalProfile, Errors<'profile:save'>>> {
      const codes = ['changed-elsewhere', ...unreadable, ...storeErrors] as const;
      return asProfileFailure(
        await inTurn('profile', () =>
          attempt(codes, (notebook) => save(profilesIn(notebook), profile, clock())),
        ),
      );
    },
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
  const document = await read(profiles);
  const later = Math.max(now.getTime(), Date.parse(profile.changedAt) + 1);
  const changed = { ...profile, changedAt: new Date(later).toISOString() };
  if (document === undefined) {
    try {
      await profiles.create(profileId, changed).write();
    } catch (error) {
      profiles.forget(profileId);
      throw error;
    }
    return changed;
  }
  const before = document.data;
  if (before.changedAt !== profile.changedAt) throw new StoreError('changed-elsewhere', 'profile');
  document.data = changed;
  try {
    await document.write();
  } catch (error) {
    document.data = before;
    profiles.forget(profileId);
    throw error;
  }
  return changed;
}

const ownCodes = {
  damaged: 'profile-damaged',
  'newer-version': 'profile-newer-version',
  'changed-elsewhere': 'profile-changed-elsewhere',
} as const;
type OwnCode<Code extends string> = Code extends keyof typeof ownCodes
  ? (typeof ownCodes)[Code]
  : Code;

/** What went wrong is the profile's, and not a casus's. */
function asProfileFailure<Code extends string>(
  result: Result<LocalProfile, Code>,
): Result<LocalProfile, OwnCode<Code>> {
  if (result.ok) return result;
  const { code, message } = result.error;
  const own: string = Object.hasOwn(ownCodes, code) ? Reflect.get(ownCodes, code) : code;
  return failure(own as OwnCode<Code>, message);
}
