import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { assembleBundle } from '../../../build/content/assemble-bundle.ts';
import { examineContent } from '../../../build/content/compile.ts';
import { assembleLearning } from '../../../build/content/leren/assemble-learning.ts';
import { learnContract, mostQuestions } from '../../../main/contract/learn.ts';
import { linkTargets } from '../../../main/domain/content/cited-references.ts';
import { createDispatch, type Handlers } from '../../../main/ipc/handle.ts';
import { learnHandlers } from '../../../main/ipc/learn-handlers.ts';
import { createLearningService } from '../../../main/library/learning-service.ts';
import { encodeLearning } from '../../../main/library/library-file.ts';
import { createLibraryService } from '../../../main/library/library-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { libraryFile } from './compiled-library.ts';

const largestAnswer = 100_000;
const log = { write: () => undefined };
const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url));
const source = (await examineContent(contentFolder, '2026-11-22')).library;
const learning = assembleLearning(source);
const bundle = assembleBundle(source);

async function serveLibrary() {
  return createLibraryService({ file: await libraryFile(bundle), log });
}

async function serve(text: string = encodeLearning(learning)) {
  const folder = await temporaryFolder();
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'leren.json');
  await writeFile(file, text);
  return createLearningService({ file, library: await serveLibrary(), log });
}

test('there is enough to learn, on every path', async () => {
  const overview = await (await serve()).overview();

  if (!overview.ok) throw new Error(overview.error.code);
  const { paths, lessons, questions } = overview.value;
  expect(paths).toHaveLength(5);
  expect(lessons.length).toBeGreaterThanOrEqual(24);
  expect(questions.length).toBeGreaterThanOrEqual(150);
  for (const { id } of paths) {
    expect(lessons.filter(({ path }) => path === id).length, id).toBeGreaterThanOrEqual(4);
    expect(questions.filter((question) => question.paths.includes(id)).length).toBeGreaterThan(20);
  }
  const endpoint = learnContract['learn:get-overview'];
  expect(endpoint.output.parse(overview.value)).toEqual(overview.value);
  expect(Buffer.byteLength(JSON.stringify(overview.value))).toBeLessThan(largestAnswer);
});

test('every lesson keeps to the contract, fits the bridge and brings the law it cites', async () => {
  const service = await serve();

  for (const { id } of learning.lessons) {
    const answer = await service.lesson(id);
    if (!answer.ok) throw new Error(`${id}: ${answer.error.code}`);
    const { value } = answer;
    learnContract['learn:get-lesson'].output.parse(value);
    expect(Buffer.byteLength(JSON.stringify(value)), id).toBeLessThan(largestAnswer);
    const shown = new Set([
      ...value.artikelen
        .filter(({ entries }) => entries.length > 0)
        .map((cited) => cited.reference),
      ...value.uitspraken.map(({ ecli }) => ecli),
    ]);
    for (const target of linkTargets([value.lesson, value.questions])) {
      if (target.kind === 'artikel') expect(shown, id).toContain(target.reference);
      if (target.kind === 'uitspraak') expect(shown, id).toContain(target.ecli);
    }
  }
});

test('the longest questions fit in one answer together', async () => {
  const service = await serve();
  const longest = [...learning.questions]
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
    .slice(0, mostQuestions)
    .map(({ id }) => id);

  const answer = await service.questions(longest);

  if (!answer.ok) throw new Error(answer.error.code);
  expect(answer.value.questions.map(({ id }) => id)).toEqual(longest);
  learnContract['learn:get-questions'].output.parse(answer.value);
  expect(Buffer.byteLength(JSON.stringify(answer.value))).toBeLessThan(largestAnswer);
});

test('a question that is gone is left out; a lesson that is gone is not found', async () => {
  const service = await serve();

  expect(await service.questions(['ooit-een-vraag', 'kan-vraagt-afweging'])).toMatchObject({
    ok: true,
    value: { questions: [{ id: 'kan-vraagt-afweging' }] },
  });
  expect(await service.lesson('ooit-een-les')).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

test('knows the official addresses of what a question rests on, and no others', async () => {
  const service = await serve();
  const answer = await service.questions(['kan-vraagt-afweging']);
  if (!answer.ok) throw new Error(answer.error.code);
  const address = answer.value.artikelen[0]?.address ?? '';

  expect(await service.knowsAddress(address)).toBe(true);
  expect(await service.knowsAddress('https://voorbeeld.example/')).toBe(false);
});

test.each([
  ['a damaged file', 'sha256:0\n{}', 'library-damaged'],
  ['an empty file', '', 'library-damaged'],
])('%s fails as such', async (_, text, code) => {
  expect(await (await serve(text)).overview()).toMatchObject({ ok: false, error: { code } });
});

test('a file that is not there fails as missing, and knows no address', async () => {
  const file = join(await temporaryFolder(), 'leren.json');
  const service = createLearningService({ file, library: await serveLibrary(), log });

  expect(await service.lesson('eerste')).toMatchObject({
    ok: false,
    error: { code: 'library-missing' },
  });
  expect(await service.knowsAddress('https://wetten.overheid.nl/')).toBe(false);
});

test('answers over the bridge, and refuses more questions than fit', async () => {
  const dispatch = createDispatch(learnHandlers(await serve()) as Handlers, 'app://maatstaf', log);
  const sender = { origin: 'app://maatstaf', mainFrame: true };
  const many = learning.questions.slice(0, mostQuestions + 1).map(({ id }) => id);

  expect(await dispatch(sender, 'learn:get-overview', null)).toMatchObject({ ok: true });
  expect(await dispatch(sender, 'learn:get-lesson', { id: 'van-vraag-naar-effect' })).toMatchObject(
    { ok: true },
  );
  expect(await dispatch(sender, 'learn:get-questions', { ids: many })).toMatchObject({
    ok: false,
    error: { code: 'refused' },
  });
});
