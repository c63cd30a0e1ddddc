import { expect, test } from 'vitest';

import { createHistoryService } from '../../../main/casus/history-service.ts';
import { createLogbookService } from '../../../main/notebook/logbook-service.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import {
  createCasus,
  saveCasus,
  silentLog,
  startCasusService,
} from '../../helpers/casus-service.ts';
import { readableIn } from '../../helpers/readable-text.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { valueOf } from '../../helpers/value-of.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** The services of one run of the app; each call of the clock is a second later. */
function start(folder: string, days = 0, unreached: readonly string[] = []) {
  let now = Date.UTC(2026, 10, 2, 9) + days * dayMs;
  const clock = () => new Date((now += 1_000));
  const casus = startCasusService(folder, { clock });
  const { holder, logbook } = casus;
  const eraseBackups = () => Promise.resolve(unreached);
  const history = createHistoryService({ holder, logbook, eraseBackups, clock, log: silentLog });
  const saved: { name: string; text: string }[] = [];
  const read = createLogbookService({
    holder,
    saveFile: ({ name, data }) => {
      saved.push({ name, text: Buffer.from(data).toString('utf8') });
      return Promise.resolve({ saved: true, place: `/map/${name}` });
    },
    log: silentLog,
  });
  return { casus, history, read, saved };
}

type App = ReturnType<typeof start>;

async function written(app: App, changes: Partial<Casus>): Promise<Casus> {
  return save(app, { ...(await createCasus(app.casus)), ...changes });
}

function save(app: App, casus: Casus): Promise<Casus> {
  return saveCasus(app.casus, casus);
}

async function events(app: App): Promise<readonly string[]> {
  return valueOf(await app.read.list(0))
    .entries.map(({ event }) => event)
    .reverse();
}

test('an earlier version says what it changed, and comes back with one call', async () => {
  const folder = await temporaryFolder();
  const first = start(folder);
  const casus = await written(first, { title: 'Fiets', situation: 'Te ver lopen.' });
  await first.casus.close();
  const second = start(folder, 1);
  await second.casus.get(casus.id);
  const later = await save(second, { ...casus, effect: 'Op tijd', situation: '' });
  await second.casus.close();
  const app = start(folder, 2);
  const latest = await save(app, { ...((await read(app, casus)) ?? later), effect: 'Iets anders' });

  const list = await app.history.list(casus.id);
  const versions = list.ok ? list.value.versions : [];

  expect(versions).toMatchObject([
    { changed: ['situation', 'effect'], isOldest: false },
    { changed: ['title', 'situation'], isOldest: true },
  ]);
  const oldest = versions[1]?.revision ?? 0;
  expect(await app.history.get(casus.id, oldest)).toMatchObject({
    value: { situation: 'Te ver lopen.', effect: '' },
  });
  const restored = await app.history.restore(casus.id, oldest);
  expect(restored).toMatchObject({ value: { situation: 'Te ver lopen.', title: 'Fiets' } });
  const now = restored.ok ? restored.value : latest;
  expect(now.changedAt > latest.changedAt).toBe(true);
  // What it took the place of is a version now, and typing goes on from what came back.
  expect(await save(app, { ...now, klad: 'verder' })).toMatchObject({ klad: 'verder' });
  const after = await app.history.list(casus.id);
  expect(after).toMatchObject({
    value: { versions: [{ changed: ['situation', 'effect'] }, { changed: ['effect'] }, {}, {}] },
  });
});

async function read(app: App, { id }: Casus): Promise<Casus | undefined> {
  const casus = await app.casus.get(id);
  return casus.ok ? casus.value : undefined;
}

test('a deleted casus is in no list, and can be put back for 30 days', async () => {
  const folder = await temporaryFolder();
  const app = start(folder);
  const casus = await written(app, { title: 'Fiets' });

  expect(await app.casus.remove(casus.id)).toMatchObject({ ok: true });

  expect(await app.casus.list(0)).toMatchObject({ value: { total: 0 } });
  expect(await app.casus.get(casus.id)).toMatchObject({ error: { code: 'not-found' } });
  await app.casus.close();
  const later = start(folder, 29.5);
  expect(await later.history.listTrash()).toMatchObject({
    value: { total: 1, casussen: [{ casus: { title: 'Fiets' }, daysLeft: 1 }] },
  });
  expect(await later.history.putBack(casus.id)).toMatchObject({ ok: true });
  expect(await later.casus.get(casus.id)).toMatchObject({ value: { title: 'Fiets' } });
  expect(await later.history.listTrash()).toMatchObject({ value: { total: 0 } });
});

