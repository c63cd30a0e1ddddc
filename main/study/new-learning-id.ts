import { randomBytes } from 'node:crypto';

import {
  studyIdSchema,
  workIdSchema,
  type StudyId,
  type WorkId,
} from '../domain/leren/learning-id.ts';
import { idCharacters } from '../notebook/id-characters.ts';

/** 120 random bits, five to a character: unlike a casus, the order of making says nothing here. */
function randomPart(): string {
  return Array.from(randomBytes(24), (byte) => idCharacters.charAt(byte & 31)).join('');
}

export function newStudyId(): StudyId {
  return studyIdSchema.parse(`zs${randomPart()}`);
}

export function newWorkId(): WorkId {
  return workIdSchema.parse(`zw${randomPart()}`);
}
