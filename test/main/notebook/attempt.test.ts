import { expect, test } from 'vitest';

import { createAttempt } from '../../../main/notebook/attempt.ts';
import { holdNotebook } from '../../../main/notebook/notebook-holder.ts';
import type { CasusNotebook } from '../../../main/notebook/open-casus-notebook.ts';
import type { NotebookKey } from '../../../main/store/notebook-key.ts';
import { StoreError } from '../../../main/store/store-error.ts';

const key: NotebookKey = { keyId: 'een', dataKey: Buffer.alloc(32) };

/** A casusboek without a password until it is opened with a key; from then on it needs that key. */
function start() {
  let isEncrypted = false;
  const notebook = () =>
    ({
      list: () => [],
      problems: () => [],
      idle: () => Promise.resolve(),
      saveIndex: () => Promise.resolve(),
      close: () => Promise.resolve(),
    }) as unknown as CasusNotebook;
  return holdNotebook(
    (given) => {
      isEncrypted ||= given !== undefined;
      return isEncrypted && given === undefined
        ? Promise.reject(new StoreError('locked', 'casusboek'))
        : Promise.resolve(notebook());
    },
    { write: () => undefined },
  );
}

const locked = () => Promise.reject(new StoreError('locked', 'casusboek'));

test('a call that is overtaken by a password from this window leaves the casusboek open', async () => {
  const holder = start();
  const answer = await createAttempt(holder)('casus:look', async () => {
    await holder.reopen(key);
    return locked();
  });

  expect(answer).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect(await holder.current()).toMatchObject({ state: 'open' });
});
