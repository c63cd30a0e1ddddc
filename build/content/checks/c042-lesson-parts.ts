import type { LessonSource } from '../leren/learning-source.ts';
import type { Check } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** A lesson asks two to four questions, each once, and every exercise has its place in the text. */
export const checkLessonParts: Check = ({ learning }) =>
  learning.lessons.flatMap((source) => [...questions(source), ...exercises(source)]);

function questions({ blocks, file, lineOf }: LessonSource): Problem[] {
  const asked = blocks.filter(({ kind }) => kind === 'question');
  const double = asked.flatMap((block, index): Problem[] => {
    const id = idOf(block);
    if (asked.findIndex((other) => idOf(other) === id) === index) return [];
    return [problem(file, block.line, `De vraag "${id}" staat er twee keer.`)];
  });
  if (asked.length >= 2 && asked.length <= 4) return double;
  return [...double, problem(file, lineOf(['title']), `Een les stelt twee tot vier vragen, niet ${asked.length}.`)];
}

function exercises({ lesson, blocks, file, lineOf }: LessonSource): Problem[] {
  if (lesson === undefined) return [];
  const placed = blocks.filter(({ kind }) => kind === 'exercise');
  const ids = lesson.exercises.map(({ id }) => id);
  return [
    ...placed
      .filter((block) => !ids.includes(idOf(block)))
      .map((block) => problem(file, block.line, `De oefening "${idOf(block)}" staat niet in de YAML.`)),
    ...ids.flatMap((id, index) =>
      placed.filter((block) => idOf(block) === id).length === 1
        ? []
        : [problem(file, lineOf(['exercises', index]), `De oefening "${id}" staat niet precies één keer in de tekst.`)],
    ),
  ];
}

function idOf(block: LessonSource['blocks'][number]): string {
  return 'id' in block ? block.id : '';
}

function problem(file: string, line: number, message: string): Problem {
  return { check: 'C042', file, line, message };
}
