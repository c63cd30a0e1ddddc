import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { createCopiesService } from '../../../main/casus/copies-service.ts';
import { createPresenceService } from '../../../main/notebook/presence-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';
import { keepHarness } from '../keeping/keep-harness.ts';

/** What synchronisation programs call the second version of `<id>.000002.json`. */
const namings = [
  (name: string) => name.replace('.json', ' (conflicted copy 2026-11-22).json'),
  (name: string) => name.replace('.json', " (Marieke's conflicted copy).json"),
  (name: string) => name.replace('.json', '-DESKTOP-4F2.json'),
  (name: string) => name.replace('.json', ' (1).json'),
  (name: string) => name.replace('.json', '.sync-conflict-20261122-101010-ABCDEFG.json'),
  (name: string) => `Kopie van ${name}`,
];

/** A casus, and a second version of it that was written elsewhere. */
async function withCopy(naming: (name: string) => string) {
  const folder = await temporaryFolder();
  const harness = keepHarness(folder);
  const casus = await harness.write('Fiets', 'van daar');
  const documents = join(folder, 'casussen');
  const newest = (await readdir(documents)).sort().at(-1) ?? '';
  const file = naming(newest);
  await copyFile(join(documents, newest), join(documents, file));
  const now = await harness.save({ ...casus, situation: 'van hier' });
  return {
    ...harness,
    casus: now,
    documents,
    file,
    copies: createCopiesService(harness.casus.holder),
    service: harness.casus,
  };
}

test.each(namings)(
  'a second version is noticed and readable, and never used (%#)',
  async (naming) => {
    const { copies, casus, file, read, service } = await withCopy(naming);

    const [copy, ...others] = valueOf(await copies.list()).copies;
    expect(others).toEqual([]);
    expect(copy).toMatchObject({
      file,
      casusId: casus.id,
      state: 'differs',
      text: { title: 'Fiets', opening: 'van daar' },
    });
    const both = valueOf(await copies.get(file));
    expect([both.copy.situation, both.mine?.situation]).toEqual(['van daar', 'van hier']);
    expect((await read(casus.id)).situation).toBe('van hier');
    valueOf(await service.list(0));
    expect(await service.getNotebook()).toMatchObject({
      problems: [{ kind: 'conflict-copy', file }],
    });
  },
);

test('a second version is kept as a casus of its own, once', async () => {
  const { copies, documents, file, titles, read, casus, service } = await withCopy(
    (name) => `Kopie van ${name}`,
  );

  const { casusId } = valueOf(await copies.keep(file));

  expect((await read(casusId)).situation).toBe('van daar');
  expect((await read(casus.id)).situation).toBe('van hier');
  expect(await titles()).toEqual(['Fiets', 'Fiets (kopie)']);
  expect(await readdir(documents)).not.toContain(file);
  expect(await service.getNotebook()).toMatchObject({ problems: [] });
  expect(await copies.keep(file)).toMatchObject({ error: { code: 'not-found' } });
});

test('a second version is removed only when that is asked, and nothing else can be', async () => {
  const { copies, documents, file, casus } = await withCopy((name) => `Kopie van ${name}`);
  const before = await readdir(documents);
  for (const other of ['../notebook.json', `${casus.id}.000002.json`, 'iets.json']) {
    expect(await copies.remove(other)).toMatchObject({ error: { code: 'not-found' } });
  }
  expect(await readdir(documents)).toEqual(before);

  valueOf(await copies.remove(file));

  expect(await readdir(documents)).toEqual(before.filter((name) => name !== file));
});

test('a second version that can not be read is named as such', async () => {
  const { copies, documents, file } = await withCopy((name) => `Kopie van ${name}`);
  await writeFile(join(documents, file), 'kapot');

  expect(valueOf(await copies.list()).copies).toMatchObject([{ file, state: 'unreadable' }]);
});

test('two windows see each other, and that a casus was saved elsewhere', async () => {
  const folder = await temporaryFolder();
  const [here, there] = [keepHarness(folder), keepHarness(folder)];
  const make = (harness: typeof here, user: string) =>
    createPresenceService({
      holder: harness.casus.holder,
      who: { user, computer: 'PC-114' },
      clock: () => new Date('2026-11-22T10:00:00.000Z'),
    });
  const [mine, theirs] = [make(here, 'ik'), make(there, 'Jo')];
  const casus = await here.write('Fiets');
  expect(valueOf(await mine.sign(casus.id))).toEqual({
    others: [],
    newest: casus.changedAt,
    isGone: false,
  });

  valueOf(await theirs.sign(casus.id));
  const saved = await there.save({ ...(await there.read(casus.id)), situation: 'van daar' });

  expect(valueOf(await mine.sign(casus.id))).toEqual({
    others: [
      { user: 'Jo', computer: 'PC-114', isSameCasus: true, since: '2026-11-22T10:00:00.000Z' },
    ],
    newest: saved.changedAt,
    isGone: false,
  });
  valueOf(await there.casus.remove(casus.id));
  expect(valueOf(await mine.sign(casus.id))).toMatchObject({ newest: null, isGone: true });
  await theirs.leave();
  expect(valueOf(await mine.sign(null))).toEqual({ others: [], newest: null, isGone: false });
});
