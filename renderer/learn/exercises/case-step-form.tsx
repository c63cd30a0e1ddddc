import { useEffect, useRef, useState } from 'react';

import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { Inlines } from '../../library/reading/rich-text.tsx';
import { Actions } from '../../shared/screen.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { plainText } from '../../../main/domain/content/rich-text.ts';
import type { OpenWork } from '../work-drafts-provider.tsx';
import { CaseStepAnswer } from './case-step-answer.tsx';
import { caseStepNames, type CaseStepContent } from './case-steps.ts';
import styles from './exercises.module.css';
import { NameGrondwaarden, NameUitwegen } from './name-items.tsx';

type CaseStepFormProps = {
  readonly content: CaseStepContent;
  readonly item: Voorbeeldcasus;
  readonly open: OpenWork;
  /** With this step the exercise is done. */
  readonly isLast: boolean;
};

/** One step: write, ask for a hint, then hold it beside the annotated one. */
export function CaseStepForm({ content, item, open, isLast }: CaseStepFormProps) {
  const { step } = content;
  const { work, write, show } = open;
  const [hints, setHints] = useState(0);
  const [isEmpty, setEmpty] = useState(false);
  const [isNew, setNew] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const text = work.texts[step] ?? '';
  const isShown = work.shown.includes(step);

  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);

  function compare(): void {
    if (text.trim() === '' && !isEmpty) {
      setEmpty(true);
      return;
    }
    setNew(true);
    show(step, isLast);
  }

  return (
    <section className={styles['step']} aria-labelledby={`${item.id}-stap-${step}`}>
      <h3
        ref={heading}
        id={`${item.id}-stap-${step}`}
        tabIndex={-1}
        className="nl-heading nl-heading--level-3"
      >
        {caseStepNames[step]}
        {isShown && ': jouw werk naast de uitwerking'}
      </h3>
      {isShown ? (
        <div className={styles['beside']}>
          <div className={styles['own']}>
            <div className={styles['second']}>Wat jij schreef</div>
            <div className={styles['written']}>
              {text.trim() === '' ? 'Je schreef hier niets. Dat geeft niet.' : text}
            </div>
            <Criteria content={content} open={open} />
          </div>
          <CaseStepAnswer step={step} item={item} chosen={work.choices[step] ?? []} />
        </div>
      ) : (
        <>
          <TextArea
            label={plainText(content.question)}
            value={text}
            rows={5}
            error={
              isEmpty && text.trim() === ''
                ? 'Schrijf eerst iets, al is het één zin: dan zie je straks het verschil.'
                : undefined
            }
            onChange={(value) => write(step, value)}
          />
          {step === 'grondwaarden' && <NameGrondwaarden open={open} />}
          {step === 'juridische-toets' && <NameUitwegen open={open} />}
          {hints > 0 && (
            <ol className={styles['hints']} aria-label="Hints">
              {content.hints.slice(0, hints).map((hint, index) => (
                <li key={index}>
                  <Inlines content={hint} />
                </li>
              ))}
            </ol>
          )}
          <Actions>
            <Button purpose="primary" onClick={compare}>
              {isEmpty && text.trim() === ''
                ? 'Toch de uitwerking zien'
                : 'Leg naast de uitwerking'}
            </Button>
            {hints < content.hints.length && (
              <Button onClick={() => setHints(hints + 1)}>
                {hints === 0 ? 'Geef een hint' : 'Nog een hint'}
              </Button>
            )}
          </Actions>
        </>
      )}
    </section>
  );
}

const assessments = [
  { value: 'ja', label: 'Ja' },
  { value: 'deels', label: 'Deels' },
  { value: 'nog-niet', label: 'Nog niet' },
] as const;

/** What one says of one's own step, criterion by criterion. Nobody else sees it. */
function Criteria({ content, open }: Pick<CaseStepFormProps, 'content' | 'open'>) {
  return (
    <div className={styles['criteria']}>
      {content.criteria.map(({ id, text }) => {
        const criterion = `${content.step}-${id}`;
        return (
          <RadioGroup
            key={id}
            label={plainText(text)}
            value={open.work.assessment[criterion] ?? null}
            choices={assessments}
            onChange={(value) => open.assess(criterion, value)}
          />
        );
      })}
    </div>
  );
}
