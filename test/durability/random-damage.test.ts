import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { noteId, openNotes, readText, saveText } from '../helpers/note-notebook.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const rounds = Number(process.env['MAATSTAF_DAMAGES'] ?? 300);

/** A generator with a seed, so that a failing round can be run again. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Flips a bit, cuts the end off, or zeroes a range. */
function damage(file: Buffer, below: (limit: number) => number): Buffer {
  const damaged = Buffer.from(file);
  const at = below(file.length);
  switch (below(3)) {
    case 0:
      damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << below(8)), at);
      return damaged;
    case 1:
      return damaged.subarray(0, at);
    default:
      return damaged.fill(0, at, Math.min(damaged.length, at + 1 + below(512)));
  }
}

test(`${rounds} random damages never give a wrong text`, async () => {
  const folder = await temporaryFolder();
  const notebook = await openNotes(folder);
  await saveText(notebook, 'eerder verhaal, één kant');
  const below = randomFrom(300);
  const words = Array.from({ length: 600 }, () => `één${below(1e6).toString(36)}🙂`);
  await saveText(notebook, words.join(' '));
  const path = join(folder, 'casussen', `${noteId}.000002.json`);
  const whole = await readFile(path);
  const old = new Date('2020-01-01');

  for (let round = 0; round < rounds; round += 1) {
    await writeFile(path, damage(whole, randomFrom(round)));
    await utimes(path, old, old);
    const opened = await openNotes(folder);
    expect(await readText(opened), `round ${round}`).toBe('eerder verhaal, één kant');
    expect(opened.problems(), `round ${round}`).toHaveLength(1);
  }
});
