import { Fragment } from 'react';

import { Inlines } from '../../library/reading/rich-text.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { AnswerChoice, isAnswerRight } from '../questions/answer-choice.tsx';
import { inFixedOrder } from '../questions/shuffle.ts';
import { CheckedAnswer } from './checked-answer.tsx';
import { answerPart, type ExerciseProps } from './exercise-props.ts';
import styles from './exercises.module.css';

/** A motivation in which one step of the reasoning is missing. */
export function MissingStep({ exercise, open }: ExerciseProps<'missing-step'>) {
  const { work, choose } = open;
  const isChecked = work.shown.includes(answerPart);
  const chosen = work.choices[answerPart] ?? [];
  return (
    <div className={styles['stack']}>
      <ol className={styles['motivation']} aria-label="De motivering">
        {exercise.motivation.map((paragraph, index) => (
          <Fragment key={index}>
            {isChecked && index === exercise.belongsBefore && <Model text={exercise.model} />}
            <li>
              <Inlines content={paragraph} />
            </li>
          </Fragment>
        ))}
        {isChecked && exercise.belongsBefore >= exercise.motivation.length && (
          <Model text={exercise.model} />
        )}
      </ol>
      <AnswerChoice
        prompt="Welke stap ontbreekt?"
        options={inFixedOrder(exercise.options, exercise.id)}
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
        <Paragraph>
          In de motivering hierboven staat nu een zin die de stap wel zet, op de plek waar hij
          hoort.
        </Paragraph>
      </CheckedAnswer>
    </div>
  );
}

function Model({ text }: { readonly text: Parameters<typeof Inlines>[0]['content'] }) {
  return (
    <li className={styles['model']}>
      <div className={styles['second']}>De stap die ontbrak</div>
      <Inlines content={text} />
    </li>
  );
}
