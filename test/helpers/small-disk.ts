import { execFileSync } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { onTestFinished } from 'vitest';

/** A disk of its own in memory, for tests that fill it or take the right to write away. */
export type SmallDisk = { readonly path: string; remount(mode: 'ro' | 'rw'): void };

/** Whether this user may mount; elsewhere these tests are skipped, and say so. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Mounts a disk of so many kilobytes, and takes it away after the test. */
export async function smallDisk(kilobytes: number): Promise<SmallDisk> {
  const path = await mkdtemp(join(tmpdir(), 'maatstaf-schijf-'));
  const mount = (options: string) =>
    void execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]);
  mount(`size=${kilobytes}k`);
  onTestFinished(async () => {
    execFileSync('umount', ['--lazy', path]);
    await rm(path, { recursive: true, force: true });
  });
  return { path, remount: (mode) => mount(`remount,${mode},size=${kilobytes}k`) };
}

const nobody = 65_534;

/** Runs work as a user without rights of its own, also when the tests run as root. */
export async function asNobody<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** Makes that user the owner of a file or folder, when the tests run as root. */
export async function giveToNobody(...paths: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) return;
  for (const path of paths) await chown(path, nobody, nobody);
}
