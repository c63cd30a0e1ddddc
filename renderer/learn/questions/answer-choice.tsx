import { useId, type ReactNode } from 'react';

import type { AnswerOption } from '../../../main/domain/leren/answer-option.ts';
import { Inlines } from '../../library/reading/rich-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './questions.module.css';

type AnswerChoiceProps = {
  /** What is asked; read out before the options. */
  readonly prompt: ReactNode;
  readonly options: readonly AnswerOption[];
  readonly several: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
  /** The answer is on the table: options can't be changed any more and show what was right. */
  readonly isChecked: boolean;
};

/** A question with its options; once it is checked, with what was right and why. */
export function AnswerChoice(props: AnswerChoiceProps) {
  const { prompt, options, several, chosen, onChoose, isChecked } = props;
  const name = useId();

  function toggle(id: string): void {
    if (!several) onChoose([id]);
    else if (chosen.includes(id)) onChoose(chosen.filter((each) => each !== id));
    else onChoose([...chosen, id]);
  }

  return (
    <fieldset className={styles['choice']} disabled={isChecked}>
      <legend className={styles['prompt']}>
        {prompt}
        {several && <span className={styles['second']}> Kies alles wat klopt.</span>}
      </legend>
      <ul className={styles['options']}>
        {options.map((option) => {
          const isChosen = chosen.includes(option.id);
          const id = `${name}-${option.id}`;
          return (
            <li
              key={option.id}
              className={styles['option']}
              data-state={isChecked ? stateOf(option.right, isChosen) : undefined}
            >
              <input
                type={several ? 'checkbox' : 'radio'}
                id={id}
                name={name}
                checked={isChosen}
                onChange={() => {
                  toggle(option.id);
                }}
              />
              <div className={styles['text']}>
                <label htmlFor={id}>
                  <Inlines content={option.text} />
                </label>
                {isChecked && <Explanation option={option} isChosen={isChosen} />}
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

type ExplanationProps = {
  readonly option: AnswerOption;
  readonly isChosen: boolean;
};

/** Why an option is right or not. What nobody chose and is wrong stays short. */
function Explanation({ option, isChosen }: ExplanationProps) {
  const verdict = option.right ? 'Goed' : isChosen ? 'Dit is het niet' : null;
  return (
    <div className={styles['explanation']}>
      {verdict !== null && (
        <strong>
          <Icon name={option.right ? 'ok' : 'close'} /> {verdict}
          {option.right && !isChosen && <VisuallyHidden>, niet door jou gekozen</VisuallyHidden>}
          .{' '}
        </strong>
      )}
      <Inlines content={option.explanation} />
    </div>
  );
}

function stateOf(right: boolean, isChosen: boolean): string {
  if (right) return 'right';
  return isChosen ? 'wrong' : 'other';
}

/** Whether exactly the right options were chosen. */
export function isAnswerRight(
  options: readonly AnswerOption[],
  chosen: readonly string[],
): boolean {
  return options.every((option) => option.right === chosen.includes(option.id));
}
