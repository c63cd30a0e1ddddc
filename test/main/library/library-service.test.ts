import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { libraryContract } from '../../../main/contract/library.ts';
import type { Bundle } from '../../../main/domain/content/bundle.ts';
import type { Log } from '../../../main/log.ts';
import { createLibraryService } from '../../../main/library/library-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { libraryFile, smallBundle } from './compiled-library.ts';

const silent: Log = { write: () => undefined };
const bundle = await smallBundle();

async function serve(content: Bundle | Uint8Array = bundle) {
  return createLibraryService({ file: await libraryFile(content), log: silent });
}

test('gives an overview that keeps to the contract, kind by kind', async () => {
  const service = await serve();

  const overview = await service.overview();

  if (!overview.ok) throw new Error(overview.error.code);
  expect(libraryContract['library:get-overview'].output.parse(overview.value)).toEqual(
    overview.value,
  );
  expect(overview.value.builtOn).toBe('2026-11-22');
  expect(overview.value.entries.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'voorbeeldcasus/fiets-geweigerd',
    'voorbeeldcasus/fiets-naar-school',
    'dilemma/letter',
    'dilemma/precedent',
    'grondwaarde/gelijkheid',
    'grondwaarde/meedoen',
    'wet/proefwet',
    'methode/stap-een',
  ]);
  expect(overview.value.entries.at(-1)).toMatchObject({ group: 'stappen', wetten: [] });
});

test('gives an item with the law it cites and the items that use it', async () => {
  const service = await serve();

  const answer = await service.item({ kind: 'voorbeeldcasus', id: 'fiets-naar-school' });

  if (!answer.ok) throw new Error(answer.error.code);
  expect(libraryContract['library:get-item'].output.parse(answer.value)).toEqual(answer.value);
  expect(answer.value.artikelen.map(({ reference }) => reference)).toEqual([
    'proefwet/2/1',
    'proefwet/2',
    'proefwet/1',
  ]);
  expect(answer.value.artikelen[0]).toMatchObject({
    wetTitle: 'Proefwet',
    abbreviation: 'Prw',
    address: 'https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=2&lid=1&g=2026-07-01',
    entries: [{ artikel: '2', certainty: 'gecontroleerd' }],
  });
  expect(answer.value.uitspraken.map(({ ecli }) => ecli)).toEqual(['ECLI:NL:CRVB:2024:1362']);
  expect(answer.value.backlinks).toEqual([
    { kind: 'voorbeeldcasus', id: 'fiets-geweigerd', title: 'Een fiets die er niet kwam' },
  ]);
});

test('a wet does not carry its own artikelen a second time', async () => {
  const service = await serve();

  const answer = await service.item({ kind: 'wet', id: 'proefwet' });

  expect(answer).toMatchObject({ ok: true, value: { artikelen: [] } });
});

test('a dropped id answers with its successor', async () => {
  const service = await serve();

  const answer = await service.item({ kind: 'dilemma', id: 'precedentwerking' });

  expect(answer).toMatchObject({ ok: true, value: { item: { kind: 'dilemma', id: 'precedent' } } });
});

test('an id that never was is not found, and neither is one of another kind', async () => {
  const service = await serve();

  for (const kind of ['dilemma', 'grondwaarde'] as const) {
    const answer = await service.item({ kind, id: 'fiets-naar-school' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
  }
});

test('gives the factoren', async () => {
  const service = await serve();

  expect(await service.factoren()).toEqual({ ok: true, value: bundle.factoren });
});

test.each([
  ['a source', 'https://voorbeeld.example/vervoer', true],
  ['an artikel', 'https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1&g=2026-07-01', true],
  ['a wet', 'https://wetten.overheid.nl/jci1.3:c:BWBR0000001&g=2026-07-01', true],
  ['a ruling', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:CRVB:2010:BN1265', true],
  ['another page of a source', 'https://voorbeeld.example/vervoer/x', false],
  ['any other site', 'https://elders.example/', false],
])('knows whether the address of %s is its own', async (_name, address, known) => {
  const service = await serve();

  expect(await service.knowsAddress(address)).toBe(known);
});

test('a library that is not there is missing, to every call', async () => {
  const file = join(await temporaryFolder(), 'library.json');
  const service = createLibraryService({ file, log: silent });
  const missing = { ok: false, error: { code: 'library-missing' } };

  expect(await service.overview()).toMatchObject(missing);
  expect(await service.item({ kind: 'wet', id: 'proefwet' })).toMatchObject(missing);
  expect(await service.factoren()).toMatchObject(missing);
  expect(await service.searchPage(0)).toMatchObject(missing);
  expect(await service.knowsAddress('https://voorbeeld.example/vervoer')).toBe(false);
});

test('a library with a flipped byte, or half of one, is damaged', async () => {
  const whole = await readFile(await libraryFile(bundle));
  const flipped = Buffer.from(whole);
  flipped[flipped.length / 2] = (flipped[flipped.length / 2] ?? 0) ^ 1;
  flipped[500] = (flipped[500] ?? 0) ^ 1;

  for (const content of [flipped, whole.subarray(0, 2000), new Uint8Array()]) {
    const service = await serve(content);
    expect(await service.overview()).toMatchObject({
      ok: false,
      error: { code: 'library-damaged' },
    });
  }
});

test('a folder in the place of the file is damaged, not missing', async () => {
  const file = await temporaryFolder();
  await mkdir(file, { recursive: true });

  const overview = await createLibraryService({ file, log: silent }).overview();

  expect(overview).toMatchObject({ ok: false, error: { code: 'library-damaged' } });
});

test('a library that is put right works without a new start', async () => {
  const good = await libraryFile(bundle);
  const file = await libraryFile(new Uint8Array());
  const service = createLibraryService({ file, log: silent });
  expect((await service.overview()).ok).toBe(false);

  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await readFile(good));

  expect((await service.overview()).ok).toBe(true);
});

test('reads the file once, and only when asked', async () => {
  const file = await libraryFile(bundle);
  const service = createLibraryService({ file, log: silent });
  await Promise.all([service.overview(), service.factoren()]);

  await writeFile(file, 'weg');

  expect((await service.searchPage(0)).ok).toBe(true);
});
