import { useState } from 'react';

import type { StudyState } from '../../main/contract/study.ts';
import { roughHours } from '../../main/domain/leren/progress.ts';
import { PrintButton } from '../privacy/print-button.tsx';
import { useTitles } from '../library/use-titles.ts';
import { formatDay, today } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { Learning } from './learn-queries.ts';
import styles from './proof.module.css';
import { stageNames } from './stage-names.ts';
import { useProgress } from './use-progress.ts';
import { WithStudy } from './with-study.tsx';

/** Rough minutes, for the hours on the proof. */
const minutesOf = { question: 0.6, casus: 30, contrast: 10 } as const;

/** What was done, to print and hand over; it says nothing about how well. */
export function ProofScreen() {
  return <WithStudy>{(known) => <Proof {...known} />}</WithStudy>;
}

type ProofProps = { readonly learning: Learning; readonly study: StudyState };

function Proof({ learning, study }: ProofProps) {
  const [initials, setInitials] = useState('');
  const titleOf = useTitles();
  const progress = useProgress(learning.lessons, study);
  const lessons = progress.filter(({ id }) => (study.lessons[id]?.seenAt ?? null) !== null);
  const cases = study.works.filter(
    ({ exercise, finishedAt }) => finishedAt !== null && !exercise.startsWith('les:'),
  );
  const hours = roughHours(
    lessons.reduce((sum, { minutes }) => sum + minutes, 0) +
      study.answered.ever * minutesOf.question +
      cases.reduce(
        (sum, { exercise }) =>
          sum + minutesOf[exercise.startsWith('casus:') ? 'casus' : 'contrast'],
        0,
      ),
  );
  const isEmpty = lessons.length === 0 && cases.length === 0;

  return (
    <Screen>
      <div className={styles['screen']}>
        <ScreenHeading
          above={<Link to={routes.learn}>Leren</Link>}
          lead="Wat je deed en wanneer. Hoe goed het ging, staat er niet op: dat is van jou."
        >
          Bewijs van wat je deed
        </ScreenHeading>
      </div>
      {isEmpty ? (
        <EmptyMessage title="Er staat nog niets op.">
          Lees je eerste les bij <Link to={routes.learn}>Leren</Link>.
        </EmptyMessage>
      ) : (
        <>
          <div className={styles['screen']}>
            <TextInput
              label="Initialen"
              description="Hoeft niet, en wordt niet bewaard. Zet hier geen naam van een inwoner."
              value={initials}
              maxLength={12}
              onChange={setInitials}
            />
          </div>
          <article className={styles['paper']} aria-label="Het bewijs">
            <h2 className="nl-heading nl-heading--level-2">Geleerd met Maatstaf</h2>
            <Paragraph>
              {initials.trim() !== '' && `${initials.trim()} · `}
              {formatDay(today())} · ongeveer {hoursInWords(hours)}
            </Paragraph>
            {learning.paths.map((path) => {
              const ofPath = lessons.filter((lesson) => lesson.path === path.id);
              if (ofPath.length === 0) return null;
              return (
                <section key={path.id} aria-label={path.title}>
                  <h3 className="nl-heading nl-heading--level-3">{path.title}</h3>
                  <ul className={styles['rows']}>
                    {ofPath.map((lesson) => (
                      <li key={lesson.id}>
                        {lesson.title}{' '}
                        <span className={styles['second']}>
                          {dayOfMoment(study.lessons[lesson.id]?.seenAt ?? null)} ·{' '}
                          {stageNames[lesson.stage]}
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              );
            })}
            {cases.length > 0 && (
              <section aria-label="Zelf uitgewerkt">
                <h3 className="nl-heading nl-heading--level-3">Zelf uitgewerkt</h3>
                <ul className={styles['rows']}>
                  {cases.map(({ id, exercise, finishedAt }) => (
                    <li key={id}>
                      {exerciseTitle(exercise, titleOf)}{' '}
                      <span className={styles['second']}>{dayOfMoment(finishedAt)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {study.answered.ever > 0 && (
              <Paragraph>Vragen beantwoord: {study.answered.ever}.</Paragraph>
            )}
            <Paragraph muted>
              Gemaakt op de computer van de gebruiker zelf. Maatstaf controleert niet wie leert.
            </Paragraph>
          </article>
          <Actions>
            <PrintButton name="leren" />
          </Actions>
        </>
      )}
    </Screen>
  );
}

function exerciseTitle(
  exercise: string,
  titleOf: (kind: 'voorbeeldcasus', id: string) => string,
): string {
  const [, ...ids] = exercise.split(':');
  return ids.map((id) => titleOf('voorbeeldcasus', id)).join(' naast ');
}

function dayOfMoment(moment: string | null): string {
  return moment === null ? '' : formatDay(today(new Date(moment)));
}

function hoursInWords(hours: number): string {
  if (hours < 0.5) return 'een kwartier';
  if (hours === 0.5) return 'een half uur';
  return `${hours.toLocaleString('nl-NL')} uur`;
}
