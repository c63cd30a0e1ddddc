import { expect, test } from 'vitest';

import { createDispatch, type Handlers } from '../../../main/ipc/handle.ts';
import { libraryHandlers } from '../../../main/ipc/library-handlers.ts';
import { createLibraryService } from '../../../main/library/library-service.ts';
import { libraryFile, smallBundle } from '../library/compiled-library.ts';

const log = { write: () => undefined };
const sender = { origin: 'app://maatstaf', mainFrame: true };

async function dispatcher() {
  const service = createLibraryService({ file: await libraryFile(await smallBundle()), log });
  return createDispatch(libraryHandlers(service) as Handlers, sender.origin, log);
}

test.each([
  ['library:get-overview', null],
  ['library:get-item', { kind: 'voorbeeldcasus', id: 'fiets-naar-school' }],
  ['library:get-factoren', null],
  ['library:get-thesaurus', null],
  ['library:get-search-page', { offset: 0 }],
  ['library:get-register-page', { offset: 0 }],
  ['library:get-uitspraken-page', { offset: 0 }],
  ['library:get-artikelen', { references: ['participatiewet/18/1'] }],
])('%s answers over the bridge', async (name, input) => {
  const dispatch = await dispatcher();

  expect(await dispatch(sender, name, input)).toMatchObject({ ok: true });
});

test.each([
  ['library:get-item', { kind: 'wet', id: 'weg' }, 'not-found'],
  ['library:get-item', { kind: 'wet', id: '../etc' }, 'refused'],
  ['library:get-search-page', { offset: -1 }, 'refused'],
])('%s with %j fails as %s', async (name, input, code) => {
  const dispatch = await dispatcher();

  expect(await dispatch(sender, name, input)).toMatchObject({ ok: false, error: { code } });
});
