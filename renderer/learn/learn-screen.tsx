import type { StudyState } from '../../main/contract/study.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen, ScreenSection } from '../shared/screen.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import type { Learning } from './learn-queries.ts';
import { LearnSettings } from './learn-settings.tsx';
import styles from './learn.module.css';
import { OwnWork } from './own-work.tsx';
import { PathPicture } from './path-picture.tsx';
import { Today } from './today.tsx';
import { useProgress } from './use-progress.ts';
import { WithStudy } from './with-study.tsx';

/** Where learning begins: today's ten minutes, the paths, and what to practise by yourself. */
export function LearnScreen() {
  return (
    <Screen>
      <ScreenHeading lead="Tien minuten per dag: een les, en een paar vragen over wat je al las. Je leert in je eigen tempo. Alleen jij ziet hoe ver je bent.">
        Leren
      </ScreenHeading>
      <WithStudy>{(known) => <Start {...known} />}</WithStudy>
    </Screen>
  );
}

type StartProps = { readonly learning: Learning; readonly study: StudyState };

function Start({ learning, study }: StartProps) {
  const progress = useProgress(learning.lessons, study);
  return (
    <>
      <Today paths={learning.paths} progress={progress} study={study} />
      <ScreenSection heading="De paden">
        <ul className={styles['paths']}>
          {learning.paths.map((path) => (
            <li key={path.id} className={styles['path']}>
              <div>
                <Heading level={3}>
                  <Link to={routes.learnPath(path.id)}>{path.title}</Link>
                </Heading>
                <Paragraph>{path.summary}</Paragraph>
                <span className={styles['second']}>Voor {lowerFirst(path.audience)}</span>
              </div>
              <PathPicture
                stages={progress
                  .filter((lesson) => lesson.path === path.id)
                  .map(({ stage }) => stage)}
              />
            </li>
          ))}
        </ul>
        <Paragraph muted>
          Gezien: je las de les. Geoefend: je deed ook de oefening en de vragen. Stevig: je weet het
          over drie weken waarschijnlijk nog.
        </Paragraph>
      </ScreenSection>
      <ScreenSection heading="Zelf oefenen">
        <ul className={styles['plain']}>
          <li>
            <Link to={routes.kind('voorbeeldcasus')}>Werk een voorbeeldcasus zelf uit</Link>
            <div className={styles['second']}>
              Kies een casus en druk op ‘Oefen deze casus’. Daarna leg je jouw werk naast de
              uitwerking.
            </div>
          </li>
          <li>
            <Link to={routes.contrasts}>Twee casussen, één verschil</Link>
            <div className={styles['second']}>
              Ze lijken op elkaar en liepen anders af. Wat gaf de doorslag?
            </div>
          </li>
          <li>
            <Link to={routes.carousel}>Kenniscarrousel: een sessie voor je collega’s</Link>
            <div className={styles['second']}>
              Maak van een of twee casussen een gesprek, met de uitkomst pas op het eind.
            </div>
          </li>
        </ul>
      </ScreenSection>
      <OwnWork works={study.works} />
      <div className={styles['foot']}>
        <Link to={routes.learningProof}>Bewijs van wat je deed</Link>
        <LearnSettings study={study} />
      </div>
    </>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
