import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';
import { keepHarness } from './keep-harness.ts';

const password = 'paard batterij nietje';
const story = 'Een studente kan niet meer fietsen naar haar hbo.';

async function names(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort();
}

test('once a day a backup, and none when nothing changed', async () => {
  const folder = await temporaryFolder();
  const { backups, write, passDays } = keepHarness(folder);
  await write('Fiets', story);

  await backups.tick();
  await backups.tick();
  expect(await names(join(folder, 'backups'))).toHaveLength(1);
  passDays(1);
  await backups.tick();
  expect(await names(join(folder, 'backups'))).toHaveLength(1);
  await write('Tweede');
  passDays(1);
  await backups.tick();

  const list = valueOf(await backups.list());
  expect(list.backups.map(({ casussen, reason }) => [casussen, reason])).toEqual([
    [2, 'daily'],
    [1, 'daily'],
  ]);
  expect(list).toMatchObject({ place: '', isReachable: true, readable: 0, lastFailure: null });
});

test('old backups go by the rule, and only after a new one', async () => {
  const folder = await temporaryFolder();
  const { backups, write, passDays } = keepHarness(folder);
  for (let day = 0; day < 12; day += 1) {
    await write(`dag ${String(day)}`);
    await backups.tick();
    passDays(1);
  }

  const { backups: list } = valueOf(await backups.list());
  expect(list.length).toBeLessThan(12);
  expect(list.length).toBeGreaterThanOrEqual(7);
  expect(list[0]?.casussen).toBe(12);
});

test('one casus is restored, over what it became, and the rest stays', async () => {
  const folder = await temporaryFolder();
  const { backups, incoming, casus, write, save, read, titles } = keepHarness(folder);
  const first = await write('Fiets', story);
  const other = await write('Ander', 'zo was het');
  valueOf(await backups.make());
  await save({ ...first, situation: 'per ongeluk leeggemaakt' });
  await save({ ...other, situation: 'verder geschreven' });
  const [backup] = valueOf(await backups.list()).backups;

  const opened = valueOf(await backups.open(backup?.name ?? '', null));
  expect(opened).toMatchObject({ from: 'backup', fresh: 0, same: 0, differing: 2, unusable: 0 });
  const { items, total } = valueOf(await incoming.list(opened.token, 0));
  expect(total).toBe(2);
  expect(items.find(({ casusId }) => casusId === first.id)).toMatchObject({
    state: 'differing',
    text: { title: 'Fiets', opening: story },
  });
  const done = await incoming.apply({
    token: opened.token,
    fresh: false,
    differing: 'keep',
    choices: [{ casusId: first.id, choice: 'replace' }],
  });

  expect(done).toMatchObject({ ok: true, value: { added: 0, beside: 0, replaced: 1 } });
  expect((await read(first.id)).situation).toBe(story);
  expect((await read(other.id)).situation).toBe('verder geschreven');
  expect(await titles()).toEqual(['Ander', 'Fiets']);
  expect(valueOf(await backups.list()).backups.map(({ reason }) => reason)).toEqual([
    'restore',
    'asked',
  ]);
  // The window that still has the text of before is told, and what it says is not lost silently.
  expect(await casus.save({ ...first, situation: 'oud venster' })).toMatchObject({
    error: { code: 'changed-elsewhere' },
  });
  expect(await incoming.list(opened.token, 0)).toMatchObject({ error: { code: 'gone' } });
});

test('both can be kept, and asking twice gives one copy', async () => {
  const { backups, incoming, write, save, titles } = keepHarness(await temporaryFolder());
  const casus = await write('Fiets', story);
  valueOf(await backups.make());
  await save({ ...casus, title: 'Fiets, verder' });
  const name = valueOf(await backups.list()).backups[0]?.name ?? '';
  for (const expected of [1, 0]) {
    const { token } = valueOf(await backups.open(name, null));
    const done = await incoming.apply({ token, fresh: true, differing: 'both', choices: [] });
    expect(done).toMatchObject({ value: { beside: expected, replaced: 0 } });
  }

  expect(await titles()).toEqual(['Fiets (andere versie)', 'Fiets, verder']);
});

test('everything comes back after the casussen are gone', async () => {
  const folder = await temporaryFolder();
  const first = keepHarness(folder);
  for (const title of ['a', 'b', 'c']) await first.write(title, story);
  valueOf(await first.backups.make());
  await first.casus.close();
  for (const name of await names(join(folder, 'casussen'))) {
    await writeFile(join(folder, 'casussen', name), 'kapot');
  }

  const { backups, incoming, titles } = keepHarness(folder);
  expect(await titles()).toEqual([]);
  const { token, fresh } = valueOf(
    await backups.open(valueOf(await backups.list()).backups[0]?.name ?? '', null),
  );
  expect(fresh).toBe(3);
  valueOf(await incoming.apply({ token, fresh: true, differing: 'keep', choices: [] }));

  expect(await titles()).toEqual(['a', 'b', 'c']);
});

