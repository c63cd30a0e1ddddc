import { randomBytes } from 'node:crypto';

import {
  studyIdSchema,
  workIdSchema,
  type StudyId,
  type WorkId,
} from '../domain/leren/learning-id.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 120 random bits, five to a character: unlike a casus, the order of making says nothing here. */
function randomPart(): string {
  return Array.from(randomBytes(24), (byte) => alphabet.charAt(byte & 31)).join('');
}

export function newStudyId(): StudyId {
  return studyIdSchema.parse(`zs${randomPart()}`);
}

export function newWorkId(): WorkId {
  return workIdSchema.parse(`zw${randomPart()}`);
}
