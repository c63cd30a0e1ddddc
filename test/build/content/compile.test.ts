import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { compileContent } from '../../../build/content/compile.ts';
import { formatProblem } from '../../../build/content/problem.ts';
import { encodeLibrary } from '../../../main/library/library-file.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { goodFolder, today } from './broken-fixtures.ts';

async function copyOfGood(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  await cp(goodFolder, folder, { recursive: true });
  return folder;
}

test('compiles a folder to the bundle of the app', async () => {
  const { bundle } = await compileContent(goodFolder, today);

  expect(bundle?.items.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'voorbeeldcasus/fiets-geweigerd',
    'voorbeeldcasus/fiets-naar-school',
    'dilemma/letter',
    'dilemma/precedent',
    'grondwaarde/gelijkheid',
    'grondwaarde/meedoen',
    'methode/stap-een',
    'wet/proefwet',
  ]);
  expect(bundle?.builtOn).toBe('2026-11-22');
  expect(bundle?.redirects).toEqual({ 'dilemma/precedentwerking': 'precedent' });
});

test('gives the same bytes each time', async () => {
  const [first, second] = [
    await compileContent(goodFolder, today),
    await compileContent(await copyOfGood(), '2027-03-01'),
  ];

  expect(first.bundle && encodeLibrary(first.bundle)).toBe(
    second.bundle && encodeLibrary(second.bundle),
  );
});

test('knows where each item is used', async () => {
  const { bundle } = await compileContent(goodFolder, today);

  expect(bundle?.backlinks['methode/stap-een']?.map(({ id }) => id)).toEqual([
    'fiets-geweigerd',
    'fiets-naar-school',
  ]);
  expect(bundle?.backlinks['grondwaarde/gelijkheid']?.map(({ kind, id }) => `${kind}/${id}`)).toEqual(
    [
      'voorbeeldcasus/fiets-geweigerd',
      'voorbeeldcasus/fiets-naar-school',
      'dilemma/letter',
      'dilemma/precedent',
      'grondwaarde/meedoen',
    ],
  );
  expect(bundle?.backlinks['wet/proefwet']).toHaveLength(6);
});

test('names file, line and check of every problem at once', async () => {
  const folder = await copyOfGood();
  await rm(join(folder, 'dilemmas', 'letter.md'));
  await writeFile(join(folder, 'methode', 'kladje.txt'), 'los');

  const { problems } = await compileContent(folder, today);

  expect(problems?.map(formatProblem)).toEqual([
    'content/casussen/fiets-geweigerd.md:21 C009 dilemma "letter" bestaat niet.',
    'content/casussen/fiets-geweigerd.md:92 C006 De link dilemma:letter heeft geen doel.',
    'content/methode/kladje.txt:1 C029 Dit bestand hoort niet in de bibliotheek.',
  ]);
});

test('a file with Windows line ends and a byte order mark reads the same', async () => {
  const folder = await copyOfGood();
  const place = join(folder, 'thesaurus.yaml');
  await writeFile(place, '\uFEFF- concept: school\r\n  kind: alledaags\r\n  words: [les]\r\n');

  const { bundle } = await compileContent(folder, today);

  expect(bundle?.thesaurus).toEqual([{ concept: 'school', kind: 'alledaags', words: ['les'] }]);
});
