import { z } from 'zod';

import type { Endpoint } from './endpoint.ts';

const folderSchema = z.strictObject({
  /** Full path, as the user gave it. */
  folder: z.string().min(1).max(500),
});

const beforeSchema = z.strictObject({
  folder: z.string(),
  /** `moved`: a copy of this casusboek stayed there. `chosen`: another casusboek is there. */
  why: z.enum(['moved', 'chosen']),
});
export type PlaceBefore = z.infer<typeof beforeSchema>;

const movedSchema = z.strictObject({
  /** The moment of the move; `null` when the note that was left can't be read. */
  at: z.iso.datetime().nullable(),
  /** Full path of the folder it went to; `null` where that was not told. */
  to: z.string().nullable(),
});
/** Word in a folder that its casusboek went elsewhere. */
export type Moved = z.infer<typeof movedSchema>;

/** Why a folder can't be used for the casusboek. */
const folderErrors = [
  'folder-not-there',
  'folder-not-writable',
  /** It is the folder of now, or inside it. */
  'folder-here',
  /** There is something else where the casusboek would come. */
  'folder-taken',
] as const;

export const placeContract = {
  /** Where the casusboek is, and where it was before. */
  'place:get': {
    input: z.null(),
    output: z.strictObject({
      folder: z.string(),
      /** The folder of before, with the casusboek that stayed in it; `null` when there is none to tell of. */
      before: beforeSchema.nullable(),
      /** This folder was left: somebody moved the casusboek elsewhere. */
      moved: movedSchema.nullable(),
      /** Whether `place:browse` can show a dialog. */
      canBrowse: z.boolean(),
    }),
    errors: [],
  },
  /** Asks for a folder; `null` when the user cancels, or the desktop has no such dialog. */
  'place:browse': { input: z.null(), output: z.string().nullable(), errors: [] },
  /** How far moving is; `null` when nothing is being moved. */
  'place:get-progress': {
    input: z.null(),
    output: z.strictObject({ done: z.int(), total: z.int() }).nullable(),
    errors: [],
  },
  /** What is in a folder, before anything is done: another casusboek, or room for this one. */
  'place:look': {
    input: folderSchema,
    output: z.strictObject({
      /** Where the casusboek is, or would come. */
      folder: z.string(),
      found: z.enum(['casusboek', 'room']),
      /** The casusboek that is there was moved elsewhere. */
      moved: movedSchema.nullable(),
    }),
    errors: folderErrors,
  },
  /** Copies the casusboek, and works on from there. The folder of before stays, with word of where it went. */
  'place:move': {
    input: folderSchema,
    output: z.null(),
    errors: [
      ...folderErrors,
      'others-present',
      'move-disk-full',
      'move-disturbed',
      'move-failed',
      'move-closed',
    ],
  },
  /** Works on with the casusboek that is in another folder. The one of now is left as it is. */
  'place:open': {
    input: folderSchema,
    output: z.null(),
    errors: [...folderErrors, 'open-failed', 'move-failed'],
  },
  /** The user works on in this folder, though word was left that the casusboek moved: that word goes. */
  'place:stay': { input: z.null(), output: z.null(), errors: ['not-written'] },
  /** The user knows of the folder of before. */
  'place:forget-before': { input: z.null(), output: z.null(), errors: ['not-written'] },
} as const satisfies Record<string, Endpoint>;
