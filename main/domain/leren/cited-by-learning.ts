import { linkTargets, type CitedReferences } from '../content/cited-references.ts';
import type { Lesson } from './lesson.ts';
import type { Question } from './question.ts';

/** The law that a lesson cites in its text and exercises, without its questions. */
export function citedByLesson(lesson: Lesson): CitedReferences {
  const rulings = lesson.exercises.flatMap((exercise) =>
    exercise.kind === 'superseded-precedent' ? exercise.options.map(({ ecli }) => ecli) : [],
  );
  return joinCited([linked(lesson), { artikelen: [], eclis: rulings }]);
}

/** The law that a question cites in its words and rests on. */
export function citedByQuestion(question: Question): CitedReferences {
  return joinCited([linked(question), { artikelen: question.artikelen, eclis: [] }]);
}

/** All of them, each reference once, in the order of first mention. */
export function joinCited(cited: readonly CitedReferences[]): CitedReferences {
  return {
    artikelen: [...new Set(cited.flatMap(({ artikelen }) => artikelen))],
    eclis: [...new Set(cited.flatMap(({ eclis }) => eclis))],
  };
}

function linked(part: unknown): CitedReferences {
  const targets = linkTargets(part);
  return {
    artikelen: targets.flatMap((target) => (target.kind === 'artikel' ? target.reference : [])),
    eclis: targets.flatMap((target) => (target.kind === 'uitspraak' ? target.ecli : [])),
  };
}
