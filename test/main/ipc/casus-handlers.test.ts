import { expect, test } from 'vitest';

import { casusContract } from '../../../main/contract/casus.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { casusHandlers } from '../../../main/ipc/casus-handlers.ts';
import { createDispatch, type Handlers } from '../../../main/ipc/handle.ts';
import { silentLog, startCasusService } from '../../helpers/casus-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const origin = 'app://maatstaf';

/** The whole way of a call, on a real folder. */
async function makeCall() {
  const folder = await temporaryFolder();
  const service = startCasusService(folder);
  const dispatch = createDispatch(casusHandlers(service) as Handlers, origin, silentLog);
  return (name: string, input: unknown) => dispatch({ origin, mainFrame: true }, name, input);
}

test('a casus goes in and comes out by the calls of the contract', async () => {
  const call = await makeCall();
  const created = await call('casus:create', null);
  const casus = (created.ok ? created.value : null) as Casus;

  const saved = await call('casus:save', { casus: { ...casus, title: 'Fiets' } });

  expect(saved).toMatchObject({ ok: true });
  expect(await call('casus:get', { id: casus.id })).toMatchObject({ value: { title: 'Fiets' } });
  expect(await call('casus:list', { offset: 0 })).toMatchObject({ value: { total: 1 } });
  expect(await call('casus:remove', { id: casus.id })).toEqual({ ok: true, value: null });
  expect(await call('casus:get-notebook', null)).toMatchObject({ value: { state: 'open' } });
  expect(await call('casus:reopen-notebook', null)).toMatchObject({ value: { state: 'open' } });
});

test.each(Object.keys(casusContract))('%s refuses an input of another form', async (name) => {
  const call = await makeCall();

  const reply = await call(name, { id: '../../elders', offset: -1, casus: { title: 3 } });

  expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
});
