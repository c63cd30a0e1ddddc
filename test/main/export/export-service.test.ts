import { expect, test } from 'vitest';

import { createExportService } from '../../../main/export/export-service.ts';

const log = { write: () => undefined };

test('the proposed name says what it is and nothing of the casus', async () => {
  const names: string[] = [];
  const service = createExportService({
    saveFile: ({ name }) => {
      names.push(name);
      return Promise.resolve({ saved: true, place: `/map/${name}` });
    },
    log,
  });

  const saved = await service.saveMotivation('beschikking', 'Geheim');

  expect(names).toEqual(['motivering-beschikking.docx']);
  expect(saved).toEqual({
    ok: true,
    value: { saved: true, place: '/map/motivering-beschikking.docx' },
  });
});

test('a disk that takes no file is a failure that the screen can tell', async () => {
  const service = createExportService({
    saveFile: () => Promise.reject(new Error('ENOSPC')),
    log,
  });

  expect(await service.saveMotivation('rapportage', 'Tekst')).toMatchObject({
    ok: false,
    error: { code: 'not-written' },
  });
});
