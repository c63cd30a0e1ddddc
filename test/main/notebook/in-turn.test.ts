import { expect, test } from 'vitest';

import { createTurns } from '../../../main/notebook/in-turn.ts';

test('does one thing after another for the same key, also after a failure, and others meanwhile', async () => {
  const inTurn = createTurns();
  const done: string[] = [];
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });

  const first = inTurn('a', async () => {
    await gate;
    done.push('a1');
    throw new Error('mislukt');
  });
  const second = inTurn('a', () => Promise.resolve(done.push('a2')));
  await inTurn('b', () => Promise.resolve(done.push('b')));
  release();

  await expect(first).rejects.toThrow('mislukt');
  await second;
  expect(done).toEqual(['b', 'a1', 'a2']);
});
