import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { generateQuestions } from '../../../../build/content/leren/generate-questions.ts';
import { itemsOf } from '../../../../build/content/library-source.ts';
import { readLibrary } from '../../../../build/content/read-library.ts';
import { readSourceFiles } from '../../../../build/content/source-file.ts';
import { plainText } from '../../../../main/domain/content/rich-text.ts';
import { questionSchema } from '../../../../main/domain/leren/question.ts';

const contentFolder = fileURLToPath(new URL('../../../../content', import.meta.url));
const files = await readSourceFiles(contentFolder);
const { library } = readLibrary(files, '2026-11-22');
const questions = generateQuestions(library);
const byPrefix = (prefix: string) => questions.filter(({ id }) => id.startsWith(prefix));
const right = (id: string) =>
  questions
    .find((question) => question.id === id)
    ?.options.filter((option) => option.right)
    .map((option) => option.id);

test('makes more than a hundred questions, each of the form of a question', () => {
  expect(questions.length).toBeGreaterThan(100);
  for (const question of questions) {
    const whole = { ...question, lessons: [], version: '0123456789ab' };
    expect(questionSchema.safeParse(whole).error, question.id).toBeUndefined();
  }
});

test('every question has its own id, and within it every answer has', () => {
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, options } of questions) {
    expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length);
  }
});

test('one answer is right unless more are asked for, and each says why', () => {
  for (const { id, several, options } of questions) {
    const count = options.filter((option) => option.right).length;
    expect(several ? count > 1 && count < options.length : count === 1, id).toBe(true);
    const reasons = options.map(({ explanation }) => plainText(explanation));
    expect(new Set(reasons).size, id).toBe(reasons.length);
    expect(Math.min(...reasons.map((reason) => reason.split(' ').length)), id).toBeGreaterThan(4);
  }
});

test('no two answers of a question read the same', () => {
  for (const { id, options } of questions) {
    const texts = options.map(({ text }) => plainText(text));
    expect(new Set(texts).size, id).toBe(texts.length);
  }
});

test('the wet that a grondwaarde rests on is what its file says', () => {
  for (const { item } of itemsOf(library, 'grondwaarde')) {
    expect(right(`gw-wet-${item.id}`) ?? [item.wet], item.id).toEqual([item.wet]);
  }
});

test('a wet that a grondwaarde strengthens is not offered as a wrong answer', () => {
  const asked = byPrefix('gw-wet-jw-gezond-en-veilig-opgroeien')[0];

  expect(asked?.options.map(({ id }) => id)).not.toContain('ivrk');
});

test('a grondwaarde in tension is right, those that strengthen are wrong', () => {
  const grondwaarden = new Map(itemsOf(library, 'grondwaarde').map(({ id, item }) => [id, item]));
  expect(byPrefix('gw-spanning-').length).toBeGreaterThan(20);
  for (const { id, options, source } of byPrefix('gw-spanning-')) {
    const related = grondwaarden.get(source.id)?.related ?? [];
    for (const option of options) {
      const kind = related.find((each) => each.id === option.id)?.kind;
      expect(kind, `${id} ${option.id}`).toBe(option.right ? 'spanning' : 'versterkt');
    }
  }
});

test('a way out is never given away by the words of its own condition', () => {
  expect(byPrefix('uitweg-').length).toBeGreaterThan(20);
  for (const { id, prompt } of byPrefix('uitweg-')) {
    if (id.endsWith('-bijzondere-bijstand')) {
      expect(plainText(prompt), id).not.toMatch(/voorwaarde\?.*bijzondere bijstand/iu);
    }
  }
});

test('the ways that carried a casus are right, those that do not carry are wrong', () => {
  const casussen = new Map(itemsOf(library, 'voorbeeldcasus').map(({ id, item }) => [id, item]));
  expect(byPrefix('casus-weg-').length).toBeGreaterThan(5);
  for (const { id, options, source } of byPrefix('casus-weg-')) {
    for (const option of options) {
      const uitweg = casussen.get(source.id)?.uitwegen.find((each) => each.id === option.id);
      expect(uitweg?.holds, `${id} ${option.id}`).toBe(option.right ? 'draagt' : 'draagt-niet');
    }
  }
});

test('gives the same questions each time', () => {
  const again = readLibrary(files, '2026-11-23');

  expect(generateQuestions(again.library)).toEqual(questions);
});