test('after 30 days the trash is emptied at opening, and the logbook says so', async () => {
  const folder = await temporaryFolder();
  const app = start(folder);
  const casus = await written(app, { title: 'Fiets', situation: 'zeer geheim' });
  await app.casus.remove(casus.id);
  await app.casus.close();

  const later = start(folder, 31);

  expect(await later.history.listTrash()).toMatchObject({ value: { total: 0 } });
  expect(await later.history.putBack(casus.id)).toMatchObject({ error: { code: 'not-found' } });
  const list = await later.read.list(0);
  expect(list).toMatchObject({
    value: {
      entries: [
        {
          event: 'casus-destroyed',
          casusId: casus.id,
          destruction: { why: 'trash', madeOn: '2026-11-02' },
        },
        { event: 'casus-deleted' },
        {},
        {},
      ],
    },
  });
  expect(readableIn(folder)).not.toContain('geheim');
});

test('destroying takes everything along, says what can not be reached, and reports no content', async () => {
  const folder = await temporaryFolder();
  const first = start(folder);
  const casus = await written(first, {
    title: 'Fiets',
    situation: 'zeer geheim',
    status: 'afgesloten',
    statusChanges: [{ status: 'afgesloten', on: '2026-11-01' }],
  });
  await first.casus.close();
  const app = start(folder, 1, ['/weg']);
  await save(app, { ...casus, situation: 'ook geheim' });

  expect(await app.history.destroy(casus.id, 'request')).toEqual({
    ok: true,
    value: { unreached: ['/weg'] },
  });

  expect(await app.casus.get(casus.id)).toMatchObject({ error: { code: 'not-found' } });
  expect(await app.history.listTrash()).toMatchObject({ value: { total: 0 } });
  await app.casus.close();
  const bytes = readableIn(folder);
  expect(bytes).not.toContain('geheim');
  expect(bytes).not.toContain('Fiets');
  const again = start(folder, 1);
  expect(await again.read.list(0)).toMatchObject({
    value: {
      entries: [
        {
          event: 'casus-destroyed',
          destruction: {
            why: 'request',
            madeOn: '2026-11-02',
            closedOn: '2026-11-01',
            versions: 1,
            unreached: 1,
          },
        },
        {},
        {},
        {},
      ],
    },
  });
  expect(await again.history.destroy(casus.id, 'request')).toMatchObject({
    error: { code: 'not-found' },
  });
});

test('a casus in the trash can be destroyed at once', async () => {
  const folder = await temporaryFolder();
  const app = start(folder);
  const casus = await written(app, { situation: 'zeer geheim' });
  await app.casus.remove(casus.id);

  expect(await app.history.destroy(casus.id, 'not-needed')).toMatchObject({ ok: true });

  expect(await app.history.listTrash()).toMatchObject({ value: { total: 0 } });
  expect(readableIn(folder)).not.toContain('geheim');
});

test('the logbook has each casus once as opened and once as changed, and no text', async () => {
  const app = start(await temporaryFolder());
  const casus = await written(app, { title: 'Fiets' });
  for (const situation of ['een', 'twee', 'drie']) {
    await app.casus.get(casus.id, true);
    const now = await read(app, casus);
    await save(app, { ...(now ?? casus), situation });
  }

  expect(await events(app)).toEqual(['casus-made', 'casus-changed', 'casus-opened']);
  expect(await app.read.list(0)).toMatchObject({ value: { breaks: [], unwritten: 0, total: 3 } });
});

test('the logbook leaves as a table or as JSON, whole', async () => {
  const app = start(await temporaryFolder());
  const casus = await written(app, { title: 'Fiets' });
  await events(app);

  await app.read.exportTo('csv');
  const exported = await app.read.exportTo('json');

  expect(exported).toMatchObject({ value: { saved: true, place: '/map/logboek.json' } });
  const [table, json] = app.saved;
  expect(table?.text).toContain(`casus-made,${casus.id}`);
  expect(JSON.parse(json?.text ?? '')).toMatchObject({ entries: [{ event: 'casus-made' }, {}] });
  expect(app.saved.map(({ text }) => text).join()).not.toContain('Fiets');
});
