import { expect, test } from 'vitest';

import { examineFiles } from '../../../../build/content/compile.ts';
import { assembleLearning } from '../../../../build/content/leren/assemble-learning.ts';
import { readSourceFiles } from '../../../../build/content/source-file.ts';
import { learningBundleSchema } from '../../../../main/domain/leren/learning-bundle.ts';
import { goodFolder, today } from '../broken-fixtures.ts';

const good = await readSourceFiles(goodFolder);

function assemble(change: (text: string) => string = (text) => text, place = '') {
  const files = good.map((file) =>
    file.place === place ? { ...file, text: change(file.text) } : file,
  );
  return learningBundleSchema.parse(assembleLearning(examineFiles(files, today).library));
}

const bundle = assemble();
const lessonPlace = 'leren/lessen/eerste-les.md';
const questionPlace = 'leren/vragen/eerste.yaml';
const lesson = (of = bundle) => of.lessons[0];
const question = (of = bundle) => of.questions.find(({ id }) => id === 'doel-of-middel');

test('lessons stand by path and order, with their parts in reading order', () => {
  expect(bundle.paths).toHaveLength(5);
  expect(bundle.lessons.map(({ id }) => id)).toEqual(['eerste-les', 'tweede-les']);
  expect(lesson()?.blocks.map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'read',
    'text',
    'question',
    'exercise',
    'question',
    'exercise',
  ]);
  expect(lesson()?.blocks[1]).toMatchObject({ kind: 'text', heading: 'Vraag door' });
  expect(lesson()?.blocks[2]).toMatchObject({
    item: { kind: 'methode', id: 'stap-een' },
    title: 'De eerste stap',
  });
});

test('a question knows the lessons that ask it', () => {
  expect(question()?.lessons).toEqual(['eerste-les', 'tweede-les']);
  expect(question()).toMatchObject({ origin: 'geschreven', topic: 'methode' });
});

test('other words give another version of the lesson, and of no other', () => {
  const changed = assemble((text) => text.replace('Een ding is', 'Iets is'), lessonPlace);

  expect(lesson(changed)?.version).not.toBe(lesson()?.version);
  expect(changed.lessons[1]?.version).toBe(bundle.lessons[1]?.version);
  expect(question(changed)?.version).toBe(question()?.version);
});

test('another right answer gives another version of the question', () => {
  const changed = assemble(
    (text) => text.replace('Is een fiets een doel?', 'Is een fiets een middel?'),
    questionPlace,
  );

  expect(question(changed)?.version).not.toBe(question()?.version);
});

test.each([
  ['another day of checking', 'checkedOn: 2026-11-22', 'checkedOn: 2026-11-21', lessonPlace],
  ['a note on what changed', 'De tweede oefening is nieuw.', 'De eerste is nieuw.', lessonPlace],
  ['another link under the same words', '(grondwaarde:meedoen)', '(grondwaarde:gelijkheid)', lessonPlace],
])('%s leaves the version as it was', (_, from, to, place) => {
  const changed = assemble((text) => text.replace(from, to), place);

  expect(changed).not.toEqual(bundle);
  expect(lesson(changed)?.version).toBe(lesson()?.version);
});

test('the order of the answers does not come from the writer', () => {
  const swapped = assemble((text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.includes('id: nee'));
    lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '');
    return lines.join('\n');
  }, questionPlace);

  expect(question(swapped)?.options).toEqual(question()?.options);
  expect(question(swapped)?.version).toBe(question()?.version);
});
