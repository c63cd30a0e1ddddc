import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import {
  createWindowPlaceFile,
  defaultWindowPlace,
  fitToScreens,
} from '../../../main/host/window-place.ts';

let folder = '';
let logged: string[] = [];
const log = { write: (event: string) => void logged.push(event) };

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-place-'));
  logged = [];
});

test('gives back what was kept, and leaves no half file', async () => {
  const places = createWindowPlaceFile(folder, log);

  await places.write({ x: -5, y: 10, width: 900, height: 600, maximized: true });

  expect(await places.read()).toEqual({ x: -5, y: 10, width: 900, height: 600, maximized: true });
  expect(readdirSync(folder)).toEqual(['window.json']);
});

test('a first start has a place of its own, and nothing to report', async () => {
  expect(await createWindowPlaceFile(folder, log).read()).toEqual(defaultWindowPlace);
  expect(logged).toEqual([]);
});

test.each(['', '{', '{"width":10,"height":10}', '{"width":1e9,"height":600}', '[]'])(
  'what makes no sense counts as never kept: %s',
  async (text) => {
    writeFileSync(path.join(folder, 'window.json'), text);

    expect(await createWindowPlaceFile(folder, log).read()).toEqual(defaultWindowPlace);
    expect(logged).toEqual(['window-place-unreadable']);
  },
);

test('a place that can not be kept is logged, not thrown', async () => {
  await createWindowPlaceFile(path.join(folder, 'weg'), log).write(defaultWindowPlace);

  expect(logged).toEqual(['window-place-not-kept']);
});

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: -1280, y: 0, width: 1280, height: 1024 },
];

test.each([
  { x: 100, y: 100, stays: true },
  { x: -1200, y: 50, stays: true },
  { x: 1850, y: 100, stays: false },
  { x: 100, y: -400, stays: false },
  { x: 100, y: 1070, stays: false },
  { x: 4000, y: 4000, stays: false },
])('a window at $x,$y keeps its position: $stays', ({ x, y, stays }) => {
  const place = { x, y, width: 1000, height: 700 };

  expect(fitToScreens(place, screens)).toEqual(stays ? place : { width: 1000, height: 700 });
});
