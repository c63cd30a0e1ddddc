import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { casusDocument } from '../../../main/notebook/casus-document.ts';
import { openNotebook } from '../../../main/store/open-notebook.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/casussen/', import.meta.url));

test('files that earlier versions of the app wrote still open', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'casussen'), { recursive: true });
  for (const name of await readdir(fixtures)) {
    await copyFile(join(fixtures, name), join(folder, 'casussen', name));
  }

  const clock = () => new Date('2030-01-01T10:00:00.000Z');
  const notebook = await openNotebook({ folder, kind: casusDocument, clock, missing: 'fail' });

  expect(notebook.problems()).toEqual([]);
  const { data } = await notebook.document(testCasusId(1));
  expect(data).toMatchObject({
    title: 'Fiets naar school',
    klad: 'Moeder belde: de bus gaat een uur te vroeg 🙂',
    factoren: { studerend: 'ja', 'eigen-toedoen': 'nee', 'besparing-aannemelijk': 'onbekend' },
    precedents: [{ relation: 'steunt' }],
  });
  const second = await notebook.document(testCasusId(2));
  expect(second.data).toMatchObject({
    format: 5,
    effectAccount: { kind: 'doel' },
    costs: { items: [{ low: 1800 }, { certainty: 'claim' }] },
    decision: { chosen: 'standaard', letter: 'U krijgt een fiets.' },
    escalation: { tried: ['effect-op-papier'], steps: [{ level: 'collega' }] },
  });
});

test('what has not the form of a casus is not stored', () => {
  expect(() => casusDocument.check({ ...makeCasus(), title: 'a'.repeat(201) })).toThrow();
});

test('a summary of another form is made again', () => {
  expect(casusDocument.readSummary({ titel: 'oud' })).toBeUndefined();
});
