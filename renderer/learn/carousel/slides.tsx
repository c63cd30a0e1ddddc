import type { ReactNode } from 'react';

import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { BlockText, Inlines } from '../../library/reading/rich-text.tsx';
import { labelNames } from '../../shared/names.ts';
import { Paragraph } from '../../ui/paragraph.tsx';
import { CaseOutcome } from './case-outcome.tsx';
import { closingQuestions, discussionQuestions } from './discussion-questions.ts';
import styles from './session.module.css';

type Slide = { readonly above: string; readonly title: string; readonly content: ReactNode };

/**
 * The leaves of a session: for each case what happened, what to talk about, and only then the outcome;
 * what to take away at the end.
 */
export function slidesOf(cases: readonly Voorbeeldcasus[]): readonly Slide[] {
  return [
    {
      above: 'Kenniscarrousel',
      title: cases.length > 1 ? 'Twee casussen om over te praten' : 'Een casus om over te praten',
      content: (
        <Paragraph>
          Eerst de situatie, dan het gesprek, dan de uitkomst. Er is niet één goed antwoord. Wat
          hier wordt gezegd over eigen zaken, blijft hier.
        </Paragraph>
      ),
    },
    ...cases.flatMap((item, index) => slidesOfCase(item, cases.length > 1 ? index + 1 : null)),
    {
      above: 'Tot slot',
      title: 'Wat nemen we mee?',
      content: <Questions questions={closingQuestions} />,
    },
  ];
}

function slidesOfCase(item: Voorbeeldcasus, number: number | null): readonly Slide[] {
  const name = number === null ? 'De casus' : `Casus ${String(number)}`;
  const situation = item.sections.find(({ heading }) => heading === 'Situatie');
  return [
    {
      above: `${name} · ${labelNames[item.label]}`,
      title: 'Dit is er aan de hand',
      content: situation?.blocks.map((block, index) => <BlockText key={index} block={block} />),
    },
    {
      above: name,
      title: 'Praat hierover',
      content: <Questions questions={discussionQuestions} />,
    },
    {
      above: `${name} · ${item.title}`,
      title: 'Zo liep het af',
      content: <CaseOutcome item={item} />,
    },
    {
      above: name,
      title: 'En dan nog dit',
      content: (
        <ul className={styles['list']}>
          {item.reflection.map((question, index) => (
            <li key={index}>
              <Inlines content={question} />
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

function Questions({ questions }: { readonly questions: readonly string[] }) {
  return (
    <ol className={styles['list']}>
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
}
