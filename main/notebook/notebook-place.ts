import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { z } from 'zod';

import type { PlaceBefore } from '../contract/place.ts';
import { describeError, type Log } from '../log.ts';

const memorySchema = z.object({
  /** By the folder that the app was started with: where its casusboek went, and where it was before. */
  places: z.record(
    z.string(),
    z.object({
      folder: z.string(),
      before: z.object({ folder: z.string(), why: z.enum(['moved', 'chosen']) }).nullable(),
    }),
  ),
  /** A half copy that is being made, or that a crash left. */
  half: z.string().nullable(),
});
type Memory = z.infer<typeof memorySchema>;

/** Where the casusboek is on this machine. */
export type NotebookPlace = {
  /** Full path of its folder; another one after it was moved. */
  readonly folder: string;
  /** A folder of before that the user has to be told of. */
  readonly before: PlaceBefore | null;
  /** A half copy of which the removal is still to be done. */
  readonly half: string | null;
  /** @throws What the disk reports; then everything is as it was. */
  change(next: {
    readonly folder?: string;
    readonly before?: PlaceBefore | null;
    readonly half?: string | null;
  }): Promise<void>;
};

export type NotebookPlaceOptions = {
  /** The folder that the app was started with. */
  readonly start: string;
  /** File outside the casusboek that remembers the choice of this machine. */
  readonly memory: string;
  readonly writeFile: (filePath: string, text: string) => Promise<void>;
  readonly log: Log;
};

/** Reads at once, since nothing can be opened before it is known where. */
export function notebookPlace(options: NotebookPlaceOptions): NotebookPlace {
  const { start, memory, writeFile, log } = options;
  let now = read(memory, log);
  const mine = () => now.places[start] ?? { folder: start, before: null };
  return {
    get folder() {
      return mine().folder;
    },
    get before() {
      return mine().before;
    },
    get half() {
      return now.half;
    },
    async change({ half = now.half, ...next }) {
      const changed: Memory = { places: { ...now.places, [start]: { ...mine(), ...next } }, half };
      await mkdir(dirname(memory), { recursive: true });
      await writeFile(memory, JSON.stringify(changed));
      now = changed;
    },
  };
}

function read(memory: string, log: Log): Memory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(memory, 'utf8')));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) log.write('notebook-place', describeError(error));
    return { places: {}, half: null };
  }
}
