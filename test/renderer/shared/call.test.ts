import { expect, test } from 'vitest';

import { call } from '../../../renderer/shared/call.ts';
import { fakeApi } from '../../helpers/fake-api.ts';

test('answers what main answered', async () => {
  fakeApi({ 'app:get-about': { version: '1.2.3', host: 'electron', notebookFolder: '/map' } });

  const about = await call('app:get-about', null);

  expect(about.version).toBe('1.2.3');
});

test('throws the code of a failure', async () => {
  fakeApi({ 'library:get-overview': { failure: 'library-damaged' } });

  await expect(call('library:get-overview', null)).rejects.toMatchObject({
    name: 'CallError',
    code: 'library-damaged',
  });
});

test.each([
  {
    reply: { ok: false, error: { code: 'from-the-future', message: 'x' } },
    why: 'an unknown code',
  },
  { reply: { ok: true, value: { version: 7 } }, why: 'an answer of another form' },
])('calls $why unexpected', async ({ reply }) => {
  Reflect.set(window, 'api', { call: () => Promise.resolve(reply), on: () => () => undefined });

  await expect(call('app:get-about', null)).rejects.toMatchObject({ code: 'unexpected' });
});
