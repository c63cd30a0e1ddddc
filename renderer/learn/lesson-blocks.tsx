import type { Output } from '../../main/contract/contract.ts';
import type { LessonBlock } from '../../main/domain/leren/lesson.ts';
import { BlockText, Inlines } from '../library/reading/rich-text.tsx';
import { sectionId } from '../library/reading/section-id.ts';
import { routes } from '../shared/routes.ts';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Exercise } from './exercises/exercise.tsx';
import styles from './lesson.module.css';
import { LessonQuestion } from './questions/lesson-question.tsx';

type LessonBlocksProps = {
  readonly reading: Output<'learn:get-lesson'>;
  /** When the questions come back; null as long as that is not known. */
  readonly moments: Output<'study:get-moments'>['entries'] | null;
};

/** The parts of a lesson in reading order. */
export function LessonBlocks({ reading, moments }: LessonBlocksProps) {
  return reading.lesson.blocks.map((block, index) => (
    <LessonPart key={index} block={block} reading={reading} moments={moments} />
  ));
}

type LessonPartProps = LessonBlocksProps & { readonly block: LessonBlock };

function LessonPart({ block, reading, moments }: LessonPartProps) {
  switch (block.kind) {
    case 'text':
      return (
        <section
          className={styles['text']}
          aria-labelledby={block.heading === undefined ? undefined : sectionId(block.heading)}
        >
          {block.heading !== undefined && (
            <Heading level={2} id={sectionId(block.heading)}>
              {block.heading}
            </Heading>
          )}
          {block.blocks.map((each, index) => (
            <BlockText key={index} block={each} />
          ))}
        </section>
      );
    case 'read':
      return (
        <div className={styles['read']}>
          <div>
            Lees: <Link to={routes.item(block.item.kind, block.item.id)}>{block.title}</Link>
          </div>
          <Paragraph muted>
            <Inlines content={block.text} />
          </Paragraph>
        </div>
      );
    case 'exercise': {
      const exercise = reading.lesson.exercises.find(({ id }) => id === block.exercise);
      return exercise === undefined ? null : <Exercise exercise={exercise} />;
    }
    case 'question': {
      const question = reading.questions.find(({ id }) => id === block.question);
      return question === undefined ? null : (
        <LessonQuestion question={question} law={reading} moments={moments} />
      );
    }
  }
}
