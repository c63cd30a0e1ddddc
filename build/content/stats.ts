import { allQuestions } from './leren/all-questions.ts';
import type { LibrarySource } from './library-source.ts';
import { itemsOf } from './library-source.ts';
import { readability } from './readability.ts';

/** Figures on what the library holds, as lines to print. */
export function statsLines(library: LibrarySource): string[] {
  const casussen = itemsOf(library, 'voorbeeldcasus').map(({ item }) => item);
  const wetten = itemsOf(library, 'wet').map(({ item }) => item);
  const words = library.items.map(({ findings }) =>
    readability(findings.blocks.map(({ text }) => text)),
  );
  const total = words.reduce((sum, figures) => sum + figures.words, 0);
  const sentences = words.reduce((sum, figures) => sum + figures.sentences, 0);
  const questions = allQuestions(library);
  return [
    ...table('Soort', library.items.map(({ kind }) => kind)),
    ...table('Casussen per wet', casussen.flatMap((casus) => casus.wetten)),
    ...table('Casussen per leefgebied', casussen.flatMap((casus) => casus.leefgebieden)),
    ...table('Casussen per dilemma', casussen.flatMap((casus) => casus.dilemmas)),
    ...table('Casussen per herkomst', casussen.map((casus) => casus.label)),
    ...table('Casussen per uitkomst', casussen.map((casus) => casus.outcome)),
    ...table('Annotaties', casussen.flatMap((casus) => casus.annotations.map(({ kind }) => kind))),
    ...table('Artikelen', wetten.flatMap((wet) => wet.artikelen.map(({ certainty }) => certainty))),
    ...table('Uitspraken', library.uitspraken.flatMap(({ uitspraak }) => uitspraak?.certainty ?? [])),
    ...table('Status', library.uitspraken.flatMap(({ uitspraak }) => uitspraak?.status ?? [])),
    ...table('Lessen per pad', library.learning.lessons.flatMap(({ lesson }) => lesson?.path ?? [])),
    ...table(
      'Oefeningen',
      library.learning.lessons.flatMap(({ lesson }) =>
        (lesson?.exercises ?? []).map(({ kind }) => kind),
      ),
    ),
    ...table('Vragen', questions.map(({ origin, topic }) => `${topic}, ${origin}`)),
    `Woorden: ${total}, gemiddeld ${(total / Math.max(1, sentences)).toFixed(1)} per zin`,
  ];
}

/** How the text of each item and lesson reads, hardest first. */
export function readabilityLines(library: LibrarySource): string[] {
  return [...library.items, ...library.learning.lessons]
    .map(({ file, findings }) => ({
      file,
      ...readability(findings.blocks.map(({ text }) => text)),
    }))
    .sort((a, b) => b.average - a.average)
    .map(
      ({ file, words, average, longest, longWords, passive }) =>
        `${file}: ${words} woorden, ${average.toFixed(1)} per zin (langste ${longest.words}), ` +
        `${percent(longWords)} lang, ${percent(passive)} lijdend`,
    );
}

function table(title: string, values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return [`${title}: ${values.length}`, ...rows.map(([value, count]) => `  ${count} ${value}`)];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
