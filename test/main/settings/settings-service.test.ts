import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { defaultSettings, type Settings } from '../../../main/contract/settings.ts';
import { success } from '../../../main/domain/result.ts';
import { writeFileAtomically } from '../../../main/host/atomic-write.ts';
import { createSettingsFile } from '../../../main/settings/settings-file.ts';
import { createSettingsService } from '../../../main/settings/settings-service.ts';

const chosen: Settings = {
  theme: 'donker',
  textSize: 150,
  welcomed: true,
  lockAfter: 15,
  keepMonths: 12,
  initials: 'JD',
};
let folder = '';
let logged: string[] = [];

const start = (where = folder) =>
  createSettingsService(createSettingsFile(where, writeFileAtomically), {
    write: (event) => void logged.push(event),
  });

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'maatstaf-settings-'));
  logged = [];
});

test('a first start has the defaults, and writes nothing', async () => {
  expect(await start().get()).toEqual(defaultSettings);
  expect(readdirSync(folder)).toEqual([]);
});

test('what was saved is there at the next start', async () => {
  expect(await start().save(chosen)).toEqual(success(null));

  expect(await start().get()).toEqual(chosen);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test.each(['', '{"theme":', '{"theme":"paars","textSize":100,"welcomed":true}', '[]', '{}'])(
  'damaged settings are put aside whole, and the defaults serve: %s',
  async (text) => {
    writeFileSync(path.join(folder, 'settings.json'), text);

    expect(await start().get()).toEqual(defaultSettings);

    expect(readFileSync(path.join(folder, 'settings.damaged-1.json'), 'utf8')).toBe(text);
    expect(existsSync(path.join(folder, 'settings.json'))).toBe(false);
    expect(logged).toEqual(['settings-damaged']);
  },
);

test('every damaged file is kept, and questions at once find the same one', async () => {
  writeFileSync(path.join(folder, 'settings.damaged-1.json'), 'before');
  writeFileSync(path.join(folder, 'settings.json'), 'now');
  const settings = start();

  await Promise.all([settings.get(), settings.get(), settings.get()]);

  expect(readFileSync(path.join(folder, 'settings.damaged-1.json'), 'utf8')).toBe('before');
  expect(readFileSync(path.join(folder, 'settings.damaged-2.json'), 'utf8')).toBe('now');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('saving first does not overwrite what is damaged', async () => {
  writeFileSync(path.join(folder, 'settings.json'), 'damaged');

  await start().save(chosen);

  expect(readFileSync(path.join(folder, 'settings.damaged-1.json'), 'utf8')).toBe('damaged');
  expect(await start().get()).toEqual(chosen);
});

test('settings that can not be written are no surprise, and the old ones stay', async () => {
  const settings = start(path.join(folder, 'weg'));

  expect(await settings.save(chosen)).toMatchObject({ ok: false, error: { code: 'not-written' } });

  expect(await settings.get()).toEqual(defaultSettings);
  expect(logged).toEqual(['settings-not-written']);
});

test('many saves at once end with the last one, whole', async () => {
  const settings = start();

  await Promise.all(
    ([100, 125, 150, 175, 200] as const).map((textSize) => settings.save({ ...chosen, textSize })),
  );

  expect(await start().get()).toEqual({ ...chosen, textSize: 200 });
});
