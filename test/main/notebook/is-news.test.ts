import { expect, test } from 'vitest';

import { isNews } from '../../../main/notebook/is-news.ts';
import type { Held } from '../../../main/notebook/notebook-holder.ts';
import { openCasusNotebook } from '../../../main/notebook/open-casus-notebook.ts';
import { knownFolders } from '../../../main/store/known-folders.ts';
import { movedNoteFile } from '../../../main/store/move/moved-note.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const id = testCasusId(1);
const file = (revision: number) => `${id}.${String(revision).padStart(6, '0')}.json`;

/** A casusboek that two have open, with one casus that the first has just written. */
async function pair() {
  const folder = await temporaryFolder();
  const open = () =>
    openCasusNotebook({
      folder,
      known: knownFolders(`${folder}-bekend.json`),
      clock: () => new Date('2026-11-22T10:00:00.000Z'),
      log: { write: () => undefined },
    });
  const [here, there] = [await open(), await open()];
  await here.create(id, makeCasus({ id })).write();
  const asks = (notebook: typeof here) => (name: string | null) =>
    isNews({ place: 'casussen', name }, { state: 'open', notebook });
  return { there, isNewsHere: asks(here), isNewsThere: asks(there) };
}

test('what was written here is no news; elsewhere it is, until the list has it', async () => {
  const { there, isNewsHere, isNewsThere } = await pair();

  expect(isNewsHere(file(1))).toBe(false);
  expect(isNewsThere(file(1))).toBe(true);

  // Reading the casus itself does not bring it into the list.
  await there.document(id);
  expect(isNewsThere(file(1))).toBe(true);
  await there.refresh();
  expect(isNewsThere(file(1))).toBe(false);
  expect(isNewsThere(file(2))).toBe(true);
});

test('a copy of a synchronisation program and a file without a name are news, other files are not', async () => {
  const { isNewsHere } = await pair();

  expect(isNewsHere(file(1).replace('.json', ' (conflicted copy).json'))).toBe(true);
  expect(isNewsHere(null)).toBe(true);
  expect(isNewsHere('desktop.ini')).toBe(false);
});

test('of a casusboek that is locked only the keys are news', () => {
  const held: Held = { state: 'closed', why: 'locked' };

  expect(isNews({ place: 'keys', name: '000003.json' }, held)).toBe(true);
  expect(isNews({ place: 'casussen', name: file(1) }, held)).toBe(false);
  expect(isNews({ place: '', name: 'index.json' }, held)).toBe(false);
});

test('word that the casusboek was moved is news, also of one that is locked', () => {
  const held: Held = { state: 'closed', why: 'locked' };

  expect(isNews({ place: '', name: movedNoteFile }, held)).toBe(true);
});