test('a password leaves no backup behind that can be read without it', async () => {
  const folder = await temporaryFolder();
  const elsewhere = await temporaryFolder();
  await mkdir(elsewhere, { recursive: true });
  const { backups, incoming, encryption, write, read, save } = keepHarness(folder);
  const casus = await write('Fiets', story);
  await backups.tick();
  valueOf(await backups.setPlace(elsewhere));
  valueOf(await backups.make());
  expect(readableIn(join(folder, 'backups'))).toContain(story);
  expect(readableIn(elsewhere)).toContain(story);

  valueOf(await encryption.turnOn(password));

  expect(readableIn(folder)).not.toContain(story);
  expect(readableIn(elsewhere)).not.toContain(story);
  const [backup] = valueOf(await backups.list()).backups;
  expect(backup).toMatchObject({ casussen: 1, lock: 'open', isElsewhere: true });
  await save({ ...casus, situation: 'veranderd' });
  const { token } = valueOf(await backups.open(backup?.name ?? '', null));
  valueOf(await incoming.apply({ token, fresh: true, differing: 'replace', choices: [] }));
  expect((await read(casus.id)).situation).toBe(story);
});

test('a backup from before the password was taken off opens with that password', async () => {
  const folder = await temporaryFolder();
  const { backups, encryption, write } = keepHarness(folder);
  await write('Fiets', story);
  valueOf(await encryption.turnOn(password));
  valueOf(await encryption.turnOff({ kind: 'password', password }));
  const list = valueOf(await backups.list()).backups;
  const locked = list.find(({ lock }) => lock === 'other-password')?.name ?? '';

  const wrong = { kind: 'password', password: 'niet dit wachtwoord' } as const;
  expect(await backups.open(locked, wrong)).toMatchObject({ error: { code: 'wrong-secret' } });
  expect(await backups.open(locked, { kind: 'password', password })).toMatchObject({
    value: { same: 1, unusable: 0 },
  });
});

test('on a new computer the backups on another disk bring everything back', async () => {
  const [first, second, disk] = [
    keepHarness(await temporaryFolder()),
    keepHarness(await temporaryFolder()),
    await temporaryFolder(),
  ];
  await mkdir(disk, { recursive: true });
  await first.write('Fiets', story);
  valueOf(await first.backups.setPlace(disk));
  valueOf(await first.backups.make());

  valueOf(await second.backups.setPlace(disk));
  const [foreign] = valueOf(await second.backups.list()).backups;
  expect(foreign).toMatchObject({ isForeign: true, casussen: 1, lock: 'open' });
  const { token } = valueOf(await second.backups.open(foreign?.name ?? '', null));
  valueOf(await second.incoming.apply({ token, fresh: true, differing: 'keep', choices: [] }));

  expect(await second.titles()).toEqual(['Fiets']);
  await second.backups.tick();
  expect(valueOf(await first.backups.list()).backups.some(({ isForeign }) => !isForeign)).toBe(
    true,
  );
});

test('a casus that is destroyed goes from every backup, also from a disk that was away', async () => {
  const folder = await temporaryFolder();
  const disk = await temporaryFolder();
  await mkdir(disk, { recursive: true });
  const { backups, casus, write, passDays } = keepHarness(folder);
  const gone = await write('Fiets', story);
  await write('Blijft');
  valueOf(await backups.setPlace(disk));
  valueOf(await backups.make());
  await cp(disk, `${disk}-weg`, { recursive: true });
  await rm(disk, { recursive: true });

  valueOf(await casus.remove(gone.id));
  const held = await casus.holder.current();
  if (held.state === 'open') await held.notebook.remove(gone.id).catch(() => undefined);
  expect(valueOf(await backups.removeFromBackups(gone.id))).toEqual([disk]);
  await cp(`${disk}-weg`, disk, { recursive: true });
  passDays(1);
  await backups.tick();

  expect(readableIn(disk)).not.toContain(story);
  expect(readableIn(disk)).toContain('Blijft');
});

test.each(['niet/heel', '/bestaat/niet/echt'])('a folder %s is refused', async (place) => {
  const { backups } = keepHarness(await temporaryFolder());

  expect(await backups.setPlace(place)).toMatchObject({ error: { code: 'place-unusable' } });
});

test('without its chosen disk a backup is kept beside the casusboek, and the screen can say so', async () => {
  const folder = await temporaryFolder();
  const disk = await temporaryFolder();
  await mkdir(disk, { recursive: true });
  const { backups, write } = keepHarness(folder);
  await write('Fiets', story);
  valueOf(await backups.setPlace(disk));
  await rm(disk, { recursive: true });

  valueOf(await backups.make());

  const list = valueOf(await backups.list());
  expect(list).toMatchObject({ place: disk, isReachable: false });
  expect(list.backups).toMatchObject([{ isElsewhere: false, casussen: 1 }]);
});

test('after the backup of the day a casus that nobody works on takes less room', async () => {
  const folder = await temporaryFolder();
  const { backups, write, save, read, passDays, logged } = keepHarness(folder);
  let casus = await write('Fiets', story);
  for (let more = 0; more < 4; more += 1) {
    casus = await save({ ...casus, situation: `${casus.situation} verder` });
  }
  const revisions = () => names(join(folder, 'casussen'));
  await backups.tick();
  expect(await revisions()).toHaveLength(3);

  passDays(2);
  await backups.tick();

  expect(await revisions()).toHaveLength(1);
  expect((await read(casus.id)).situation).toBe(casus.situation);
  expect(logged.filter((line) => line.startsWith('settled'))).toHaveLength(1);
});

test('a backup that was made by itself stands in the logbook', async () => {
  const { backups, casus, write } = keepHarness(await temporaryFolder());
  await write('Fiets', story);
  await backups.tick();

  const held = await casus.holder.current();
  if (held.state !== 'open') throw new Error(held.why);
  const { entries } = await held.notebook.logbook.read();

  expect(entries).toContainEqual(expect.objectContaining({ event: 'backup-made', count: 1 }));
});
