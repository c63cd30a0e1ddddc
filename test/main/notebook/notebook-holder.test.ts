import { expect, test } from 'vitest';

import { holdNotebook } from '../../../main/notebook/notebook-holder.ts';
import { StoreError } from '../../../main/store/store-error.ts';

const locked = () => Promise.reject(new StoreError('locked', 'casusboek'));

test('who asks whether it may open keeps nobody waiting', async () => {
  const holder = holdNotebook(locked, { write: () => undefined });
  const looked = Promise.withResolvers<boolean>();
  const asked = holder.tryAgain(() => looked.promise);

  expect(await holder.current()).toMatchObject({ state: 'closed', why: 'locked' });

  looked.resolve(false);
  expect(await asked).toMatchObject({ state: 'closed', why: 'locked' });
});
