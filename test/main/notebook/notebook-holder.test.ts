import { expect, test } from 'vitest';

import { holdNotebook } from '../../../main/notebook/notebook-holder.ts';
import { StoreError } from '../../../main/store/store-error.ts';
import { eventually } from '../../helpers/eventually.ts';

const locked = () => Promise.reject(new StoreError('locked', 'casusboek'));

test('who asks whether it may open keeps nobody waiting', async () => {
  const holder = holdNotebook(locked, { write: () => undefined });
  let answer: ((may: boolean) => void) | undefined;
  const asked = holder.tryAgain(
    () =>
      new Promise<boolean>((resolve) => {
        answer = resolve;
      }),
  );

  expect(await holder.current()).toMatchObject({ state: 'closed', why: 'locked' });

  await eventually(() => expect(answer).toBeDefined());
  answer?.(false);
  expect(await asked).toMatchObject({ state: 'closed', why: 'locked' });
});
