import { useState } from 'react';

import { ReferenceLink } from '../../library/references/reference-link.tsx';
import { useHeadingLevel } from '../../library/reading/section-scope.ts';
import { Heading } from '../../ui/heading.tsx';
import { AnswerChoice, isAnswerRight } from '../questions/answer-choice.tsx';
import { CheckAnswer } from './check-answer.tsx';
import { answerPart, type ExerciseProps } from './exercise-props.ts';
import styles from './exercises.module.css';
import { ShownAnswer } from './shown-answer.tsx';

/** Rulings that somebody wants to lean on: which no longer holds? */
export function SupersededPrecedent({ exercise, open }: ExerciseProps<'superseded-precedent'>) {
  const level = useHeadingLevel();
  const { work, choose, show } = open;
  const [isNew, setNew] = useState(false);
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
      {!isChecked && (
        <CheckAnswer
          canCheck={chosen.length > 0}
          onCheck={() => {
            setNew(true);
            show(answerPart, true);
          }}
        />
      )}
      {isChecked && (
        <ShownAnswer isNew={isNew}>
          <Heading level={level} looksLike={3}>
            {isAnswerRight(exercise.options, chosen) ? 'Dat klopt.' : 'Nog niet. Zo zit het.'}
          </Heading>
          <ul className={styles['plain']} aria-label="De uitspraken">
            {exercise.options.map(({ id, ecli }) => (
              <li key={id}>
                <ReferenceLink target={{ kind: 'uitspraak', ecli }}>{ecli}</ReferenceLink>
              </li>
            ))}
          </ul>
        </ShownAnswer>
      )}
    </div>
  );
}
