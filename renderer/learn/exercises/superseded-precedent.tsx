import { ReferenceLink } from '../../library/references/reference-link.tsx';
import { AnswerChoice, isAnswerRight } from '../questions/answer-choice.tsx';
import { CheckedAnswer } from './checked-answer.tsx';
import { answerPart, type ExerciseProps } from './exercise-props.ts';
import styles from './exercises.module.css';

/** Rulings that somebody wants to lean on: which no longer holds? */
export function SupersededPrecedent({ exercise, open }: ExerciseProps<'superseded-precedent'>) {
  const { work, choose } = open;
  const isChecked = work.shown.includes(answerPart);
  const chosen = work.choices[answerPart] ?? [];
  return (
    <div className={styles['stack']}>
      <AnswerChoice
        prompt="Op welke uitspraak kun je niet meer bouwen?"
        options={exercise.options}
        several={exercise.several}
        chosen={chosen}
        onChoose={(ids) => choose(answerPart, ids)}
        isChecked={isChecked}
      />
      <CheckedAnswer
        open={open}
        canCheck={chosen.length > 0}
        verdict={isAnswerRight(exercise.options, chosen) ? 'Dat klopt.' : 'Nog niet. Zo zit het.'}
      >
        <ul className={styles['plain']} aria-label="De uitspraken">
          {exercise.options.map(({ id, ecli }) => (
            <li key={id}>
              <ReferenceLink target={{ kind: 'uitspraak', ecli }}>{ecli}</ReferenceLink>
            </li>
          ))}
        </ul>
      </CheckedAnswer>
    </div>
  );
}
