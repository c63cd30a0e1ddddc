import { useEffect, useRef, useState } from 'react';

import type { Output } from '../../../main/contract/contract.ts';
import type { Question } from '../../../main/domain/leren/question.ts';
import type { Grade } from '../../../main/domain/leren/schedule.ts';
import { ItemLink } from '../../library/item-links.tsx';
import { Inlines } from '../../library/reading/rich-text.tsx';
import { useHeadingLevel } from '../../library/reading/section-scope.ts';
import { ArtikelLinks } from '../../library/references/artikel-links.tsx';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { ContentChanges, type Learned } from '../content-changes.tsx';
import { useAnswer } from '../learn-queries.ts';
import { momentInWords } from '../moment-words.ts';
import { AnswerChoice, isAnswerRight } from './answer-choice.tsx';
import styles from './questions.module.css';
import { inFixedOrder } from './shuffle.ts';

type QuestionCardProps = {
  readonly question: Question;
  readonly law: Pick<Output<'learn:get-questions'>, 'artikelen' | 'uitspraken'>;
  /** The moment it would come back, for each answer; null when answering it now changes nothing. */
  readonly next: Readonly<Record<Grade, string>> | null;
  /** When it was learned in other words than it has now. */
  readonly learned?: Learned | undefined;
  /** It was answered, with the moment it comes back. */
  readonly onDone: (dueAt: string | null) => void;
};

/** One question: choose, see why, and say how it went. */
export function QuestionCard({ question, law, next, learned, onDone }: QuestionCardProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const options = inFixedOrder(question.options, question.id);

  return (
    <ReferenceProvider artikelen={law.artikelen} uitspraken={law.uitspraken}>
      <div className={styles['card']}>
        {learned !== undefined && (
          <ContentChanges
            title="Deze vraag is veranderd sinds je hem leerde."
            changes={question.changes}
            learned={learned}
          />
        )}
        <Form
          onSubmit={() => {
            if (chosen.length > 0) setChecked(true);
          }}
        >
          <AnswerChoice
            prompt={<Inlines content={question.prompt} />}
            options={options}
            several={question.several}
            chosen={chosen}
            onChoose={setChosen}
            isChecked={isChecked}
          />
          {!isChecked && (
            <div>
              <Button type="submit" purpose="primary" disabled={chosen.length === 0}>
                Kijk na
              </Button>
            </div>
          )}
        </Form>
        {isChecked && (
          <Result
            question={question}
            isRight={isAnswerRight(question.options, chosen)}
            next={next}
            onDone={onDone}
          />
        )}
      </div>
    </ReferenceProvider>
  );
}

type ResultProps = Pick<QuestionCardProps, 'question' | 'next' | 'onDone'> & {
  readonly isRight: boolean;
};

/** Whether it was right, where to read more, and how it went. */
function Result({ question, isRight, next, onDone }: ResultProps) {
  const level = useHeadingLevel();
  const answer = useAnswer();
  const result = useRef<HTMLDivElement>(null);

  useEffect(() => {
    result.current?.focus();
  }, []);

  function give(grade: Grade): void {
    answer.mutate(
      { id: question.id, version: question.version, changes: question.changes.length, grade },
      {
        onSuccess: ({ dueAt }) => {
          onDone(dueAt);
        },
      },
    );
  }

  return (
    <div ref={result} tabIndex={-1} className={styles['result']}>
      <Heading level={level} looksLike={3}>
        {isRight ? 'Dat klopt.' : 'Nog niet. Zo zit het.'}
      </Heading>
      <div className={styles['links']}>
        <span>
          Lees meer: <ItemLink kind={question.source.kind} id={question.source.id} />
        </span>
        {question.artikelen.length > 0 && <ArtikelLinks references={question.artikelen} />}
      </div>
      {answer.isError && <ErrorMessage error={answer.error} />}
      {next === null ? (
        <>
          <Paragraph muted>
            Je had deze vraag al beantwoord. Hij komt terug wanneer dat nodig is.
          </Paragraph>
          <div>
            <Button onClick={() => onDone(null)}>Verder</Button>
          </div>
        </>
      ) : (
        <Grades
          grades={isRight ? ['hard', 'good', 'easy'] : ['again']}
          next={next}
          isBusy={answer.isPending}
          onGrade={give}
        />
      )}
    </div>
  );
}

const gradeNames: Readonly<Record<Grade, string>> = {
  again: 'Verder',
  hard: 'Ik gokte',
  good: 'Na even denken',
  easy: 'Wist ik meteen',
};

type GradesProps = {
  readonly grades: readonly Grade[];
  readonly next: Readonly<Record<Grade, string>>;
  readonly isBusy: boolean;
  readonly onGrade: (grade: Grade) => void;
};

/** How it went; each answer says when the question comes back. */
function Grades({ grades, next, isBusy, onGrade }: GradesProps) {
  return (
    <>
      {grades.length > 1 && <Paragraph>Hoe ging het?</Paragraph>}
      <div className={styles['grades']}>
        {grades.map((grade) => (
          <Button
            key={grade}
            purpose={grade === 'again' ? 'primary' : 'secondary'}
            busy={isBusy}
            onClick={() => {
              onGrade(grade);
            }}
          >
            {gradeNames[grade]} · {momentInWords(next[grade])} terug
          </Button>
        ))}
      </div>
    </>
  );
}
