import { useState } from 'react';

import type { Output } from '../../../main/contract/contract.ts';
import type { Question } from '../../../main/domain/leren/question.ts';
import { belowHeading, SectionScopeContext } from '../../library/reading/section-scope.ts';
import { LoadingMessage } from '../../shared/loading-message.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import styles from '../lesson.module.css';
import { momentInWords } from '../moment-words.ts';
import { QuestionCard } from './question-card.tsx';

type LessonQuestionProps = {
  readonly question: Question;
  readonly law: Pick<Output<'learn:get-lesson'>, 'artikelen' | 'uitspraken'>;
  readonly moments: Output<'study:get-moments'>['entries'] | null;
};

/** A question in the middle of a lesson. What is answered here comes back later by itself. */
export function LessonQuestion({ question, law, moments }: LessonQuestionProps) {
  const [answered, setAnswered] = useState<{ readonly dueAt: string | null } | null>(null);
  return (
    <div className={styles['asked']} role="group" aria-label="Vraag tussendoor">
      <div className={styles['label']}>Vraag tussendoor</div>
      {answered !== null && (
        <Paragraph>
          Beantwoord.{' '}
          {answered.dueAt === null
            ? ''
            : `Deze vraag komt ${momentInWords(answered.dueAt)} terug. `}
          <TextButton onClick={() => setAnswered(null)}>Bekijk de vraag nog eens</TextButton>
        </Paragraph>
      )}
      {answered === null && moments === null && <LoadingMessage>Vraag laden…</LoadingMessage>}
      {answered === null && moments !== null && (
        <SectionScopeContext value={belowHeading}>
          <QuestionCard
            question={question}
            law={law}
            next={moments.find(({ id }) => id === question.id)?.next ?? null}
            onDone={(dueAt) => {
              setAnswered({ dueAt });
            }}
          />
        </SectionScopeContext>
      )}
    </div>
  );
}
