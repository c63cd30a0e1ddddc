import { bundleSchema, type Bundle } from '../domain/content/bundle.ts';
import { learningBundleSchema, type LearningBundle } from '../domain/leren/learning-bundle.ts';
import type { Result } from '../domain/result.ts';
import { decodeChecked, encodeChecked } from './checked-file.ts';

/** The text of `library.json`. */
export function encodeLibrary(bundle: Bundle): string {
  return encodeChecked(bundle);
}

/** The bundle out of the bytes of `library.json`, or `library-damaged`. */
export function decodeLibrary(bytes: Uint8Array): Result<Bundle, 'library-damaged'> {
  return decodeChecked(bytes, bundleSchema);
}

/** The text of `leren.json`, which is read only when somebody learns. */
export function encodeLearning(bundle: LearningBundle): string {
  return encodeChecked(bundle);
}

/** The bundle out of the bytes of `leren.json`, or `library-damaged`. */
export function decodeLearning(bytes: Uint8Array): Result<LearningBundle, 'library-damaged'> {
  return decodeChecked(bytes, learningBundleSchema);
}
