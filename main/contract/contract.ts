import type { z } from 'zod';

import type { Result } from '../domain/result.ts';
import { appContract } from './app.ts';
import { backupContract } from './backup.ts';
import { casusContract } from './casus.ts';
import { encryptionContract } from './encryption.ts';
import type { CommonError } from './endpoint.ts';
import { historyContract } from './history.ts';
import { incomingContract } from './incoming.ts';
import { exportContract } from './export.ts';
import { learnContract } from './learn.ts';
import { libraryContract } from './library.ts';
import { logbookContract } from './logbook.ts';
import { placeContract } from './place.ts';
import { profileContract } from './profile.ts';
import { presenceContract } from './presence.ts';
import { reviewContract } from './review.ts';
import { settingsContract } from './settings.ts';
import { studyContract } from './study.ts';
import { transferContract } from './transfer.ts';

/** Every call there is. Preload, handlers and callers take their types from here; there is no second list. */
export const contract = {
  ...appContract,
  ...backupContract,
  ...casusContract,
  ...encryptionContract,
  ...historyContract,
  ...incomingContract,
  ...exportContract,
  ...learnContract,
  ...libraryContract,
  ...logbookContract,
  ...placeContract,
  ...profileContract,
  ...presenceContract,
  ...reviewContract,
  ...settingsContract,
  ...studyContract,
  ...transferContract,
} as const;

export type Contract = typeof contract;
export type EndpointName = keyof Contract;
export type Input<Name extends EndpointName> = z.infer<Contract[Name]['input']>;
export type Output<Name extends EndpointName> = z.infer<Contract[Name]['output']>;
/** What the service behind this endpoint answers. */
export type Answer<Name extends EndpointName> = Promise<
  Result<Output<Name>, Contract[Name]['errors'][number]>
>;
/** The failures that a caller of this endpoint has to reckon with. */
export type ErrorCode<Name extends EndpointName> = Contract[Name]['errors'][number] | CommonError;
export type AnyErrorCode = { [Name in EndpointName]: ErrorCode<Name> }[EndpointName];
