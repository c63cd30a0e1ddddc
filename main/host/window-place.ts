import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { describeError, type Log } from '../log.ts';
import { writeFileAtomically } from './atomic-write.ts';

const coordinate = z.int().min(-20_000).max(20_000);

/** Where the window stands, in pixels of the desktop. Without `x` and `y` the system chooses. */
export const windowPlaceSchema = z.strictObject({
  x: coordinate.optional(),
  y: coordinate.optional(),
  width: z.int().min(480).max(10_000),
  height: z.int().min(360).max(10_000),
  maximized: z.boolean().optional(),
});
export type WindowPlace = z.infer<typeof windowPlaceSchema>;

export const defaultWindowPlace: WindowPlace = { width: 1280, height: 860 };

/** Keeps the place of the window between two starts. What can't be read counts as never kept. */
export function createWindowPlaceFile(userData: string, log: Log) {
  const filePath = path.join(userData, 'window.json');
  return {
    async read(): Promise<WindowPlace> {
      try {
        const parsed: unknown = JSON.parse(await readFile(filePath, 'utf8'));
        return windowPlaceSchema.parse(parsed);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
          log.write('window-place-unreadable', describeError(error));
        }
        return defaultWindowPlace;
      }
    },
    /** A place that can't be kept is no reason to disturb anyone: it is logged. */
    async write(place: WindowPlace): Promise<void> {
      try {
        await writeFileAtomically(filePath, JSON.stringify(place));
      } catch (error) {
        log.write('window-place-not-kept', describeError(error));
      }
    },
  };
}

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The kept place, without its position when so little of it would be visible that nobody could drag it back. */
export function fitToScreens(place: WindowPlace, screens: readonly Rectangle[]): WindowPlace {
  const { x, y, ...size } = place;
  if (x === undefined || y === undefined) return size;
  const visible = screens.some(
    (screen) =>
      Math.min(x + size.width, screen.x + screen.width) - Math.max(x, screen.x) >= 120 &&
      y >= screen.y - 20 &&
      y <= screen.y + screen.height - 60,
  );
  return visible ? place : size;
}
