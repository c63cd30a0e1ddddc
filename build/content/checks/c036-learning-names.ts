import { uitwegSchema } from '../../../main/domain/content/vocabulary.ts';
import type { Exercise } from '../../../main/domain/leren/exercise.ts';
import { allQuestions } from '../leren/all-questions.ts';
import type { Check, LibrarySource } from '../library-source.ts';
import type { Problem } from '../problem.ts';

/** Items, factoren, rulings and questions that the teaching material names are there. */
export const checkLearningNames: Check = (library) => {
  const known = knownNames(library);
  const unknown = (names: readonly string[]) => names.filter((name) => !known(name));
  const { lessons, questions } = library.learning;
  const fields = lessons.flatMap(({ lesson, file, lineOf }) =>
    (lesson?.exercises ?? []).flatMap((exercise, index) =>
      unknown(namesIn(exercise)).map((name) => ({
        file,
        line: lineOf(['exercises', index]),
        name,
      })),
    ),
  );
  const blocks = lessons.flatMap(({ file, blocks }) =>
    blocks.flatMap((block) => {
      const { line } = block;
      if (block.kind === 'read') {
        return unknown([`${block.itemKind}/${block.id}`]).map((name) => ({ file, line, name }));
      }
      return block.kind === 'question'
        ? unknown([`vraag/${block.id}`]).map((name) => ({ file, line, name }))
        : [];
    }),
  );
  const sources = questions.flatMap(({ question, file, line }) =>
    question === undefined
      ? []
      : unknown([`${question.source.kind}/${question.source.id}`]).map((name) => ({
          file,
          line,
          name,
        })),
  );
  return [...fields, ...blocks, ...sources].map(({ name, file, line }): Problem => {
    const message = `${name} bestaat niet.`;
    return { check: 'C036', file, line, message };
  });
};

function knownNames(library: LibrarySource): (name: string) => boolean {
  const known = new Set([
    ...library.items.map(({ kind, id }) => `${kind}/${id}`),
    ...(library.factoren.value?.factoren ?? []).map(({ id }) => `factor/${id}`),
    ...library.uitspraken.map(({ ecli }) => ecli),
    ...uitwegSchema.options.map((id) => `uitweg/${id}`),
    ...allQuestions(library).map(({ id }) => `vraag/${id}`),
  ]);
  return (name) => known.has(name);
}

function namesIn(exercise: Exercise): string[] {
  switch (exercise.kind) {
    case 'work-a-case':
      return [`voorbeeldcasus/${exercise.casus}`];
    case 'contrast-pair':
      return [
        ...exercise.casussen.map((id) => `voorbeeldcasus/${id}`),
        ...exercise.options.map(({ factor }) => `factor/${factor}`),
      ];
    case 'spot-in-passage':
      return exercise.options.map(({ id }) => `${exercise.asks}/${id}`);
    case 'missing-step':
      return [];
    case 'superseded-precedent':
      return exercise.options.map(({ ecli }) => ecli);
  }
}
