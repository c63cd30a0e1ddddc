import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { measureKept } from './kept.ts';
import { bytesInUse, quantile, sizeOf, time, type Times } from './measure.ts';
import {
  makeCasussen,
  oneJsonFile,
  ownNotebook,
  storyOf,
  type Measured,
  type OwnNotebook,
} from './stores.ts';

const sizes = [100, 10_000] as const;
/** Taken in turns, so that a busy moment of the machine meets them all; the best turn is the fairest. */
const turns = 4;
const savesATurn = 40;

/**
 * Saves, opening, disk and memory of our own store, plain and encrypted, beside lowdb's `JSONFile` in
 * one run.
 *
 * @returns Whether every figure is within what was promised.
 */
export async function benchStore(): Promise<boolean> {
  const root = await mkdtemp(path.join(tmpdir(), 'maatstaf-bench-'));
  try {
    const saves = new Map<string, readonly Times[]>();
    const misses: string[] = [];
    for (const size of sizes) {
      const casussen = makeCasussen(size);
      const text = casussen.reduce((sum, casus) => sum + JSON.stringify(casus).length, 0);
      const own = [
        await ownNotebook(path.join(root, `plain-${size}`), casussen, false),
        await ownNotebook(path.join(root, `encrypted-${size}`), casussen, true),
      ];
      console.log(`\n${size} casussen, ${megabytes(text)} MB of text`);
      for (const one of own) misses.push(...(await measureDisk(one, text, 2)));
      const file = await oneJsonFile(path.join(root, `json-${size}`), casussen);
      for (const [name, times] of await measureSaves([...own, file], size)) {
        saves.set(`${name} ${size}`, times);
      }
      for (const one of own) misses.push(...(await measureOpening(one)));
    }
    misses.push(...compareSaves(saves));
    misses.push(...(await measureKept(root)));
    for (const miss of misses) console.log(`MISSED  ${miss}`);
    return misses.length === 0;
  } finally {
    await rm(root, { recursive: true });
  }
}

async function measureDisk(one: OwnNotebook, text: number, most: number): Promise<string[]> {
  const { long, taken } = await sizeOf(one.folder);
  const times = taken / text;
  console.log(
    `  ${one.name}: disk ${megabytes(long)} MB, takes ${megabytes(taken)} (${times.toFixed(2)} x text)`,
  );
  return times > most ? [`${one.name}: disk is ${times.toFixed(2)} x text`] : [];
}

async function measureSaves(
  stores: readonly Measured[],
  size: number,
): Promise<ReadonlyMap<string, readonly Times[]>> {
  const all = new Map<string, readonly Times[]>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const store of stores) {
      // A second each at 10,000: a few tell enough.
      const count = store.name.startsWith('lowdb') && size > 1_000 ? 4 : savesATurn;
      const times = await time(count, (round) =>
        store.save(storyOf(turn * 1_000 + round), turn * savesATurn + round),
      );
      all.set(store.name, [...(all.get(store.name) ?? []), times]);
    }
  }
  for (const [name, times] of all) {
    const wall = times.flatMap((turn) => turn.wall);
    const cpu = times.flatMap((turn) => turn.cpu);
    const figures = [quantile(wall, 0.5), quantile(wall, 0.95), best(times, 'wall')];
    const work = [quantile(cpu, 0.5), quantile(cpu, 0.95)];
    console.log(
      `  ${name}: save ${figures.map(ms).join(' / ')} ms median / p95 / best turn, cpu ${work.map(ms).join(' / ')} ms`,
    );
  }
  return all;
}

async function measureOpening(one: OwnNotebook): Promise<string[]> {
  await one.open().then((notebook) => notebook.saveIndex());
  const cached = await time(5, () => one.open());
  await rm(path.join(one.folder, 'index.json'));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const rebuilt = await time(1, () => one.open());
  delay.disable();
  const memory = await measureMemory(one);
  const median = quantile(cached.wall, 0.5);
  console.log(
    `  ${one.name}: open ${ms(median)} ms with its list, ${ms(rebuilt.wall[0] ?? NaN)} ms rebuilt ` +
      `(event loop held at most ${ms(delay.max / 1e6)} ms), ${megabytes(memory)} MB in memory`,
  );
  return median > 1_000 ? [`${one.name}: opens in ${ms(median)} ms`] : [];
}

/** Bytes that one more open casusboek holds: of three, since what the machine compiles on the way counts too. */
async function measureMemory(one: OwnNotebook): Promise<number> {
  await one.open().then((notebook) => notebook.saveIndex());
  const found: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = await bytesInUse();
    const held = await one.open();
    found.push((await bytesInUse()) - before);
    await held.close();
  }
  return quantile(found, 0.5);
}

/** Growth from the smallest to the largest, and how much cheaper than one file. */
function compareSaves(saves: ReadonlyMap<string, readonly Times[]>): string[] {
  const [small, large] = sizes;
  const of = (name: string, size: number, kind: keyof Times) =>
    best(saves.get(`${name} ${size}`) ?? [], kind);
  console.log('');
  return ['own, plain', 'own, encrypted'].flatMap((name) =>
    (['wall', 'cpu'] as const).flatMap((kind) => {
      const growth = of(name, large, kind) / of(name, small, kind);
      const cheaper = of('lowdb JSONFile', large, kind) / of(name, large, kind);
      console.log(
        `  ${name}, ${kind}: ${growth.toFixed(2)} x from ${small} to ${large}; at ${large} ${cheaper.toFixed(0)} x cheaper than JSONFile`,
      );
      return [
        ...(growth > 2 ? [`${name}, ${kind}: a save grows ${growth.toFixed(2)} x`] : []),
        ...(cheaper < 50 ? [`${name}, ${kind}: only ${cheaper.toFixed(0)} x cheaper`] : []),
      ];
    }),
  );
}

function best(times: readonly Times[], kind: keyof Times): number {
  return Math.min(...times.map((turn) => quantile(turn[kind], 0.5)));
}

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
