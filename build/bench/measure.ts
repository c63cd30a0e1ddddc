import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Milliseconds of each time that something was done: on the clock, and of this process's processor. */
export type Times = { readonly wall: readonly number[]; readonly cpu: readonly number[] };

export async function time(
  rounds: number,
  work: (round: number) => Promise<unknown>,
): Promise<Times> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const before = process.cpuUsage();
    await work(round);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1_000);
    wall.push(performance.now() - begun);
  }
  return { wall, cpu };
}

/** The value below which that part of them lies; 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** Bytes of all files below a folder: as long as they are, and as much of the disk as they take. */
export async function sizeOf(folder: string): Promise<{ long: number; taken: number }> {
  let long = 0;
  let taken = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { size, blocks } = await stat(path.join(entry.parentPath, entry.name));
    long += size;
    taken += blocks * 512;
  }
  return { long, taken };
}

/** Bytes that are really in use, after all rubbish was collected. */
export async function bytesInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What waits for a turn of the event loop is rubbish only after it.
  for (let turn = 0; turn < 3; turn += 1) {
    await setImmediate();
    collect();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
