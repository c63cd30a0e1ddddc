import { expect, test } from 'vitest';

import { examineFiles } from '../../../build/content/compile.ts';
import { readSourceFiles } from '../../../build/content/source-file.ts';
import { goodFolder, today } from './broken-fixtures.ts';

const good = await readSourceFiles(goodFolder);

/** A writer saves halfway: whatever stands there, all other files are still judged. */
const ruins: readonly [string, (text: string) => string][] = [
  ['an empty file', () => ''],
  ['only the marks of the YAML', () => '---\n---\n'],
  ['YAML that is a list', () => '---\n- een\n- twee\n---\n\n## Kop\nTekst.\n'],
  ['YAML that is a word', () => '---\nwoord\n---\n\n## Kop\nTekst.\n'],
  ['an alias to nothing', () => '---\ntitle: *weg\n---\n'],
  ['a circle of aliases', () => '---\ntitle: &a\n  b: *a\n---\n\n## Kop\nTekst.\n'],
  ['keys that are no text', () => '---\n? [a, b]\n: c\n1: d\n---\n'],
  ['the first half', (text) => text.slice(0, text.length / 2)],
  ['the last half', (text) => text.slice(text.length / 2)],
  ['lists where fields belong', (text) => text.replaceAll(/: (\w+)$/gmu, ':\n  - $1')],
  ['empty fields', (text) => text.replaceAll(/: .*$/gmu, ':')],
  ['control characters', (text) => text.replaceAll('e', '\u0000')],
  ['deep brackets', (text) => `${text}\n${'['.repeat(500)}`],
  ['deep quotations', (text) => `${text}\n${'> '.repeat(200)}x`],
];

test.each(
  good
    .filter(({ place }) => place !== 'README.md')
    .flatMap(({ place }) => ruins.map(([name, ruin]) => ({ place, name, ruin }))),
)('$place as $name gives problems and no crash', ({ place, ruin }) => {
  const files = good.map((file) =>
    file.place === place ? { ...file, text: ruin(file.text) } : file,
  );

  const { problems } = examineFiles(files, today);

  for (const { line, message } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(message).toMatch(/\.$/u);
  }
});

test('a missing register is named, and not every ruling with it', () => {
  const files = good.filter(({ place }) => place !== 'thesaurus.yaml');

  expect(examineFiles(files, today).problems).toEqual([
    { check: 'C002', file: 'content/thesaurus.yaml', line: 1, message: 'Dit bestand ontbreekt.' },
  ]);
});

test('a wet that can not be read does not make all its artikelen unknown', () => {
  const files = good.map((file) =>
    file.place === 'wetten/proefwet.md'
      ? { ...file, text: file.text.replace('title: Proefwet', 'titel: Proefwet') }
      : file,
  );

  const { problems } = examineFiles(files, today);

  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/wetten/proefwet.md']));
});

test.each([
  'Zie artikel 4 van de Verordening vervoer.',
  'Zie artikel 4 lid 2 en 3 van onze eigen vervoersverordening.',
  'Zie artikel 12 uit de beleidsregels.',
  'Hij moet ongeveer 14.500 euro terugbetalen.',
  'Wij zeggen nooit "klant".',
  'De zaak heeft nummer 14/2984 en het artikel in de krant ging over haar.',
])('leaves alone: %s', (sentence) => {
  const files = good.map((file) =>
    file.place === 'methode/stap-een.md' ? { ...file, text: `${file.text}${sentence}\n` } : file,
  );

  expect(examineFiles(files, today).problems).toEqual([]);
});
