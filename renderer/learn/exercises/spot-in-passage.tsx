import { plainText, type Inline } from '../../../main/domain/content/rich-text.ts';
import type { ExerciseOf } from '../../../main/domain/leren/exercise.ts';
import { Inlines } from '../../library/reading/rich-text.tsx';
import { useHeadingLevel } from '../../library/reading/section-scope.ts';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { AnswerChoice, isAnswerRight } from '../questions/answer-choice.tsx';
import { inFixedOrder } from '../questions/shuffle.ts';
import { CheckedAnswer } from './checked-answer.tsx';
import { answerPart, type ExerciseProps } from './exercise-props.ts';
import styles from './exercises.module.css';

const spotsPart = 'passages';

const questionOf: Readonly<Record<ExerciseOf<'spot-in-passage'>['asks'], string>> = {
  grondwaarde: 'Welke grondwaarde zie je daar?',
  dilemma: 'Welk dilemma zie je daar?',
  uitweg: 'Welke uitweg zie je daar?',
};

/** A stretch of a story: mark where it shows, then name what shows there. */
export function SpotInPassage({ exercise, open }: ExerciseProps<'spot-in-passage'>) {
  const level = useHeadingLevel();
  const { work, choose } = open;
  const isChecked = work.shown.includes(answerPart);
  const marked = work.choices[spotsPart] ?? [];
  const chosen = work.choices[answerPart] ?? [];

  function mark(id: string): void {
    if (isChecked) return;
    const others = exercise.severalSpots ? marked.filter((each) => each !== id) : [];
    choose(spotsPart, marked.includes(id) ? others : [...others, id]);
  }

  const isRight =
    isAnswerRight(exercise.options, chosen) &&
    exercise.spots.every(({ id, right }) => right === marked.includes(id));

  return (
    <div className={styles['stack']}>
      <div className={styles['close']}>
        <Heading level={level} looksLike={3}>
          {exercise.severalSpots ? 'Markeer de passages.' : 'Markeer de passage.'}
        </Heading>
        <p className={styles['passage']}>
          <SpotText inlines={exercise.text} marked={marked} isChecked={isChecked} onMark={mark} />
        </p>
        <div className={styles['second']} role="status">
          {marked.length === 0
            ? 'Kies een onderstreept stuk, met de muis of met Tab en Enter.'
            : `Gemarkeerd: ${String(marked.length)}.`}
        </div>
      </div>
      <AnswerChoice
        prompt={questionOf[exercise.asks]}
        options={inFixedOrder(exercise.options, exercise.id)}
        several={exercise.several}
        chosen={chosen}
        onChoose={(ids) => choose(answerPart, ids)}
        isChecked={isChecked}
      />
      <CheckedAnswer
        open={open}
        canCheck={chosen.length > 0 && marked.length > 0}
        verdict={isRight ? 'Dat klopt.' : 'Nog niet helemaal. Zo zit het.'}
      >
        <SpotExplanations exercise={exercise} marked={marked} />
      </CheckedAnswer>
    </div>
  );
}

type SpotExplanationsProps = {
  readonly exercise: ExerciseOf<'spot-in-passage'>;
  readonly marked: readonly string[];
};

function SpotExplanations({ exercise, marked }: SpotExplanationsProps) {
  const words = new Map(passagesOf(exercise.text));
  return (
    <ul className={styles['plain']}>
      {exercise.spots.map(({ id, right, explanation }) => (
        <li key={id}>
          <Paragraph>
            <strong>
              ‘{words.get(id)}’: {right ? 'hier zie je het' : 'hier niet'}
              {marked.includes(id) === right ? '' : right ? ', gemist' : ', wel gemarkeerd'}.
            </strong>{' '}
            <Inlines content={explanation} />
          </Paragraph>
        </li>
      ))}
    </ul>
  );
}

/** The words of each passage, by its id. */
function passagesOf(inlines: readonly Inline[]): readonly (readonly [string, string])[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [];
    const inside = passagesOf(inline.children);
    return inline.kind === 'passage'
      ? [[inline.annotation, plainText(inline.children)] as const, ...inside]
      : inside;
  });
}

type SpotTextProps = {
  readonly inlines: readonly Inline[];
  readonly marked: readonly string[];
  readonly isChecked: boolean;
  readonly onMark: (id: string) => void;
};

/** The story, each of its passages a button that is pressed or not. */
function SpotText({ inlines, ...rest }: SpotTextProps) {
  return inlines.map((inline, index) => {
    if (inline.kind !== 'passage') return <Inlines key={index} content={[inline]} />;
    return (
      <span
        key={index}
        role="button"
        tabIndex={0}
        aria-pressed={rest.marked.includes(inline.annotation)}
        aria-disabled={rest.isChecked}
        data-checked={rest.isChecked}
        className={styles['spot']}
        onClick={() => {
          rest.onMark(inline.annotation);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          rest.onMark(inline.annotation);
        }}
      >
        <Inlines content={inline.children} />
      </span>
    );
  });
}
